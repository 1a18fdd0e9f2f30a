import Foundation
import GRDB
import Store

/// A file before it is opened for work: looked at without changing it.
struct SQLiteFile {
  let path: String

  /// Marks a file as ours in its header: "nhKy".
  static let applicationID: Int32 = 0x6E68_4B79

  /// - Throws: ``Store/DatabaseUnavailable``, ``Store/DatabaseRefusal``.
  func check(_ opening: SQLiteDatabase.Opening) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      guard opening == .creating else {
        throw DatabaseUnavailable(location: path, reason: .missing, detail: "no such file")
      }
      return
    }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(10)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read(refuseForeign)
      try queue.close()
    } catch let error as DatabaseError {
      throw error.unavailable(at: path)
    }
  }

  private func refuseForeign(_ database: GRDB.Database) throws {
    let identifier = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    guard identifier != Self.applicationID else { return }
    if identifier != 0 { throw DatabaseRefusal.notOurs(found: "application_id \(identifier)") }
    let table = try String.fetchOne(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' LIMIT 1")
    if let table { throw DatabaseRefusal.notOurs(found: table) }
  }
}
