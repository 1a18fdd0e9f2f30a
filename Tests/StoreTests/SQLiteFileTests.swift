import Foundation
import Store
import StoreSQLite
import Testing

@Suite struct SQLiteFileTests {
  private let fresh = try! Fresh()

  private func write(_ bytes: Data) throws { try bytes.write(to: URL(fileURLWithPath: fresh.path)) }

  private func unavailable(_ body: () throws -> SQLiteDatabase) throws -> DatabaseUnavailable {
    try #require(throws: DatabaseUnavailable.self) { try body() }
  }

  @Test func refusesAFileThatIsNoDatabase() throws {
    try write(Data(repeating: 65, count: 4096))
    let error = try unavailable { try fresh.open() }
    #expect(error.reason == .notADatabase)
    #expect(error.location == fresh.path)
    #expect(try Data(contentsOf: URL(fileURLWithPath: fresh.path)).count == 4096)
  }

  @Test func refusesAPlaceThatCannotBeWritten() throws {
    let error = try unavailable { try SQLiteDatabase(path: fresh.folder + "/none/x.db") }
    #expect(error.reason == .unwritable)
    #expect(error.location == fresh.folder + "/none/x.db")
  }

  @Test func doesNotMakeAFileThatShouldBeThere() throws {
    #expect(try unavailable { try fresh.open(.existing) }.reason == .missing)
    #expect(!FileManager.default.fileExists(atPath: fresh.path))
  }

  @Test func nobodyElseOnTheMachineReadsWhatItMakes() async throws {
    let database = try await fresh.migrated()
    for suffix in ["", "-wal", "-shm"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: fresh.path + suffix)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(suffix)")
    }
    database.close()
  }

  @Test func leavesAnotherProgramsFileAsItWas() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", fresh.path, "CREATE TABLE songs (x)"]
    try process.run()
    process.waitUntilExit()
    let before = try Data(contentsOf: URL(fileURLWithPath: fresh.path))
    #expect(throws: DatabaseRefusal.notOurs(found: "songs")) { try fresh.open() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: fresh.path)) == before)
  }

  @Test func keepsItsPromisesOnEachConnection() async throws {
    let database = try await fresh.migrated()
    let pragmas = { @Sendable (connection: any SQLConnection) in
      try ["journal_mode", "foreign_keys", "synchronous", "application_id"].map {
        try connection.query("PRAGMA \($0)")[0].value(0)
      }
    }
    #expect(try await database.write(pragmas) == ["wal", 1, 2, .integer(0x6E68_4B79)])
    let read = try await database.read(pragmas)
    #expect(read[1] == 1)
  }

  @Test func typesAreEnforced() async throws {
    let database = try await fresh.migrated()
    await #expect(throws: SQLError.self) {
      try await database.write { _ = try $0.execute("INSERT INTO nhiemky_migrations VALUES ('x', 'y')") }
    }
  }

  @Test func referencesAreEnforced() async throws {
    let database = try await fresh.migrated()
    let error = await #expect(throws: SQLError.self) {
      try await database.write {
        _ = try $0.execute(
          "INSERT INTO accounts (item, outcome, target_row, dossier, entered) VALUES ('a', 'b', 'c', 'd', 7)")
      }
    }
    #expect(error?.kind == .constraint)
  }

  @Test func saysThatItIsClosed() async throws {
    let database = try await fresh.migrated()
    database.close()
    let error = await #expect(throws: SQLError.self) {
      try await database.read { try $0.query("SELECT 1").count }
    }
    #expect(error?.kind == .closed)
  }
}
