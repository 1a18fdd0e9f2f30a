import Language

/// 31/4, 29/2 of a common year, month 13, the year 20224: no such date.
struct ImpossibleDateRule: LineByLineRule {
  static let description = RuleDescription(
    "date.impossible", .date, vi: "Ngày, tháng, năm không có thật", en: "A date that does not exist")

  var drafts: [Draft] = []

  mutating func read(_ line: LineView) {
    for mention in line.mentions {
      guard case .date(let date) = mention.kind else { continue }
      if date.exists {
        if date.day == 29, date.month == 2, let year = date.fullYear {
          drafts.append(leapDay(year, mention.tokens, line))
        }
        continue
      }
      if date.day == 0 || date.month == 0 { continue }
      drafts.append(draft(date, mention.tokens, line))
    }
    drafts += FarYears(line: line).drafts(Self.description)
  }

  private func draft(_ date: WrittenDate, _ tokens: Range<Int>, _ line: LineView) -> Draft {
    let printed = line.text(tokens)
    let isSure = isDated(tokens.lowerBound, line) || date.month.map { (1...12).contains($0) } ?? true
    let (reason, right) = finding(date)
    return Draft(
      rule: Self.description, verdict: isSure ? .inconsistent : .unverifiable, strength: .certain,
      figure: line.spot(tokens), operands: [Draft.Part(spot: line.spot(tokens))], stated: printed, expected: right,
      wording: .said(
        summary: Phrases.Dates.impossible(printed), explanation: reason,
        suggestion: right.map { Phrases.Dates.perhaps($0) } ?? Phrases.Dates.lookUp))
  }

  private func leapDay(_ year: Int, _ tokens: Range<Int>, _ line: LineView) -> Draft {
    let printed = line.text(tokens)
    return Draft(
      rule: Self.description, verdict: .consistent, strength: .certain, figure: line.spot(tokens),
      operands: [Draft.Part(spot: line.spot(tokens))], stated: printed, expected: printed,
      wording: .said(
        summary: Phrases.Dates.leapYear(year), explanation: Phrases.Dates.daysInMonth(2, year: year, 29),
        suggestion: Phrases.Claims.nothingToDo))
  }

  /// A word of time or a bracket stands before, so that the number is no fraction or code.
  private func isDated(_ index: Int, _ line: LineView) -> Bool {
    guard index > 0 else { return true }
    let before = line.tokens[index - 1]
    return before.isMark("(")
      || before.isWord && (LineReader.timeLeads.contains(before.word) || Self.units.contains(before.word))
  }

  private func finding(_ date: WrittenDate) -> (reason: Phrase, right: String?) {
    if let year = date.year, date.yearDigits != 4, date.yearDigits != 2 {
      return (
        Phrases.Dates.yearDigits(date.yearDigits), Self.shortened(year).map { Self.write(date.day, date.month, $0) }
      )
    }
    guard let month = date.month, let days = WrittenCalendar.days(inMonth: month, year: date.fullYear) else {
      // Month and day may have changed places, as the Americans write them.
      let swapped: String? =
        if let day = date.day, let month = date.month, day <= 12, month <= 31 {
          Self.write(month, day, date.fullYear)
        } else { nil }
      return (Phrases.Dates.noMonth(date.month ?? 0), swapped)
    }
    return (Phrases.Dates.daysInMonth(month, year: date.fullYear, days), nil)
  }

  /// 20224 with one of its doubled digits taken out: 2024.
  private static func shortened(_ year: Int) -> Int? {
    let digits = Array(String(year).utf8)
    guard digits.count == 5 else { return nil }
    for index in 1..<5 where digits[index] == digits[index - 1] {
      var kept = digits
      kept.remove(at: index)
      if let number = Int(String(decoding: kept, as: UTF8.self)), (1900...2100).contains(number) { return number }
    }
    return nil
  }

  private static func write(_ day: Int?, _ month: Int?, _ year: Int?) -> String {
    [day, month, year].compactMap { $0.map(String.init) }.joined(separator: "/")
  }

  private static let units = LineReader.words("tháng năm")
}
