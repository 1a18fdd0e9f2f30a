import Store
import StoreSQLite
import Testing

@Suite struct AnchorTests {
  private let fresh = try! Fresh()
  private let hash = String(repeating: "0123456789abcdef", count: 4)

  @Test func anAnchorIsAnActAndItsRowIsVouchedFor() async throws {
    let database = try await fresh.migrated()
    let taken = try await database.write { connection in
      try Journal(connection).append(.sample())
      return try Journal(connection).takeAnchor(at: "2026-07-20T08:30:00Z", by: .machineOperator)
    }
    let (first, act) = try await database.read { (try Journal($0).entry(1), try Journal($0).entry(2)) }
    #expect(taken?.anchor == Anchor(seq: 1, hash: first?.hash ?? ""))
    #expect(act?.act == .journalAnchor && act?.subject == "1" && act?.content.contains(first?.hash ?? "?") == true)
    #expect(try await database.read { try Journal($0).lastAnchor() } == taken)
    #expect(try await database.read { try Journal($0).verify() }.isEmpty)
  }

  @Test func anEmptyJournalHasNone() async throws {
    let database = try await fresh.migrated()
    let taken = try await database.write {
      try Journal($0).takeAnchor(at: "2026-07-20T08:30:00Z", by: .machineOperator)
    }
    #expect(taken == nil)
    #expect(try await database.read { try Journal($0).latestSequence() } == 0)
  }

  /// Whoever makes the chain anew and forgets the anchors in the database is found by those.
  @Test func theDatabasesOwnAnchorsAreHeldAgainstTheChain() async throws {
    let database = try await fresh.migrated()
    try await database.write { connection in
      for _ in 0..<3 { try Journal(connection).append(.sample(content: .object([:]))) }
      _ = try Journal(connection).takeAnchor(at: "2026-07-20T08:30:00Z", by: .machineOperator)
    }
    let found = try await database.after([]) { connection in
      try Forger(connection: connection).remake(from: 2, subject: "forged")
      return try Journal(connection).verify()
    }
    #expect(found?.contains(JournalFinding(.anchorDiffers, seq: 3, other: 0)) == true)
  }

  @Test func peopleMayTypeItFromPaper() {
    let grouped = "0123 4567 89AB CDEF\n0123 4567 89ab cdef\u{A0}0123 4567 89ab cdef 0123 4567 89ab cdef"
    #expect(Anchor(seq: 7, hash: grouped) == Anchor(seq: 7, hash: hash))
    #expect(Anchor(seq: 7, hash: grouped)?.hash == hash)
  }

  @Test(arguments: [
    (0, 64, "a"), (-1, 64, "a"), (1, 63, "a"), (1, 65, "a"), (1, 0, "a"), (1, 64, "g"), (1, 64, "１"),
  ])
  func whatIsNoAnchor(_ seq: Int64, _ count: Int, _ digit: String) {
    #expect(Anchor(seq: seq, hash: String(repeating: digit, count: count)) == nil)
  }
}
