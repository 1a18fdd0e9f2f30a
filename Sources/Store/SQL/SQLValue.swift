/// A value as both engines store it. There is no floating point on purpose: figures are integers with a scale.
public enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}

extension SQLValue {
  /// Null where there is no text.
  public init(_ text: String?) {
    self = text.map(SQLValue.text) ?? .null
  }

  /// Null where there is no number.
  public init(_ integer: Int64?) {
    self = integer.map(SQLValue.integer) ?? .null
  }

  /// 1 or 0: the engines share no type for truth.
  public init(_ flag: Bool) {
    self = .integer(flag ? 1 : 0)
  }

  /// What it is, for messages.
  var typeName: String {
    switch self {
    case .null: "null"
    case .integer: "integer"
    case .text: "text"
    case .blob: "blob"
    }
  }
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
}
