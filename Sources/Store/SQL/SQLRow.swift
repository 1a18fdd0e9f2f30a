/// One row of a result: values by column position, from 0.
public struct SQLRow: Sendable {
  /// All values, in order.
  public let values: [SQLValue]

  public init(_ values: [SQLValue]) {
    self.values = values
  }

  /// - Throws: ``RowError`` where there is no such column.
  public func value(_ position: Int) throws -> SQLValue {
    guard values.indices.contains(position) else {
      throw RowError(position: position, expected: "a column", found: "\(values.count) columns")
    }
    return values[position]
  }

  /// - Throws: ``RowError``, as all typed readers do, where the value is of another type.
  public func text(_ position: Int) throws -> String {
    let value = try value(position)
    guard case .text(let text) = value else { throw mismatch(position, "text", value) }
    return text
  }

  public func optionalText(_ position: Int) throws -> String? {
    let value = try value(position)
    switch value {
    case .text(let text): return text
    case .null: return nil
    case .integer, .blob: throw mismatch(position, "text or null", value)
    }
  }

  public func integer(_ position: Int) throws -> Int64 {
    let value = try value(position)
    guard case .integer(let integer) = value else { throw mismatch(position, "integer", value) }
    return integer
  }

  public func optionalInteger(_ position: Int) throws -> Int64? {
    let value = try value(position)
    switch value {
    case .integer(let integer): return integer
    case .null: return nil
    case .text, .blob: throw mismatch(position, "integer or null", value)
    }
  }

  public func blob(_ position: Int) throws -> [UInt8] {
    let value = try value(position)
    guard case .blob(let bytes) = value else { throw mismatch(position, "blob", value) }
    return bytes
  }

  private func mismatch(_ position: Int, _ expected: String, _ value: SQLValue) -> RowError {
    RowError(position: position, expected: expected, found: value.typeName)
  }
}

/// A value in a row is not what it should be.
public struct RowError: Error, Equatable, Sendable {
  /// Column position, from 0.
  public let position: Int
  public let expected: String
  public let found: String

  public init(position: Int, expected: String, found: String) {
    self.position = position
    self.expected = expected
    self.found = found
  }
}
