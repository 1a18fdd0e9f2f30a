import Figures

/// "2019 | 264,3 | 8,4", "2020 | 282,6 | 6,9": a column that tells how each row of another grew over the row before it (or below
/// it, where the last year comes first), by how much or to how many per cent of it. Most rows must hold; the odd one is wrong.
struct TableLags {
  let grid: TableGrid
  let rule: RuleDescription

  private enum Form: CaseIterable { case growth, index, difference }

  func drafts() -> [Draft] {
    guard grid.rows.count > 3 else { return [] }
    let columns = grid.filledColumns
    return columns.flatMap { column -> [Draft] in
      // What a row of numbers makes of the one before it by chance is soon found; amounts stand before their changes.
      for levels in columns where levels < column {
        for form in Form.allCases {
          for step in [-1, 1] {
            let found = grid.rows.indices.compactMap { draft($0, column, levels, form, step) }
            if isProved(found, form) { return found }
          }
        }
      }
      return []
    }
  }

  /// Three rows of four; differences of whole numbers in four rows and more.
  private func isProved(_ found: [Draft], _ form: Form) -> Bool {
    let right = found.count { $0.verdict != .inconsistent }
    return right > (form == .difference ? 3 : 2) && right * 4 >= found.count * 3
  }

  private func draft(_ row: Int, _ column: Int, _ levels: Int, _ form: Form, _ step: Int) -> Draft? {
    let other = row + step
    guard grid.rows.indices.contains(other), !grid.totals.contains(row), !grid.totals.contains(other),
      let (stated, sign) = stated(row, column), let now = grid.figure(row, levels),
      let then = grid.figure(other, levels), let level = TablePercents.bounds(now),
      let base = TablePercents.bounds(then), let result = result(form, level, base), let turned = result.negated
    else { return nil }
    var measured = stated.figure
    if form != .difference { measured.unit = .percent }
    let isFall = sign < 0 || sign == 0 && result.upper < .zero
    let told = isFall && form != .index ? turned : result
    return stated.draft(
      rule, of: [then, now], result: told, formula: formula(form, now.number, then.number),
      subject: form == .growth ? (isFall ? .fall : .growth) : form == .index ? .ratio : isFall ? .decrease : .increase,
      verdict: Agreement(told, with: measured).verdict)
  }

  private func result(_ form: Form, _ now: Bounds, _ then: Bounds) -> Bounds? {
    switch form {
    case .growth: now.growth(over: then)
    case .index: now.percent(of: then)
    case .difference: now.minus(then)
    }
  }

  private func formula(_ form: Form, _ now: String, _ then: String) -> String {
    switch form {
    case .growth: "(\(now) ÷ \(then) − 1) × 100"
    case .index: "\(now) ÷ \(then) × 100"
    case .difference: "\(now) − \(then)"
    }
  }

  private func stated(_ row: Int, _ column: Int) -> (StoredFigure, Int)? {
    if let signed = grid.signed[row]?[column] { return (signed.stored, signed.isNegative ? -1 : 1) }
    return grid.figure(row, column).map { ($0, 0) }
  }
}
