import Figures

/// "khám phá 85/92 vụ trộm cắp; so với cùng kỳ số vụ giảm 23 vụ (giảm 20%)": the second number of a fraction is how many there were
/// this time; what rose or fell is held against it.
struct FractionLevel {
  let sentence: SentenceView
  let rate: Int

  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[rate] }
  private static let reach = 10

  func draft(_ rule: RuleDescription) -> Draft? {
    let amount = rate - 1
    guard isRate, isAmount(amount), let level = level(of: amount), let whole = sentence[level].whole,
      let gap = try? whole.subtracting(sentence[level].value), gap != sentence[amount].value
    else { return nil }
    let isFall = sentence[amount].sign < 0
    let trials = [trial(whole, level, amount, isFall), trial(sentence[level].value, level, amount, isFall)]
    guard var first = trials[0] else { return nil }
    // "khám phá 85/92 vụ …, tăng 12 vụ": of those done, perhaps. "số vụ tăng 12 vụ" is told of all.
    let isNamed = GapWords(line: line, index: amount).own.contains {
      line.tokens[$0].word == sentence[amount].noun.first
    }
    (first.suggests, first.asks) = (isNamed, isNamed)
    return Claimant(sentence: sentence, rule: rule).decide(rate, [first] + trials.dropFirst().compactMap { $0 })
  }

  private func trial(_ level: ExactDecimal, _ fraction: Int, _ amount: Int, _ isFall: Bool) -> Trial? {
    guard let size = sentence[amount].bounds(),
      let then = isFall ? Bounds(level).plus(size) : Bounds(level).minus(size),
      then.lower > .zero, let result = size.percent(of: then)
    else { return nil }
    let texts = (VietnameseNumber.write(level), Writing.number(sentence[amount], line))
    return Trial(
      computation: Claimant.Computation(
        result: result, formula: "\(texts.1) ÷ (\(texts.0) \(isFall ? "+" : "−") \(texts.1)) × 100",
        operands: [fraction, amount]), subject: isFall ? .fall : .growth, accuses: false)
  }

  private var isRate: Bool {
    stated.isPercent && [.growth, .equivalent, .share].contains(stated.role) && stated.upper == nil
      && stated.approximation == .exact && stated.bracket != 0 && !TripleWords(sentence: sentence).isCalledShare(rate)
      && !TripleWords(sentence: sentence).namesWhole(behind: rate)
  }

  /// Right before the rate's bracket, against another time.
  private func isAmount(_ index: Int) -> Bool {
    guard sentence.range.contains(index) else { return false }
    let figure = sentence[index]
    return figure.role == .change && figure.isCount && !figure.noun.isEmpty && figure.value > .zero
      && figure.bracket == 0 && Attachment(sentence: sentence).isBare(rate) && isCompared(figure)
  }

  private func isCompared(_ amount: Figure) -> Bool {
    guard amount.comparison != .plan, stated.comparison != .plan else { return false }
    return amount.comparison != .none || stated.comparison != .none || sentence.sentence.firstCompared != nil
  }

  /// The only figure of the change's name before it.
  private func level(of amount: Int) -> Int? {
    let before = max(sentence.range.lowerBound, amount - Self.reach)..<amount
    let alike = before.filter { sentence[$0].isCount && sentence[$0].noun.first == sentence[amount].noun.first }
    guard alike.count == 1, let level = alike.first, let whole = sentence[level].whole, whole > sentence[level].value,
      sentence[level].bracket == 0
    else { return nil }
    return level
  }
}
