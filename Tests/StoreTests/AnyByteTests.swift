import Store
import StoreSQLite
import TestSupport
import Testing

/// A change of any one byte, anywhere, is found.
@Suite struct AnyByteTests {
  private let fresh = try! Fresh()

  /// A journal with text of all kinds, a load, settings and an anchor.
  private func filled() async throws -> SQLiteDatabase {
    let database = try await fresh.migrated()
    try await database.write { connection in
      let journal = Journal(connection)
      // U+FFFD is what damaged text is read as by most programs: it must not hide damage. Two spellings of "ế" look alike.
      for (subject, reason) in [("hai-phong", ""), ("\u{FFFD}\u{0}", "Đính chính"), ("", "thiê\u{301}u \u{1F33E}")] {
        try journal.append(
          JournalDraft(
            at: "2026-07-19T08:30:00Z", actor: ActorNumber(rawValue: 70_000), act: .dossierLoad, subject: subject,
            reason: reason, content: .object(["ý": .array([.null, .string(reason), -5])])))
      }
      for value in ["20", "40"] {
        try journal.append(
          .sample("setting.change"), changing: [SettingRows(connection).change("journal.anchor-days", to: value)])
      }
      _ = try journal.takeAnchor(at: "2026-07-20T08:30:00Z", by: .machineOperator)
    }
    return database
  }

  /// Each byte of a value made into another, and so each value that is tried.
  private func spoilt(_ value: SQLValue, _ random: inout SeededGenerator) -> [SQLValue] {
    switch value {
    case .text(let text):
      let bytes = Array(text.utf8)
      return bytes.indices.map { index in
        var changed = bytes
        changed[index] ^= UInt8.random(in: 1...255, using: &random)
        return .blob(changed)
      }
    case .integer(let integer):
      return (0..<8).map { .integer(integer ^ (Int64.random(in: 1...255, using: &random) << ($0 * 8))) }
    case .null, .blob: return []
    }
  }

  private func everyEditIsFound(_ table: String, _ columns: [String]) async throws -> Int {
    let database = try await filled()
    #expect(try await database.findings().isEmpty)
    let rows = try await database.read {
      try $0.query("SELECT rowid, \(columns.joined(separator: ", ")) FROM \(table)")
    }
    var tried = 0
    var random = SeededGenerator(seed: 20_260_719)
    for row in rows {
      let id = try row.integer(0)
      for (index, column) in columns.enumerated() {
        for value in spoilt(row.values[index + 1], &random) {
          var expression = "$1"
          if case .blob = value { expression = "CAST($1 AS TEXT)" }
          let edit = "UPDATE \(table) SET \(column) = \(expression) WHERE rowid = $2"
          // Nil where the engine refuses it, as with a number that is there already.
          let found = try await database.after([(edit, [value, .integer(id)])]) { try Journal($0).verify() }
          if let found {
            #expect(!found.isEmpty, "\(table) \(id) \(column) \(value)")
            tried += 1
          }
        }
      }
    }
    return tried
  }

  @Test func ofAnyColumnOfAnyEntry() async throws {
    let tried = try await everyEditIsFound(
      "journal",
      [
        "seq", "at_utc", "actor", "act", "subject", "reason", "content", "content_digest", "previous_hash", "hash",
      ])
    #expect(tried > 1500)
  }

  /// Read as most programs read it, half a character is U+FFFD, which here was there before.
  @Test(arguments: ["EFBF00", "EFBFBD", "EF00", "FF00"]) func damageThatOthersMend(_ bytes: String) async throws {
    let found = try await filled().findings(
      after: "UPDATE journal SET subject = CAST(x'\(bytes)' AS TEXT) WHERE seq = 2")
    #expect(found.contains(JournalFinding(.editedEntry, seq: 2)))
  }

  @Test(arguments: [
    ("settings", ["key", "value", "entered", "superseded"]), ("anchors", ["seq", "hash", "at_utc", "entered"]),
  ])
  func ofAnyRowThatEntriesVouchFor(_ table: String, _ columns: [String]) async throws {
    #expect(try await everyEditIsFound(table, columns) > 50)
  }

  @Test(arguments: [
    "DELETE FROM settings WHERE superseded IS NULL", "DELETE FROM settings WHERE superseded IS NOT NULL",
    "DELETE FROM anchors", "UPDATE settings SET superseded = 2 WHERE superseded IS NULL",
    "UPDATE anchors SET superseded = 6", "INSERT INTO settings (key, value, entered) VALUES ('x', '1', 6)",
    "INSERT INTO settings (key, value, entered) VALUES ('x', '1', 1)",
    "INSERT INTO anchors (seq, hash, at_utc, entered) VALUES (2, '', '', 2)",
  ])
  func rowsComeAndGo(_ sql: String) async throws {
    let found = try await filled().findings(after: sql)
    #expect(found.contains { $0.kind == .rowsDiffer })
  }
}
