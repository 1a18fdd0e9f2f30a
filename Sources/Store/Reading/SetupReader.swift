import Model

/// Reads what is current of what dossiers set up. All readers throw ``SQLError`` and ``StoredValueError``.
public struct SetupReader {
  let connection: any SQLConnection

  public init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  /// All dossiers, by code.
  public func dossiers() throws -> [DossierDescription] { try SetupTables.dossiers.current(on: connection) }

  /// The rows of a query that selects a table's columns.
  func rows<Entity>(
    of table: SetupTable<Entity>, _ sql: String, _ arguments: [SQLValue]
  ) throws -> [Entity] {
    try table.entities(sql, arguments, on: connection)
  }
}
