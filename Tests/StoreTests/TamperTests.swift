import Store
import StoreSQLite
import Testing

/// Whatever is done to the journal past the program is found, and called what it is.
@Suite struct TamperTests {
  private let fresh = try! Fresh()

  /// Seven entries, numbered in their content.
  private func journal() async throws -> SQLiteDatabase {
    let database = try await fresh.migrated()
    try await database.write { connection in
      for number in 0..<7 {
        try Journal(connection).append(.sample(content: .object(["n": .integer(Int64(number))])))
      }
    }
    return database
  }

  private func anchor(_ seq: Int64, _ database: SQLiteDatabase) async throws -> Anchor {
    let entry = try await database.read { try Journal($0).entry(seq) }
    return try #require(Anchor(seq: seq, hash: entry?.hash ?? ""))
  }

  @Test func holdsWhenNothingWasDone() async throws {
    let database = try await journal()
    #expect(try await database.findings().isEmpty)
    #expect(try await database.findings(against: [anchor(3, database), anchor(7, database)]).isEmpty)
  }

  @Test(arguments: [
    "at_utc = '2026-07-19T08:30:01Z'", "actor = 1", "act = 'other'", "subject = 'y'", "reason = 'why'",
    #"content = '{"n":9}'"#, "content_digest = 'x'", "hash = 'x'", "previous_hash = 'x'",
  ])
  func anEditedEntry(_ edit: String) async throws {
    let found = try await journal().findings(after: "UPDATE journal SET \(edit) WHERE seq = 3")
    #expect(found.contains(JournalFinding(.editedEntry, seq: 3)))
  }

  @Test func anEntryEditedWithAnothersHash() async throws {
    let found = try await journal().findings(
      after: "UPDATE journal SET hash = (SELECT hash FROM journal WHERE seq = 2) WHERE seq = 3")
    #expect(found.contains(JournalFinding(.brokenLink, seq: 4)))
  }

  @Test func anEntryWhoseHashWasTakenAnew() async throws {
    let database = try await journal()
    let forged = try await database.after([]) { connection in
      try Forger(connection: connection).remake(from: 3, subject: "forged")
      return try Journal(connection).entry(3)
    }
    let hash = try #require(forged??.hash)
    let found = try await database.findings(
      after: "UPDATE journal SET subject = 'forged', hash = '\(hash)' WHERE seq = 3")
    #expect(found == [JournalFinding(.rewrittenEntry, seq: 3)])
  }

  @Test func aDeletedEntry() async throws {
    let database = try await journal()
    #expect(
      try await database.findings(after: "DELETE FROM journal WHERE seq = 3")
        == [JournalFinding(.gap, seq: 3), JournalFinding(.brokenLink, seq: 4)])
    #expect(
      try await database.findings(after: "DELETE FROM journal WHERE seq = 1")
        == [JournalFinding(.gap, seq: 1), JournalFinding(.brokenLink, seq: 2)])
  }

  @Test func aDeletedEntryThatWasNumberedAway() async throws {
    let found = try await journal().findings(
      after: "DELETE FROM journal WHERE seq = 3", "UPDATE journal SET seq = -seq WHERE seq > 3",
      "UPDATE journal SET seq = -seq - 1 WHERE seq < 0")
    #expect(found.contains(JournalFinding(.brokenLink, seq: 3)))
    #expect(found.contains(JournalFinding(.movedEntry, seq: 3, other: 4)))
    #expect(!found.contains { $0.kind == .gap })
  }

  @Test func swappedEntries() async throws {
    let found = try await journal().findings(
      after: "UPDATE journal SET seq = 99 WHERE seq = 3", "UPDATE journal SET seq = 3 WHERE seq = 6",
      "UPDATE journal SET seq = 6 WHERE seq = 99")
    #expect(found.contains(JournalFinding(.movedEntry, seq: 3, other: 6)))
    #expect(found.contains(JournalFinding(.movedEntry, seq: 6, other: 3)))
    #expect(!found.contains { $0.kind == .editedEntry || $0.kind == .gap })
  }

  @Test(arguments: [0, -5, Int64.min]) func anEntryBeforeTheFirst(_ seq: Int64) async throws {
    let found = try await journal().findings(
      after: """
        INSERT INTO journal SELECT \(seq), at_utc, actor, act, subject, reason, content, content_digest, previous_hash,
        hash FROM journal WHERE seq = 2
        """)
    // From too far away it is only called edited.
    let second = seq < -50 ? JournalFinding(.editedEntry, seq: seq) : JournalFinding(.movedEntry, seq: seq, other: 2)
    #expect(found == [JournalFinding(.brokenLink, seq: seq), second])
  }

  @Test func theHighestNumberThereIs() async throws {
    let database = try await journal()
    let found = try await database.findings(after: "UPDATE journal SET seq = \(Int64.max) WHERE seq = 7")
    #expect(found == [JournalFinding(.gap, seq: 7), JournalFinding(.movedEntry, seq: .max, other: 7)])
    await #expect(throws: JournalError.numbersUsedUp) {
      try await database.write { connection in
        try connection.execute("UPDATE journal SET seq = \(Int64.max) WHERE seq = 7")
        try Journal(connection).append(.sample())
      }
    }
  }

  @Test func entriesCutOffAtTheEnd() async throws {
    let database = try await journal()
    let anchor = try await anchor(6, database)
    let cut = "DELETE FROM journal WHERE seq > 4"
    #expect(try await database.findings(after: cut).isEmpty, "a chain alone cannot tell")
    #expect(
      try await database.findings(after: cut, against: [anchor]) == [JournalFinding(.cutOff, seq: 5, other: 6)])
    #expect(
      try await database.findings(after: "DELETE FROM journal", against: [anchor])
        == [JournalFinding(.cutOff, seq: 1, other: 6)])
  }

  @Test(arguments: [Int64(1), 3, 7]) func aChainMadeAnew(from first: Int64) async throws {
    let database = try await journal()
    let (two, seven) = (try await anchor(2, database), try await anchor(7, database))
    func findings(against anchors: [Anchor]) async throws -> [JournalFinding] {
      try await database.after([]) { connection in
        try Forger(connection: connection).remake(from: first, subject: "forged")
        return try Journal(connection).verify(against: anchors)
      } ?? []
    }
    #expect(try await findings(against: []).isEmpty, "a chain alone cannot tell")
    let found = try await findings(against: [two, seven])
    if first == 1 {
      #expect(
        found == [
          JournalFinding(.anchorDiffers, seq: 2, other: 0), JournalFinding(.anchorDiffers, seq: 7, other: 0),
        ])
    } else {
      #expect(found == [JournalFinding(.anchorDiffers, seq: 7, other: 2)])
    }
  }

  @Test func identifiersAreTheirOwnAndStay() {
    #expect(
      JournalFinding.Kind.allCases.map { JournalFinding($0, seq: 1).identifier } == [
        "journal.gap", "journal.broken-link", "journal.edited-entry", "journal.moved-entry",
        "journal.rewritten-entry", "journal.rows-differ", "journal.anchor-differs", "journal.cut-off",
      ])
  }
}
