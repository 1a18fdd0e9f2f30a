import Figures
import Language

/// "kỷ niệm 95 năm Ngày thành lập Đảng" in a text of 2025: the years counted beside the year of the event. Only days that
/// every office knows are in the calendar; a year that does not fit the text's own years is asked about.
struct AnniversaryRule: DocumentRule {
  static let description = RuleDescription(
    "date.anniversary", .date, vi: "Số năm kỷ niệm so với năm của sự kiện",
    en: "The years of an anniversary beside the year of its event")

  private struct Found {
    var draftFigure: Spot
    var part: Draft.Part
    var years: Int
    var printed: String
    var event: KnownEvents.Event
  }

  private var found: [Found] = []
  private var years: Set<Int> = []

  init() {}

  mutating func read(_ line: LineView) {
    for mention in line.mentions {
      if case .date(let date) = mention.kind, let year = date.fullYear, date.exists { years.insert(year) }
      guard case .figure(let index) = mention.kind, line.figures[index].isDuration,
        line.figures[index].noun.first == Lexicon.year, line.figures[index].upper == nil,
        let count = Int(line.figures[index].value.plain), (1...200).contains(count),
        isCommemorated(before: line.figures[index].tokens.lowerBound, line)
      else { continue }
      let figure = line.figures[index]
      let behind = figure.number.upperBound..<min(line.tokens.count, figure.number.upperBound + 14)
      guard let event = KnownEvents.event(in: behind, line) else { continue }
      found.append(
        Found(
          draftFigure: line.spot(of: figure), part: line.part(figure), years: count,
          printed: line.text(figure.number.lowerBound..<figure.number.upperBound + 1), event: event))
    }
  }

  func conclude() -> [Draft] {
    found.compactMap { item in
      let year = item.event.year + item.years
      // A text may speak of the anniversary ahead, or of the last one.
      let isNamed = years.contains(year)
      let isNear = years.contains { abs($0 - year) == 1 }
      guard isNamed || isNear else { return nil }
      return draft(item, year, isNamed ? .consistent : .unverifiable)
    }
  }

  private func draft(_ item: Found, _ year: Int, _ verdict: Verdict) -> Draft {
    let holds = verdict == .consistent
    return Draft(
      rule: Self.description, verdict: verdict, strength: .likely, figure: item.draftFigure, operands: [item.part],
      stated: String(item.years), expected: nil,
      wording: .said(
        summary: holds
          ? Phrases.Anniversaries.fits(item.printed, year) : Phrases.Anniversaries.ask(item.printed, year),
        explanation: Phrases.Anniversaries.sum(item.event.year, item.years, year),
        suggestion: holds ? Phrases.Claims.nothingToDo : Phrases.Anniversaries.lookUp))
  }

  /// "kỷ niệm", "chào mừng", "lần thứ" close before the count.
  private func isCommemorated(before start: Int, _ line: LineView) -> Bool {
    let scan = PhraseScan(line: line)
    let range = max(0, start - 4)..<start
    return Self.cues.contains { scan.has($0, in: range) }
  }

  private static let cues = ["kỷ niệm", "chào mừng"].map(Word.phrase)
}

/// Days that offices commemorate, with the year of each.
enum KnownEvents {
  struct Event: Sendable {
    var words: [Word]
    var year: Int
  }

  /// The event named first behind the count.
  static func event(in range: Range<Int>, _ line: LineView) -> Event? {
    let scan = PhraseScan(line: line)
    for start in range {
      for event in all where scan.begins(start..<range.upperBound, with: event.words) { return event }
    }
    return nil
  }

  /// Longer names first. The Party's own founding (3-2-1930) is told from that of a Party committee by the words behind.
  private static let all: [Event] = [
    ("thành lập đảng cộng sản việt nam", 1930), ("thành lập quân đội nhân dân", 1944),
    ("thành lập công đoàn việt nam", 1929), ("thành lập đoàn tncs", 1931),
    ("thành lập đoàn thanh niên cộng sản", 1931), ("thành lập hội liên hiệp phụ nữ việt nam", 1930),
    ("ngày sinh chủ tịch hồ chí minh", 1890), ("ngày sinh của chủ tịch hồ chí minh", 1890),
    ("ngày sinh của bác", 1890), ("cách mạng tháng tám", 1945), ("cách mạng tháng 8", 1945), ("quốc khánh", 1945),
    ("giải phóng miền nam", 1975), ("thương binh liệt sĩ", 1947), ("thương binh - liệt sĩ", 1947),
    ("chiến thắng điện biên phủ", 1954), ("báo chí cách mạng việt nam", 1925), ("thực hiện di chúc", 1969),
    ("toàn quốc kháng chiến", 1946),
  ].map { Event(words: Word.phrase($0.0), year: $0.1) }
}
