import Figures

/// "1,58 tỷ USD, bằng 162,9% (972,6 triệu USD)": a percentage with nothing but its base in the brackets behind it.
struct NotedBase {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }

  /// The figure in the brackets, of the kind of the one before the percentage.
  var base: Int? {
    let (level, base) = (index - 1, index + 1)
    guard sentence.range.contains(level), sentence.range.contains(base), figure.bracket == 0,
      figure.leads.contains(where: { $0.cue == .equals || $0.cue == .attain }), sentence[base].bracket != 0,
      sentence[level].bracket == 0, sentence[level].clause == figure.clause, !sentence[level].isPercent,
      sentence[level].isSurelyLike(sentence[base]), sentence[base].upper == nil, sentence[base].whole == nil,
      sentence.between(index, base).count == 1, !opensMore(base)
    else { return nil }
    return base
  }

  /// The percentage as that base gives it.
  func trial() -> Trial? {
    guard let base, let now = sentence[index - 1].bounds(), let then = sentence[base].bounds(),
      let result = now.percent(of: then)
    else { return nil }
    let texts = [index - 1, base].map { Writing.number(sentence[$0], sentence.line) }
    return Trial(
      computation: Claimant.Computation(
        result: result, formula: "\(texts[0]) ÷ \(texts[1]) × 100", operands: [index - 1, base]),
      subject: .ratio, accuses: isBase(now, then, result), suggests: Attachment(sentence: sentence).isBare(index),
      asks: true)
  }

  /// Nearly what is printed, but no rounding of amounts not told in full, while the other way round ("200 hộ, bằng 40% (80 hộ)") is not.
  private func isBase(_ now: Bounds, _ then: Bounds, _ result: Bounds) -> Bool {
    guard Attachment(sentence: sentence).isBare(index), figure.approximation == .exact,
      sentence[index - 1].approximation == .exact, sentence[index + 1].approximation == .exact,
      Claimant.isNear(result, figure), !Claimant.isNear(result, figure, 100), let turned = then.percent(of: now)
    else { return false }
    return !Claimant.isNear(turned, figure)
  }

  private func opensMore(_ base: Int) -> Bool {
    sentence.range.contains(base + 1) && sentence[base + 1].bracket == sentence[base].bracket
  }
}
