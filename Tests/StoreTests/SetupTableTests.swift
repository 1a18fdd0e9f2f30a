import Figures
import Model
import Store
import StoreSQLite
import Testing

@Suite struct SetupTableTests {
  private let fresh = try! Fresh()

  private func source(_ code: String, _ title: String) -> Source {
    Source(code: code, title: title, publisher: "", published: nil, author: "", note: "")
  }

  private func contents(_ sources: [Source], of dossier: String = "x") -> SetupBatch {
    var contents = SetupBatch(
      dossier: DossierDescription(
        code: dossier, name: "", nameEnglish: "", requires: [], headline: nil))
    contents.sources = sources
    return contents
  }

  /// Loads one after the other and says what each did to the sources.
  private func counts(_ database: SQLiteDatabase, _ loads: SetupBatch...) async throws -> [SetupCounts] {
    try await database.write { connection throws in
      try loads.map { try connection.load($0).counts("sources") ?? SetupCounts() }
    }
  }

  private func rows(_ database: SQLiteDatabase) async throws -> [[SQLValue]] {
    try await database.read {
      try $0.query("SELECT code, title, entered, superseded FROM sources ORDER BY code, entered").map(
        \.values)
    }
  }

  @Test func addsAndThenChangesNothing() async throws {
    let database = try await fresh.migrated()
    let load = contents([source("a", "A"), source("b", "B")])
    #expect(
      try await counts(database, load, load) == [SetupCounts(added: 2), SetupCounts(unchanged: 2)])
    #expect(try await rows(database) == [["a", "A", 1, .null], ["b", "B", 1, .null]])
    #expect(try await database.read { try Journal($0).entries(limit: 9).count } == 1)
  }

  @Test func keepsWhatWasChanged() async throws {
    let database = try await fresh.migrated()
    let done = try await counts(
      database, contents([source("a", "A"), source("b", "B")]),
      contents([source("b", "B"), source("a", "Ả")]))
    #expect(done[1] == SetupCounts(unchanged: 1, changed: 1))
    #expect(try await rows(database) == [["a", "A", 1, 2], ["a", "Ả", 2, .null], ["b", "B", 1, .null]])
    #expect(try await database.read { try SetupReader($0).sources(["a"]) } == [source("a", "Ả")])
  }

  @Test func keepsWhatWasRemovedAndTakesItBack() async throws {
    let database = try await fresh.migrated()
    let done = try await counts(
      database, contents([source("a", "A")]), contents([]), contents([source("a", "A")]))
    #expect(done == [SetupCounts(added: 1), SetupCounts(removed: 1), SetupCounts(added: 1)])
    #expect(try await rows(database) == [["a", "A", 1, 2], ["a", "A", 3, .null]])
    #expect(try await database.read { try Journal($0).verify() }.isEmpty)
  }

  @Test func leavesOtherDossiersAlone() async throws {
    let database = try await fresh.migrated()
    let done = try await counts(
      database, contents([source("a", "A")], of: "x"), contents([source("b", "B")], of: "y"),
      contents([], of: "y"))
    #expect(done == [SetupCounts(added: 1), SetupCounts(added: 1), SetupCounts(removed: 1)])
    #expect(try await database.read { try SetupReader($0).sources() } == [source("a", "A")])
  }

  @Test func refusesAKeyOfAnotherDossier() async throws {
    let database = try await fresh.migrated()
    await #expect(throws: SetupConflict.self) {
      try await counts(
        database, contents([source("a", "A")], of: "x"), contents([source("a", "A")], of: "y"))
    }
    #expect(try await rows(database).isEmpty)
  }

  @Test func refusesAKeyThatComesTwice() async throws {
    let database = try await fresh.migrated()
    let error = await #expect(throws: SetupConflict.self) {
      try await counts(database, contents([source("a", "A"), source("a", "B")]))
    }
    #expect(error?.key == ["a"])
    #expect(error?.dossier == "x")
  }

  @Test func planningChangesNothing() async throws {
    let database = try await fresh.migrated()
    let load = contents([source("a", "A")])
    let plan = try await database.read { try load.plan(on: $0) }
    #expect(!plan.isUnchanged)
    #expect(try await rows(database).isEmpty)
  }

  @Test func anotherSortKeyIsNoChange() async throws {
    let database = try await fresh.migrated()
    let load = contents([source("a", "A")])
    try await database.write { connection throws in
      try connection.load(load)
      try connection.execute("UPDATE sources SET name_sort = 'older'")
      #expect(try load.plan(on: connection).isUnchanged)
      #expect(try Journal(connection).verify().isEmpty)
    }
  }

  @Test(arguments: [
    "UPDATE sources SET title = 'Z' WHERE code = 'a' AND superseded IS NULL",
    "UPDATE sources SET title = 'Z' WHERE code = 'a' AND superseded IS NOT NULL",
    "UPDATE sources SET dossier = 'y' WHERE code = 'b'", "DELETE FROM sources WHERE code = 'b'",
    "DELETE FROM sources WHERE superseded IS NOT NULL", "UPDATE sources SET superseded = 2 WHERE code = 'b'",
    "UPDATE sources SET entered = 2 WHERE code = 'b'",
    """
    INSERT INTO sources (code, title, publisher, author, note, name_sort, name_search, dossier, entered)
    VALUES ('c', '', '', '', '', '', '', 'x', 1)
    """,
  ])
  func findsARowThatWasChangedPastTheJournal(_ sql: String) async throws {
    let database = try await fresh.migrated()
    _ = try await counts(
      database, contents([source("a", "A"), source("b", "B")]),
      contents([source("b", "B"), source("a", "Ả")]))
    #expect(try await database.read { try Journal($0).verify() }.isEmpty)
    try await database.write { _ = try $0.execute(sql) }
    let found = try await database.read { try Journal($0).verify() }
    #expect(found.contains { $0.kind == .rowsDiffer })
  }

  @Test func mappingsHaveTheColumnsOfTheirTables() async throws {
    let database = try await fresh.migrated()
    try await database.read { connection throws in
      func check<Entity>(_ table: SetupTable<Entity>) throws {
        let stored = try connection.query(
          "SELECT name FROM pragma_table_info($1)", [.text(table.mapping.table)]
        )
        .map { try $0.text(0) }
        let mapped = table.mapping.columns.map(\.name) + ["dossier", "entered", "superseded"]
        #expect(Set(stored) == Set(mapped) && stored.count == mapped.count, "\(table.mapping.table)")
      }
      try check(SetupTables.dossiers)
      try check(SetupTables.sources)
      try check(SetupTables.unitVersions)
      try check(SetupTables.edges)
      try check(SetupTables.terms)
      try check(SetupTables.reorganisations)
      try check(SetupTables.reorganisationUnits)
      try check(SetupTables.indicators)
      try check(SetupTables.directives)
      try check(SetupTables.directiveParents)
      try check(SetupTables.targets)
      try check(SetupTables.observations)
      try check(SetupTables.statements)
      try check(SetupTables.inventory)
      try check(SetupTables.accounts)
    }
  }
}
