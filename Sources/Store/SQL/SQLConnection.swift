/// One transaction's way to the database. Use it only inside the body it was given to.
///
/// SQL is written once for SQLite 3.40 and PostgreSQL 15. Arguments stand as `$1`, `$2`… and are bound by number, so
/// that one may be used twice and in any order. Every argument must be used (`docs/decisions/0003-sql-interface.md`).
public protocol SQLConnection {
  /// All rows of a query.
  /// - Throws: ``SQLError``.
  func query(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow]

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
  /// All rows of a query without arguments.
  public func query(_ sql: String) throws -> [SQLRow] { try query(sql, []) }

  /// Runs a statement without arguments.
  @discardableResult
  public func execute(_ sql: String) throws -> Int { try execute(sql, []) }

  @discardableResult
  public func execute(_ sql: String, each arguments: [[SQLValue]]) throws -> Int {
    try arguments.reduce(0) { try $0 + execute(sql, $1) }
  }
}
