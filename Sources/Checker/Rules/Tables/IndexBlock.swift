import Figures

/// Rows of values, and further down the rows told of them.
struct IndexBlock {
  let rows: [TableIndexRule.Row]
  let rule: RuleDescription

  enum Form: Sendable {
    case growth, index

    /// "Chỉ số phát triển (Năm trước = 100) - %", "Tỷ lệ tăng (%)": the head of what follows.
    init?(_ line: LineView) {
      guard line.tokens.count < 16 else { return nil }
      let all = line.tokens.indices
      if Self.indices.occur(in: line, all) {
        self = .index
      } else if Self.rates.occur(in: line, all), line.hasMark("%", in: all) {
        self = .growth
      } else {
        return nil
      }
    }

    private static let indices = PhraseSet(["chỉ số phát triển", "năm trước"])
    private static let rates = PhraseSet(["tỷ lệ tăng", "tốc độ tăng", "tốc độ phát triển"])
  }

  /// A figure of the lower rows, the two it is made of, and whether it holds.
  private struct Claim {
    let row: Int
    let column: Int
    let draft: Draft
  }

  func drafts() -> [Draft] {
    guard let first = rows.firstIndex(where: { $0.form != nil }) else { return [] }
    let told = first..<rows.count
    // The value row of each lower row: the same label, in the same order.
    var values: [Int: Int] = [:]
    var next = 0
    for row in told {
      guard let value = (next..<first).first(where: { rows[$0].label == rows[row].label }) else { continue }
      values[row] = value
      next = value + 1
    }
    let ways =
      [claims(values, acrossRows: true, shift: 0)] + [0, 1, 2].map { claims(values, acrossRows: false, shift: $0) }
    guard let best = ways.max(by: { right($0) < right($1) }), right(best) > 2, right(best) * 4 >= best.count * 3 else {
      return []
    }
    return best.filter { claim in
      // A row or a column that fits nowhere was worked out of other figures.
      claim.draft.verdict != .inconsistent
        || right(best.filter { $0.row == claim.row }) > 0 && right(best.filter { $0.column == claim.column }) > 0
    }.map(\.draft)
  }

  private func right(_ claims: [Claim]) -> Int { claims.count { $0.draft.verdict != .inconsistent } }

  /// - Parameters:
  ///   - acrossRows: whether the earlier figure stands a row higher; else a column to the left.
  ///   - shift: how many columns the lower rows are told to the left of the values.
  private func claims(_ values: [Int: Int], acrossRows: Bool, shift: Int) -> [Claim] {
    values.sorted { $0.key < $1.key }.flatMap { row, value -> [Claim] in
      guard let form = rows[row].form else { return [] }
      return rows[row].cells.sorted { $0.key < $1.key }.compactMap { column, stated in
        let now = rows[value].cells[column + shift]
        let then =
          acrossRows ? (value > 0 ? rows[value - 1].cells[column] : nil) : rows[value].cells[column + shift - 1]
        guard let now, let then,
          let draft = draft(stated, isNegative: rows[row].negative.contains(column), form, now, then)
        else { return nil }
        return Claim(row: row, column: column, draft: draft)
      }
    }
  }

  private func draft(
    _ stated: StoredFigure, isNegative: Bool, _ form: Form, _ now: StoredFigure, _ then: StoredFigure
  ) -> Draft? {
    guard let level = TablePercents.bounds(now), let base = TablePercents.bounds(then),
      let result = form == .growth ? level.growth(over: base) : level.percent(of: base), let turned = result.negated
    else { return nil }
    var measured = stated.figure
    measured.unit = .percent
    let isFall = form == .growth && isNegative
    let told = isFall ? turned : result
    let agreement = Agreement(told, with: measured)
    if agreement == .none, isRounded(told, measured) { return nil }
    let ratio = "\(now.number) ÷ \(then.number)"
    return stated.draft(
      rule, of: [then, now], result: told,
      formula: form == .index ? "\(ratio) × 100" : isFall ? "(1 − \(ratio)) × 100" : "(\(ratio) − 1) × 100",
      subject: form == .index ? .ratio : isFall ? .fall : .growth,
      verdict: agreement.verdict)
  }

  /// Off by no more than four of the last digit: worked out before the amounts were rounded.
  private func isRounded(_ result: Bounds, _ stated: Figure) -> Bool {
    guard let half = stated.halfStep, let slack = try? half.multiplied(by: ExactDecimal(8)),
      let low = try? stated.value.subtracting(slack), let high = try? stated.value.adding(slack)
    else { return false }
    return result.overlaps(low, high)
  }
}
