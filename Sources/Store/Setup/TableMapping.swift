/// How an entity and a row of its table stand for each other.
public struct TableMapping<Entity: Sendable>: Sendable {
  public let table: String
  /// The columns that `decode` reads, in order, then those derived from them.
  public let columns: [Column]
  let encode: @Sendable (Entity, inout RowWriter) throws -> Void
  let decode: @Sendable (inout RowReader) throws -> Entity

  public init(
    table: String, columns: [Column], encode: @escaping @Sendable (Entity, inout RowWriter) throws -> Void,
    decode: @escaping @Sendable (inout RowReader) throws -> Entity
  ) {
    self.table = table
    self.columns = columns
    self.encode = encode
    self.decode = decode
  }

  /// The row of an entity.
  func values(of entity: Entity) throws -> [SQLValue] {
    var writer = RowWriter(capacity: columns.count)
    try encode(entity, &writer)
    return writer.values
  }

  /// The entity of a row.
  /// - Throws: ``StoredValueError``, naming table and column.
  func entity(of row: SQLRow) throws -> Entity {
    var reader = RowReader(row)
    do {
      return try decode(&reader)
    } catch let error as RowError {
      let column = columns.indices.contains(error.position) ? columns[error.position].name : "?"
      throw StoredValueError(table: table, column: column, expected: error.expected, found: error.found)
    }
  }
}

/// A column of a table that a mapping knows.
public struct Column: Hashable, Sendable {
  public enum Role: Sendable {
    /// Part of what tells rows apart; two current rows never share it.
    case key
    case content
    /// Worked out from other columns, such as a sort key: not content, so a change of it alone is no change. The
    /// journal does not vouch for it.
    case derived
  }

  public let name: String
  public let role: Role

  public static func key(_ name: String) -> Column { Column(name: name, role: .key) }
  public static func derived(_ name: String) -> Column { Column(name: name, role: .derived) }
}

extension Column: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) { self.init(name: name, role: .content) }
}

/// A stored value is not what this version can read.
public struct StoredValueError: Error, Equatable, Sendable {
  public let table: String
  public let column: String
  public let expected: String
  public let found: String
}
