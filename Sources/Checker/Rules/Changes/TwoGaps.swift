import Figures

/// "Thụ lý 64 vụ, 120 bị cáo, tăng 14 vụ, 9 bị cáo so với cùng kỳ, tỷ lệ tăng 28%": two levels, how much each rose, and one rate. It is of
/// what is told first, or else of the second.
struct TwoGaps {
  let sentence: SentenceView
  let rate: Int

  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[rate] }

  func draft(_ rule: RuleDescription) -> Draft? {
    let (first, second) = (rate - 2, rate - 1)
    guard isRate, first - 2 >= sentence.range.lowerBound, areGaps(first, second), isLevel(first - 2, of: first),
      isLevel(first - 1, of: second), !isFollowed, isComparedAlike(first, second)
    else { return nil }
    let isFall = sentence[first].sign < 0
    let isSecondFall = sentence[second].role == .change ? sentence[second].sign < 0 : isFall
    guard (stated.sign < 0) == isFall, let own = trial(first - 2, first, isFall) else { return nil }
    var trials = [own]
    trials[0].accuses = own.slip != nil || Claimant.isNear(own.computation.result, stated, 5)
    if let other = trial(first - 1, second, isSecondFall) { trials.append(other) }
    return Claimant(sentence: sentence, rule: rule).decide(rate, trials)
  }

  private func trial(_ level: Int, _ gap: Int, _ isFall: Bool) -> Trial? {
    guard let now = sentence[level].bounds(), let size = sentence[gap].bounds(),
      let then = isFall ? now.plus(size) : now.minus(size), then.lower > .zero, let result = size.percent(of: then)
    else { return nil }
    let texts = [level, gap].map { Writing.number(sentence[$0], line) }
    // Divided by what it came to.
    let isTurned = size.percent(of: now).map { Agreement($0, with: stated).holds } ?? false
    return Trial(
      computation: Claimant.Computation(
        result: result, formula: "\(texts[1]) ÷ (\(texts[0]) \(isFall ? "+" : "−") \(texts[1])) × 100",
        operands: [level, gap]), subject: isFall ? .fall : .growth, accuses: false, strength: .certain,
      slip: isTurned ? .otherBase : nil)
  }

  private var isRate: Bool {
    stated.isPercent && [.growth, .equivalent].contains(stated.role) && stated.upper == nil && stated.rates.isEmpty
      && stated.approximation == .exact && stated.bracket == 0
      && TripleWords(sentence: sentence).direction(rate) != nil && Attachment(sentence: sentence).isBare(rate)
      && !stated.leads.contains(where: { [.average, .perYear, .each, .respectively].contains($0.cue) })
  }

  /// "tăng 14 vụ, 9 bị cáo": nothing but the first one's name between, and a mark or "và".
  private func areGaps(_ first: Int, _ second: Int) -> Bool {
    guard sentence[first].role == .change, [first, second].allSatisfy({ isCount($0) }),
      sentence[second].role == .change || ChangeList(sentence: sentence, index: second).members.contains(first),
      sentence[first].noun.first != sentence[second].noun.first, sentence[first].clause == stated.clause
    else { return false }
    let way = sentence[first].tokens.upperBound..<sentence[second].tokens.lowerBound
    let name = sentence[first].nounTokens
    return way.count <= 6
      && way.allSatisfy {
        name.contains($0) || line.tokens[$0].isMark(",") || Self.joints.contains(line.tokens[$0].word)
      }
  }

  private func isCount(_ index: Int) -> Bool {
    let figure = sentence[index]
    return figure.isCount && !figure.noun.isEmpty && figure.whole == nil && figure.bracket == 0 && !figure.isSpelled
      && figure.approximation == .exact && figure.value > .zero
  }

  private func isLevel(_ index: Int, of gap: Int) -> Bool {
    isCount(index) && [.level, .to, .total, .part].contains(sentence[index].role)
      && sentence[index].noun.first == sentence[gap].noun.first && sentence[index].clause == sentence[gap].clause
  }

  /// "tăng 28% và 8,1%", "tăng 28% số vụ, tăng 8,1% số bị cáo": each has its own.
  private var isFollowed: Bool {
    let next = rate + 1
    return sentence.range.contains(next) && sentence[next].isPercent && sentence[next].clause == stated.clause
  }

  /// "tăng 14 vụ, 9 bị cáo, tăng 28% so với kế hoạch" is of something else.
  private func isComparedAlike(_ first: Int, _ second: Int) -> Bool {
    let words = TripleWords(sentence: sentence)
    let others = [first, second].map { sentence[$0].comparison }.filter { $0 != .none }
    return stated.comparison != .plan && !words.compareTwice(second, rate)
      && (stated.comparison == .none || others.allSatisfy { $0 == stated.comparison })
  }

  private static let joints = LineReader.words("và tăng giảm thêm")
}
