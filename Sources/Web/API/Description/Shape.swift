/// An object of the API, said once: how it is described and how it is written cannot differ.
struct Shape<Value: Sendable>: Sendable {
  /// By which ``APISchemas`` knows it.
  let name: String
  let about: String
  let fields: [Field<Value>]

  init(_ name: String, _ about: String, _ fields: [Field<Value>]...) {
    self.name = name
    self.about = about
    self.fields = fields.flatMap(\.self)
  }

  var schema: Schema { .object(fields.map { ($0.name, $0.schema.about($0.about)) }).about(about) }
  var reference: Schema { .named(name) }

  func write(_ value: Value) -> JSONValue {
    .object(Dictionary(fields.map { ($0.name, $0.read(value)) }, uniquingKeysWith: { first, _ in first }))
  }
}

/// One member of an object.
struct Field<Value: Sendable>: Sendable {
  let name: String
  let about: String
  let schema: Schema
  let read: @Sendable (Value) -> JSONValue

  /// The same member of something that holds such a value.
  func within<Whole: Sendable>(_ part: @escaping @Sendable (Whole) -> Value) -> Field<Whole> {
    Field<Whole>(name: name, about: about, schema: schema) { read(part($0)) }
  }
}

extension Field {
  static func text(_ name: String, _ about: String = "", _ read: @escaping @Sendable (Value) -> String) -> Self {
    Field(name: name, about: about, schema: .text) { .text(read($0)) }
  }

  /// `null` where there is none, or where it is empty.
  static func textOrNull(
    _ name: String, _ about: String = "", as schema: Schema = .text, _ read: @escaping @Sendable (Value) -> String?
  ) -> Self {
    Field(name: name, about: about, schema: schema.orNull) { value in
      JSONValue(read(value).flatMap { $0.isEmpty ? nil : $0 })
    }
  }

  static func day(_ name: String, _ about: String = "", _ read: @escaping @Sendable (Value) -> String) -> Self {
    Field(name: name, about: about, schema: .day) { .text(read($0)) }
  }

  static func flag(_ name: String, _ about: String = "", _ read: @escaping @Sendable (Value) -> Bool) -> Self {
    Field(name: name, about: about, schema: .flag) { .flag(read($0)) }
  }

  static func count(_ name: String, _ about: String = "", _ read: @escaping @Sendable (Value) -> Int) -> Self {
    Field(name: name, about: about, schema: .count) { .count(read($0)) }
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ about: String = "", _ read: @escaping @Sendable (Value) -> Choice
  ) -> Self {
    Field(name: name, about: about, schema: .choice(Choice.self)) { .text(read($0).rawValue) }
  }

  static func texts(_ name: String, _ about: String = "", _ read: @escaping @Sendable (Value) -> [String]) -> Self {
    Field(name: name, about: about, schema: .list(.text)) { .list(read($0).map(JSONValue.text)) }
  }

  static func object<Part>(
    _ name: String, _ about: String = "", as shape: Shape<Part>, _ read: @escaping @Sendable (Value) -> Part
  ) -> Self {
    Field(name: name, about: about, schema: shape.reference) { shape.write(read($0)) }
  }

  static func objectOrNull<Part>(
    _ name: String, _ about: String = "", as shape: Shape<Part>, _ read: @escaping @Sendable (Value) -> Part?
  ) -> Self {
    Field(name: name, about: about, schema: shape.reference.orNull) { read($0).map(shape.write) ?? .null }
  }

  static func objects<Part>(
    _ name: String, _ about: String = "", as shape: Shape<Part>, _ read: @escaping @Sendable (Value) -> [Part]
  ) -> Self {
    Field(name: name, about: about, schema: .list(shape.reference)) { .list(read($0).map(shape.write)) }
  }

  /// What `Reviews` writes; its schema is one of ``APISchemas``.
  static func written(
    _ name: String, _ about: String = "", as schema: String,
    _ read: @escaping @Sendable (Value) -> any Encodable & Sendable
  ) -> Self {
    Field(name: name, about: about, schema: .named(schema)) { .written(read($0)) }
  }

  static func writtenList(
    _ name: String, _ about: String = "", as schema: String,
    _ read: @escaping @Sendable (Value) -> [any Encodable & Sendable]
  ) -> Self {
    Field(name: name, about: about, schema: .list(.named(schema))) { .list(read($0).map(JSONValue.written)) }
  }
}
