/// A table of what dossiers set up. Rows are never overwritten: a change marks the row as superseded, by the journal
/// entry that replaced it, and adds another.
public struct SetupTable<Entity: Sendable>: Sendable {
  public let mapping: TableMapping<Entity>
  let shape: TableShape
  private let selected: String

  public init(_ mapping: TableMapping<Entity>) {
    self.mapping = mapping
    shape = TableShape(mapping.table, mapping.columns, owner: "dossier")
    selected = mapping.readColumns.map(\.name).joined(separator: ", ")
  }

  /// All current rows, by key.
  /// - Throws: ``SQLError``, ``StoredValueError``.
  public func current(on connection: any SQLConnection) throws -> [Entity] {
    try current(where: nil, [], on: connection)
  }

  /// Those current rows for which a condition holds, by key.
  /// - Parameters:
  ///   - order: columns to order by; nil for those of the key.
  ///   - limit: how many at most; nil for all.
  /// - Throws: ``SQLError``, ``StoredValueError``.
  public func current(
    where condition: String?, _ arguments: [SQLValue], order: String? = nil, limit: Int? = nil,
    on connection: any SQLConnection
  ) throws -> [Entity] {
    let sql = """
      SELECT \(selected) FROM \(mapping.table) WHERE superseded IS NULL\(condition.map { " AND (\($0))" } ?? "") \
      ORDER BY \(order ?? mapping.keyList)\(limit == nil ? "" : " LIMIT $\(arguments.count + 1)")
      """
    let limits = limit.map { [SQLValue.integer(Int64($0))] } ?? []
    return try entities(sql, arguments + limits, on: connection)
  }

  /// The rows of a query that selects the columns of ``selection(as:)``.
  func entities(
    _ sql: String, _ arguments: [SQLValue], on connection: any SQLConnection
  ) throws -> [Entity] {
    var entities: [Entity] = []
    try connection.query(sql, arguments) { entities.append(try mapping.entity(of: $0)) }
    return entities
  }

  /// What would have to change for the rows of a dossier to become `desired`. Changes nothing.
  /// - Throws: ``SetupConflict``, ``QuantityTooLong``, ``SQLError``.
  public func changes(
    to desired: [Entity], dossier: String, on connection: any SQLConnection
  ) throws -> TableChanges {
    try TableChanges(
      rows: desired.map(mapping.values), shape: shape, dossier: dossier, on: connection)
  }

  /// Makes the rows of a dossier become `desired`, by a journal entry.
  /// - Throws: ``SetupConflict``, ``QuantityTooLong``, ``SQLError``.
  @discardableResult
  public func apply(
    _ desired: [Entity], dossier: String, entry: Int64, on connection: any SQLConnection
  ) throws -> SetupCounts {
    let changes = try changes(to: desired, dossier: dossier, on: connection)
    try changes.rows.apply(entry: entry, on: connection)
    return changes.counts
  }

  /// The columns to select where the table goes by another name in a query.
  func selection(as alias: String) -> String {
    mapping.readColumns.map { "\(alias).\($0.name)" }.joined(separator: ", ")
  }
}

extension TableMapping {
  var readColumns: [Column] { columns.filter { $0.role != .derived } }
  var keyList: String { columns.filter { $0.role == .key }.map(\.name).joined(separator: ", ") }
}

/// How many rows of a table a dossier adds, changes, removes and leaves.
public struct SetupCounts: Hashable, Sendable {
  public var unchanged = 0
  public var added = 0
  public var changed = 0
  public var removed = 0

  public init(unchanged: Int = 0, added: Int = 0, changed: Int = 0, removed: Int = 0) {
    self.unchanged = unchanged
    self.added = added
    self.changed = changed
    self.removed = removed
  }

  /// How many rows the dossier has.
  public var total: Int { unchanged + added + changed }
  public var isUnchanged: Bool { added + changed + removed == 0 }
}

/// Two rows want the same place.
public struct SetupConflict: Error, Equatable, Sendable {
  public let table: String
  /// The values of the key, in the order of its columns.
  public let key: [String]
  /// The dossier that has it already; it may be the same one, which then has it twice.
  public let dossier: String
}
