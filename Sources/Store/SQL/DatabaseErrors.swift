/// What an engine could not do.
public struct SQLError: Error, Equatable, Sendable {
  public enum Kind: String, Sendable {
    /// A key exists already, a reference leads nowhere, or a value breaks a rule of its table.
    case constraint
    /// Somebody else held the database for too long.
    case busy
    /// The disk is full or cannot be read or written.
    case disk
    /// The file is damaged or is no database.
    case corrupt
    /// The arguments are not those of the statement.
    case arguments
    /// The database has been closed.
    case closed
    case other
  }

  public let kind: Kind
  /// The engine's own words.
  public let message: String
  /// The statement; empty where there is none.
  public let sql: String

  public init(_ kind: Kind, _ message: String, sql: String = "") {
    self.kind = kind
    self.message = message
    self.sql = sql
  }
}

/// A database that cannot be opened.
public struct DatabaseUnavailable: Error, Equatable, Sendable {
  public enum Reason: String, Sendable {
    /// There is nothing at that place.
    case missing
    case notADatabase
    /// It, or the folder it should be in, cannot be written.
    case unwritable
    /// The disk is full, or reading or writing failed.
    case disk
    case other
  }

  /// A path, or an address without its password.
  public let location: String
  public let reason: Reason
  /// The engine's own words.
  public let detail: String

  public init(location: String, reason: Reason, detail: String) {
    self.location = location
    self.reason = reason
    self.detail = detail
  }
}

/// A database that is left alone because it is not this program's to use.
public enum DatabaseRefusal: Error, Equatable, Sendable {
  /// A newer version wrote it: it has migrations that this one does not know.
  case newer(unknown: [String])
  /// It belongs to something else; `found` says what was seen, such as a table's name.
  case notOurs(found: String)
}
