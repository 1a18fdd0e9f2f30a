import Foundation
import Testing

/// Anchors, exports and settings, the way people use them.
@Suite struct JournalCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try Program.run(["load"] + Program.examples + ["--database", folder.database])
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments + ["--database", folder.database])
  }

  /// Past the program, as with any other tool.
  private func edit(_ sql: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2]); c.commit()",
      folder.path + "/x.db", sql,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func anAnchorOnPaperFindsAJournalThatWasCutOff() throws {
    let page = folder.path + "/neo.txt"
    let taken = try run("journal", "anchor", "-o", page)
    #expect(taken.code == 0 && taken.output.isEmpty, "\(taken.errors)")
    let text = try String(contentsOfFile: page, encoding: .utf8)
    #expect(text.hasPrefix("BẢN NEO NHẬT KÝ") && text.contains("Số mục trong nhật ký: 6"))
    let again = try run("journal", "anchor", "-o", page)
    #expect(again.code == 2 && again.errors.contains("đã có tệp"))
    let json = try run("journal", "anchor", "--format", "json")
    let saved = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let typed = "\(saved["entries"] ?? ""):\(saved["hash"] ?? "")"
    let held = try run("verify", "--anchor", page, "--anchor", typed)
    #expect(held.code == 0 && held.output.contains("Khớp với 2 bản neo"), "\(held.output)\(held.errors)")
    #expect(held.output.contains("Neo gần nhất: mục số 7"))

    try edit("DELETE FROM anchors; DELETE FROM journal WHERE seq > 6;")
    #expect(try run("verify", "--anchor", page).code == 0)
    let found = try run("verify", "--anchor", page, "--anchor", typed)
    #expect(found.code == 1 && found.output.contains("[journal.cut-off]"), "\(found.output)")
  }

  @Test func whatIsNoAnchorIsOneSentence() throws {
    let page = folder.path + "/x.txt"
    try Data("xin chào".utf8).write(to: URL(fileURLWithPath: page))
    for anchor in [page, folder.path + "/none.txt", "3:abc"] {
      let result = try run("verify", "--anchor", anchor)
      #expect(result.code == 2 && result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    }
  }

  @Test func anExportProvesItselfWithoutADatabase() throws {
    let file = folder.path + "/nhat-ky.jsonl"
    let written = try run("journal", "export", "-o", file)
    #expect(written.code == 0 && written.errors.contains("Đã ghi 6 mục"), "\(written.errors)")
    let good = try Program.run(["journal", "verify-export", file])
    #expect(good.code == 0 && good.output.contains("6 mục"), "\(good.output)\(good.errors)")
    #expect(
      try run("journal", "export", "--from", "1", "--to", "6").output == String(contentsOfFile: file, encoding: .utf8))
    let listed = try run("journal", "export", "--from", "7", "--to", "8").output
    #expect(listed.contains(#""act":"journal.export""#))
    try folder.edit("nhat-ky.jsonl") { $0.replacingOccurrences(of: "hai-phong", with: "hai-phonh") }
    let bad = try Program.run(["journal", "verify-export", file])
    #expect(bad.code == 1 && bad.output.contains("[export.digest-differs]"), "\(bad.output)")
    #expect(bad.output.contains("[journal.edited-entry]"))
    #expect(try Program.run(["journal", "verify-export", folder.path + "/none"]).code == 2)
    let none = try run("journal", "export", "--from", "99", "-o", folder.path + "/other")
    #expect(none.code == 2 && !FileManager.default.fileExists(atPath: folder.path + "/other"))
  }

  @Test func aSettingIsChangedWithAReason() throws {
    let list = try run("settings")
    #expect(list.code == 0 && list.output.contains("journal.anchor-days = 30 (1–366; mặc định)"), "\(list.output)")
    let silent = try run("settings", "journal.anchor-days", "14")
    #expect(silent.code == 2 && silent.errors.contains("--reason"))
    let changed = try run("settings", "journal.anchor-days", "14", "--reason", "theo quy chế")
    #expect(changed.code == 0 && changed.output.contains("từ 30 thành 14"), "\(changed.errors)")
    #expect(
      try run("settings").output.contains("journal.anchor-days = 14 (1–366; mặc định 30, đổi tại mục nhật ký số 7)"))
    #expect(try run("settings", "journal.anchor-days", "0", "--reason", "x").code == 2)
    #expect(try run("settings", "x", "0", "--reason", "x").errors.contains("journal.anchor-days"))
    try edit("UPDATE settings SET value = '300'")
    let found = try run("verify")
    #expect(found.code == 1 && found.output.contains("[journal.rows-differ]"))
  }
}
