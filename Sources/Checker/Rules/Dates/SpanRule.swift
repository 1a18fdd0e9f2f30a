import Figures
import Language

/// 30 năm (1997 - 2022): years counted beside the first and the last. Whether both ends are counted is left open.
struct SpanRule: LineByLineRule {
  static let description = RuleDescription(
    "date.span", .date, vi: "Số năm so với năm đầu và năm cuối", en: "Years counted beside the first and last")

  var drafts: [Draft] = []
  private var tellsRight = true
  private var periods = ToldPeriods()

  mutating func leaveOutRight() { tellsRight = false }

  mutating func read(_ line: LineView) {
    if tellsRight {
      drafts += ToldSpans(line: line).findings().map { draft($0, line) } + periods.read(line).map { draft($0) }
    }
    for (index, mention) in line.mentions.enumerated() {
      if case .years = mention.kind, let draft = counted(index, line) { drafts.append(draft) }
      if case .figure(let number) = mention.kind,
        let finding = FromToSpans(line: line).finding(index, figure: number)
      {
        drafts.append(FromToSpans(line: line).draft(Self.description, finding))
      }
      if case .figure(let number) = mention.kind, let days = DayRange(line: line, figure: number).days {
        drafts.append(draft(line.figures[number], days, line))
      }
      guard case .figure(let number) = mention.kind, isYears(line.figures[number]), index + 1 < line.mentions.count
      else { continue }
      if let count = line.figures[number].value.wholeYears,
        let finding = DatedDurations(line: line).finding(index, figure: number, count: count)
      {
        drafts.append(draft(finding, line))
      }
      guard let span = span(index + 1, line)
      else { continue }
      let figure = line.figures[number]
      // The word năm itself is the first of the figure's noun.
      let between = figure.number.upperBound + 1..<span.tokens.lowerBound
      guard between.lowerBound <= between.upperBound, span.last > span.first,
        isOneSentence(mention.tokens.lowerBound, span.tokens, line),
        let count = figure.value.wholeYears
      else { continue }
      let difference = span.last - span.first
      let holds = count == difference || count == difference + 1
      guard holds ? isNear(between, line) : isPlain(figure, between, line) else { continue }
      drafts.append(draft(figure, span, holds ? .consistent : .inconsistent, line))
    }
  }

  private struct Span {
    var first: Int
    var last: Int
    var tokens: Range<Int>
  }

  private func isYears(_ figure: Figure) -> Bool {
    figure.isDuration && figure.noun.first == Lexicon.year && figure.upper == nil && figure.whole == nil
      && figure.decimals == 0 && figure.exponent == 0
  }

  /// The years from the mention at `index` on: `1997 - 2022`, `2/9/1945 – 2/9/2024`.
  private func span(_ index: Int, _ line: LineView) -> Span? {
    let mention = line.mentions[index]
    switch mention.kind {
    case .years(let first, let last):
      guard line.tokens[mention.tokens.lowerBound + 1].isMark("-") else { return nil }
      return Span(first: first, last: last, tokens: mention.tokens)
    case .date(let date):
      guard let first = date.fullYear, index + 1 < line.mentions.count,
        case .date(let second) = line.mentions[index + 1].kind,
        let last = second.fullYear, line.mentions[index + 1].tokens.lowerBound == mention.tokens.upperBound + 1,
        line.tokens[mention.tokens.upperBound].isMark("-")
      else { return nil }
      // Two days that are not the same day of the year do not make whole years.
      guard date.day == second.day, date.month == second.month else { return nil }
      return Span(
        first: first, last: last, tokens: mention.tokens.lowerBound..<line.mentions[index + 1].tokens.upperBound)
    default: return nil
    }
  }

  private func isOneSentence(_ start: Int, _ span: Range<Int>, _ line: LineView) -> Bool {
    !(start..<span.lowerBound).contains { line.tokens[$0].isMark(".") || line.tokens[$0].isMark(";") }
  }

  private func isNear(_ between: Range<Int>, _ line: LineView) -> Bool { between.count <= 24 }

  /// "5 năm 2021-2025", "10 năm (2013-2023)", "30 năm xây dựng và phát triển … (1997 - 2022)"; not "3 năm đầu giai đoạn
  /// 2021-2025" nor "sau 3 năm thực hiện Nghị quyết (2021-2030)".
  private func isPlain(_ figure: Figure, _ between: Range<Int>, _ line: LineView) -> Bool {
    guard figure.approximation == .exact, between.count <= 24 else { return false }
    let words = between.filter { line.tokens[$0].isWord }
    let isBracketed = between.last.map { line.tokens[$0].isMark("(") } ?? false
    if words.isEmpty { return between.isEmpty || isBracketed && between.count == 1 }
    guard isBracketed,
      !between.dropLast().contains(where: { line.tokens[$0].kind == .mark && !line.tokens[$0].isMark("-") })
    else {
      return false
    }
    return words.contains { Self.commemorated.contains(line.tokens[$0].word) }
      && !words.contains { Self.parted.contains(line.tokens[$0].word) }
  }

  /// "nhiệm kỳ 2020-2026 được xác định là 5 năm tăng tốc": the count behind its years. A term may be longer than the
  /// years that are meant, so it is asked.
  private func counted(_ index: Int, _ line: LineView) -> Draft? {
    guard index + 1 < line.mentions.count, let span = span(index, line), span.last > span.first,
      case .figure(let number) = line.mentions[index + 1].kind, isYears(line.figures[number]),
      line.figures[number].approximation == .exact, let count = line.figures[number].value.wholeYears
    else { return nil }
    let between = span.tokens.upperBound..<line.figures[number].tokens.lowerBound
    // "giai đoạn 2020-2022, trong vòng 10 năm qua": more years than the period has.
    if between.count == 3, line.tokens[between.lowerBound].isMark(","), count > span.last - span.first + 1,
      between.dropFirst().map({ line.tokens[$0].word }) == Self.within
    {
      return draft(line.figures[number], span, .inconsistent, line)
    }
    guard !between.isEmpty, between.count <= 6, between.allSatisfy({ line.tokens[$0].isWord }),
      line.tokens[between.upperBound - 1].word == Self.equals
    else { return nil }
    let holds = count == span.last - span.first || count == span.last - span.first + 1
    return draft(line.figures[number], span, holds ? .consistent : .unverifiable, line)
  }

  private func draft(_ figure: Figure, _ days: Range<Int>, _ line: LineView) -> Draft {
    let printed = line.text(figure.tokens) + Writing.name(figure, line)
    return Draft(
      rule: Self.description, verdict: .consistent, strength: .likely, figure: line.spot(of: figure),
      operands: [Draft.Part(spot: line.spot(days)), line.part(figure)], stated: figure.value.plain,
      expected: figure.value.plain,
      wording: .said(
        summary: Phrases.Dates.spanRight(printed, line.text(days)),
        explanation: Phrases.Dates.spanRight(printed, line.text(days)), suggestion: Phrases.Claims.nothingToDo))
  }

  private func draft(_ finding: ToldPeriods.Finding) -> Draft {
    told(finding.line.figures[finding.figure], finding.line, [finding.period.tokens], of: finding.period.line)
  }

  private func draft(_ finding: ToldSpans.Finding, _ line: LineView) -> Draft {
    told(line.figures[finding.figure], line, finding.dates, of: line)
  }

  /// What fits, and says little.
  private func told(_ figure: Figure, _ line: LineView, _ dates: [Range<Int>], of other: LineView) -> Draft {
    let printed = line.text(figure.number.lowerBound..<figure.number.upperBound + 1)
    let fits = Phrases.Dates.spanRight(printed, dates.map(other.text).joined(separator: " – "))
    return Draft(
      rule: Self.description, verdict: .consistent, strength: .possible, figure: line.spot(of: figure),
      operands: dates.map { Draft.Part(spot: other.spot($0)) } + [line.part(figure)], stated: figure.value.plain,
      expected: figure.value.plain,
      wording: .said(summary: fits, explanation: fits, suggestion: Phrases.Claims.nothingToDo))
  }

  private func draft(_ finding: DatedDurations.Finding, _ line: LineView) -> Draft {
    let span = Span(first: finding.first, last: finding.last, tokens: finding.dates[0])
    var draft = draft(line.figures[finding.figure], span, finding.verdict, line, years: "\(span.first) – \(span.last)")
    draft.operands = finding.dates.map { Draft.Part(spot: line.spot($0)) } + [line.part(line.figures[finding.figure])]
    return draft
  }

  private func draft(
    _ figure: Figure, _ span: Span, _ verdict: Verdict, _ line: LineView, years named: String? = nil
  ) -> Draft {
    let holds = verdict == .consistent
    let printed = line.text(figure.number.lowerBound..<figure.number.upperBound + 1)
    let years = named ?? line.text(span.tokens)
    let difference = span.last - span.first
    return Draft(
      rule: Self.description, verdict: verdict, figure: line.spot(of: figure),
      operands: [Draft.Part(spot: line.spot(span.tokens)), line.part(figure)], stated: figure.value.plain,
      expected: holds ? figure.value.plain : "\(difference)..\(difference + 1)",
      wording: .said(
        summary: holds ? Phrases.Dates.spanRight(printed, years) : Phrases.Dates.spanWrong(printed, years),
        explanation: Phrases.Dates.spanCount(span.first, span.last),
        suggestion: holds ? Phrases.Claims.nothingToDo : Phrases.Dates.mendSpan(span.first, span.last)))
  }

  private static let equals = Word("là")
  private static let within = Word.phrase("trong vòng")
  private static let commemorated = LineReader.words("xây trưởng thành phát truyền hình tái lập")
  private static let parted = LineReader.words(
    "đầu cuối giữa tiếp thực hiện nghị quyết chương trình kế hoạch giai đoạn kỳ đề án còn lại nữa qua tới")
}

extension ExactDecimal {
  /// A number of years as a counter has it; nil for anything out of the ordinary.
  fileprivate var wholeYears: Int? {
    guard scale == 0, coefficient > 0, coefficient < 5000 else { return nil }
    return Int(coefficient)
  }
}
