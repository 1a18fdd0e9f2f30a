import Foundation
import Testing

/// `nhiemky key renew`: one key at a time, and never one without a database that knows it.
@Suite struct KeyCommandTests {
  private struct House {
    let folder: TemporaryFolder
    var key: String { folder.path + "/x.db.key" }
    func renew() throws -> Program.Result { try Program.run(["key", "renew", "--database", folder.database]) }
    func text() throws -> String { try String(contentsOfFile: key, encoding: .utf8) }

    init() throws {
      folder = try TemporaryFolder()
      _ = try Program.run(["migrate", "--database", folder.database])
    }
  }

  @Test func aRenewedKeyTakesThePlaceOfTheOld() throws {
    let house = try House()
    let first = try house.renew()
    #expect(first.code == 0 && first.output.contains("Đã đổi khóa máy chủ"), "\(first.errors)")
    let before = try house.text()
    #expect(try house.renew().code == 0)
    #expect(try house.text() != before)
    // Nothing of the old one is left in the folder.
    for name in try FileManager.default.contentsOfDirectory(atPath: house.folder.path) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: house.folder.path + "/" + name))
      #expect(bytes.range(of: Data(before.prefix(64).utf8)) == nil, "\(name)")
    }
    let mode = try FileManager.default.attributesOfItem(atPath: house.key)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try Program.run(["verify", "--database", house.folder.database]).code == 0)
  }

  /// Cut off after the database was written: the next start ends it. Cut off before: it is undone.
  @Test func whatIsCutOffIsEndedOrUndone() throws {
    let house = try House()
    #expect(try house.renew().code == 0)
    let key = try house.text()
    try FileManager.default.moveItem(atPath: house.key, toPath: house.key + ".next")
    try Data((String(repeating: "ab", count: 32) + "\n").utf8).write(to: URL(fileURLWithPath: house.key))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: house.key)
    let told = try ServerProcess.printed(["--database", house.folder.database], until: "Nhiệm kỳ đang chạy")
    #expect(told.contains("Nhiệm kỳ đang chạy"))
    #expect(try house.text() == key)
    try Data((String(repeating: "cd", count: 32) + "\n").utf8).write(to: URL(fileURLWithPath: house.key + ".next"))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: house.key + ".next")
    _ = try ServerProcess.printed(["--database", house.folder.database], until: "Nhiệm kỳ đang chạy")
    #expect(try house.text() == key)
    #expect(!FileManager.default.fileExists(atPath: house.key + ".next"))
  }

  @Test func anotherKeyThanTheDatabasesIsRefused() throws {
    let house = try House()
    #expect(try house.renew().code == 0)
    try FileManager.default.removeItem(atPath: house.key)
    for arguments in [["key", "renew"], ["serve", "--port", "0"]] {
      let result = try Program.run(arguments + ["--database", house.folder.database])
      #expect(result.code == 2)
      #expect(result.errors.contains("không phải khóa của cơ sở dữ liệu này"), "\(result.errors)")
    }
  }
}
