import GRDB
import Store

extension DatabaseError {
  /// What it is in the words of the store.
  var translated: SQLError {
    SQLError(SQLError.Kind(resultCode), message ?? "\(extendedResultCode)", sql: sql ?? "")
  }

  func unavailable(at path: String) -> DatabaseUnavailable {
    let reason: DatabaseUnavailable.Reason =
      switch resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .notADatabase
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .unwritable
      case .SQLITE_FULL, .SQLITE_IOERR: .disk
      default: .other
      }
    return DatabaseUnavailable(location: path, reason: reason, detail: message ?? "\(extendedResultCode)")
  }
}

extension SQLError.Kind {
  init(_ code: ResultCode) {
    switch code {
    case .SQLITE_CONSTRAINT: self = .constraint
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL, .SQLITE_IOERR: self = .disk
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt
    case .SQLITE_MISUSE: self = .closed
    default: self = .other
    }
  }
}
