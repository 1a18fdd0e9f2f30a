import Language
import Model

/// In each line, no unit stands under itself on any day.
enum CycleRule: DossierRule {
  static func check(_ input: RuleInput) {
    for (line, edges) in Dictionary(grouping: input.placedEdges, by: \.edge.line) {
      let knot = knot(of: edges)
      var reported: Set<Set<String>> = []
      // A circle that ever stands, stands on the day on which the last of its edges begins.
      for day in Set(knot.map(\.edge.validity.start)).sorted() {
        for circle in circles(on: day, in: knot) where reported.insert(Set(circle.map(\.edge.child))).inserted {
          report(circle, line, input)
        }
      }
    }
  }

  /// The edges in circles and between circles, without regard to time: in most dossiers none.
  private static func knot(of edges: [PlacedEdge]) -> [PlacedEdge] {
    let hanging = peeled(edges, near: \.child, far: \.parent)
    return peeled(hanging, near: \.parent, far: \.child)
  }

  /// Without the edges from whose far end no way leads on, again and again.
  private static func peeled(
    _ edges: [PlacedEdge], near: KeyPath<Edge, String>, far: KeyPath<Edge, String>
  ) -> [PlacedEdge] {
    var onward: [String: Int] = [:]
    var arriving: [String: [Int]] = [:]
    for (index, edge) in edges.map(\.edge).enumerated() {
      onward[edge[keyPath: near], default: 0] += 1
      arriving[edge[keyPath: far], default: []].append(index)
    }
    var ends = arriving.keys.filter { onward[$0] == nil }
    var kept = Array(repeating: true, count: edges.count)
    while let end = ends.popLast() {
      for index in arriving[end] ?? [] {
        kept[index] = false
        let unit = edges[index].edge[keyPath: near]
        onward[unit, default: 0] -= 1
        if onward[unit] == 0 { ends.append(unit) }
      }
    }
    return zip(edges, kept).filter(\.1).map(\.0)
  }

  private static func circles(on day: Int, in edges: [PlacedEdge]) -> [[PlacedEdge]] {
    var up: [String: PlacedEdge] = [:]
    for edge in edges where edge.edge.validity.start <= day && day <= edge.edge.validity.end {
      // Where a unit has two parents, which is reported, the first is followed.
      up[edge.edge.child] = up[edge.edge.child] ?? edge
    }
    var done: Set<String> = []
    var found: [[PlacedEdge]] = []
    for start in up.keys.sorted() where !done.contains(start) {
      var path: [PlacedEdge] = []
      var steps: [String: Int] = [:]
      var unit = start
      while let edge = up[unit], !done.contains(unit), steps[unit] == nil {
        steps[unit] = path.count
        path.append(edge)
        unit = edge.edge.parent
      }
      if let first = steps[unit] { found.append(Array(path[first...])) }
      done.formUnion(steps.keys)
    }
    return found
  }

  /// At the row of the circle that was said last.
  private static func report(_ circle: [PlacedEdge], _ line: Line, _ input: RuleInput) {
    guard let last = circle.indices.max(by: { circle[$0].order < circle[$1].order }),
      let row = circle[last].row
    else { return }
    let units = (circle[last...] + circle[..<last]).map(\.edge.child)
    input.report(.cycle(line: line.rawValue, units + units.prefix(1)), at: row, .parent)
  }
}
