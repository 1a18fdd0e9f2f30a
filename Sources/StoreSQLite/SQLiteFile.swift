import Foundation
import GRDB
import Store

/// A file before it is opened for work: looked at without changing it.
struct SQLiteFile {
  let path: String

  /// Marks a file as ours in its header: "nhKy".
  static let applicationID: Int32 = 0x6E68_4B79

  /// Looks whether it is ours; makes an empty one where none is and one may be made.
  /// - Throws: ``Store/DatabaseUnavailable``, ``Store/DatabaseRefusal``.
  func prepare(_ opening: SQLiteDatabase.Opening) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      guard opening == .creating else {
        throw DatabaseUnavailable(location: path, reason: .missing, detail: "no such file")
      }
      return makeForOwnerAlone()
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

  /// SQLite would make it readable for all who have an account on the machine; its log and index take after it. What
  /// stands in the way, SQLite tells better when it opens the file; another process may have made it meanwhile.
  private func makeForOwnerAlone() {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 { close(file) }
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
