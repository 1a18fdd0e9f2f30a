import Figures
import Model
import Store
import StoreSQLite
import TestSupport
import Testing

@Suite struct RoundTripTests {
  private let fresh = try! Fresh()

  @Test(arguments: 1...8)
  func everythingComesBackAsItWas(_ seed: UInt64) async throws {
    var random = RandomSetup(seed: seed)
    let contents = random.contents("x", rows: 40)
    let database = try await fresh.migrated()
    try await database.write { _ = try $0.load(contents) }
    try await database.read { connection throws in
      let reader = SetupReader(connection)
      #expect(try reader.dossiers() == [contents.dossier])
      #expect(try Set(reader.sources()) == Set(contents.sources))
      #expect(try reader.units() == contents.units)
      #expect(try Set(reader.edges()) == Set(contents.edges))
      #expect(try reader.terms() == contents.terms)
      #expect(try Set(reader.reorganisations()) == Set(contents.reorganisations))
      #expect(try reader.indicators() == contents.indicators)
      #expect(try Set(reader.directives()) == Set(contents.directives))
      #expect(try reader.targets() == contents.targets)
      #expect(try reader.observations(contents.observations.map(\.id)) == contents.observations)
      #expect(try SetupTables.statements.current(on: connection) == contents.statements)
      #expect(try reader.inventory() == contents.inventory)
      #expect(try reader.accounts() == contents.accounts)
      #expect(try contents.plan(on: connection).isUnchanged)
      #expect(try Journal(connection).verify().isEmpty)
    }
  }

  @Test func scaleOfFiguresIsKept() async throws {
    var random = RandomSetup(seed: 9)
    var contents = random.contents("x", rows: 1)
    let one = random.observation("one")
    contents.observations = [
      Observation(
        id: "one", fact: one.fact, quantity: .exact(ExactDecimal(coefficient: 150, scale: 2)),
        approximate: "",
        inference: nil, state: .quoted, origin: one.origin, note: "")
    ]
    let database = try await fresh.migrated()
    let loaded = contents
    try await database.write { _ = try $0.load(loaded) }
    let back = try await database.read { try SetupReader($0).observations(["one"]) }
    #expect(back.first?.quantity.numbers.first?.plain == "1.50")
    let stored = try await database.read {
      try $0.query("SELECT low, high, scale FROM observations")[0].values
    }
    #expect(stored == [150, 150, 2])
  }

  @Test func refusesANumberThatDoesNotFit() async throws {
    var random = RandomSetup(seed: 9)
    var contents = random.contents("x", rows: 1)
    let one = contents.observations[0]
    contents.observations = [
      Observation(
        id: "one", fact: one.fact,
        quantity: .part(ExactDecimal(.max), of: ExactDecimal(coefficient: 1, scale: 1)), approximate: "",
        inference: nil, state: .quoted, origin: one.origin, note: "")
    ]
    let database = try await fresh.migrated()
    let loaded = contents
    await #expect(throws: QuantityTooLong.self) { try await database.write { _ = try $0.load(loaded) } }
  }

  @Test(arguments: [
    ("unit_versions", "kind", "castle"), ("observations", "period_from", "2020-02-30"),
    ("observations", "closing", "2020/02/03"), ("observations", "closing", "2020-02-0x"),
    ("observations", "closing", "2020-02-031"), ("observations", "closing", ""),
    ("observations", "quantity_kind", "guess"), ("terms", "period_to", "0001-01-01"),
    ("unit_versions", "valid_to", "tomorrow"),
  ])
  func saysWhichValueCannotBeRead(_ table: String, _ column: String, _ value: String) async throws {
    let database = try await fresh.migrated()
    var random = RandomSetup(seed: 3)
    let contents = random.contents("x", rows: 1)
    let error = await #expect(throws: StoredValueError.self) {
      try await database.write { connection throws in
        try connection.load(contents)
        try connection.execute("UPDATE \(table) SET \(column) = $1", [.text(value)])
        _ = try SetupTables.unitVersions.current(on: connection)
        _ = try SetupTables.observations.current(on: connection)
        _ = try SetupTables.terms.current(on: connection)
      }
    }
    #expect(error?.table == table)
    #expect(error?.column == column)
  }
}
