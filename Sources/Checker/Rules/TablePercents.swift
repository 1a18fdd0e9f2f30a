import Figures

/// Columns of percentages, right of the columns they compare, that are the quotient of two other columns in nearly every row: the odd row is wrong.
struct TablePercents {
  let grid: TableGrid
  let rule: RuleDescription

  private enum Form: CaseIterable { case share, growth }

  func drafts() -> [Draft] {
    let columns = grid.numericColumns
    guard columns.count > 2 else { return [] }
    return columns.flatMap { column in best(column, columns.filter { $0 < column }) }
  }

  private func best(_ column: Int, _ others: [Int]) -> [Draft] {
    for above in others {
      for below in others where below != above {
        for form in Form.allCases {
          let found = drafts(column, above, below, form)
          let right = found.filter { $0.verdict != .inconsistent }.count
          if right > 2, right * 4 >= found.count * 3 { return found }
        }
      }
    }
    return []
  }

  private func drafts(_ column: Int, _ above: Int, _ below: Int, _ form: Form) -> [Draft] {
    grid.rows.indices.compactMap { row in
      guard let stated = grid.figure(row, column), let first = grid.figure(row, above),
        let second = grid.figure(row, below),
        let dividend = first.figure.bounds(), let divisor = second.figure.bounds(),
        let share = form == .share ? dividend.percent(of: divisor) : dividend.growth(over: divisor)
      else { return nil }
      let agreement = Agreement(share, with: measured(stated.figure))
      let formula =
        form == .share ? "\(first.number) ÷ \(second.number) × 100" : "(\(first.number) ÷ \(second.number) − 1) × 100"
      return stated.draft(
        rule, of: [first, second], result: share, formula: formula, subject: form == .share ? .ratio : .growth,
        verdict: agreement.verdict)
    }
  }

  /// A percentage printed without its sign is rounded all the same.
  private func measured(_ figure: Figure) -> Figure {
    var figure = figure
    figure.unit = .percent
    return figure
  }
}
