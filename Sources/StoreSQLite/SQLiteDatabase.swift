import GRDB
import Store

/// A database in one SQLite file: write-ahead log, foreign keys enforced, each commit on the disk before it is
/// reported (`synchronous=FULL`).
public final class SQLiteDatabase: Store.Database {
  /// What to do where there is no file.
  public enum Opening: Sendable { case creating, existing }

  public let path: String
  public var dialect: Dialect { .sqlite }
  private let pool: DatabasePool

  /// Opens a file.
  /// - Parameters:
  ///   - readers: how many reads may run at a time.
  ///   - patience: how long to wait for another process that writes, in seconds.
  /// - Throws: ``Store/DatabaseUnavailable`` with the path; ``Store/DatabaseRefusal`` for a file that belongs to
  ///   another program, which is left as it was.
  public init(
    path: String, opening: Opening = .creating, readers: Int = 4, patience: Double = 10
  ) throws {
    self.path = path
    try SQLiteFile(path: path).prepare(opening)
    do {
      pool = try DatabasePool(path: path, configuration: Self.configuration(readers, patience))
      try pool.writeWithoutTransaction { database in
        // The pool has just set NORMAL, which may lose the last commits when the power goes.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try database.execute(sql: "PRAGMA application_id = \(SQLiteFile.applicationID)")
      }
    } catch let error as DatabaseError {
      throw error.unavailable(at: path)
    }
  }

  private static func configuration(_ readers: Int, _ patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.maximumReaderCount = max(1, readers)
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.persistentReadOnlyConnections = true
    // Queries over the tree keep small tables of their own; as files, even unwritten ones, they cost as much again
    // as the query.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA temp_store = MEMORY") }
    return configuration
  }

  public func read<Result: Sendable>(
    _ body: @escaping @Sendable (any SQLConnection) throws -> Result
  ) async throws -> Result {
    do {
      return try await pool.read { try body(SQLiteConnection($0)) }
    } catch let error as DatabaseError {
      throw error.translated
    }
  }

  public func write<Result: Sendable>(
    _ body: @escaping @Sendable (any SQLConnection) throws -> Result
  ) async throws -> Result {
    do {
      return try await pool.write { try body(SQLiteConnection($0)) }
    } catch let error as DatabaseError {
      throw error.translated
    }
  }

  public func close() {
    // What cannot be closed now, because a read is still running, closes itself when that ends.
    try? pool.close()
  }
}
