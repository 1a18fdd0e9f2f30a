import Figures

/// A percentage told behind what was done, by how much that is more or less, and the plan itself.
extension AttainmentRule {
  /// "thu 1.925 tỷ đồng, vượt 175 tỷ đồng so với dự toán 1.750 tỷ đồng, tức đạt 110%", "71 người, thiếu 19 người so với chỉ tiêu 90 người, bằng
  /// 78,9%".
  func behindExcess(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    let (actual, gap, plan) = (index - 3, index - 2, index - 1)
    let stated = sentence[index]
    guard actual >= sentence.range.lowerBound, stated.isPercent, stated.upper == nil, stated.bracket == 0,
      [.attained, .share, .ratio, .equivalent].contains(stated.role),
      let lead = stated.leads.last, lead.cue == .attain || lead.cue == .equals,
      lead.end == stated.tokens.lowerBound, sentence[plan].role == .plan, isGap(gap, sentence),
      [actual, gap, plan].allSatisfy({ isAmount($0, sentence) && sentence[$0].isSurelyLike(sentence[plan]) }),
      [.level, .to, .total].contains(sentence[actual].role), Attachment(sentence: sentence).isBare(index),
      let done = sentence[actual].bounds(), let goal = sentence[plan].bounds(), goal.lower > .zero,
      let result = done.percent(of: goal)
    else { return [] }
    let texts = [actual, plan].map { Writing.number(sentence[$0], sentence.line) }
    return [
      Trial(
        computation: Claimant.Computation(
          result: result, formula: "\(texts[0]) ÷ \(texts[1]) × 100", operands: [actual, plan]),
        subject: .attainment, accuses: true)
    ]
  }

  private func isAmount(_ index: Int, _ sentence: SentenceView) -> Bool {
    let figure = sentence[index]
    return !figure.isPercent && figure.upper == nil && figure.whole == nil && figure.bracket == 0
  }

  /// "vượt 175 tỷ đồng", "thiếu 19 người"
  private func isGap(_ index: Int, _ sentence: SentenceView) -> Bool {
    sentence[index].role == .excess
      || GapWords(line: sentence.line, index: index).own.contains {
        Self.wanting.contains(sentence.line.tokens[$0].word)
      }
  }
  private static let wanting = LineReader.words("thiếu hụt")
}
