/// Brings a database to the present version, or refuses it.
public struct Migrator: Sendable {
  private let migrations: [Migration]

  /// The table that tells a database of ours, with the names of the steps taken.
  static let table = "nhiemky_migrations"

  public init(_ migrations: [Migration] = Migrations.all) {
    self.migrations = migrations
  }

  /// Makes an empty database current and brings an older one forward, in one transaction.
  /// - Returns: the names of the steps taken; empty where it was current, and then nothing is written.
  /// - Throws: ``DatabaseRefusal``, ``SQLError``.
  @discardableResult
  public func run(on database: any Database) async throws -> [String] {
    guard try await !pending(on: database).isEmpty else { return [] }
    let dialect = database.dialect
    return try await database.write { connection in
      // Asked again: another process may have been here since.
      let steps = try pending(on: connection, dialect: dialect)
      for step in steps { try take(step, on: connection, dialect: dialect) }
      return steps.map(\.name)
    }
  }

  /// The names of the steps that ``run(on:)`` would take.
  /// - Throws: ``DatabaseRefusal``, ``SQLError``.
  public func pending(on database: any Database) async throws -> [String] {
    let dialect = database.dialect
    return try await database.read { try pending(on: $0, dialect: dialect).map(\.name) }
  }

  private func pending(on connection: any SQLConnection, dialect: Dialect) throws -> ArraySlice<Migration> {
    let tables = try connection.query(dialect.tableNames).map { try $0.text(0) }
    guard tables.contains(Self.table) else {
      if let foreign = tables.first { throw DatabaseRefusal.notOurs(found: foreign) }
      return migrations[...]
    }
    let taken = try connection.query("SELECT name FROM \(Self.table) ORDER BY position").map {
      try $0.text(0)
    }
    let known = migrations.map(\.name)
    guard taken.count <= known.count, taken.elementsEqual(known.prefix(taken.count)) else {
      let unknown = taken.filter { !known.contains($0) }
      throw DatabaseRefusal.newer(unknown: unknown.isEmpty ? taken : unknown)
    }
    return migrations[taken.count...]
  }

  private func take(_ step: Migration, on connection: any SQLConnection, dialect: Dialect) throws {
    try connection.execute(
      """
      CREATE TABLE IF NOT EXISTS \(Self.table) (
        name \(dialect.text) PRIMARY KEY, position \(dialect.integer) NOT NULL UNIQUE)\(dialect.strict)
      """)
    for statement in step.statements(dialect) { try connection.execute(statement) }
    try connection.execute(
      "INSERT INTO \(Self.table) (name, position) SELECT CAST($1 AS TEXT), COUNT(*) FROM \(Self.table)",
      [.text(step.name)])
  }
}
