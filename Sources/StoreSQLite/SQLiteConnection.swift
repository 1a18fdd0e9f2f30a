import GRDB
import GRDBSQLite
import Store

/// One transaction on an SQLite connection. Statements are prepared once for each connection and kept; values are
/// bound and read through SQLite's own functions, which is several times quicker than through general rows.
struct SQLiteConnection: SQLConnection {
  private let database: GRDB.Database

  init(_ database: GRDB.Database) {
    self.database = database
  }

  func query(_ sql: String, _ arguments: [SQLValue], each body: (SQLRow) throws -> Void) throws {
    let statement = try prepared(sql, arguments)
    defer { statement.reset() }
    // One array for all rows, as long as nobody keeps a row.
    var values: [SQLValue] = []
    while try statement.step() {
      values.removeAll(keepingCapacity: true)
      statement.appendRow(to: &values)
      try body(SQLRow(values))
    }
  }

  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
    let statement = try prepared(sql, arguments)
    defer { statement.reset() }
    return try run(statement)
  }

  func execute(_ sql: String, each arguments: [[SQLValue]]) throws -> Int {
    guard let first = arguments.first else { return 0 }
    let statement = try prepared(sql, first)
    defer { statement.reset() }
    var changed = try run(statement)
    for list in arguments.dropFirst() {
      statement.reset()
      try statement.bind(list)
      changed += try run(statement)
    }
    return changed
  }

  private func run(_ statement: PreparedStatement) throws -> Int {
    let before = database.totalChangesCount
    while try statement.step() {}
    return database.totalChangesCount - before
  }

  private func prepared(_ sql: String, _ arguments: [SQLValue]) throws -> PreparedStatement {
    do {
      let statement = PreparedStatement(try database.cachedStatement(sql: sql).sqliteStatement, sql: sql)
      try statement.bind(arguments)
      return statement
    } catch let error as DatabaseError {
      throw error.translated
    }
  }
}
