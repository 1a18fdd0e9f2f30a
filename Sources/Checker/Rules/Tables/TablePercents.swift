import Figures

/// Columns of percentages or averages, right of the columns they compare, that are the quotient of two other columns,
/// or of a column and
/// its total, in nearly every row: the odd row is wrong.
struct TablePercents {
  let grid: TableGrid
  let rule: RuleDescription

  private enum Form: CaseIterable { case share, growth, average, product }

  /// Rows of a turned table divided by rows make percentages where their label says so: small numbers are soon the quotient of
  /// others.
  private let isTurned: Bool
  /// ``TableGrid/wholeRows``, looked for once.
  private let rows: [Int]

  init(grid: TableGrid, rule: RuleDescription, isTurned: Bool = false) {
    self.grid = grid
    self.rule = rule
    self.isTurned = isTurned
    rows = grid.wholeRows
  }

  func drafts() -> [Draft] {
    let columns = grid.numericColumns
    return columns.flatMap { column in
      isTurned && !(grid.heads[column]?.isOfRates ?? false) ? [] : best(column, columns.filter { $0 < column })
    }
  }

  /// Trong tỉnh | 18.402 | 59,5 … Cộng | 30.922 | 100: shares of a column's total.
  func sharesOfTotals() -> [Draft] {
    let columns = grid.numericColumns
    guard let total = grid.totals.max() else { return [] }
    return columns.flatMap { column -> [Draft] in
      guard let whole = grid.figure(total, column), whole.figure.value == ExactDecimal(100) else { return [] }
      for amounts in columns where amounts < column {
        let found = shares(column, of: amounts, total: total)
        let right = found.filter { $0.verdict != .inconsistent }.count
        if right > 1, right * 3 >= found.count * 2 { return found }
      }
      return []
    }
  }

  private func shares(_ column: Int, of amounts: Int, total: Int) -> [Draft] {
    guard let whole = grid.figure(total, amounts), let divisor = whole.figure.bounds() else { return [] }
    return grid.rows.indices.compactMap { row in
      guard row != total, let stated = grid.figure(row, column), let part = grid.figure(row, amounts),
        let share = part.figure.bounds()?.percent(of: divisor)
      else { return nil }
      return stated.draft(
        rule, of: [part, whole], result: share, formula: "\(part.number) ÷ \(whole.number) × 100", subject: .share,
        verdict: Agreement(share, with: measured(stated.figure)).verdict)
    }
  }

  private func best(_ column: Int, _ others: [Int]) -> [Draft] {
    for above in others {
      let found = sharesOfTotal(column, above)
      if isProved(found) { return found }
      for below in others where below != above {
        for form in isTurned ? [.share, .growth] : Form.allCases {
          let found = drafts(column, above, below, form)
          if form == .share, isAttainment(column, above, below), isLikely(found) { return found.map(certain) }
          if form == .product
            ? isProvedProduct(found)
            : isProved(found) && (form != .average || isTelling(found))
          {
            return found
          }
        }
      }
    }
    return []
  }

  /// Three rows of four that hold; of a short table half of them, where two at least hold to a decimal: chance does
  /// not.
  private func isProved(_ found: [Draft]) -> Bool {
    let right = found.filter { $0.verdict != .inconsistent }
    if right.count > 2, right.count * 4 >= found.count * 3 { return true }
    return right.count * 2 >= found.count
      && right.count { $0.verdict == .consistent && $0.stated.contains(".") } > 1
  }

  /// Small whole numbers are soon the quotient of others.
  private func isTelling(_ found: [Draft]) -> Bool {
    found.count { $0.verdict == .consistent && $0.stated.filter(\.isNumber).count > 1 } > 1
  }

  /// Four rows and more, three of four that hold.
  private func isProvedProduct(_ found: [Draft]) -> Bool {
    let right = found.count { $0.verdict != .inconsistent }
    return right > 3 && right * 4 >= found.count * 3
  }

  /// Kế hoạch | Thực hiện | Tỷ lệ: the heads say what is divided by what.
  private func isAttainment(_ column: Int, _ done: Int, _ aim: Int) -> Bool {
    aim < done && done == column - 1 && grid.heads[aim]?.isAim == true && grid.heads[column]?.isRate == true
      && grid.heads[done].map { !$0.isAim && !$0.isRate } ?? false
  }

  private func certain(_ draft: Draft) -> Draft {
    var draft = draft
    draft.strength = .certain
    return draft
  }

  /// Half of the rows hold.
  private func isLikely(_ found: [Draft]) -> Bool {
    let right = found.filter { $0.verdict != .inconsistent }.count
    return right > 1 && right * 2 >= found.count
  }

  /// Each row's part of the total row: dệt may | 300 | 60,0 and tổng | 500 | 100.
  private func sharesOfTotal(_ column: Int, _ above: Int) -> [Draft] {
    guard grid.totals.count == 1, let total = grid.totals.first, let whole = grid.figure(total, above),
      let all = whole.figure.bounds(), grid.figure(total, column)?.figure.value == ExactDecimal(100)
    else { return [] }
    return grid.rows.indices.filter { $0 != total }.compactMap { row in
      guard let stated = grid.figure(row, column), let part = grid.figure(row, above),
        let share = part.figure.bounds()?.percent(of: all)
      else { return nil }
      return stated.draft(
        rule, of: [part, whole], result: share, formula: "\(part.number) ÷ \(whole.number) × 100", subject: .share,
        verdict: Agreement(share, with: measured(stated.figure)).verdict)
    }
  }

  private func drafts(_ column: Int, _ above: Int, _ below: Int, _ form: Form) -> [Draft] {
    rows.compactMap { row in
      guard let stated = grid.figure(row, column), let first = grid.figure(row, above),
        let second = grid.figure(row, below),
        let dividend = Self.bounds(first), let divisor = Self.bounds(second),
        let (result, formula, subject) = judged(form, first, second, dividend, divisor)
      else { return nil }
      if form == .product { return scaled(stated, first, second, result, "×") }
      // Sản lượng (tấn) ÷ Diện tích (ha) is Năng suất (kg/ha) a thousandfold.
      if form == .average, !Claimant.isNear(result, stated.figure, 2) {
        return stated.figure.value.coefficient.magnitude < 100 ? nil : scaled(stated, first, second, result, "÷")
      }
      let agreement = Agreement(result, with: measured(stated.figure))
      // "Tăng/giảm (%): 6,5" of what fell by 6,5: the head leaves the sign out.
      if agreement == .none, form == .growth, let turned = result.negated,
        Agreement(turned, with: measured(stated.figure)).holds
      {
        return stated.draft(
          rule, of: [first, second], result: result, formula: formula, subject: subject, verdict: .unverifiable)
      }
      return stated.draft(
        rule, of: [first, second], result: result, formula: formula, subject: subject, verdict: agreement.verdict)
    }
  }

  /// "480.892" hectares are rounded as well as counted: of a large number half of one is left open.
  static func bounds(_ stored: StoredFigure) -> Bounds? {
    let figure = stored.figure
    guard figure.isCount, figure.value >= ExactDecimal(100_000), let half = figure.halfStep,
      let low = try? figure.value.subtracting(half), let high = try? figure.value.adding(half)
    else { return figure.bounds() }
    return Bounds(low, high)
  }

  private func judged(
    _ form: Form, _ first: StoredFigure, _ second: StoredFigure, _ dividend: Bounds, _ divisor: Bounds
  ) -> (Bounds, String, Subject)? {
    let quotient = "\(first.number) ÷ \(second.number)"
    switch form {
    case .share: return dividend.percent(of: divisor).map { ($0, "\(quotient) × 100", .ratio) }
    case .growth: return dividend.growth(over: divisor).map { ($0, "(\(quotient) − 1) × 100", .growth) }
    case .average: return dividend.over(divisor).map { ($0, quotient, .average) }
    case .product: return dividend.times(divisor).map { ($0, "\(first.number) × \(second.number)", .product) }
    }
  }

  /// Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn): a product in whatever units, so that a power of ten is left open
  /// where the figures are near enough to it.
  private func scaled(
    _ stated: StoredFigure, _ first: StoredFigure, _ second: StoredFigure, _ result: Bounds, _ sign: String
  ) -> Draft? {
    guard let printed = stated.figure.magnitude, printed > .zero, first.figure.value > ExactDecimal(1),
      second.figure.value > ExactDecimal(1)
    else { return nil }
    for power in -3...3 {
      guard let low = try? result.lower.shifted(by: power), let high = try? result.upper.shifted(by: power) else {
        continue
      }
      let scaled = Bounds(low, high)
      guard Claimant.isNear(scaled, stated.figure, 2) else { continue }
      let scale =
        power == 0
        ? ""
        : power < 0 ? " ÷ 1\(String(repeating: "0", count: -power))" : " × 1\(String(repeating: "0", count: power))"
      return stated.draft(
        rule, of: [first, second], result: scaled, formula: "\(first.number) \(sign) \(second.number)\(scale)",
        subject: sign == "×" ? .product : .average,
        verdict: Agreement(scaled, with: sign == "×" ? stated.figure : measured(stated.figure)).verdict)
    }
    return nil
  }

  /// A percentage printed without its sign is rounded all the same.
  private func measured(_ figure: Figure) -> Figure {
    var figure = figure
    figure.unit = .percent
    return figure
  }
}
