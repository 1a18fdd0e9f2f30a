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

  @Test func readingsAreNoChanges() async throws {
    let database = try await journal(of: 2)
    let changes = try await database.write { connection in
      let journal = Journal(connection)
      return try ["reading.journal", "reading.x", "readings.y", "test.act"].map { act in
        try journal.append(.sample(act))
        return try journal.latestChange()
      }
    }
    #expect(changes == [2, 2, 5, 6])
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
