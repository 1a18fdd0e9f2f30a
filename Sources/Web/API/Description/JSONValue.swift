import Foundation

/// A value of JSON: what answers and schemas are made of.
indirect enum JSONValue: Encodable, Sendable {
  case null
  case flag(Bool)
  case count(Int)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  /// What has its shape elsewhere already.
  case written(any Encodable & Sendable)

  /// Nil becomes `null`.
  init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .flag(let value): try value.encode(to: encoder)
    case .count(let value): try value.encode(to: encoder)
    case .text(let value): try value.encode(to: encoder)
    case .list(let values): try values.encode(to: encoder)
    case .object(let members): try members.encode(to: encoder)
    case .written(let value): try value.encode(to: encoder)
    }
  }

  /// As the rest of the program writes JSON: indented, names in order, slashes as they are.
  func data() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .count(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }
}
