import Language
import Model

/// In each line, a unit stands under one other at a time.
enum TreeRule: DossierRule {
  static func check(_ input: RuleInput) {
    for group in Dictionary(grouping: input.placedEdges, by: { Seat($0.edge) }).values where group.count > 1 {
      let ordered = group.sorted { ($0.edge.validity.start, $0.order) < ($1.edge.validity.start, $1.order) }
      for (earlier, later) in zip(ordered, ordered.dropFirst())
      where earlier.edge.validity.overlaps(later.edge.validity) {
        report(earlier, later, input)
      }
    }
  }

  /// At the row that was said later.
  private static func report(_ one: PlacedEdge, _ other: PlacedEdge, _ input: RuleInput) {
    let (first, second) = one.order < other.order ? (one, other) : (other, one)
    guard let row = second.row else { return }
    input.report(
      .twoParents(
        line: second.edge.line.rawValue, child: second.edge.child, parent: second.edge.parent,
        other: first.edge.parent, otherPlace: first.row?.reference ?? DossierFinding.inDatabase),
      at: row, .parent)
  }
}
