import Language

/// "tháng 5/2023 đạt 41 tỷ đồng, lũy kế 5 tháng năm 2022 đạt 188 tỷ đồng": what has come up to a month just told is of that
/// month's year, and not of the year before.
struct CumulatedMonths {
  let line: LineView
  let dates: [DatedMention]

  private static let reach = 24

  func pairs() -> [DateOrderRule.Pair] {
    zip(dates, dates.dropFirst()).compactMap { month, year in
      guard month.sentence == year.sentence, month.date.day == nil, let last = month.date.month,
        let its = month.date.fullYear, year.date.month == nil, let other = year.date.fullYear,
        other == its || other == its - 1, let start = cumulation(of: last, before: year.tokens.lowerBound)
      else { return nil }
      let between = month.tokens.upperBound..<max(month.tokens.upperBound, start)
      guard between.count <= Self.reach, tellsAmount(between), !isBase(start) else { return nil }
      if other < its, isToldOf(its, besides: month, year) { return nil }
      return pair(month, start..<year.tokens.upperBound, year, isRight: other == its, isAsked: isCompared(between))
    }
  }

  private func pair(
    _ month: DatedMention, _ cumulated: Range<Int>, _ year: DatedMention, isRight: Bool, isAsked: Bool
  ) -> DateOrderRule.Pair {
    let printed = line.text(cumulated)
    let phrase =
      isRight
      ? Phrases.Dates.within(printed, line.text(month.tokens))
      : Phrases.Dates.otherYear(printed, line.text(month.tokens))
    let right = year.date.fullYear.map { printed.replacing(String($0), with: String($0 + 1)) }
    return DateOrderRule.Pair(
      earlier: month.tokens, later: cumulated, figure: cumulated, holds: isRight, explanation: phrase,
      isAsked: isAsked, right: isRight ? nil : right, summary: isRight ? nil : phrase)
  }

  /// "lũy kế 5 tháng đầu năm" right before the year: where its number stands.
  private func cumulation(of months: Int, before year: Int) -> Int? {
    var at = year - 1
    guard at > 4, line.tokens[at].word == Lexicon.year else { return nil }
    at -= 1
    if line.tokens[at].word == Self.first { at -= 1 }
    guard line.tokens[at].word == Lexicon.month, line.tokens[at - 1].isNumber,
      Int(line.text(at - 1..<at)) == months, Self.leads.occur(in: line, at - 3..<at - 1)
    else { return nil }
    return at - 1
  }

  /// A figure of the month stands between, with a comma behind it.
  private func tellsAmount(_ between: Range<Int>) -> Bool {
    line.hasMark(",", in: between) && !line.hasMark(";", in: between)
      && between.contains { line.tokens[$0].isNumber }
  }

  /// "cao hơn lũy kế 5 tháng", "so với lũy kế 5 tháng": told to be compared with.
  private func isBase(_ months: Int) -> Bool {
    (max(0, months - 6)..<months).reversed().prefix { line.tokens[$0].kind != .mark }.contains {
      Self.comparing.contains(line.tokens[$0].word)
    }
  }

  private func isCompared(_ between: Range<Int>) -> Bool {
    between.contains { Self.comparing.contains(line.tokens[$0].word) }
  }

  /// Another stretch of the month's own year is told in the sentence, so that this one may be what it is compared with.
  private func isToldOf(_ year: Int, besides month: DatedMention, _ other: DatedMention) -> Bool {
    dates.contains {
      $0.sentence == month.sentence && $0.mention != month.mention && $0.mention != other.mention
        && $0.date.fullYear == year
    }
  }

  private static let first = Word("đầu")
  private static let leads = PhraseSet(["lũy kế", "tính chung", "cộng dồn"])
  private static let comparing = LineReader.words("so với hơn cùng trước bằng còn khi thay kém")
}
