import Store
import Testing

@testable import Workflows

@Suite struct PersonalDataRegisterTests {
  /// A new table must be thought about: what does it hold of people?
  @Test func everyTableIsInTheRegisterOrHoldsNothingOfPeople() async throws {
    let office = try await Office()
    let tables = try await office.database.read { connection in
      try connection.query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'"
      ).map { try $0.text(0) }
    }
    let listed = PersonalDataRegister.entries.flatMap(\.tables)
    #expect(Set(tables) == PersonalDataRegister.without.union(listed))
    #expect(PersonalDataRegister.without.isDisjoint(with: listed))
  }

  @Test func everyEntryHasItsOwnCodeAndATable() {
    let entries = PersonalDataRegister.entries
    #expect(Set(entries.map(\.code)).count == entries.count)
    #expect(entries.allSatisfy { !$0.tables.isEmpty })
    let days = PersonalDataRegister.Retention.setting(.sessionRetentionDays).phrase { $0.standard }
    #expect(days.vi == "30 ngày (retention.session-days)")
  }
}
