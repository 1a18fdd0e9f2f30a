import Model

/// A unit in the tree, seen from another.
public struct TreeMember: Hashable, Sendable {
  public let code: String
  /// The line that leads there; nil for the unit itself.
  public let line: Line?
  /// How many edges away: 0 for the unit itself.
  public let depth: Int

  public init(code: String, line: Line?, depth: Int) {
    self.code = code
    self.line = line
    self.depth = depth
  }
}

/// Queries that begin with the tree around unit `$1` on day `$2`. Each line is followed for itself; a unit that two
/// lines lead to comes once for each.
enum TreeSQL {
  /// Lines are trees; this only ends a query where somebody made a circle past the program.
  private static let deepest = 64

  private static func valid(_ edge: String) -> String {
    """
    \(edge).superseded IS NULL AND \(edge).valid_from <= $2 \
    AND (\(edge).valid_to IS NULL OR \(edge).valid_to >= $2)
    """
  }

  private static func walk(from near: String, to far: String) -> String {
    """
    WITH RECURSIVE walk(code, line, depth) AS (
      SELECT first.\(far), first.line, 1 FROM edges AS first WHERE first.\(near) = $1 AND \(valid("first"))
      UNION ALL
      SELECT next.\(far), walk.line, walk.depth + 1 FROM walk
        JOIN edges AS next ON next.\(near) = walk.code AND next.line = walk.line
        WHERE \(valid("next")) AND walk.depth < \(deepest))
    """
  }

  static let below = walk(from: "parent", to: "child")
  static let above = walk(from: "child", to: "parent")
  static let belowInOrder = below + " SELECT code, line, depth FROM walk ORDER BY depth, line, code"
  static let aboveInOrder = above + " SELECT code, line, depth FROM walk ORDER BY depth, line, code"

  /// Each unit once, `$1` itself included.
  private static let members = ", members(code) AS (SELECT CAST($1 AS TEXT) UNION SELECT code FROM walk) "
  static let branch = below + members
  static let branchUpwards = above + members
}

extension SetupReader {
  /// A unit and all below it on a day, in every line, nearest first.
  public func branch(of unit: String, on date: CalendarDate) throws -> [TreeMember] {
    try tree(TreeSQL.belowInOrder, of: unit, on: date)
  }

  /// A unit and all above it on a day, in every line, nearest first.
  public func ancestors(of unit: String, on date: CalendarDate) throws -> [TreeMember] {
    try tree(TreeSQL.aboveInOrder, of: unit, on: date)
  }

  private func tree(_ sql: String, of unit: String, on date: CalendarDate) throws -> [TreeMember] {
    let others = try connection.query(sql, [.text(unit), .text(date.iso)]).map { row in
      TreeMember(
        code: try row.text(0), line: Line(rawValue: try row.text(1)), depth: Int(try row.integer(2)))
    }
    return [TreeMember(code: unit, line: nil, depth: 0)] + others
  }

  /// All current edges.
  public func edges() throws -> [Edge] { try SetupTables.edges.current(on: connection) }

  /// The current edges that lead to a unit's parents or children, of any day.
  public func edges(at unit: String) throws -> [Edge] {
    try SetupTables.edges.current(
      where: "child = $1 OR parent = $1", [.text(unit)], order: "line, valid_from, child, parent",
      on: connection)
  }
}
