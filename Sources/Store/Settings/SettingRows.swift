/// Settings as they are kept: texts by key. What is not here is as delivered.
public struct SettingRows {
  private let connection: any SQLConnection

  public init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  /// The current value; nil where it was never changed.
  /// - Throws: ``SQLError``.
  public func value(_ key: String) throws -> String? {
    try connection.query("SELECT value FROM settings WHERE superseded IS NULL AND key = $1", [.text(key)])
      .first?.text(0)
  }

  /// Current values by key, each with the entry that brought it.
  /// - Throws: ``SQLError``.
  public func current() throws -> [String: (value: String, entry: Int64)] {
    var values: [String: (value: String, entry: Int64)] = [:]
    try connection.query("SELECT key, value, entered FROM settings WHERE superseded IS NULL", []) { row in
      values[try row.text(0)] = (try row.text(1), try row.integer(2))
    }
    return values
  }

  /// What giving a key another value does to rows; for ``Journal/append(_:changing:)``.
  /// - Throws: ``SQLError``.
  public func change(_ key: String, to value: String) throws -> RowChanges {
    let replaces = try self.value(key) != nil
    return RowChanges(
      VouchedTables.settings, entering: [[.text(key), .text(value)]],
      superseding: replaces ? [[.text(key)]] : [])
  }
}
