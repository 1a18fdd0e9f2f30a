import Figures

/// What is left of takings told before, once the costs are taken off: "Hội chợ thu được 96 triệu đồng. Trừ chi phí 31 triệu đồng, còn lại 65
/// triệu đồng".
struct TakenOff {
  let sentence: SentenceView
  /// The figure that may be what is left.
  let rest: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var words: ListWords { ListWords(line: line) }

  func draft() -> Draft? {
    let cost = rest - 1
    guard sentence[rest].unit?.isMoney ?? false, isPlain(rest), cost >= 1,
      line.figures[cost].sentence == sentence.number, isPlain(cost), terms.fit(cost, to: rest) == .sure,
      Self.taking.occur(in: line, GapWords(line: line, index: cost).own), isLeft, let takings = takings(before: cost)
    else { return nil }
    let way = RemainderTrial.Way(whole: takings, done: [cost])
    let trial = RemainderTrial(sentence: sentence, remainder: rest, lead: .plain, rule: rule)
    if let right = trial.draft(way) { return right }
    guard let result = trial.printedResult(way), result.lower > .zero,
      Self.income.occur(in: line, label(takings))
    else { return nil }
    var draft = trial.draft(way, verdict: .inconsistent)
    draft?.isToldInFull = true
    return draft
  }

  private var isLeft: Bool { Self.left.occur(in: line, GapWords(line: line, index: rest).range()) }

  /// The amount of money right before, in the sentence or the one before it.
  private func takings(before cost: Int) -> Int? {
    let place = cost - 1
    guard isPlain(place), terms.fit(place, to: cost) == .sure, line.figures[place].sentence + 1 >= sentence.number
    else { return nil }
    return place
  }

  private func label(_ index: Int) -> Range<Int> { GapWords(line: line, index: index).range() }

  private func isPlain(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return figure.bracket == 0 && figure.approximation == .exact && figure.whole == nil && figure.comparison == .none
      && figure.upper == nil && Terms.isAmount(figure)
  }

  private static let taking = PhraseSet(["trừ", "khấu trừ"])
  private static let left = PhraseSet(["còn lại", "còn lãi", "lãi", "lợi nhuận", "thu lãi", "thu về"])
  private static let income = PhraseSet([
    "doanh thu", "thu được", "tổng thu", "thu về", "huy động được", "bán được", "thu nhập", "vận động được", "số thu",
  ])
}
