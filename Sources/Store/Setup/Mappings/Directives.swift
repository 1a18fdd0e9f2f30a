import Model

enum DirectiveMapping {
  static let mapping = TableMapping<Directive>(
    table: "directives",
    columns: [
      .key("id"), "type", "number", "sign", "issuer", "issuer_unit", "issued", "level", "title",
      "source", "place", "words", "note", .derived("name_sort"), .derived("name_search"),
    ],
    encode: { directive, row in
      row.text(directive.id)
      row.text(directive.type)
      row.text(directive.number)
      row.text(directive.sign)
      row.text(directive.issuer)
      row.optionalText(directive.issuerUnit)
      row.optionalStatedDate(directive.issued)
      row.text(directive.level)
      row.text(directive.title)
      row.optionalQuotation(directive.origin)
      row.text(directive.note)
      row.nameKeys(directive.title)
    },
    decode: { row in
      try Directive(
        id: row.text(), type: row.text(), number: row.text(), sign: row.text(), issuer: row.text(),
        issuerUnit: row.optionalText(), issued: row.optionalStatedDate(), level: row.text(),
        title: row.text(),
        parents: [], origin: row.optionalQuotation(), note: row.text())
    })
}

/// What a directive stands in relation to, as it is kept.
public struct DirectiveParent: Hashable, Sendable {
  public let directive: String
  public let parent: Directive.Parent
  /// Its place in the list, from 0.
  public let position: Int

  static func all(of directive: Directive) -> [DirectiveParent] {
    directive.parents.enumerated().map { position, parent in
      DirectiveParent(directive: directive.id, parent: parent, position: position)
    }
  }

  static let mapping = TableMapping<DirectiveParent>(
    table: "directive_parents",
    columns: [.key("directive"), .key("parent"), .key("relation"), "position"],
    encode: { one, row in
      row.text(one.directive)
      row.text(one.parent.directive)
      row.choice(one.parent.relation)
      row.count(one.position)
    },
    decode: { row in
      try DirectiveParent(
        directive: row.text(), parent: Directive.Parent(directive: row.text(), relation: row.choice()),
        position: row.count())
    })
}

extension Directive {
  /// With the parents that are kept beside it.
  func with(_ parents: [DirectiveParent]) -> Directive {
    Directive(
      id: id, type: type, number: number, sign: sign, issuer: issuer, issuerUnit: issuerUnit, issued: issued,
      level: level, title: title, parents: parents.sorted { $0.position < $1.position }.map(\.parent),
      origin: origin, note: note)
  }
}
