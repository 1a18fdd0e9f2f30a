import Figures
import Language

/// Tăng bình quân 10%/năm, từ 20.000 tỷ đồng năm 2020 lên 29.282 tỷ đồng năm 2024: growth compounded over the years.
struct AverageGrowthRule: SentenceRule {
  let description = RuleDescription(
    "growth.average", .growth, vi: "Tốc độ tăng bình quân hằng năm so với hai số đầu và cuối",
    en: "Average yearly growth beside its two levels")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range where sentence[index].isPercent && isYearly(index, sentence) {
      let isGrowth = sentence[index].role == .growth
      if let draft = (isGrowth ? compounded(index, sentence) ?? fromAmount(index, sentence) : nil)
        ?? heldLevel(index, sentence)
      {
        drafts.append(draft)
      }
    }
  }

  private func isYearly(_ index: Int, _ sentence: SentenceView) -> Bool {
    let reader = RateReader(line: sentence.line)
    if let reading = reader.reading(index), !reading.isInherited, reading.base == .year { return true }
    return reader.isAverage(reader.lead(index, crossesCommas: false))
  }

  // MARK: Two levels

  private func compounded(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let levels = DatedLevels(sentence: sentence).around(index)
    guard levels.count >= 2 else { return nil }
    let claimant = Claimant(sentence: sentence, rule: description)
    let stated = sentence[index]
    var asked: Draft?
    for (position, to) in levels.enumerated() {
      for from in levels[..<position]
      where from.year < to.year && sentence[from.figure].isSurelyLike(sentence[to.figure]) {
        let steps = to.year - from.year
        guard let computation = computation(from.figure, to.figure, steps, stated, sentence) else { continue }
        let shown = self.computation(from.figure, to.figure, steps, stated, sentence, isPoint: true) ?? computation
        let agreement = Agreement(computation.result, with: stated)
        if agreement.holds { return claimant.draft(index, shown, subject: .growth, verdict: agreement.verdict) }
        guard levels.count == 2, belongs(index, levels, sentence) else { continue }
        let isCertain = !otherReading(from, to, index, sentence) && !countsFromBase(from.year, index, sentence)
        asked = claimant.draft(index, shown, subject: .growth, verdict: isCertain ? .inconsistent : .unverifiable)
      }
    }
    return asked
  }

  /// "năm 2020 thu 380 tỷ đồng, tăng 249,9 tỷ đồng so với năm 2015, bình quân tăng 23,9%/năm": what it was is the level
  /// without the change.
  private func fromAmount(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let (level, amount) = (index - 2, index - 1)
    guard level >= sentence.range.lowerBound, sentence[amount].role == .change,
      sentence[level].isSurelyLike(sentence[amount]),
      [.level, .to, .total].contains(sentence[level].role), sentence[index].sign > 0, sentence[amount].sign > 0,
      sentence[index].approximation == .exact, sentence[index].clause == sentence[level].clause,
      case .year(let last) = sentence[level].time, case .year(let first) = sentence[amount].comparisonTime,
      (2...15).contains(last - first), let now = sentence[level].bounds(),
      let then = sentence[amount].bounds().flatMap({ now.minus($0) }), then.lower > .zero,
      TripleWords(sentence: sentence).isPlainWay(from: level, to: amount, names: nil),
      Attachment(sentence: sentence).isBare(index)
    else { return nil }
    func growth(_ steps: Int) -> Bounds? { Compounding.yearlyGrowth(from: then, to: now, steps: steps) }
    let steps = last - first
    guard let result = growth(steps) else { return nil }
    let line = sentence.line
    let texts = [level, amount].map { Writing.number(sentence[$0], line) }
    let computation = Claimant.Computation(
      result: result, formula: "((\(texts[0]) ÷ (\(texts[0]) − \(texts[1])))^(1/\(steps)) − 1) × 100",
      operands: [level, amount])
    let agreement = Agreement(result, with: sentence[index])
    // One year more or fewer, or all of it divided by the years, may have been meant.
    let others =
      [growth(steps - 1), growth(steps + 1)].compactMap { $0 }
      + [steps, steps + 1].compactMap { now.growth(over: then)?.over(Bounds(ExactDecimal(Int64($0)))) }
    let isOther = others.contains { Agreement($0, with: sentence[index]).holds }
    return Claimant(sentence: sentence, rule: description).draft(
      index, computation, subject: .growth,
      verdict: agreement.holds ? agreement.verdict : isOther ? .unverifiable : .inconsistent)
  }

  private func computation(
    _ from: Int, _ to: Int, _ steps: Int, _ stated: Figure, _ sentence: SentenceView, isPoint: Bool = false
  ) -> Claimant.Computation? {
    let points = isPoint ? [from, to].map { sentence[$0].point() } : [nil, nil]
    guard let first = points[0] ?? sentence[from].bounds(), let last = points[1] ?? sentence[to].bounds(),
      let growth = Compounding.yearlyGrowth(from: first, to: last, steps: steps),
      let result = stated.sign < 0 ? growth.negated : growth
    else { return nil }
    let line = sentence.line
    let formula =
      "((\(Writing.number(sentence[to], line)) ÷ \(Writing.number(sentence[from], line)))^(1/\(steps)) − 1) × 100"
    return Claimant.Computation(result: result, formula: formula, operands: [from, to])
  }

  /// Whether one year more or fewer, or growth simply divided by the years, gives the printed figure.
  private func otherReading(_ from: DatedLevel, _ to: DatedLevel, _ index: Int, _ sentence: SentenceView) -> Bool {
    let steps = to.year - from.year
    for other in [steps - 1, steps + 1] where other > 0 {
      if let computation = computation(from.figure, to.figure, other, sentence[index], sentence),
        Agreement(computation.result, with: sentence[index]).holds
      {
        return true
      }
    }
    guard let first = sentence[from.figure].bounds(), let last = sentence[to.figure].bounds(),
      let whole = last.growth(over: first)
    else { return true }
    return [steps, steps + 1].contains { years in
      guard let mean = whole.over(Bounds(ExactDecimal(Int64(years)))) else { return true }
      return Agreement(mean, with: sentence[index]).holds
    }
  }

  /// "Giai đoạn 2021-2025 tăng bình quân 15%/năm, từ 820 tỷ đồng năm 2021": the growth of 2021 itself is not printed.
  private func countsFromBase(_ year: Int, _ index: Int, _ sentence: SentenceView) -> Bool {
    let at = sentence[index].tokens.lowerBound
    let tokens = sentence.sentence.tokens.clamped(to: max(0, at - 80)..<at + 80)
    return sentence.line.mentions(in: tokens).contains { mention in
      guard case .years(let first, let last) = mention.kind else { return false }
      return !(first == year && last - first == 5 || first == year + 1)
    }
  }

  /// Whether growth and levels are said of one thing, at the prices of the day.
  private func belongs(_ index: Int, _ levels: [DatedLevel], _ sentence: SentenceView) -> Bool {
    guard levels.allSatisfy({ sentence[$0.figure].clause == sentence[index].clause }) else { return false }
    let lowest = min(index, levels[0].figure)
    let highest = max(index, levels[levels.count - 1].figure)
    guard (lowest...highest).allSatisfy({ figure in figure == index || levels.contains { $0.figure == figure } }) else {
      return false
    }
    let line = sentence.line
    guard !sentence.sentence.tokens.prefix(400).contains(where: { Self.prices.contains(line.tokens[$0].word) }) else {
      return false
    }
    let same = SameSubject(line: line)
    if index < levels[0].figure { return same.content(levels[0].figure).isEmpty }
    return index == levels[levels.count - 1].figure + 1 && same.content(index).isSubset(of: Self.growing)
  }

  // MARK: A level for every year

  /// "Doanh thu hằng năm đạt 8,6 tỷ USD; tốc độ tăng bình quân 6%/năm": what is held every year cannot grow as well.
  private func heldLevel(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let level = index - 1
    guard level >= sentence.range.lowerBound, AverageRule.isAmount(sentence[level]), sentence[level].role != .change,
      let reading = RateReader(line: sentence.line).reading(level), reading.base == .year, reading.bases.count == 1,
      !reading.isAverage, !reading.isInherited, sentence[index].value > .zero
    else { return nil }
    let line = sentence.line
    guard SameSubject(line: line).content(index).subtracting(Self.growing).isEmpty,
      RateReader(line: line).lead(index, crossesCommas: false).contains(where: { line.tokens[$0].word == Self.rise })
    else { return nil }
    let unit = Writing.unit(of: sentence[level], line)
    let said = Phrases.Rates.levelAndGrowth(
      level: line.text(sentence[level].number) + unit, growth: line.text(sentence[index].tokens))
    return Draft(
      rule: description, verdict: .unverifiable, strength: .likely, figure: line.spot(of: sentence[index]),
      operands: [line.part(sentence[level]), line.part(sentence[index])], stated: sentence[index].value.plain,
      expected: nil,
      wording: .said(summary: said, explanation: Phrases.Rates.oneOrTheOther, suggestion: Phrases.Rates.sayWhichYear))
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let prices = set("sánh")
  private static let growing = set("tốc độ tăng trưởng mức thêm")
  private static let rise = Word("tăng")
}
