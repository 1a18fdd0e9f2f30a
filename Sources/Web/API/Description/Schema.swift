/// What a value may be, in the words of JSON Schema 2020-12, which OpenAPI 3.1 speaks.
struct Schema: Sendable {
  private var keywords: [String: JSONValue]

  private init(_ keywords: [String: JSONValue]) { self.keywords = keywords }

  var json: JSONValue { .object(keywords) }

  static let text = Schema(["type": "string"])
  static let flag = Schema(["type": "boolean"])
  static let count = Schema(["type": "integer", "minimum": 0])
  /// `2026-07-19`
  static let day = Schema(["type": "string", "format": "date"])
  /// `2026-07-19T08:30:00Z`
  static let moment = Schema(["type": "string", "format": "date-time"])
  /// A number as a string in plain decimal notation, so that nothing is lost on the way.
  static let decimal = Schema(["type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$"])

  static func choice(_ values: [String]) -> Schema {
    Schema(["type": "string", "enum": .list(values.map(JSONValue.text))])
  }

  static func choice<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type) -> Schema {
    choice(type.allCases.map(\.rawValue))
  }

  static func number(_ range: ClosedRange<Int>, usually: Int? = nil) -> Schema {
    var schema = Schema([
      "type": "integer", "minimum": .count(range.lowerBound), "maximum": .count(range.upperBound),
    ])
    if let usually { schema.keywords["default"] = .count(usually) }
    return schema
  }

  static func text(longest: Int, pattern: String) -> Schema {
    Schema(["type": "string", "minLength": 1, "maxLength": .count(longest), "pattern": .text(pattern)])
  }

  static func either(_ schemas: [Schema]) -> Schema { Schema(["anyOf": .list(schemas.map(\.json))]) }

  static func list(_ items: Schema) -> Schema { Schema(["type": "array", "items": items.json]) }

  /// Every member is always there; what is missing is `null`.
  static func object(_ members: KeyValuePairs<String, Schema>) -> Schema {
    object(members.map { ($0.key, $0.value) })
  }

  static func object(_ members: [(String, Schema)]) -> Schema {
    Schema([
      "type": "object", "required": .list(members.map { .text($0.0) }),
      "properties": .object(Dictionary(members.map { ($0.0, $0.1.json) }, uniquingKeysWith: { first, _ in first })),
    ])
  }

  /// One of ``APISchemas``.
  static func named(_ name: String) -> Schema { Schema(["$ref": .text("#/components/schemas/" + name)]) }

  static let anyObject = Schema(["type": "object"])

  /// Bytes that are no text.
  static let bytes = Schema([:])

  /// The same, or `null`.
  var orNull: Schema {
    guard case .text(let type)? = keywords["type"] else {
      return Schema(["anyOf": [json, ["type": "null"]]])
    }
    var schema = self
    schema.keywords["type"] = [.text(type), "null"]
    if case .list(let values)? = keywords["enum"] { schema.keywords["enum"] = .list(values + [.null]) }
    return schema
  }

  /// With a sentence that says what it is.
  func about(_ sentence: String) -> Schema {
    var schema = self
    if !sentence.isEmpty { schema.keywords["description"] = .text(sentence) }
    return schema
  }
}
