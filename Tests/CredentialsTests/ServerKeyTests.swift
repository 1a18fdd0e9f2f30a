import Foundation
import TestSupport
import Testing

@testable import Credentials

@Suite struct ServerKeyTests {
  private let key = ServerKey(bytes: Array(0..<32))

  @Test func opensWhatItSealed() throws {
    for plain in [[], Array("một bí mật".utf8), [UInt8](repeating: 7, count: 5000)] {
      let sealed = try key.sealed(plain, for: "one")
      #expect(sealed.count == plain.count + 34)
      #expect(try key.opened(sealed, for: "one") == plain)
      #expect(try key.sealed(plain, for: "one") != sealed, "a nonce must not come again")
    }
  }

  @Test func opensNothingElse() throws {
    let sealed = try key.sealed(Array("secret".utf8), for: "one")
    #expect(throws: SealFailure()) { try key.opened(sealed, for: "two") }
    #expect(throws: SealFailure()) { try ServerKey.random().opened(sealed, for: "one") }
    #expect(throws: SealFailure()) { try key.opened(Array(sealed.dropLast()), for: "one") }
    #expect(throws: SealFailure()) { try key.opened([], for: "one") }
    for place in sealed.indices {
      var changed = sealed
      changed[place] ^= 1
      #expect(throws: SealFailure()) { try key.opened(changed, for: "one") }
    }
  }

  @Test func marks() {
    let mark = key.mark("account 7", for: "device")
    for number in 0..<20 {
      #expect(key.mark("\(number)", for: "device").wholeMatch(of: /[A-Za-z0-9_-]{43}/) != nil)
    }
    #expect(key.holds(mark, of: "account 7", for: "device"))
    #expect(!key.holds(mark, of: "account 8", for: "device"))
    #expect(!key.holds(mark, of: "account 7", for: "form"))
    #expect(!key.holds(mark + "A", of: "account 7", for: "device"))
    #expect(!key.holds("", of: "account 7", for: "device"))
    #expect(!ServerKey.random().holds(mark, of: "account 7", for: "device"))
  }

  /// So that it is known which key they need (ASVS 6.2.4); what was sealed before keys had names is still opened.
  @Test func sealedBytesNameTheirKey() throws {
    let sealed = try key.sealed(Array("a".utf8), for: "one")
    let name = sealed[2..<6].map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    #expect(name == key.identifier && name != ServerKey.random().identifier)
    #expect(try key.opened(Array(sealed.dropFirst(6)), for: "one") == Array("a".utf8))
  }

  @Test func isNotWritten() throws {
    let secret = try #require(OneTimeSecret(bytes: Array(1...20)))
    #expect("\(key)" == "ServerKey")
    var dumped = ""
    dump(key, to: &dumped)
    dump(secret, to: &dumped)
    dump(PasswordHash.decoy, to: &dumped)
    dump(SecretToken.random(), to: &dumped)
    #expect(dumped.split(separator: "\n") == ["- ServerKey", "- OneTimeSecret", "- PasswordHash", "- SecretToken"])
  }
}

@Suite final class ServerKeyFileTests {
  private let folder: URL
  private var path: String { folder.appendingPathComponent("server.key").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("key-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test func isMadeOnce() throws {
    let mark = try ServerKey.atPath(path).mark("x", for: "y")
    #expect(try ServerKey.atPath(path).mark("x", for: "y") == mark)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try String(contentsOfFile: path, encoding: .utf8).utf8.count == 65)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["server.key"])
  }

  /// Several processes that start at once have one key.
  @Test func isTheSameForAll() async throws {
    for round in 0..<100 {
      let path = "\(path)\(round)"
      let marks = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<8 { group.addTask { try ServerKey.atPath(path).mark("x", for: "y") } }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      #expect(marks.count == 1)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 100)
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o601])
  func isForItsOwnerAlone(_ mode: Int) throws {
    _ = try ServerKey.atPath(path)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    #expect(throws: ServerKeyFailure(path: path, reason: .openToOthers)) { try ServerKey.atPath(path) }
  }

  @Test(arguments: [
    "", "\n", String(repeating: "0", count: 63), String(repeating: "0", count: 66), String(repeating: "g", count: 64),
    String(repeating: "0", count: 64) + "\n0", String(repeating: "00 ", count: 22), String(repeating: "é", count: 32),
  ])
  func holdsAKeyAndNothingElse(_ content: String) throws {
    try Data(content.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(throws: ServerKeyFailure(path: path, reason: .noKey)) { try ServerKey.atPath(path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == content, "it must stay as it was")
  }

  @Test func needsAFolder() {
    let failure = ServerKeyFailure(path: folder.path, reason: .unreadable)
    #expect(throws: failure) { try ServerKey.atPath(folder.path) }
    let nowhere = "\(folder.path)/none/server.key"
    #expect(throws: ServerKeyFailure(path: nowhere, reason: .notMade)) { try ServerKey.atPath(nowhere) }
    #expect(failure.phrase.vi.contains(folder.path))
  }
}
