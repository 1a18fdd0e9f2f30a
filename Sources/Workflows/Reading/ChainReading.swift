import Model
import Store

/// Reads the chain a document stands in.
struct ChainReading {
  private let reader: SetupReader

  init(_ reader: SetupReader) {
    self.reader = reader
  }

  func chain(of directive: Directive) throws -> DirectiveChain {
    DirectiveChain(
      directive: directive, above: try above(directive, seen: [directive.id]),
      below: try below(directive, seen: [directive.id]))
  }

  /// - Parameter seen: documents on the way here; one that is cited in a circle is not followed again.
  private func above(_ directive: Directive, seen: Set<String>) throws -> [DirectiveChain.Node] {
    let parents = Dictionary(
      try reader.parents(ofDirective: directive.id).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return try directive.parents.compactMap { link in
      guard let parent = parents[link.directive], !seen.contains(parent.id) else { return nil }
      return DirectiveChain.Node(
        directive: parent, relation: link.relation, next: try above(parent, seen: seen.union([parent.id])))
    }
  }

  private func below(_ directive: Directive, seen: Set<String>) throws -> [DirectiveChain.Node] {
    try reader.children(ofDirective: directive.id).compactMap { child in
      guard !seen.contains(child.id),
        let link = child.parents.first(where: { $0.directive == directive.id })
      else { return nil }
      return DirectiveChain.Node(
        directive: child, relation: link.relation, next: try below(child, seen: seen.union([child.id])))
    }
  }
}
