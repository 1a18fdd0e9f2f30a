import Language

/// Giai đoạn 2025-2020; khởi công 10/2022, khánh thành 6/2021; a document older than the one it carries out; a year closed
/// before it began: years and dates out of order.
struct DateOrderRule: LineByLineRule {
  static let description = RuleDescription(
    "date.order", .order, vi: "Thứ tự thời gian", en: "Dates in order of time")

  var drafts: [Draft] = []
  private var comparisons = SelfComparisons()

  mutating func read(_ line: LineView) {
    readTerms(line)
    for pair in comparisons.pairs(in: line) { drafts.append(draft(pair, line)) }
    let dates = DatedMention.all(in: line)
    readSpans(dates, line)
    for pair in EventDates(line: line, dates: dates).pairs() { drafts.append(draft(pair, line)) }
    for pair in DocumentDates(line: line, dates: dates).pairs() { drafts.append(draft(pair, line)) }
    for pair in ClosingMeetings(line: line, dates: dates).pairs() { drafts.append(draft(pair, line)) }
    for pair in CumulatedMonths(line: line, dates: dates).pairs() { drafts.append(draft(pair, line)) }
  }

  /// Two dates of which one should not be later than the other.
  struct Pair {
    var earlier: Range<Int>
    var later: Range<Int>
    /// The one that is underlined.
    var figure: Range<Int>
    var holds: Bool
    var explanation: Phrase
    /// Out of order, but for a reason that may be.
    var isAsked = false
    /// What was meant.
    var right: String?
    /// Where it is told otherwise than that one comes after the other.
    var summary: Phrase?

    var verdict: Verdict { holds ? .consistent : isAsked ? .unverifiable : .inconsistent }
  }

  private func draft(_ pair: Pair, _ line: LineView) -> Draft {
    let earlier = line.text(pair.earlier)
    let later = line.text(pair.later)
    return Draft(
      rule: Self.description, verdict: pair.verdict, figure: line.spot(pair.figure),
      operands: [Draft.Part(spot: line.spot(pair.earlier)), Draft.Part(spot: line.spot(pair.later))],
      stated: line.text(pair.figure), expected: pair.right,
      wording: .said(
        summary: pair.holds
          ? Phrases.Dates.inOrder(earlier, later) : pair.summary ?? Phrases.Dates.outOfOrder(earlier, later),
        explanation: pair.explanation,
        suggestion: pair.holds
          ? Phrases.Claims.nothingToDo
          : pair.right.map { Phrases.Dates.perhaps($0) } ?? Phrases.Dates.mendOrder(earlier, later)))
  }

  // MARK: From a year to a year

  /// giai đoạn 2025-2020
  private mutating func readTerms(_ line: LineView) {
    for mention in line.mentions {
      guard case .years(let first, let last) = mention.kind, first > last, mention.tokens.count == 3 else { continue }
      let start = mention.tokens.lowerBound
      guard line.tokens[start + 1].isMark("-"), start > 0, Self.stages.contains(line.tokens[start - 1].word) else {
        continue
      }
      let from = start..<start + 1
      let to = start + 2..<start + 3
      drafts.append(
        draft(
          Pair(
            earlier: from, later: to, figure: to, holds: false,
            explanation: Phrases.Dates.outOfOrder(line.text(from), line.text(to))),
          line))
    }
    for period in PeriodYears(line: line).impossible() { drafts.append(draft(pair(period, line), line)) }
  }

  /// nhiệm kỳ 2108-2023
  private func pair(_ period: PeriodYears.Period, _ line: LineView) -> Pair {
    let printed = line.text(period.first.lowerBound..<period.last.upperBound)
    let wrong =
      period.wrong.map { Phrases.Dates.noYear(line.text($0), of: printed) }
      ?? Phrases.Dates.longTerm(printed, years: period.length)
    return Pair(
      earlier: period.first, later: period.last, figure: period.first.lowerBound..<period.last.upperBound, holds: false,
      explanation: wrong, isAsked: period.wrong == nil, right: right(period, line), summary: wrong)
  }

  /// 2018-2023, where only one year can have been meant.
  private func right(_ period: PeriodYears.Period, _ line: LineView) -> String? {
    guard let wrong = period.wrong, let right = period.right else { return nil }
    let printed = line.text(period.first.lowerBound..<period.last.upperBound)
    let length = line.text(wrong).count
    return wrong == period.first
      ? String(right) + printed.dropFirst(length) : printed.dropLast(length) + String(right)
  }

  /// từ năm 2025 đến năm 2020; từ ngày 15/8/2024 đến 15/7/2024; tháng 4/2016 … ngày 13/4/2016
  private mutating func readSpans(_ dates: [DatedMention], _ line: LineView) {
    for (first, second) in zip(dates, dates.dropFirst()) where first.sentence == second.sentence {
      let between = first.tokens.upperBound..<second.tokens.lowerBound
      if isSpan(from: first.tokens.lowerBound, between, line) {
        guard first.date.compared(to: second.date) == 1 else { continue }
        let explanation = Phrases.Dates.outOfOrder(line.text(first.tokens), line.text(second.tokens))
        drafts.append(
          draft(
            Pair(
              earlier: first.tokens, later: second.tokens, figure: second.tokens, holds: false, explanation: explanation
            ), line))
      } else if first.date.day == nil, first.date.month != nil, second.date.day != nil,
        first.date.compared(to: second.date) == 0
      {
        drafts.append(agreement(first.tokens, second.tokens, line))
      }
    }
  }

  private func agreement(_ month: Range<Int>, _ day: Range<Int>, _ line: LineView) -> Draft {
    Draft(
      rule: Self.description, verdict: .consistent, figure: line.spot(day),
      operands: [Draft.Part(spot: line.spot(month)), Draft.Part(spot: line.spot(day))], stated: line.text(day),
      expected: nil,
      wording: .said(
        summary: Phrases.Dates.within(line.text(day), line.text(month)),
        explanation: Phrases.Dates.within(line.text(day), line.text(month)), suggestion: Phrases.Claims.nothingToDo))
  }

  /// "từ" before the first date, "đến" between the two, and nothing else but words of time.
  private func isSpan(from start: Int, _ between: Range<Int>, _ line: LineView) -> Bool {
    guard between.count <= 4, between.contains(where: { Self.until.contains(line.tokens[$0].word) }),
      between.allSatisfy({ line.tokens[$0].isWord && Self.timeWords.contains(line.tokens[$0].word) })
    else { return false }
    var index = start
    while index > 0, start - index < 3, Self.timeWords.contains(line.tokens[index - 1].word),
      !Self.until.contains(line.tokens[index - 1].word)
    {
      index -= 1
    }
    return index > 0 && line.tokens[index - 1].word == Self.from
  }

  private static let from = Word("từ")
  private static let until = LineReader.words("đến tới")
  private static let timeWords = LineReader.words("ngày tháng năm đầu cuối giữa hết đến tới hôm quý")
  private static let stages = LineReader.words("đoạn kỳ năm khóa")
}

/// A date of a line that exists in the calendar, and the sentence it stands in.
struct DatedMention {
  var date: WrittenDate
  var tokens: Range<Int>
  var sentence: Int
  /// Index into ``LineView/mentions``.
  var mention: Int

  static func all(in line: LineView) -> [DatedMention] {
    var found: [DatedMention] = []
    var sentence = 0
    for (index, mention) in line.mentions.enumerated() {
      guard case .date(let date) = mention.kind, date.exists else { continue }
      while sentence < line.sentences.count - 1, line.sentences[sentence].tokens.upperBound <= mention.tokens.lowerBound
      {
        sentence += 1
      }
      found.append(DatedMention(date: date, tokens: mention.tokens, sentence: sentence, mention: index))
    }
    return found
  }
}
