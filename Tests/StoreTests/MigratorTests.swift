import Foundation
import Store
import StoreSQLite
import Testing

@Suite struct MigratorTests {
  private let fresh = try! Fresh()

  @Test func makesAnEmptyDatabaseCurrentOnce() async throws {
    let database = try fresh.open()
    #expect(try await Migrator().pending(on: database) == Migrations.all.map(\.name))
    #expect(try await Migrator().run(on: database) == Migrations.all.map(\.name))
    #expect(try await Migrator().run(on: database).isEmpty)
    #expect(try await database.read { try $0.query("SELECT COUNT(*) FROM observations")[0].integer(0) } == 0)
  }

  @Test func bringsAnOlderDatabaseForward() async throws {
    let database = try fresh.open()
    try await Migrator(Array(Migrations.all.prefix(1))).run(on: database)
    #expect(try await Migrator().run(on: database) == Migrations.all.dropFirst().map(\.name))
  }

  @Test func takesAllStepsOrNone() async throws {
    let database = try fresh.open()
    let broken = Migration("breaks") { _ in ["CREATE TABLE one (x INTEGER)", "NONSENSE"] }
    await #expect(throws: SQLError.self) { try await Migrator(Migrations.all + [broken]).run(on: database) }
    #expect(try await Migrator().pending(on: database) == Migrations.all.map(\.name))
  }

  @Test func refusesANewerDatabase() async throws {
    let database = try fresh.open()
    try await Migrator(Migrations.all + [Migration("comes later") { _ in [] }]).run(on: database)
    await #expect(throws: DatabaseRefusal.newer(unknown: ["comes later"])) {
      try await Migrator().run(on: database)
    }
  }

  @Test func refusesADatabaseThatWentAnotherWay() async throws {
    let database = try fresh.open()
    let other = Migration("goes elsewhere") { _ in [] }
    try await Migrator(Migrations.all.dropLast() + [other]).run(on: database)
    await #expect(throws: DatabaseRefusal.newer(unknown: ["goes elsewhere"])) {
      try await Migrator().run(on: database)
    }
  }

  @Test func refusesADatabaseWithOtherTables() async throws {
    let database = try fresh.open()
    try await database.write { _ = try $0.execute("CREATE TABLE songs (x INTEGER)") }
    await #expect(throws: DatabaseRefusal.notOurs(found: "songs")) { try await Migrator().run(on: database) }
  }

  @Test func nameOfEachStepIsItsOwn() {
    #expect(Set(Migrations.all.map(\.name)).count == Migrations.all.count)
  }
}
