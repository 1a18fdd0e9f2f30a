import Figures

/// "khối FDI đạt 280 tỷ đồng (cùng kỳ 260 tỷ đồng), khối trong nước 60 tỷ đồng (cùng kỳ 50 tỷ đồng). Tổng cộng 340
/// tỷ đồng, tăng 9,7%": where the parts add up to the total, what they were adds up to what it was.
extension GrowthRule {
  func ofParts(_ index: Int, _ change: RelativeChange, _ sentence: SentenceView) -> [Trial] {
    let total = index - 1
    guard total > 1, total >= sentence.range.lowerBound, sentence[total].role == .total, sentence[total].bracket == 0,
      Attachment(sentence: sentence).isBare(index), sentence[index].bracket == 0,
      [.none, .samePeriod].contains(sentence[index].comparison), let whole = sentence[total].bounds()
    else { return [] }
    let line = sentence.line
    let bases = (max(1, total - 12)..<total).filter { base in
      sentence[base].role == .base && sentence[base].bracket != 0 && sentence[base - 1].bracket == 0
        && [.level, .to, .part].contains(sentence[base - 1].role) && sentence[base].isSurelyLike(sentence[total])
        && sentence[base - 1].isSurelyLike(sentence[total])
        && sentence[base].sentence >= sentence[total].sentence - 1
    }
    guard (2...4).contains(bases.count), let sum = added(bases.map { $0 - 1 }, line), let then = added(bases, line),
      sum.overlaps(whole.lower, whole.upper), let growth = whole.growth(over: then),
      let result = change == .fall ? growth.negated : growth
    else { return [] }
    let texts = bases.map { Writing.number(line.figures[$0], line) }.joined(separator: " + ")
    let ratio = "\(Writing.number(sentence[total], line)) ÷ (\(texts))"
    return [
      Trial(
        computation: Claimant.Computation(
          result: result, formula: change == .fall ? "(1 − \(ratio)) × 100" : "(\(ratio) − 1) × 100",
          operands: bases + [total]),
        subject: change.subject, accuses: result.lower > .zero)
    ]
  }

  private func added(_ indices: [Int], _ line: LineView) -> Bounds? {
    var sum = Bounds(.zero)
    for index in indices {
      guard let level = line.figures[index].bounds(), let both = sum.plus(level) else { return nil }
      sum = both
    }
    return sum
  }
}
