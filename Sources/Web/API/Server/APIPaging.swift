import Language

/// Lists a page at a time, in the order that pages of the site have.
enum APIPaging {
  static let most = 500
  static let usual = 100

  static let limit = APIParameter.query(
    "limit", "How many entries at most.", .number(1...most, usually: usual))
  static let after = APIParameter.query(
    "after", "The last entry of the page before, as its `next` has it.")

  /// What a list answers with.
  static func schema(of items: Schema) -> Schema {
    .object([
      "items": .list(items),
      "next": .text.orNull.about("The address of the next page, from the site's root; null on the last."),
    ])
  }
}

extension APICall {
  var limit: Int { number("limit") ?? APIPaging.usual }

  /// A page of a list that is known as a whole.
  /// - Parameter key: what `after` names an entry by.
  func page<Item: Sendable>(
    of all: [Item], by key: (Item) -> String, as shape: Shape<Item>
  ) throws -> Answer {
    var rest = all[...]
    if let after = self["after"] {
      guard let place = all.firstIndex(where: { key($0) == after }) else {
        throw Problem(.notFound, Phrases.Problems.noCursor("after"), parameter: "after")
      }
      rest = all[(place + 1)...]
    }
    let shown = rest.prefix(limit)
    return try page(Array(shown), next: shown.count < rest.count ? shown.last.map(key) : nil, as: shape)
  }

  /// A page that was read as one.
  /// - Parameter next: what the next page comes after; nil on the last page.
  func page<Item: Sendable>(_ items: [Item], next: String?, as shape: Shape<Item>) throws -> Answer {
    let document: JSONValue = [
      "items": .list(items.map(shape.write)), "next": JSONValue(next.map { address(["after": $0]) }),
    ]
    return .json(try document.data())
  }
}

extension Shape {
  func answer(_ value: Value) throws -> Answer { .json(try write(value).data()) }
}
