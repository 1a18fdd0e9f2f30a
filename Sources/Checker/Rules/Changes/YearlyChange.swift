import Figures

/// "Sản lượng tăng từ 4,8 triệu tấn năm 2020 lên 7,5 triệu tấn năm 2024, bình quân mỗi năm tăng 675 nghìn tấn": a
/// change shared out among the years between two levels; "từ 7,19% năm 2015 giảm xuống còn 1,36% năm 2020, bình quân mỗi năm giảm
/// 1,17%" too.
struct YearlyChange {
  let sentence: SentenceView
  let rate: Int
  let reading: RateReading
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  private static let reach = 8
  private static let mostYears = 30

  func draft() -> Draft? {
    let stated = sentence[rate]
    guard reading.base == .year, !reading.isInherited, stated.role == .change || ofPercents && stated.role == .growth,
      stated.comparison == .none, stated.upper == nil, let pair = pair()
    else { return nil }
    let (from, to) = (sentence[pair], sentence[pair + 1])
    guard let years = years(pair), let first = from.bounds(), let last = to.bounds(),
      let gap = stated.sign < 0 ? first.minus(last) : last.minus(first), gap.upper > .zero
    else { return nil }
    // From the end of one year to the end of another; or each year counted.
    for (length, strength) in [(years, Draft.Strength.sure), (years + 1, .likely)] {
      guard let computation = computation(pair, gap, length) else { continue }
      let agreement = Agreement(computation.exact, with: stated.measured)
      if agreement.holds {
        return claimant.draft(
          rate, computation.shown, subject: .average, strength: strength, verdict: agreement.verdict)
      }
    }
    guard stated.approximation == .exact, from.approximation == .exact, to.approximation == .exact,
      let computation = computation(pair, gap, years), !ofPercents || isOfPoints(gap, pair, years)
    else { return nil }
    return claimant.draft(rate, computation.shown, subject: .average, verdict: .inconsistent)
  }

  private var ofPercents: Bool { sentence[rate].isPercent || sentence[rate].unit == .points }

  /// Near what it should be, and no rate of growth: "giảm bình quân 16,3%/năm" may be of what there was the year before.
  private func isOfPoints(_ gap: Bounds, _ pair: Int, _ years: Int) -> Bool {
    let stated = sentence[rate]
    guard stated.sign != 0, let result = gap.over(Bounds(ExactDecimal(Int64(years)))),
      Claimant.isNear(result, stated, 4), let first = sentence[pair].bounds(),
      let last = sentence[pair + 1].bounds()
    else { return false }
    let shared = last.growth(over: first)
    return (max(1, years - 1)...years + 1).allSatisfy { length in
      let count = Bounds(ExactDecimal(Int64(length)))
      let growths = [Compounding.yearlyGrowth(from: first, to: last, steps: length), shared?.over(count)]
      // "từ cuối năm 2015 đến đầu năm 2020": a year fewer.
      let others = growths.map { stated.sign < 0 ? $0?.negated : $0 } + [gap.over(count)]
      return others.compactMap { $0 }.allSatisfy { !Agreement($0, with: stated).holds }
    }
  }

  private var claimant: Claimant { Claimant(sentence: sentence, rule: rule) }

  /// The first of the two levels right before the rate: nothing of another kind is told between.
  private func pair() -> Int? {
    let low = max(sentence.range.lowerBound, rate - Self.reach)
    let to = (low..<rate).last { sentence[$0].role == .to }
    guard let to, to > low, sentence[to - 1].role == .from, isOfKind(to),
      sentence[to - 1].isLike(sentence[to]),
      sentence[to].clause == sentence[rate].clause && !ofPercents || to + 1 == rate && namesNothing,
      (to + 1..<max(to + 1, rate)).allSatisfy({
        sentence[$0].isPercent || sentence[$0].unit == .times || sentence[$0].isDuration || sentence[$0].role == .change
      })
    else { return nil }
    return to - 1
  }

  /// Percentages lie points apart.
  private func isOfKind(_ level: Int) -> Bool {
    ofPercents ? sentence[level].isPercent : sentence[level].isSurelyLike(sentence[rate])
  }

  /// "; bình quân mỗi năm tăng 675 nghìn tấn": of what was told before.
  private var namesNothing: Bool {
    GapWords(line: line, index: rate).own.allSatisfy {
      !line.tokens[$0].isWord || Self.plain.contains(line.tokens[$0].word)
    }
  }
  private static let plain = LineReader.words("bình quân trung mỗi hằng hàng năm tăng giảm thêm được là tức như vậy")

  /// The years between the two levels of the pair, or of the pair told before it in the sentence, which has the same.
  private func years(_ pair: Int) -> Int? {
    for first in [pair, pair - 2, pair - 3] where first >= sentence.range.lowerBound {
      let (from, to) = (sentence[first], sentence[first + 1])
      guard from.role == .from, to.role == .to else { continue }
      if let start = year(first), let end = year(first + 1), end > start, end - start <= Self.mostYears {
        return end - start
      }
    }
    return nil
  }

  /// Told right behind it, or in its clause.
  private func year(_ level: Int) -> Int? {
    if let year = DatedLevels(sentence: sentence).year(behind: level) { return year }
    guard case .year(let year) = sentence[level].time else { return nil }
    return year
  }

  private func computation(_ pair: Int, _ gap: Bounds, _ years: Int) -> (exact: Bounds, shown: Claimant.Computation)? {
    let count = Bounds(ExactDecimal(Int64(years)))
    guard let exact = gap.over(count) else { return nil }
    let (from, to) = (sentence[pair], sentence[pair + 1])
    let point = from.point().flatMap { start in
      to.point().flatMap { end in sentence[rate].sign < 0 ? start.minus(end) : end.minus(start) }
    }
    let numbers = [to, from].map { Writing.number($0, line) }
    let terms = sentence[rate].sign < 0 ? Array(numbers.reversed()) : numbers
    return (
      exact,
      Claimant.Computation(
        result: point?.over(count) ?? exact, formula: "(\(terms[0]) − \(terms[1])) ÷ \(years)",
        operands: [pair, pair + 1])
    )
  }
}
