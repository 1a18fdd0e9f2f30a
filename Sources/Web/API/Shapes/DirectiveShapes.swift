import Model
import Workflows

/// Documents as the API writes them.
enum DirectiveShapes {
  static let reference = Shape<Directive>(
    "DirectiveReference", "A document by its id, with what it is cited by.",
    [
      .text("id") { $0.id }, .textOrNull("type", "Nghị quyết, Quyết định …") { $0.type },
      .textOrNull("sign", "43-NQ/TW") { $0.sign }, .textOrNull("title") { $0.title },
    ])

  static let parent = Shape<Directive.Parent>(
    "DirectiveParent", "Another document that a document stands in relation to.",
    [.text("directive", "Its id.") { $0.directive }, .choice("relation") { $0.relation }])

  private static let facts: [Field<Directive>] = reference.fields + details

  private static let details: [Field<Directive>] = [
    .textOrNull("number") { $0.number }, .textOrNull("level") { $0.level }, .textOrNull("issuer") { $0.issuer },
    .textOrNull("issuerUnit", "The issuer's code, where it is a unit known here.") { $0.issuerUnit },
    .textOrNull("issued", "As exactly as it is known: a day, a month or a year.") { $0.issued?.text },
    .objects("parents", as: parent) { $0.parents },
    .textOrNull("source", "The source that cites it.") { $0.origin?.source },
    .textOrNull("excerpt", "The words of the source.") { $0.origin?.words },
  ]

  static let entry = Shape<DirectivesAnswer.Entry>(
    "DirectiveEntry", "A document, with how much hangs on it.",
    facts.map { $0.within(\.directive) },
    [
      .count("targets", "How many targets it sets.") { $0.targets },
      .count("children", "How many documents carry it out.") { $0.children },
    ])

  /// It holds others of its kind, which no shape can say of itself.
  static let nodeSchema = Schema.object([
    "directive": reference.reference,
    "relation": .choice(Directive.Relation.self).about("How the lower of the two stands to the higher."),
    "next": .list(.named("DirectiveNode")),
  ]).about("A document of a chain, with those further up or further down.")

  static func write(_ node: DirectiveChain.Node) -> JSONValue {
    [
      "directive": reference.write(node.directive), "relation": .text(node.relation.rawValue),
      "next": .list(node.next.map(write)),
    ]
  }

  static func chain<Value>(
    _ read: @escaping @Sendable (Value) -> DirectiveChain?
  ) -> [Field<Value>] {
    let nodes = Schema.list(.named("DirectiveNode"))
    return [
      Field(name: "above", about: "What it carries out, up to the highest.", schema: nodes) {
        .list(read($0)?.above.map(write) ?? [])
      },
      Field(name: "below", about: "What carries it out.", schema: nodes) { .list(read($0)?.below.map(write) ?? []) },
    ]
  }

  static let directive = Shape<DirectiveAnswer>(
    "Directive", "A document, its chain up and down, the targets it sets and the changes it ordered.",
    facts.map { $0.within(\.chain.directive) }, [.objectOrNull("issuedBy", as: UnitShapes.reference) { $0.issuer }],
    chain { $0.chain },
    [
      .objects("targets", as: TargetShapes.entry) { $0.targets },
      .objects("events", as: UnitShapes.event) { $0.events },
    ])
}
