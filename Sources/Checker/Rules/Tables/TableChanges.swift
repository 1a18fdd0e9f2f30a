import Figures

/// Columns headed "Tăng/giảm", "Tăng (%)", right of the two columns they compare: the head says what they are, so that fewer rows
/// need prove it than for ``TablePercents``.
struct TableChanges {
  let grid: TableGrid
  let rule: RuleDescription

  func drafts() -> [Draft] {
    let columns = grid.heads.keys.sorted()
    return columns.flatMap { column -> [Draft] in
      guard let change = grid.heads[column]?.change, let (first, second) = levels(before: column) else { return [] }
      // "2023 | 2024 | tăng", and "2024 | 2023 | tăng"
      return best([drafts(column, change, first, second), drafts(column, change, second, first)])
    }
  }

  /// The two columns before the changes, which stand side by side.
  private func levels(before column: Int) -> (Int, Int)? {
    var last = column - 1
    while last > 0, grid.heads[last]?.change != nil { last -= 1 }
    guard last > 1, column - last <= 3, grid.numericColumns.contains(last), grid.numericColumns.contains(last - 1)
    else {
      return nil
    }
    return (last - 1, last)
  }

  /// At least as many rows must be right as are wrong.
  private func best(_ ways: [[Draft]]) -> [Draft] {
    func right(_ drafts: [Draft]) -> Int { drafts.count { $0.verdict != .inconsistent } }
    guard let way = ways.max(by: { right($0) < right($1) }), right(way) > 0, right(way) * 2 >= way.count,
      way.count > 2 || right(way) == way.count
    else { return [] }
    return way
  }

  private func drafts(_ column: Int, _ change: TableHead.Change, _ earlier: Int, _ later: Int) -> [Draft] {
    grid.rows.indices.compactMap { row in
      guard let (stated, sign) = stated(row, column), let first = grid.figure(row, earlier),
        let second = grid.figure(row, later), let then = first.figure.bounds(), let now = second.figure.bounds()
      else { return nil }
      let isRelative = change == .percent || stated.figure.isPercent
      guard let result = isRelative ? now.growth(over: then) : now.minus(then), let turned = result.negated else {
        return nil
      }
      let isFall = sign < 0 || sign == 0 && result.upper < .zero
      var measured = stated.figure
      if isRelative { measured.unit = .percent }
      return stated.draft(
        rule, of: [first, second], result: isFall ? turned : result,
        formula: formula(isRelative, isFall, first.number, second.number),
        subject: isRelative ? (isFall ? .fall : .growth) : isFall ? .decrease : .increase,
        verdict: Agreement(isFall ? turned : result, with: measured).verdict)
    }
  }

  private func formula(_ isRelative: Bool, _ isFall: Bool, _ then: String, _ now: String) -> String {
    if isRelative { return isFall ? "(1 − \(now) ÷ \(then)) × 100" : "(\(now) ÷ \(then) − 1) × 100" }
    return isFall ? "\(then) − \(now)" : "\(now) − \(then)"
  }

  /// The change and its sign; 0 where neither a sign nor the head says which way it went.
  private func stated(_ row: Int, _ column: Int) -> (StoredFigure, Int)? {
    if let signed = grid.signed[row]?[column] { return (signed.stored, signed.isNegative ? -1 : 1) }
    guard let figure = grid.figure(row, column) else { return nil }
    return (figure, grid.heads[column]?.isFall ?? false ? -1 : 0)
  }
}
