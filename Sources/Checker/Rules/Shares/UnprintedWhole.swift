import Figures

/// "15 trường hợp (20,2%), 14 trường hợp (18,9%), 8 trường hợp (10,8%)": percentages told alike that are all of one whole,
/// and not of the one that is printed. That whole is of something else.
struct UnprintedWhole {
  let sentence: SentenceView
  /// The percentage.
  let index: Int

  /// Whether the others of the row agree on a whole that this one cannot be.
  func isMeant(insteadOf whole: Bounds) -> Bool {
    var common: Bounds?
    var count = 0
    for other in sentence.window(around: index) where other != index && isTwin(other) {
      guard let implied = implied(by: other) else { continue }
      // One of them that is of the printed whole proves it.
      if implied.overlaps(whole.lower, whole.upper) { return false }
      guard let met = common else {
        common = implied
        count = 1
        continue
      }
      guard met.overlaps(implied.lower, implied.upper) else { return false }
      common = Bounds(max(met.lower, implied.lower), min(met.upper, implied.upper))
      count += 1
    }
    if count > 1 { return true }
    // One other is enough where this one is of the same whole.
    guard count == 1, let common, let own = implied(by: index) else { return false }
    return own.overlaps(common.lower, common.upper)
  }

  /// Told as this percentage is, with a count right before it.
  private func isTwin(_ other: Int) -> Bool {
    let (mine, its) = (sentence[index], sentence[other])
    return its.isPercent && (its.role == mine.role || isNoted(index) && isNoted(other))
      && (its.bracket == 0) == (mine.bracket == 0) && its.upper == nil
      && its.approximation == .exact && its.comparison == .none
  }

  /// "tỷ lệ xã đạt chuẩn là 40% (6 xã), trong đó nâng cao 20% (3 xã)": its part stands in a bracket right behind it.
  private func isNoted(_ share: Int) -> Bool {
    let part = share + 1
    return sentence.range.contains(part) && sentence[share].bracket == 0 && sentence[part].bracket != 0
      && sentence[part].isCount && sentence[part].tokens.lowerBound == sentence[share].tokens.upperBound + 1
  }

  /// The whole that a part and its percentage come from.
  private func implied(by share: Int) -> Bounds? {
    let part = isNoted(share) ? share + 1 : Criterion(sentence: sentence).counted(before: share) ?? share - 1
    let mine = isNoted(index) ? index + 1 : max(sentence.range.lowerBound, index - 1)
    guard sentence.range.contains(part), !sentence[part].isPercent, sentence[part].whole == nil,
      sentence[part].isLike(sentence[mine]), let piece = sentence[part].bounds(),
      let rounded = sentence[share].bounds(), rounded.lower > .zero, let half = sentence[share].halfStep,
      let cut = try? rounded.upper.adding(half)
    else { return nil }
    // "28,5%" may be cut off.
    let rate = Bounds(rounded.lower, cut)
    return piece.times(Bounds(ExactDecimal(100)))?.over(rate)
  }
}
