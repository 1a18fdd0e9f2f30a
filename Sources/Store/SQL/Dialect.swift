/// What definitions of tables must differ in from engine to engine. All other SQL is written once.
public enum Dialect: String, Sendable, CaseIterable {
  case sqlite, postgreSQL

  /// 64 bits, signed.
  public var integer: String {
    switch self {
    case .sqlite: "INTEGER"
    case .postgreSQL: "BIGINT"
    }
  }

  /// Text that is compared byte by byte on both engines; Vietnamese order comes from stored keys.
  public var text: String {
    switch self {
    case .sqlite: "TEXT"
    case .postgreSQL: #"TEXT COLLATE "C""#
    }
  }

  public var blob: String {
    switch self {
    case .sqlite: "BLOB"
    case .postgreSQL: "BYTEA"
    }
  }

  /// What follows the closing bracket of a table: types are enforced on both engines.
  public var strict: String {
    switch self {
    case .sqlite: " STRICT"
    case .postgreSQL: ""
    }
  }

  /// The names of all tables that are not the engine's own.
  var tableNames: String {
    switch self {
    case .sqlite:
      "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name"
    case .postgreSQL:
      """
      SELECT CAST(tablename AS TEXT) FROM pg_catalog.pg_tables WHERE schemaname = current_schema() ORDER BY 1
      """
    }
  }
}
