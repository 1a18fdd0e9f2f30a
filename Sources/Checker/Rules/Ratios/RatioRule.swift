import Figures

/// bằng 140% so với nhiệm kỳ trước: one level in per cent of another.
struct RatioRule: SentenceRule {
  let description = RuleDescription(
    "change.ratio", .ratio, vi: "Tỷ lệ của số sau so với số trước", en: "A level in per cent of another")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range where sentence[index].role == .ratio && sentence[index].isPercent {
      guard sentence[index].comparison != .plan else { continue }
      let claimant = Claimant(sentence: sentence, rule: description)
      var trials =
        BaseBehind(sentence: sentence, index: index).trials(.ratio)
        + RelativeTrials(sentence: sentence).trials(index, .ratio) + besideGrowth(index, sentence)
      if let fraction = NowAndThen(sentence: sentence, index: index).trial(.ratio) { trials.append(fraction) }
      if let draft = claimant.decide(index, trials) { drafts.append(draft) }
    }
    drafts += YearSeriesClaims(sentence: sentence, rule: description).drafts(.ratio)
  }

  /// "tăng 15% so với cùng kỳ, tức là bằng 115% so với cùng kỳ"
  private func besideGrowth(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    let before = index - 1
    guard before >= sentence.range.lowerBound, sentence[before].role == .growth, sentence[before].isPercent,
      sentence[before].comparison == sentence[index].comparison,
      sentence[before].comparisonTime == sentence[index].comparisonTime,
      sentence[before].clause == sentence[index].clause,
      Attachment(sentence: sentence).isBare(index), let rate = sentence[before].bounds()
    else { return [] }
    let hundred = Bounds(ExactDecimal(100))
    guard let result = sentence[before].sign < 0 ? hundred.minus(rate) : hundred.plus(rate) else { return [] }
    let text = Writing.number(sentence[before], sentence.line)
    return [
      Trial(
        computation: Claimant.Computation(
          result: result, formula: "100% \(sentence[before].sign < 0 ? "−" : "+") \(text)", operands: [before]),
        subject: .ratio, accuses: true)
    ]
  }
}
