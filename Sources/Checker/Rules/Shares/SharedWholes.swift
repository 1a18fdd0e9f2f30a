import Figures

/// "84 phiếu (89,36%) … 72 phiếu (76,59%)": two parts of one whole that is not printed, each with its percentage; one and the
/// rule of three give the other.
struct SharedWholes {
  private struct Pair {
    let part: RecentFigures.Place
    let percent: RecentFigures.Place
  }

  private var pairs: [Pair] = []
  private static let limit = 12

  /// What the percentage at `index` fits with; its own pair is remembered.
  mutating func draft(_ index: Int, _ line: LineView, _ number: Int, _ rule: RuleDescription) -> Draft? {
    guard let part = Self.part(of: index, line) else { return nil }
    let pair = Pair(
      part: RecentFigures.Place(view: line, index: part, line: number),
      percent: RecentFigures.Place(view: line, index: index, line: number))
    defer {
      if pairs.count >= Self.limit { pairs.removeFirst() }
      pairs.append(pair)
    }
    // Of two the finer one says what the other must be.
    return pairs.reversed().lazy.compactMap { Self.draft(pair, $0, rule) }.first
      ?? pairs.reversed().lazy.compactMap { Self.draft($0, pair, rule) }.first
  }

  private static func draft(_ pair: Pair, _ other: Pair, _ rule: RuleDescription) -> Draft? {
    let (stated, known) = (pair.percent.figure, other.percent.figure)
    guard pair.part.figure.isOfKind(other.part.figure), known.tellingDigits > 2 || stated.tellingDigits > 2,
      abs(pair.part.line - other.part.line) <= 8, let part = pair.part.figure.bounds(),
      let its = other.part.figure.bounds(),
      let rate = known.bounds(), let result = part.over(its)?.times(rate), Agreement(result, with: stated) == .exact,
      // 12 ÷ 1 × 0,4 says nothing.
      let half = stated.halfStep, let width = try? result.upper.subtracting(result.lower),
      let most = try? half.multiplied(by: ExactDecimal(6)), width <= most
    else { return nil }
    let (one, two, base) = (pair.part.stored, other.part.stored, other.percent.stored)
    return pair.percent.stored.draft(
      rule, of: [two, base, one], result: result, formula: "\(one.number) ÷ \(two.number) × \(base.number)",
      subject: .share, verdict: .consistent, strength: .possible)
  }

  /// 72 of "72 phiếu (76,59%)", "76,59% (72 phiếu)", "72 phiếu, chiếm 76,59%".
  static func part(of index: Int, _ line: LineView) -> Int? {
    let percent = line.figures[index]
    guard percent.isPercent, percent.upper == nil, percent.value > .zero, percent.value < ExactDecimal(100) else {
      return nil
    }
    if index > 0, isPart(line.figures[index - 1], of: percent) {
      let gap = line.figures[index - 1].tokens.upperBound..<percent.tokens.lowerBound
      let isShare = gap.contains { line.tokens[$0].isMark("(") || telling.contains(line.tokens[$0].word) }
      if gap.count <= 14, isShare { return index - 1 }
    }
    if index + 1 < line.figures.count, isPart(line.figures[index + 1], of: percent) {
      let gap = percent.tokens.upperBound..<line.figures[index + 1].tokens.lowerBound
      if gap.count <= 8, gap.contains(where: { line.tokens[$0].isMark("(") }) { return index + 1 }
    }
    return nil
  }

  private static func isPart(_ figure: Figure, of percent: Figure) -> Bool {
    figure.sentence == percent.sentence && Terms.isAmount(figure) && figure.whole == nil
      && ![.change, .plan, .base].contains(figure.role) && (figure.unit != nil || !figure.noun.isEmpty)
  }

  private static let telling = LineReader.words("chiếm đạt lệ bằng trọng")
}
