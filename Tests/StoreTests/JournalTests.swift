import Store
import StoreSQLite
import Testing

@Suite struct JournalTests {
  private let fresh = try! Fresh()

  private func journal(of count: Int) async throws -> SQLiteDatabase {
    let database = try await fresh.migrated()
    try await database.write { connection in
      for number in 0..<count {
        try Journal(connection).append(.sample(content: .object(["n": .integer(Int64(number))])))
      }
    }
    return database
  }

  /// What is found after `sql` was done to a journal of seven entries, past the program.
  private func findings(after sql: String...) async throws -> [JournalFinding] {
    let database = try await journal(of: 7)
    try await database.write { connection in for one in sql { try connection.execute(one) } }
    return try await database.read { try Journal($0).verify() }
  }

  @Test func holdsWhenNothingWasDone() async throws {
    #expect(try await findings().isEmpty)
  }

  @Test(arguments: [
    "at_utc = '2026-07-19T08:30:01Z'", "actor = 1", "act = 'other'", "subject = 'y'", "reason = 'why'",
    #"content = '{"n":9}'"#, "content_digest = 'x'", "hash = 'x'", "previous_hash = 'x'",
  ])
  func findsAnEditedEntry(_ edit: String) async throws {
    let found = try await findings(after: "UPDATE journal SET \(edit) WHERE seq = 3")
    #expect(found.contains(JournalFinding(.editedEntry, seq: 3)))
  }

  @Test func findsAnEntryEditedWithItsHash() async throws {
    let found = try await findings(
      after: "UPDATE journal SET hash = (SELECT hash FROM journal WHERE seq = 2) WHERE seq = 3")
    #expect(found.contains(JournalFinding(.brokenLink, seq: 4)))
  }

  @Test func findsADeletedEntry() async throws {
    #expect(
      try await findings(after: "DELETE FROM journal WHERE seq = 3")
        == [JournalFinding(.gap, seq: 3), JournalFinding(.brokenLink, seq: 4)])
  }

  @Test func findsADeletedEntryThatWasRenumberedAway() async throws {
    let found = try await findings(
      after: "DELETE FROM journal WHERE seq = 3", "UPDATE journal SET seq = -seq WHERE seq > 3",
      "UPDATE journal SET seq = -seq - 1 WHERE seq < 0")
    #expect(found.contains(JournalFinding(.brokenLink, seq: 3)))
    #expect(!found.contains { $0.kind == .gap })
  }

  @Test func findsSwappedEntries() async throws {
    let found = try await findings(
      after: "UPDATE journal SET seq = 99 WHERE seq = 3", "UPDATE journal SET seq = 3 WHERE seq = 4",
      "UPDATE journal SET seq = 4 WHERE seq = 99")
    #expect(found.contains(JournalFinding(.editedEntry, seq: 3)))
    #expect(found.contains(JournalFinding(.brokenLink, seq: 3)))
    #expect(found.contains(JournalFinding(.editedEntry, seq: 4)))
  }

  @Test func pagesNewestFirst() async throws {
    let database = try await journal(of: 5)
    let pages = try await database.read { connection in
      let journal = Journal(connection)
      let first = try journal.entries(limit: 2)
      return try [
        first, journal.entries(after: first.last?.seq, limit: 2), journal.entries(after: 1, limit: 2),
      ]
    }
    #expect(pages.map { $0.map(\.seq) } == [[5, 4], [3, 2], []])
  }

  @Test func bringsBackWhatWentIn() async throws {
    let database = try await fresh.migrated()
    let draft = JournalDraft(
      at: "2026-12-31T23:59:59Z", actor: ActorNumber(rawValue: 42), act: .dossierLoad, subject: "hai-phong",
      reason: "sửa số liệu", content: .object(["b": .array([.null, "\"\\\n\u{1}"]), "a": 1]))
    let entry = try await database.write { try Journal($0).append(draft) }
    #expect(try await database.read { try Journal($0).entry(1) } == entry)
    #expect(entry.content == #"{"a":1,"b":[null,"\"\\\u000a\u0001"]}"#)
    #expect(entry.previousHash == String(repeating: "0", count: 64))
  }

  @Test func hashStaysAsItIs() async throws {
    // A change of this value breaks every journal there is.
    let database = try await journal(of: 1)
    let entry = try await database.read { try Journal($0).entry(1) }
    #expect(entry?.hash == "5294d63656ccc0c306ef0218ef107527d4bb74b7c6c0ea482bc59b4fc4320498")
  }

  @Test(arguments: ["2026-07-19 08:30:00", "2026-07-19T08:30:00", "2026-07-19T08:30:00.0Z", ""])
  func refusesATimeThatDoesNotSort(_ text: String) async throws {
    let database = try await fresh.migrated()
    await #expect(throws: JournalError.notAnInstant(text)) {
      try await database.write {
        _ = try Journal($0).append(
          JournalDraft(
            at: text, actor: .machineOperator, act: .dossierLoad, subject: "", reason: "", content: .null))
      }
    }
  }
}
