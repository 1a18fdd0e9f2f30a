import Figures

extension TripleRule {
  /// "doanh thu tăng 8%, lên 540 tỷ đồng, tương ứng tăng 40 tỷ đồng": a rate, the level that it led to, and the change that both give.
  func implied(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let (level, rate) = (index - 1, index - 2)
    guard rate >= sentence.range.lowerBound, isAgain(index, sentence), sentence[rate].isPercent,
      sentence[rate].role == .growth, sentence[level].role == .to, isOfOne(index, sentence),
      let now = sentence[level].tightBounds(), let part = sentence[rate].bounds(), part.lower > .zero
    else { return nil }
    let (isFall, hundred) = (sentence[rate].sign < 0, Bounds(ExactDecimal(100)))
    guard let then = isFall ? hundred.minus(part) : hundred.plus(part), then.lower > .zero,
      let result = now.times(part)?.over(then)
    else { return nil }
    let texts = (Writing.number(sentence[level], sentence.line), Writing.number(sentence[rate], sentence.line))
    let computation = Claimant.Computation(
      result: result, formula: "\(texts.0) × \(texts.1) ÷ (100% \(isFall ? "−" : "+") \(texts.1))",
      operands: [rate, level])
    var draft = Claimant(sentence: sentence, rule: description).decide(
      index,
      [
        Trial(
          computation: computation, subject: isFall ? .decrease : .increase,
          accuses: sentence[index].approximation == .exact && !isRoundedOff(sentence[index], result))
      ])
    draft?.relation = .difference
    return draft
  }

  /// "tương ứng tăng 400 tỷ đồng" for 403.
  private func isRoundedOff(_ amount: Figure, _ result: Bounds) -> Bool {
    amount.tellingDigits < 3 && Claimant.isNear(result, amount, 20)
  }

  /// "tương ứng tăng", "tương đương giảm": nothing else is named.
  private func isAgain(_ index: Int, _ sentence: SentenceView) -> Bool {
    let amount = sentence[index]
    guard amount.role == .change || amount.role == .equivalent, !amount.isPercent, amount.unit?.isMoney == true,
      amount.upper == nil,
      amount.leads.contains(where: { $0.cue == .equivalent })
    else { return false }
    return Attachment(sentence: sentence).isBare(index)
  }

  /// Of one unit, direction, clause and comparison.
  private func isOfOne(_ index: Int, _ sentence: SentenceView) -> Bool {
    let (amount, level, rate) = (sentence[index], sentence[index - 1], sentence[index - 2])
    return level.unit == amount.unit && level.upper == nil && level.approximation == .exact && rate.upper == nil
      && rate.approximation == .exact
      && TripleWords(sentence: sentence).direction(index) == (rate.sign < 0 ? .down : .up)
      && rate.clause == amount.clause
      && level.clause == amount.clause && amount.bracket == rate.bracket && level.bracket == rate.bracket
      && isReached(index - 1, sentence)
  }

  /// ", lên 540 tỷ đồng", ", xuống còn 480 tỷ đồng"
  private func isReached(_ level: Int, _ sentence: SentenceView) -> Bool {
    GapWords(line: sentence.line, index: level).own.allSatisfy {
      Self.reaching.contains(sentence.line.tokens[$0].word)
    }
  }
  private static let reaching = LineReader.words("lên xuống còn đạt mức")
}
