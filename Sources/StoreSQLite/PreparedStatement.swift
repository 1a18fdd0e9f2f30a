import GRDB
import GRDBSQLite
import Store

/// SQLite's own handle on a statement, with values in the store's terms.
struct PreparedStatement {
  private let handle: OpaquePointer
  private let sql: String

  init(_ handle: OpaquePointer, sql: String) {
    self.handle = handle
    self.sql = sql
  }

  func reset() {
    sqlite3_reset(handle)
  }

  /// Binds `$1`, `$2`… by their numbers. SQLite takes them for names, numbered in order of appearance.
  func bind(_ arguments: [SQLValue]) throws {
    var highest = 0
    for index in 1...max(1, sqlite3_bind_parameter_count(handle)) {
      guard let name = sqlite3_bind_parameter_name(handle, index) else { continue }
      let number = Self.number(name)
      guard number >= 1, number <= arguments.count else {
        throw SQLError(.arguments, "no argument for \(String(cString: name))", sql: sql)
      }
      highest = max(highest, number)
      try bind(arguments[number - 1], at: index)
    }
    guard highest == arguments.count else {
      throw SQLError(.arguments, "\(arguments.count) arguments, \(highest) used", sql: sql)
    }
  }

  /// The number in `$12`; 0 for any other name.
  private static func number(_ name: UnsafePointer<CChar>) -> Int {
    guard name[0] == CChar(UInt8(ascii: "$")) else { return 0 }
    var number = 0
    var position = 1
    while name[position] != 0 {
      let digit = Int(name[position]) - 48
      guard (0...9).contains(digit), position <= 6 else { return 0 }
      number = number * 10 + digit
      position += 1
    }
    return number
  }

  private func bind(_ value: SQLValue, at index: Int32) throws {
    // SQLite copies the bytes at once, since they may move afterwards.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let code: Int32
    switch value {
    case .null: code = sqlite3_bind_null(handle, index)
    case .integer(let integer): code = sqlite3_bind_int64(handle, index, integer)
    case .text(var text):
      code = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          // An empty text may have no address, which SQLite would take for null.
          $0.baseAddress.map { start in sqlite3_bind_text(handle, index, start, Int32(bytes.count), copied) }
            ?? sqlite3_bind_text(handle, index, "", 0, copied)
        }
      }
    case .blob(let bytes):
      code =
        bytes.isEmpty
        ? sqlite3_bind_zeroblob(handle, index, 0)
        : bytes.withUnsafeBytes { sqlite3_bind_blob(handle, index, $0.baseAddress, Int32($0.count), copied) }
    }
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// - Returns: whether there is a row.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case SQLITE_INTERRUPT: throw CancellationError()
    default: throw failure(code)
    }
  }

  /// Reads the row that the last step came to.
  func appendRow(to values: inout [SQLValue]) {
    for column in 0..<sqlite3_column_count(handle) { values.append(value(at: column)) }
  }

  private func value(at column: Int32) -> SQLValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_NULL: return .null
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(handle, column)
      return .blob(Array(UnsafeRawBufferPointer(start: start, count: byteCount(column))))
    default:
      let start = sqlite3_column_text(handle, column)
      let bytes = UnsafeBufferPointer(start: start, count: byteCount(column))
      // What is no UTF-8 was put there by somebody else. Mended quietly, it could pass for something that it is not.
      return String(validating: bytes, as: UTF8.self).map(SQLValue.text) ?? .blob(Array(bytes))
    }
  }

  private func byteCount(_ column: Int32) -> Int { Int(sqlite3_column_bytes(handle, column)) }

  private func failure(_ code: Int32) -> SQLError {
    let message = sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) } ?? "\(code)"
    return SQLError(SQLError.Kind(ResultCode(rawValue: code & 0xFF)), message, sql: sql)
  }
}
