import Language

/// thứ Hai, ngày 20/8/2024: the day of the week against the calendar.
struct WeekdayRule: LineByLineRule {
  static let description = RuleDescription(
    "date.weekday", .date, vi: "Thứ trong tuần so với ngày", en: "The day of the week beside the date")

  var drafts: [Draft] = []

  mutating func read(_ line: LineView) {
    for (index, mention) in line.mentions.enumerated() {
      // "24 và 25/7/2025 (Thứ Năm và Thứ Sáu)": the names are those of both days.
      if index > 0, isJoined(line.mentions[index - 1], mention, line) { continue }
      guard case .date(let date) = mention.kind, date.exists, let day = date.day, let month = date.month,
        let year = date.fullYear, (1800...2200).contains(year)
      else { continue }
      guard
        let named = weekday(before: mention.tokens, line) ?? weekday(after: mention.tokens.upperBound, line)
      else { continue }
      let right = WrittenCalendar.weekday(day: day, month: month, year: year)
      if named.day != right, !named.isSure { continue }
      drafts.append(draft(named, right, mention.tokens, line))
    }
  }

  private func isJoined(_ first: Mention, _ second: Mention, _ line: LineView) -> Bool {
    guard first.tokens.upperBound + 1 == second.tokens.lowerBound else { return false }
    let between = line.tokens[first.tokens.upperBound]
    return between.isMark("-") || between.isMark(",") || between.isWord && between.word == Self.and
  }

  private static let and = Word("và")

  private struct Named {
    var day: Int
    var tokens: Range<Int>
    /// It can be no order ("thứ hai" for secondly).
    var isSure: Bool
  }

  private func draft(_ named: Named, _ right: Int, _ date: Range<Int>, _ line: LineView) -> Draft {
    let isRight = named.day == right
    let printed = line.text(date)
    let name = Phrases.Dates.weekdays[right]
    return Draft(
      rule: Self.description, verdict: isRight ? .consistent : .inconsistent, strength: .certain,
      figure: line.spot(date),
      operands: [Draft.Part(spot: line.spot(named.tokens)), Draft.Part(spot: line.spot(date))],
      stated: line.text(named.tokens), expected: name.vi,
      wording: .said(
        summary: isRight
          ? Phrases.Dates.weekdayRight(printed, name) : Phrases.Dates.weekdayWrong(printed, line.text(named.tokens)),
        explanation: Phrases.Dates.isWeekday(printed, name),
        suggestion: isRight ? Phrases.Claims.nothingToDo : Phrases.Dates.mendWeekday(name)))
  }

  /// "thứ Hai, ngày" with nothing else before the date.
  private func weekday(before date: Range<Int>, _ line: LineView) -> Named? {
    let start = date.lowerBound
    var end = start
    while end > 0, start - end < 4, isBetween(line.tokens[end - 1]) { end -= 1 }
    guard end >= 2, let day = day(at: end - 1, line) else { return nil }
    let begin = end - 2
    let isNamed = line.tokens[end - 1].isCapital || day == 0
    guard begin > 0 else {
      // "Thứ ba, ngày 21/11/2024." alone is no third point.
      let isAlone = date.upperBound >= line.tokens.count || line.tokens[date.upperBound].isMark(".")
      return Named(day: day, tokens: begin..<end, isSure: isNamed || isAlone)
    }
    let before = line.tokens[begin - 1]
    // "họp Thứ Năm, ngày …" is no order, which has small letters.
    let isName = line.tokens[begin].isCapital && line.tokens[end - 1].isCapital
    if day != 0, !isName, before.isWord, Self.ordered.contains(before.word) { return nil }
    let isTimed = before.isWord && Self.leads.contains(before.word) || before.isMark("(")
    return Named(day: day, tokens: begin..<end, isSure: isNamed || isTimed)
  }

  /// "20/8/2024 (thứ Ba)", "20/8/2024, thứ Ba"
  private func weekday(after end: Int, _ line: LineView) -> Named? {
    guard end + 2 < line.tokens.count, line.tokens[end].isMark("(") || line.tokens[end].isMark(","),
      let day = day(at: end + 2, line)
    else { return nil }
    let isSure = line.tokens[end].isMark("(") || line.tokens[end + 2].isCapital && !line.tokens[end + 1].isCapital
    return isSure ? Named(day: day, tokens: end + 1..<end + 3, isSure: true) : nil
  }

  private func isBetween(_ token: Token) -> Bool {
    token.isWord ? token.word == Lexicon.day : token.isMark(",") || token.isMark("(") || token.isMark("-")
  }

  /// The weekday whose second syllable stands at `index`.
  private func day(at index: Int, _ line: LineView) -> Int? {
    let first = line.tokens[index - 1].word
    let token = line.tokens[index]
    if first == Self.chu, token.word == Self.nhat { return 0 }
    guard first == Self.thu else { return nil }
    if token.isNumber {
      let text = line.text(index..<index + 1)
      return text.count == 1 ? Int(text).flatMap { (2...7).contains($0) ? $0 - 1 : nil } : nil
    }
    return Self.names[token.word]
  }

  private static let thu = Word("thứ")
  private static let chu = Word("chủ")
  private static let nhat = Word("nhật")
  private static let names: [Word: Int] = [
    Word("hai"): 1, Word("ba"): 2, Word("tư"): 3, Word("năm"): 4, Word("sáu"): 5, Word("bảy"): 6,
  ]
  /// Before these it is an order: kỳ họp thứ Bảy, lần thứ hai, xếp thứ ba.
  private static let ordered = LineReader.words(
    "lần họp hội nghị phiên kỳ khóa xếp hạng đứng trí số phần bài chương đội đảng quốc giới nhiệm tập quý tuần điều")
  private static let leads = LineReader.words("sáng chiều tối trưa đêm vào hôm ngày là nhằm từ đến")
}
