import Figures
import Language

/// A heading's figures beside those of the text under it: "Hoàn thành 12/15 chỉ tiêu" over "hoàn thành 11/15 chỉ tiêu".
struct HeadlineRule: DocumentRule {
  static let description = RuleDescription(
    "headline.body", .repetition, vi: "Số liệu ở tiêu đề so với nội dung bên dưới",
    en: "A heading's figures beside the text under it")

  /// A figure of a heading and what the text says of the same.
  private struct Head {
    var fact: Fact
    var agreeing: Fact?
    var differing: [Fact] = []
  }

  /// Of the text's title and of the last heading.
  private var title: [Head] = []
  private var section: [Head] = []
  private var figures = HeadlineFigures()
  private var multiple = HeadlineMultiple()
  private var rank = HeadlineRank()
  private var worth = HeadlineWorth()
  private var drafts: [Draft] = []
  private var isFirst = true

  /// Figures of one heading that are looked at.
  private static let limit = 4

  init() {}

  mutating func read(_ line: LineView, _ readings: LineReadings) {
    if case .cell = line.kind { return }
    guard !line.tokens.isEmpty else { return }
    defer { isFirst = false }
    let isHeading = isHeading(line)
    if isFirst, isHeading || isShort(line) {
      figures.open(line, isSentence: !isHeading)
      multiple.open(line)
      if isHeading { rank.open(line) }
      worth.open(line)
    } else {
      figures.read(line)
      multiple.read(line)
      rank.read(line)
      worth.read(line)
    }
    guard isHeading || !title.isEmpty || !section.isEmpty else { return }
    let facts = readings.facts
    if isHeading {
      let heads = facts.filter { $0.words >= 2 && $0.figure.rates.isEmpty }.prefix(Self.limit).map { Head(fact: $0) }
      if isFirst {
        title = heads
      } else {
        drafts.append(contentsOf: Self.judge(section))
        section = heads
      }
    } else {
      for fact in facts {
        for index in title.indices { Self.compare(&title[index], fact) }
        for index in section.indices { Self.compare(&section[index], fact) }
      }
    }
  }

  func conclude() -> [Draft] {
    let findings = figures.findings + [multiple.finding, rank.finding, worth.finding].compactMap { $0 }
    let agreeing = Set(findings.lazy.filter { $0.verdict == .consistent }.map(\.head.part.spot))
    let told = (drafts + Self.judge(section) + Self.judge(title)).filter { draft in
      draft.verdict == .consistent
        ? !draft.operands.contains { agreeing.contains($0.spot) }
        : !draft.operands.contains { figures.bearsOut($0.spot) }
    }
    let taken = Set(told.flatMap { $0.operands.map(\.spot) })
    return told + findings.filter { !taken.contains($0.body.part.spot) }.map(Self.draft)
  }

  /// One sentence that a title might be, but for its full stop.
  private func isShort(_ line: LineView) -> Bool {
    line.kind == .paragraph && line.tokens.count <= 24 && line.sentences.count == 1
  }

  private func isHeading(_ line: LineView) -> Bool {
    if line.kind == .heading { return true }
    guard isFirst, line.kind == .paragraph, line.tokens.count <= 30, let last = line.tokens.last else { return false }
    return last.isWord || last.isNumber || last.isMark("%")
  }

  private static func compare(_ head: inout Head, _ fact: Fact) {
    let mine = head.fact.figure
    let its = fact.figure
    guard head.agreeing == nil, mine.unit == its.unit, (mine.whole == nil) == (its.whole == nil),
      mine.whole == its.whole || mine.whole == nil,
      head.fact.time == fact.time || head.fact.time == 0 || fact.time == 0,
      mine.role == its.role || fact.isLevel && head.fact.isLevel,
      isPart(head.fact.content, of: fact.content)
    else { return }
    if agree(mine, its) {
      head.agreeing = fact
    } else if head.differing.count < 2 {
      head.differing.append(fact)
    }
  }

  /// A heading may round.
  private static func agree(_ mine: Figure, _ its: Figure) -> Bool {
    if mine.whole != nil { return mine.value == its.value }
    // "tăng 16,4%" is not "hơn 16%" of something else.
    if its.approximation != .exact, its.approximation != mine.approximation {
      return mine.value == its.value && mine.approximation == .exact
    }
    guard let value = its.bounds() else { return false }
    return Agreement(value, with: mine).holds || mine.bounds()?.overlaps(value.lower, value.upper) ?? true
  }

  /// Both are sorted.
  private static func isPart(_ small: [UInt64], of large: [UInt64]) -> Bool {
    var index = 0
    for code in large where index < small.count && small[index] == code { index += 1 }
    return index == small.count
  }

  private static func judge(_ heads: [Head]) -> [Draft] {
    heads.compactMap { head in
      if let fact = head.agreeing { return draft(head.fact, fact, .consistent) }
      guard head.differing.count == 1, let fact = head.differing.first, accuses(head.fact, fact) else { return nil }
      return draft(head.fact, fact, .inconsistent)
    }
  }

  private static func accuses(_ head: Fact, _ fact: Fact) -> Bool {
    let mine = head.figure
    let its = fact.figure
    guard mine.approximation == .exact, its.approximation == .exact, mine.upper == nil, its.upper == nil, head.isLevel,
      fact.isLevel
    else {
      return false
    }
    if mine.whole != nil { return head.words >= 3 }
    guard !head.isSpoiledByWords, !fact.isSpoiledByWords, mine.exponent == its.exponent, mine.decimals == its.decimals,
      head.words >= 4, head.digits >= 3,
      let slip = Slip(printed: its.value, right: mine.value)
    else { return false }
    if case .decimalMark = slip { return false }
    return true
  }
}
