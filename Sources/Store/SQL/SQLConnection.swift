/// One transaction's way to the database. Use it only inside the body it was given to.
///
/// SQL is written once for SQLite 3.40 and PostgreSQL 15. Arguments stand as `$1`, `$2`… and are bound by number, so
/// that one may be used twice and in any order. Every argument must be used (`docs/decisions/0003-sql-interface.md`).
public protocol SQLConnection {
  /// Passes the rows of a query on, one after the other, so that they need not all be in memory at once.
  /// - Throws: ``SQLError``, and whatever `body` throws.
  func query(_ sql: String, _ arguments: [SQLValue], each body: (SQLRow) throws -> Void) throws

  /// Runs a statement.
  /// - Returns: how many rows it changed.
  /// - Throws: ``SQLError``.
  @discardableResult
  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int

  /// Runs one statement once for each list of arguments; an engine with a server may send them together.
  /// - Returns: how many rows were changed in all.
  /// - Throws: ``SQLError``.
  @discardableResult
  func execute(_ sql: String, each arguments: [[SQLValue]]) throws -> Int
}

extension SQLConnection {
  /// All rows of a query.
  /// - Throws: ``SQLError``.
  public func query(_ sql: String, _ arguments: [SQLValue] = []) throws -> [SQLRow] {
    var rows: [SQLRow] = []
    try query(sql, arguments) { rows.append($0) }
    return rows
  }

  /// Runs a statement without arguments.
  @discardableResult
  public func execute(_ sql: String) throws -> Int { try execute(sql, []) }

  @discardableResult
  public func execute(_ sql: String, each arguments: [[SQLValue]]) throws -> Int {
    try arguments.reduce(0) { try $0 + execute(sql, $1) }
  }
}
