import Figures

/// "5 tháng đầu năm (từ ngày 15/12/2021 đến 14/5/2022)", "Trong 5 năm qua, nhiệm kỳ 2015-2020", "20 năm qua, từ năm 1999 …, đến năm
/// 2019": a length of time near the days or years that it runs from and to, in whatever order. Says only what fits.
struct ToldSpans {
  let line: LineView

  private static let near = 24
  private static let most = 100

  struct Finding {
    var figure: Int
    var dates: [Range<Int>]
  }

  func findings() -> [Finding] {
    var found: [Finding] = []
    for (number, mention) in line.mentions.enumerated().prefix(Self.most) {
      guard case .figure(let index) = mention.kind, let count = count(line.figures[index]) else { continue }
      let around = max(0, number - 6)..<min(line.mentions.count, number + 8)
      if let dates = between(around, line.figures[index], count) ?? period(around, line.figures[index], count) {
        found.append(Finding(figure: index, dates: dates))
      }
    }
    return found
  }

  /// "5 năm qua" of the line, with how many they are.
  func goneYears() -> [(figure: Int, count: Int)] {
    line.figures.indices.prefix(Self.most).compactMap { index in
      let figure = line.figures[index]
      guard figure.noun.first == Lexicon.year, let count = count(figure), count > 2, isGone(figure) else { return nil }
      return (index, count)
    }
  }

  private func count(_ figure: Figure) -> Int? {
    guard figure.isDuration, figure.value.scale == 0, figure.exponent == 0, figure.upper == nil, figure.whole == nil,
      figure.value.coefficient > 0, figure.value.coefficient < 2000
    else { return nil }
    return Int(figure.value.coefficient)
  }

  // MARK: From a day to a day

  private func between(_ around: Range<Int>, _ figure: Figure, _ count: Int) -> [Range<Int>]? {
    for first in around.dropLast() where isNear(first, figure) && isSpan(first) {
      guard case .date(var from) = line.mentions[first].kind, case .date(let to) = line.mentions[first + 1].kind else {
        continue
      }
      if from.year == nil {
        from.year = to.year
        from.yearDigits = to.yearDigits
      }
      if fits(from, to, figure, count) { return [line.mentions[first].tokens, line.mentions[first + 1].tokens] }
    }
    return nil
  }

  /// từ <date> đến <date>, <date> - <date>
  private func isSpan(_ first: Int) -> Bool {
    let end = line.mentions[first].tokens.upperBound
    let between = end..<max(end, line.mentions[first + 1].tokens.lowerBound)
    guard !between.isEmpty, between.count <= 4 else { return false }
    if between.count == 1, line.tokens[end].isMark("-") { return true }
    return between.contains { Self.until.contains(line.tokens[$0].word) }
      && between.allSatisfy { line.tokens[$0].isWord && Self.timeWords.contains(line.tokens[$0].word) }
  }

  private func fits(_ from: WrittenDate, _ to: WrittenDate, _ figure: Figure, _ count: Int) -> Bool {
    guard let first = from.fullYear, let last = to.fullYear else { return false }
    switch figure.noun.first {
    case Lexicon.year:
      guard from.month == to.month, from.day == to.day else { return false }
      return last - first == count || from.month == nil && last - first + 1 == count
    case Lexicon.month:
      guard let start = from.month, let end = to.month else { return false }
      let months = (last - first) * 12 + end - start
      return months == count || months + 1 == count
    case Lexicon.day, Self.week:
      guard let start = Self.ordinal(from, first), let end = Self.ordinal(to, last) else { return false }
      return figure.noun.first == Lexicon.day
        ? end - start == count || end - start + 1 == count : end - start + 1 == 7 * count
    default: return false
    }
  }

  /// Days since a day long ago.
  private static func ordinal(_ date: WrittenDate, _ year: Int) -> Int? {
    guard date.exists, let day = date.day, let month = date.month, (1800...2200).contains(year) else { return nil }
    // March is the first month, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * months + 2) / 5 + day
  }

  // MARK: The years of a period

  /// "5 năm qua" beside 2015-2020, or beside the first and the last year of its sentence.
  private func period(_ around: Range<Int>, _ figure: Figure, _ count: Int) -> [Range<Int>]? {
    guard figure.noun.first == Lexicon.year, isGone(figure) else { return nil }
    for number in around where isNear(number, figure, sentences: 1) {
      guard case .years(let first, let last) = line.mentions[number].kind else { continue }
      if last - first == count || last - first + 1 == count { return [line.mentions[number].tokens] }
    }
    let years = around.filter { isNear($0, figure, tokens: 60) }.compactMap {
      number -> (year: Int, tokens: Range<Int>)? in
      guard case .date(let date) = line.mentions[number].kind, date.month == nil, let year = date.fullYear else {
        return nil
      }
      return (year, line.mentions[number].tokens)
    }
    guard let first = years.first, let last = years.last, last.year - first.year == count else { return nil }
    return [first.tokens, last.tokens]
  }

  /// "5 năm qua", "sau 5 năm"
  private func isGone(_ figure: Figure) -> Bool {
    let end = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    let start = figure.tokens.lowerBound
    return (end - 1..<min(line.tokens.count, end + 1)).contains { line.tokens[$0].word == Self.gone }
      || start > 0 && line.tokens[start - 1].word == Self.after
  }

  private func isNear(_ number: Int, _ figure: Figure, tokens: Int = near, sentences: Int = 0) -> Bool {
    let its = line.mentions[number].tokens
    let distance =
      its.lowerBound > figure.tokens.lowerBound
      ? its.lowerBound - figure.tokens.upperBound : figure.tokens.lowerBound - its.upperBound
    guard distance <= (sentences > 0 ? 2 * tokens : tokens) else { return false }
    let from = line.sentences[max(0, figure.sentence - sentences)].tokens.lowerBound
    let to = line.sentences[min(line.sentences.count - 1, figure.sentence + sentences)].tokens.upperBound
    return (from..<to).contains(its.lowerBound)
  }

  private static let week = Word("tuần")
  private static let gone = Word("qua")
  private static let after = Word("sau")
  private static let until = LineReader.words("đến tới")
  private static let timeWords = LineReader.words("ngày tháng năm đầu cuối giữa hết quý đến tới hôm")
}
