import Figures

/// "năm 2021 giao 1.250 chỉ tiêu, năm 2025 giao 1.180 chỉ tiêu, giảm 70 chỉ tiêu"; "nếu như năm 2019 có 14 đội thì nay là 23, tăng 9
/// đội": two levels of one thing, each with its time, and right behind them by how much it changed.
struct DatedGap {
  let sentence: SentenceView
  let change: Int
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[change] }

  func draft(_ rule: RuleDescription) -> Draft? {
    guard isChange, let to = before(change), let from = before(to), areLevels(from, to), areDated(from, to), isNext(to),
      let then = sentence[from].bounds(), let now = sentence[to].bounds()
    else { return nil }
    let isFall = stated.sign < 0
    guard let result = isFall ? then.minus(now) : now.minus(then), result.lower > .zero,
      Agreement(result, with: stated) == .none, !makesTheRate(result)
    else { return nil }
    let texts = [isFall ? from : to, isFall ? to : from].map { Writing.number(sentence[$0], line) }
    var draft = Claimant(sentence: sentence, rule: rule).draft(
      change,
      Claimant.Computation(result: result, formula: texts.joined(separator: " − "), operands: [from, to]),
      subject: isFall ? .decrease : .increase, strength: .certain, verdict: .inconsistent)
    draft.isToldInFull = true
    return draft
  }

  private var isChange: Bool {
    DifferenceRule.isAmount(stated) && stated.upper == nil && stated.approximation == .exact && !stated.isDuration
      && (stated.comparison == .none || stated.comparison == .plan && stated.noun.starts(with: Self.quota))
      && stated.sign != 0 && stated.bracket == 0
      && !stated.leads.contains { [.average, .perYear, .each, .respectively].contains($0.cue) }
  }

  /// The figure before, outside brackets.
  private func before(_ index: Int) -> Int? {
    var place = index - 1
    while place >= sentence.range.lowerBound, sentence[place].bracket != 0 { place -= 1 }
    return place >= sentence.range.lowerBound ? place : nil
  }

  private func areLevels(_ from: Int, _ to: Int) -> Bool {
    let (then, now) = (sentence[from], sentence[to])
    guard
      [then, now].allSatisfy({
        $0.upper == nil && $0.whole == nil && $0.approximation == .exact && $0.rates.isEmpty && !$0.isPercent
          && !$0.isDuration && [.level, .plan, .total, .to, .from, .base].contains($0.role)
      }), (then.role == .plan) == (now.role == .plan) || then.noun == now.noun, then.unit == stated.unit,
      now.unit == stated.unit
    else { return false }
    guard stated.unit == nil else {
      return then.exponent == now.exponent && stated.exponent == now.exponent && areOfOneName(from, to)
    }
    guard let name = then.noun.first else { return false }
    return (now.noun.first ?? name) == name && (stated.noun.first ?? name) == name
  }

  /// "năm 2022 doanh thu 500 tỷ đồng; năm 2023 nộp ngân sách 620 tỷ đồng": what is measured may be anything, so that its words say what it is.
  private func areOfOneName(_ from: Int, _ to: Int) -> Bool {
    let names = [from, to].map { index in
      Set(own(index).lazy.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }).subtracting(Self.telling)
    }
    return names[1].isSubset(of: names[0])
  }
  private static let telling = LineReader.words(
    "năm tháng quý đạt là có thì nay nếu như được giao đã còn chỉ ước hiện trước sau")

  /// A year each, the earlier first; or a year and "nay".
  private func areDated(_ from: Int, _ to: Int) -> Bool {
    let (then, now) = (own(from), own(to))
    let years = [then, now].map { YearSeries.years(in: $0, line) }
    guard years[0].count == 1, !Self.others.occur(in: line, then), !Self.others.occur(in: line, now) else {
      return false
    }
    if years[1].count == 1 { return years[0][0].year < years[1][0].year }
    return years[1].isEmpty && Self.now.occur(in: line, now)
  }

  private func own(_ index: Int) -> Range<Int> {
    let range = GapWords(line: line, index: index).range(30)
    let start = range.last { line.tokens[$0].isMark(";") || line.tokens[$0].isMark(":") }.map { $0 + 1 }
    return (start ?? range.lowerBound)..<range.upperBound
  }

  /// Nothing between but a mark, "tức" and the word of the change.
  private func isNext(_ to: Int) -> Bool {
    let start = max(sentence[to].tokens.upperBound, min(sentence[to].nounTokens.upperBound, stated.tokens.lowerBound))
    let gap = start..<stated.tokens.lowerBound
    return gap.count <= 6
      && gap.allSatisfy { line.tokens[$0].isMark(",") || Self.changing.contains(line.tokens[$0].word) }
  }

  /// "(8,3%)" behind it that is not what the levels make: one of the levels is wrong, or another is meant.
  private func makesTheRate(_ result: Bounds) -> Bool {
    let next = change + 1
    guard sentence.range.contains(next), sentence[next].isPercent, let to = before(change), let from = before(to),
      let then = sentence[from].bounds(), let rate = result.percent(of: then)
    else { return false }
    return Agreement(rate, with: sentence[next]) == .none
      && Agreement(stated.bounds()?.percent(of: then) ?? rate, with: sentence[next]).holds
  }

  /// "giảm 70 chỉ tiêu": posts, and no plan.
  private static let quota = Word.phrase("chỉ tiêu")
  private static let now = PhraseSet(["nay", "hiện có", "hiện nay"])
  private static let others = PhraseSet(["cùng kỳ", "kế hoạch", "mục tiêu", "bình quân", "mỗi", "trong đó", "riêng"])
  private static let changing = LineReader.words("tức là như vậy tăng giảm thêm đi ròng được nghĩa")
}
