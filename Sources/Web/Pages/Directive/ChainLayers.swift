import Model
import Workflows

/// A document's place among others in layers, the highest first, so that it is read from the top down: each
/// document stands below all that it answers to.
struct ChainLayers: Sendable {
  /// What a document does to one above it.
  struct Link: Hashable, Sendable {
    let relation: Directive.Relation
    let directive: Directive
  }

  struct Node: Sendable {
    let directive: Directive
    let links: [Link]
    let isHere: Bool
  }

  let layers: [[Node]]
  /// The same document under other numbers: beside it, not above or below.
  let otherCitations: [Directive]

  /// True where nothing stands above or below.
  var isAlone: Bool { layers.count < 2 }

  init(_ chain: DirectiveChain) {
    var survey = Survey()
    survey.climb(chain.above.filter { $0.relation != .sameAs }, from: chain.directive, depth: 1)
    survey.descend(chain.below.filter { $0.relation != .sameAs }, from: chain.directive, depth: 1)
    survey.note(chain.directive, at: 0)
    layers = survey.layers(around: chain.directive.id)
    otherCitations = (chain.above + chain.below).filter { $0.relation == .sameAs }.map(\.directive)
  }

  /// Gathers each document once, as far from the start as the longest way to it.
  private struct Survey {
    private var directives: [String: Directive] = [:]
    private var depths: [String: Int] = [:]
    private var links: [String: [Link]] = [:]

    mutating func note(_ directive: Directive, at depth: Int) {
      directives[directive.id] = directive
      let known = depths[directive.id]
      if known == nil || abs(depth) > abs(known ?? 0) { depths[directive.id] = depth }
    }

    mutating func climb(_ nodes: [DirectiveChain.Node], from lower: Directive, depth: Int) {
      for node in nodes {
        note(node.directive, at: -depth)
        link(lower, Link(relation: node.relation, directive: node.directive))
        climb(node.next, from: node.directive, depth: depth + 1)
      }
    }

    mutating func descend(_ nodes: [DirectiveChain.Node], from higher: Directive, depth: Int) {
      for node in nodes {
        note(node.directive, at: depth)
        link(node.directive, Link(relation: node.relation, directive: higher))
        descend(node.next, from: node.directive, depth: depth + 1)
      }
    }

    private mutating func link(_ lower: Directive, _ link: Link) {
      if links[lower.id]?.contains(link) != true { links[lower.id, default: []].append(link) }
    }

    func layers(around here: String) -> [[Node]] {
      let ids = Dictionary(grouping: depths.keys) { depths[$0] ?? 0 }
      return ids.keys.sorted().map { depth in
        (ids[depth] ?? []).compactMap { directives[$0] }.sorted(by: Self.precedes).map {
          Node(directive: $0, links: links[$0.id] ?? [], isHere: $0.id == here)
        }
      }
    }

    /// By date, those without one last.
    private static func precedes(_ left: Directive, _ right: Directive) -> Bool {
      let days = (left.issued?.period.from.dayNumber ?? .max, right.issued?.period.from.dayNumber ?? .max)
      return days.0 == days.1 ? left.id < right.id : days.0 < days.1
    }
  }
}
