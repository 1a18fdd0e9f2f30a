import Figures

extension GrowthRule {
  /// Figures to either side that are looked at.
  private static let years = 12

  /// "đạt 940 tỷ đồng, vượt 12% kế hoạch và tăng 46% so với năm 2031. … Năm 2031, công ty đạt 644 tỷ đồng": the level of the year that the
  /// growth names, in another sentence. It tells what fits, and no more.
  func ofNamedYear(_ index: Int, _ claimant: Claimant) -> Draft? {
    let sentence = claimant.sentence
    guard case .year = sentence[index].comparisonTime, sentence[index].role == .growth,
      let level = Attachment(sentence: sentence).subject(of: index), let now = sentence[level].bounds()
    else { return nil }
    let figures = sentence.line.figures
    let near = max(0, index - Self.years)..<min(figures.count, index + Self.years)
    for other in near where isLevel(figures[other], like: sentence[level], of: sentence[index]) {
      guard other != level, let then = figures[other].bounds(), then.lower > .zero, let growth = now.growth(over: then),
        let result = sentence[index].sign < 0 ? growth.negated : growth,
        Agreement(result, with: sentence[index]) == .exact
      else { continue }
      let texts = [level, other].map { Writing.number(sentence[$0], sentence.line) }
      let isFall = sentence[index].sign < 0
      return claimant.draft(
        index,
        Claimant.Computation(
          result: result,
          formula: isFall ? "(1 − \(texts[0]) ÷ \(texts[1])) × 100" : "(\(texts[0]) ÷ \(texts[1]) − 1) × 100",
          operands: [other, level]), subject: isFall ? .fall : .growth, strength: .possible)
    }
    return nil
  }

  private func isLevel(_ figure: Figure, like level: Figure, of growth: Figure) -> Bool {
    figure.time == growth.comparisonTime && figure.sentence != growth.sentence && figure.isSurelyLike(level)
      && !figure.isPercent && figure.upper == nil && figure.whole == nil && figure.bracket == 0
      && [.level, .to, .total].contains(figure.role)
  }
}
