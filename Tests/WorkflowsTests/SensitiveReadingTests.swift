import Testing

@testable import Workflows

/// Reading what is sensitive is recorded, once within some minutes.
@Suite struct SensitiveReadingTests {
  @Test func aPersonReadingTheJournalIsRecordedOnce() async throws {
    let office = try await Office(entries: 1)
    let first = try await office.workspace.journal(before: nil, caller: .person(7))
    #expect(first.entries.first?.act == "reading.journal" && first.entries.first?.actor == 7)
    for seconds in [1, 600, 298] {
      office.time.pass(seconds)
      _ = try await office.workspace.journal(before: 2, caller: .person(7))
    }
    #expect(try await office.acts().count == 2)
    office.time.pass(1)
    _ = try await office.workspace.journal(before: nil, caller: .person(7))
    #expect(try await office.acts().suffix(2) == ["7 reading.journal journal", "7 reading.journal journal"])
    #expect(try await office.workspace.verify(.machineOperator).findings.isEmpty)
  }

  @Test func eachPersonAndEachSubjectIsRecorded() async throws {
    let office = try await Office()
    for reading in [SensitiveReading.journal, .account(1), .account(2), .personal("a"), .account(1)] {
      for person in [Int64(7), 8] { try await office.workspace.record(reading, by: .person(person)) }
    }
    #expect(
      try await office.acts() == [
        "7 reading.journal journal", "8 reading.journal journal", "7 reading.account 1", "8 reading.account 1",
        "7 reading.account 2", "8 reading.account 2", "7 reading.personal a", "8 reading.personal a",
      ])
  }

  /// The list of all accounts is personal data (ASVS 8.3.5).
  @Test func readingTheListOfAccountsIsRecorded() async throws {
    let office = try await Office()
    for _ in 0..<3 { _ = try await office.workspace.accounts(.person(7)) }
    #expect(try await office.acts() == ["7 reading.personal accounts"])
  }

  @Test func guestsAndTheOperatorAreNot() async throws {
    let office = try await Office(entries: 1)
    for caller in [Caller.guest, .machineOperator] {
      _ = try await office.workspace.journal(before: nil, caller: caller)
    }
    #expect(try await office.acts().count == 1)
  }

  /// A refusal is no reading; that it is journalled as a refusal is shown by `WatchingTests`.
  @Test func whoMayNotReadIsNotRecordedAsAReader() async throws {
    let office = try await Office(entries: 1)
    await #expect(throws: AccessRefusal.self) {
      try await office.workspace.journal(before: nil, caller: Caller(number: 7, roles: [.stranger: .everything]))
    }
    #expect(try await office.acts().count == 1)
  }

  @Test func howLongIsASetting() async throws {
    let office = try await Office()
    _ = try await office.workspace.change(
      "journal.reading-minutes", to: "1", reason: "thử", caller: .machineOperator)
    try await office.workspace.record(.journal, by: .person(7))
    office.time.pass(61)
    try await office.workspace.record(.journal, by: .person(7))
    #expect(try await office.acts().count == 3)
  }

  /// A clock that was set back must not hide readings.
  @Test func aClockSetBackHidesNothing() async throws {
    let office = try await Office()
    try await office.workspace.record(.journal, by: .person(7))
    office.time.pass(-Office.day)
    for _ in 0..<2 { try await office.workspace.record(.journal, by: .person(7)) }
    #expect(try await office.acts().count == 2)
  }

  @Test func manyAtOnceAreOne() async throws {
    let office = try await Office()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<20 { group.addTask { try await office.workspace.record(.journal, by: .person(7)) } }
      try await group.waitForAll()
    }
    #expect(try await office.acts().count == 1)
  }
}
