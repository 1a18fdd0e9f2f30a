import Figures

/// "… 4.120 hợp tác xã mới với số vốn 9.064 tỷ đồng, tăng 12% về số hợp tác xã và tăng 34,4% về số vốn so với cùng kỳ. Vốn bình quân một hợp tác xã đạt 2,2 tỷ
/// đồng, tăng 20% so với cùng kỳ": a mean grows by what its sum grows over what its count does. Wrong only where the mean's level is just that
/// sum over that count, so that no other can be meant.
struct MeanGrowthRule: RecentRule {
  static let description = RuleDescription(
    "growth.mean", .growth, vi: "Tỷ lệ tăng của số bình quân so với tỷ lệ tăng của tổng và của số đơn vị",
    en: "The growth of a mean beside those of its sum and of its count")

  var drafts: [Draft] = []
  var recent = RecentFigures()

  /// The growth of a sum and of its count, told together.
  private struct Pair {
    var sum: RecentFigures.Place
    var count: RecentFigures.Place
    var last: Figure { sum.index > count.index ? sum.figure : count.figure }
  }

  init() {}

  func draft(_ index: Int, _ line: LineView) -> Draft? {
    let stated = line.figures[index]
    if !stated.isPercent { return NamedMeans(recent: recent, rule: Self.description).mistaken(index, line) }
    guard isGrowth(stated), let thing = thing(index, line) else { return nil }
    let told = pairs(of: thing)
    if let pair = told.first(where: { fits($0, stated) }) { return draft(pair, index, line, .consistent) }
    guard let pair = told.first(where: { isMeant($0, thing, index, line) }) else { return nil }
    return draft(pair, index, line, .inconsistent)
  }

  private func draft(_ pair: Pair, _ index: Int, _ line: LineView, _ verdict: Verdict) -> Draft? {
    guard let result = result(pair, line.figures[index]) else { return nil }
    let (sum, count) = (pair.sum, pair.count)
    return StoredFigure(index, line).draft(
      Self.description, of: [count.stored, sum.stored], result: result,
      formula: "(100 \(mark(sum)) \(sum.stored.number)) ÷ (100 \(mark(count)) \(count.stored.number)) × 100 − 100",
      subject: line.figures[index].sign < 0 ? .fall : .growth, verdict: verdict,
      strength: verdict == .consistent ? .likely : .certain)
  }

  private func mark(_ place: RecentFigures.Place) -> String { place.figure.sign < 0 ? "−" : "+" }

  /// Of the printed sign; nil where it goes the other way.
  private func result(_ pair: Pair, _ stated: Figure) -> Bounds? {
    guard let top = RateOfRates.factor(pair.sum.figure), let bottom = RateOfRates.factor(pair.count.figure),
      let grown = top.growth(over: bottom), let result = stated.sign < 0 ? grown.negated : grown, result.lower > .zero
    else { return nil }
    return result
  }

  private func fits(_ pair: Pair, _ stated: Figure) -> Bool {
    result(pair, stated).map { Agreement($0, with: stated) == .exact } ?? false
  }

  // MARK: What is told

  private func isGrowth(_ figure: Figure) -> Bool {
    figure.isPercent && figure.upper == nil && figure.role == .growth && figure.approximation == .exact
      && figure.bracket == 0 && figure.sign != 0
  }

  /// What the mean is of one of: "vốn bình quân (trên) một hợp tác xã".
  private func thing(_ index: Int, _ line: LineView) -> Word? {
    let sentence = line.sentences[line.figures[index].sentence].tokens.lowerBound
    let end = line.figures[index].tokens.lowerBound
    let range = max(sentence, end - Self.reach)..<end
    guard Self.means.occur(in: line, range), range.contains(where: { line.tokens[$0].word == Self.capital }),
      let mean = range.last(where: { Self.mean.contains(line.tokens[$0].word) })
    else { return nil }
    let one = (mean + 1..<min(mean + 5, end)).first { Self.one.contains(line.tokens[$0].word) }
    return one.flatMap { $0 + 1 < end ? line.tokens[$0 + 1].word : nil }
  }

  /// "tăng 12% về số hợp tác xã và tăng 34,4% về số vốn", those told last first.
  private func pairs(of thing: Word) -> [Pair] {
    let growths = recent.last(Self.figures) { isGrowth($0) }
    let sums = growths.filter { isAbout(Self.capital, $0) }
    return sums.flatMap { sum in
      growths.filter { count in
        count.view === sum.view && count.figure.sentence == sum.figure.sentence && abs(count.index - sum.index) == 1
          && isAbout(thing, count)
      }.map { Pair(sum: sum, count: $0) }
    }
  }

  private func isAbout(_ word: Word, _ growth: RecentFigures.Place) -> Bool {
    let words = GapWords(line: growth.view, index: growth.index).after(4)
    guard let first = words.first, growth.view.tokens[first].word == Self.about else { return false }
    return words.contains { growth.view.tokens[$0].word == word }
  }

  /// Both over the same time last year, and the mean's level is that sum over that count.
  private func isMeant(_ pair: Pair, _ thing: Word, _ index: Int, _ line: LineView) -> Bool {
    let stated = line.figures[index]
    let last = max(pair.sum.index, pair.count.index)
    guard
      isOverTheYear(index, line) && isOverTheYear(last, pair.sum.view)
        || MonthlyComparison(line: line, growth: index).holds
          && MonthlyComparison(line: pair.sum.view, growth: last).holds,
      stated.comparisonTime == pair.last.comparisonTime || stated.comparisonTime == .none
        || pair.last.comparisonTime == .none,
      index > 0, line.figures[index - 1].unit?.isMoney == true, line.figures[index - 1].sentence == stated.sentence
    else { return false }
    let view = pair.sum.view
    let before = view.sentences[pair.sum.figure.sentence].figures.prefix { $0 < min(pair.sum.index, pair.count.index) }
    guard let sum = before.last(where: { view.figures[$0].unit?.isMoney == true }),
      let count = before.last(where: { view.figures[$0].noun.first == thing }),
      let all = view.figures[sum].bounds(), let things = view.figures[count].bounds(), let level = all.over(things)
    else { return false }
    return Agreement(level, with: line.figures[index - 1]) == .exact
  }

  /// "so với cùng kỳ", and no figure before it.
  private func isOverTheYear(_ index: Int, _ line: LineView) -> Bool {
    let words = GapWords(line: line, index: index).after(12)
    let next = index + 1 < line.figures.count ? line.figures[index + 1].tokens.lowerBound : words.upperBound
    return Self.samePeriod.occur(in: line, words.clamped(to: words.lowerBound..<max(words.lowerBound, next)))
  }

  private static let samePeriod = PhraseSet(["cùng kỳ"])
  private static let reach = 40
  private static let figures = 12
  private static let means = PhraseSet(["bình quân", "trung bình"])
  private static let mean = LineReader.words("quân bình")
  private static let one = LineReader.words("một mỗi")
  private static let about = Word("về")
  private static let capital = Word("vốn")
}
