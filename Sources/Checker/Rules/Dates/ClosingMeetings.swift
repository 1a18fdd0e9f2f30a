import Language

/// "Hội nghị tổng kết công tác năm 2021, triển khai nhiệm vụ năm 2022 diễn ra ngày 08/01/2021": a meeting that closes one year and
/// opens the next is held at the turn of the two, and in January the old year is easily written.
struct ClosingMeetings {
  let line: LineView
  let dates: [DatedMention]

  /// Tokens between the parts of such a sentence.
  private static let near = 14
  private static let reach = 40

  func pairs() -> [DateOrderRule.Pair] {
    dates.indices.dropLast().compactMap { index in
      let (closed, opened) = (dates[index], dates[index + 1])
      guard let year = wholeYear(closed), wholeYear(opened) == year + 1, closed.sentence == opened.sentence,
        opensNext(closed.tokens.upperBound..<opened.tokens.lowerBound),
        let closing = closing(before: closed.tokens.lowerBound, closed.sentence), let held = held(index, closing)
      else { return nil }
      return pair(year, years: closed.tokens.lowerBound..<opened.tokens.upperBound, held)
    }
  }

  private func pair(_ year: Int, years: Range<Int>, _ held: DatedMention) -> DateOrderRule.Pair? {
    guard let its = held.date.year, held.date.yearDigits == 4, let month = held.date.month else { return nil }
    let isRight = its == year && month > 9 || its == year + 1 && month < 5
    guard isRight || its == year && month < 7 else { return nil }
    let printed = line.text(held.tokens)
    let phrase =
      isRight ? Phrases.Dates.within(printed, line.text(years)) : Phrases.Dates.beforeItsYear(printed, closes: year)
    return DateOrderRule.Pair(
      earlier: years, later: held.tokens, figure: held.tokens, holds: isRight, explanation: phrase,
      right: isRight ? nil : printed.replacing(String(year), with: String(year + 1)), summary: isRight ? nil : phrase)
  }

  private func wholeYear(_ dated: DatedMention) -> Int? { dated.date.month == nil ? dated.date.fullYear : nil }

  /// …, triển khai nhiệm vụ năm 2022
  private func opensNext(_ between: Range<Int>) -> Bool {
    between.count <= Self.near && Self.plans.occur(in: line, between)
      && !between.contains { line.tokens[$0].isNumber || line.tokens[$0].isMark(";") }
  }

  /// Where "hội nghị tổng kết" begins, in the words before the year.
  private func closing(before year: Int, _ sentence: Int) -> Int? {
    let words = max(line.sentences[sentence].tokens.lowerBound, year - Self.near)..<year
    return words.first { Self.closings.occur(in: line, $0..<min($0 + 4, year)) }
  }

  // MARK: The day

  /// The day the sentence begins with, or the one that is told right behind.
  private func held(_ index: Int, _ closing: Int) -> DatedMention? {
    let sentence = line.sentences[dates[index].sentence].tokens
    if index > 0, dates[index - 1].sentence == dates[index].sentence, isDay(dates[index - 1]),
      isPlain(sentence.lowerBound..<dates[index - 1].tokens.lowerBound, of: Self.times),
      isHeld(dates[index - 1].tokens.upperBound..<closing + 1)
    {
      return dates[index - 1]
    }
    guard index + 2 < dates.count, dates[index + 2].sentence == dates[index].sentence, isDay(dates[index + 2]) else {
      return nil
    }
    return isHeld(dates[index + 1].tokens.upperBound..<dates[index + 2].tokens.lowerBound) ? dates[index + 2] : nil
  }

  private func isDay(_ dated: DatedMention) -> Bool { dated.date.day != nil && dated.date.year != nil }

  /// Something is held between, and no document is told of, which may have its own day.
  private func isHeld(_ between: Range<Int>) -> Bool {
    between.count <= Self.reach && Self.holding.occur(in: line, between)
      && !between.contains {
        line.tokens[$0].isNumber || line.tokens[$0].isMark(";")
      } && !Self.documents.occur(in: line, between)
  }

  private func isPlain(_ range: Range<Int>, of words: Set<Word>) -> Bool {
    range.count < 4 && range.allSatisfy { words.contains(line.tokens[$0].word) }
  }

  private static let closings = PhraseSet(["hội nghị tổng kết", "lễ tổng kết", "họp tổng kết", "tổ chức tổng kết"])
  private static let plans = PhraseSet(["triển khai", "nhiệm vụ", "phương hướng", "kế hoạch"])
  private static let holding = PhraseSet(["diễn ra", "tổ chức", "khai mạc", "tham dự", "dự hội", "chủ trì"])
  private static let times = LineReader.words("sáng chiều tối ngày hôm vào trong nay")
  private static let documents = PhraseSet([
    "kế hoạch", "thông báo", "công văn", "quyết định", "giấy mời", "ban hành", "văn bản", "nghị quyết", "chương trình",
    "báo cáo", "theo", "ký", "trước", "sau", "hạn", "chuẩn bị",
  ])
}
