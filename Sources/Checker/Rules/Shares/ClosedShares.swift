import Figures

/// "Có 720 chi bộ. Qua đánh giá, 430 chi bộ hoàn thành xuất sắc (61,43%), 35,71% hoàn thành tốt, 2,86% hoàn thành": percentages that make
/// just 100 are of those that were assessed, some fewer than are printed, where a whole number of them gives the percentage.
struct ClosedShares {
  let sentence: SentenceView
  /// The percentage, with its part right before it.
  let index: Int

  private static let all = ExactDecimal(100)

  var areOfAnother: Bool {
    let share = sentence[index]
    guard share.decimals > 0, share.approximation == .exact, sentence.range.contains(index - 1) else { return false }
    let others = sentence.window(around: index).filter { isBare($0) }
    guard others.count > 1 else { return false }
    let sum = others.reduce(share.value as ExactDecimal?) { sum, other in
      sum.flatMap { try? $0.adding(sentence[other].value) }
    }
    return sum == Self.all && isOfWholeNumber(sentence[index - 1], share)
  }

  /// A percentage told without its count.
  private func isBare(_ other: Int) -> Bool {
    guard other != index, sentence.range.contains(other - 1) else { return false }
    let its = sentence[other]
    return its.isPercent && its.upper == nil && its.decimals == sentence[index].decimals && its.bracket == 0
      && sentence[other - 1].isPercent
  }

  private func isOfWholeNumber(_ part: Figure, _ share: Figure) -> Bool {
    guard part.isCount, part.whole == nil, let piece = part.bounds(), share.value > .zero,
      let whole = try? part.value.multiplied(by: Self.all).divided(by: share.value, places: 0),
      let result = piece.percent(of: Bounds(whole))
    else { return false }
    return Agreement(result, with: share) == .exact
  }
}
