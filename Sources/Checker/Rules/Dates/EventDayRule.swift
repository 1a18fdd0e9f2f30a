import Language

/// "14:52 01/08/2020" at the head, "Sáng 01/8" in the text: the day of what is told beside the day the text bears. Days that are far
/// apart are left alone: a page may bear the day it was looked at.
struct EventDayRule: DocumentRule {
  static let description = RuleDescription(
    "date.event", .date, vi: "Ngày diễn ra sự việc so với ngày của văn bản",
    en: "The day of an event beside the day of the text")

  private var head: (date: WrittenDate, spot: Spot, printed: String)?
  private var lines = 0
  private var drafts: [Draft] = []

  /// Lines at the beginning in which the day of the text may stand.
  private static let headLines = 6

  init() {}

  mutating func read(_ line: LineView) {
    defer { lines += 1 }
    for mention in line.mentions {
      guard case .date(let date) = mention.kind, date.exists, date.day != nil, date.month != nil else { continue }
      if let head {
        if date.year == nil, let draft = draft(date, mention.tokens, head, line) { drafts.append(draft) }
      } else if lines < Self.headLines, date.fullYear != nil, isStamp(mention.tokens, line) {
        head = (date, line.spot(mention.tokens), line.text(mention.tokens))
      }
    }
  }

  func conclude() -> [Draft] { drafts }

  /// A line that says little else, or a time of day beside the date: (14:52 01/08/2020).
  private func isStamp(_ date: Range<Int>, _ line: LineView) -> Bool {
    if line.tokens.count <= Self.shortLine { return true }
    let near = max(0, date.lowerBound - 5)..<min(line.tokens.count, date.upperBound + 5)
    return near.dropFirst().dropLast().contains {
      line.tokens[$0].isMark(":") && line.tokens[$0 - 1].isNumber && line.tokens[$0 + 1].isNumber
    }
  }

  private func draft(
    _ date: WrittenDate, _ tokens: Range<Int>, _ head: (date: WrittenDate, spot: Spot, printed: String),
    _ line: LineView
  ) -> Draft? {
    guard let year = head.date.fullYear, let day = date.day, let month = date.month, let bornOn = head.date.day,
      let bornIn = head.date.month,
      let distance = Self.distance(
        from: (day, month), to: (bornOn, bornIn), year: year), (0...Self.week).contains(distance)
    else { return nil }
    let printed = line.text(tokens)
    return Draft(
      rule: Self.description, verdict: .consistent, strength: .likely, figure: line.spot(tokens),
      operands: [Draft.Part(spot: head.spot), Draft.Part(spot: line.spot(tokens))], stated: printed, expected: nil,
      wording: .said(
        summary: Phrases.Dates.near(printed, head.printed), explanation: Phrases.Dates.near(printed, head.printed),
        suggestion: Phrases.Claims.nothingToDo))
  }

  /// Days from the event to the day of the text, within one year.
  private static func distance(from event: (day: Int, month: Int), to text: (day: Int, month: Int), year: Int) -> Int? {
    func ordinal(_ date: (day: Int, month: Int)) -> Int? {
      guard (1...12).contains(date.month) else { return nil }
      return date.day
        + (1..<date.month).reduce(0) { $0 + (WrittenCalendar.days(inMonth: $1, year: year) ?? 0) }
    }
    guard let first = ordinal(event), let last = ordinal(text) else { return nil }
    return last - first
  }

  private static let week = 7
  /// A line that bears a date says little else.
  private static let shortLine = 16
}
