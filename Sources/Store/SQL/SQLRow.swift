/// One row of a result: values by column position, from 0. The rows of a result share one array.
public struct SQLRow: Sendable {
  private let storage: [SQLValue]
  private let start: Int
  public let count: Int

  public init(_ values: [SQLValue]) {
    self.init(storage: values, start: 0, count: values.count)
  }

  private init(storage: [SQLValue], start: Int, count: Int) {
    self.storage = storage
    self.start = start
    self.count = count
  }

  /// The rows of a result, from its values in reading order.
  public static func rows(of values: [SQLValue], columns: Int) -> [SQLRow] {
    guard columns > 0 else { return [] }
    return stride(from: 0, to: values.count, by: columns).map {
      SQLRow(storage: values, start: $0, count: columns)
    }
  }

  /// All values, in order.
  public var values: [SQLValue] { Array(storage[start..<(start + count)]) }

  /// - Throws: ``RowError`` where there is no such column.
  public func value(_ position: Int) throws -> SQLValue {
    guard position >= 0, position < count else {
      throw RowError(position: position, expected: "a column", found: "\(count) columns")
    }
    return storage[start + position]
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
