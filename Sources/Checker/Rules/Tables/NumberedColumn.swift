import Figures

/// "1 Đông Hồ 53,1", "2 Tây Sơn 29,6", … and below "Tổng 100": numbered rows of shares, line by line. Shares that come to more than a hundred
/// are not those of one whole.
struct NumberedColumn {
  let rule: RuleDescription
  private var shares: [StoredFigure] = []

  private static let least = 4
  private static let most = 100
  private static let rowLimit = 20

  init(rule: RuleDescription) { self.rule = rule }

  mutating func close() { if !shares.isEmpty { shares = [] } }

  mutating func read(_ line: LineView) -> [Draft] {
    if let share = share(line) {
      shares.append(share)
      return []
    }
    guard shares.count >= Self.least else {
      close()
      // The first row of another column.
      if let share = share(line) { shares.append(share) }
      return []
    }
    let terms = shares
    shares = []
    guard let total = total(line), let sum = StoredFigure.sum(terms) else { return [] }
    let formula = terms.map(\.number).joined(separator: " + ")
    let hundred = ExactDecimal(100)
    // What was rounded, and a tenth more.
    let isOver = (try? hundred.adding(Self.slack)).map { sum.bounds.lower > $0 } ?? false
    guard isOver || sum.bounds.overlaps(hundred, hundred) else { return [] }
    return [
      total.draft(
        rule, of: terms, result: sum.printed, formula: formula, subject: .total,
        verdict: isOver ? .inconsistent : .consistent, strength: isOver ? .sure : .possible)
    ]
  }

  private static let slack = ExactDecimal(coefficient: 1, scale: 1)

  /// The share at the end of a row that bears the next number; nil for any other line.
  private func share(_ line: LineView) -> StoredFigure? {
    guard line.tokens.count <= Self.rowLimit, line.figures.count == 2, shares.count < Self.most,
      let first = line.tokens.first, first.isNumber, line.figures[0].tokens.lowerBound == 0,
      line.figures[0].value == ExactDecimal(Int64(shares.count + 1)), line.figures[0].decimals == 0,
      line.figures[1].number.upperBound + (line.figures[1].isPercent ? 1 : 0) >= line.tokens.count,
      line.figures[1].isPercent || line.figures[1].unit == nil && line.figures[1].decimals > 0,
      line.figures[1].value < ExactDecimal(100), line.figures[1].upper == nil, line.figures[1].whole == nil,
      line.figures[1].approximation == .exact, line.figures[1].tokens.lowerBound > 1,
      !Self.within.occur(in: line, 0..<line.tokens.count)
    else { return nil }
    return StoredFigure(1, line)
  }

  /// "Tổng 100", "Tổng cộng: 100%"
  private func total(_ line: LineView) -> StoredFigure? {
    guard line.tokens.count <= 6, line.figures.count == 1, line.figures[0].value == ExactDecimal(100),
      let first = line.tokens.first, Self.totals.contains(first.word)
    else { return nil }
    return StoredFigure(0, line)
  }

  private static let within = PhraseSet(["trong đó", "riêng", "tăng", "giảm"])
  private static let totals = LineReader.words("tổng cộng")
}
