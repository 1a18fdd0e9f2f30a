import Model
import Workflows

/// An edge, and where it was said.
struct PlacedEdge {
  let edge: Edge
  /// Nil for one that is in the database already.
  let row: CSVRow?
  /// The order in which edges were said; those of the database come first.
  let order: Int
}

extension RuleInput {
  /// The edges of all dossiers being read, and those of the database that they do not restate: loading a changed
  /// dossier again replaces what it said before about the places it still speaks of.
  var placedEdges: [PlacedEdge] {
    let own = contents.flatMap(\.edges)
    let reloads = contents.contains { content in content.settings.code.map(known.dossiers.contains) ?? false }
    let restated = reloads ? Set(own.map { Seat($0.value) }) : []
    let foreign = known.edges.filter { !restated.contains(Seat($0)) }
    let all = foreign.map { ($0, CSVRow?.none) } + own.map { ($0.value, CSVRow?.some($0.row)) }
    return all.enumerated().map { PlacedEdge(edge: $1.0, row: $1.1, order: $0) }
  }
}

/// A unit in a line: it has one parent on each day.
struct Seat: Hashable {
  let line: Line
  let child: String

  init(_ edge: Edge) {
    line = edge.line
    child = edge.child
  }
}
