import Figures
import Language

/// "quản lý 17 KCN với tổng diện tích 4.318 ha … Với quy mô 4.138 ha của 17 khu": a figure said once more, in other words,
/// some sentences on in the same paragraph.
struct RestatedRule: LineByLineRule {
  static let description = RuleDescription(
    "fact.restated", .repetition, vi: "Số liệu nhắc lại bằng lời khác trong cùng một đoạn",
    en: "A figure said again in other words in the same paragraph")

  var drafts: [Draft] = []
  private var measures = NamedMeasures()
  private var twins = TwinCounts()
  private var rates = TwinRates()
  private var units = UnitTwice()
  private var pairs = PairedFigures()
  private var deeds = NamedDeeds()
  private var above = NamedAbovePages()
  private var facts = RestatedFacts()
  private var taken = TakenUpCounts()

  /// Figures of a sentence that are looked at, and figures before it they are compared with.
  private static let most = 16
  private static let reach = 24

  init() {}

  mutating func read(_ line: LineView) {
    if case .cell = line.kind { return }
    FoundingYears(line: line).judge(Self.description, &drafts)
    drafts += YearTwice(line: line).pairs().map { Self.draft($0.earlier, $0.later, line, .inconsistent) }
    measures.read(line, Self.description, &drafts)
    twins.read(line, &drafts)
    rates.read(line, &drafts)
    units.read(line, &drafts)
    pairs.read(line, &drafts)
    deeds.read(line, &drafts)
    above.read(line, &drafts)
    facts.read(line, &drafts)
    taken.read(line, &drafts)
    guard line.figures.count > 1 else { return }
    for sentence in line.sentences {
      for later in sentence.figures.prefix(Self.most) {
        if let exact = ExactAgain(line: line).earlier(later) {
          drafts.append(Self.draft(exact.index, later, line, exact.verdict))
        } else if let named = NamedAbove(line: line).earlier(later) {
          drafts.append(Self.draft(named.index, later, line, named.isSame ? .consistent : .inconsistent))
        } else if Restatement.isStated(line.figures[later]) {
          examine(later, sentence, line)
        }
      }
    }
  }

  private mutating func examine(_ later: Int, _ sentence: Sentence, _ line: LineView) {
    if let earlier = CitedCounts(line: line).earlier(later) {
      let isSame = line.figures[earlier].value == line.figures[later].value
      drafts.append(Self.draft(earlier, later, line, isSame ? .consistent : .inconsistent))
      return
    }
    let restatement = Restatement(line: line, later: later)
    for earlier in (max(0, later - Self.reach)..<later).reversed() where Restatement.isStated(line.figures[earlier]) {
      if restatement.repeats(earlier) {
        drafts.append(Self.draft(earlier, later, line, .consistent))
        return
      }
    }
    for earlier in (max(0, sentence.figures.lowerBound - Self.reach)..<sentence.figures.lowerBound).reversed()
    where Restatement.isStated(line.figures[earlier]) && restatement.contradicts(earlier) && !isShared(later, line) {
      drafts.append(Self.draft(earlier, later, line, .inconsistent))
      return
    }
  }

  /// "Trong 785 đơn khiếu nại, đã giải quyết 412 đơn, đạt 52,5%": its share shows that it is right, and no 421.
  private func isShared(_ later: Int, _ line: LineView) -> Bool {
    let share = later + 1
    guard share < line.figures.count, line.figures[share].isPercent, line.figures[share].decimals > 0,
      line.figures[share].sentence == line.figures[later].sentence, let part = line.figures[later].bounds()
    else { return false }
    return line.sentences[line.figures[later].sentence].figures.contains { index in
      index < later
        && line.figures[index].bounds().flatMap { part.percent(of: $0) }.map {
          Agreement($0, with: line.figures[share]) == .exact
        } ?? false
    }
  }

  private static func draft(_ earlier: Int, _ later: Int, _ line: LineView, _ verdict: Verdict) -> Draft {
    let figure = line.figures[later]
    return draft(
      (line.part(line.figures[earlier]), Writing.printed(line.figures[earlier], line)),
      (line.part(figure), Writing.printed(figure, line)), verdict,
      slip: verdict == .inconsistent
        ? Slip(printed: figure.value, right: line.figures[earlier].value) : nil)
  }

  /// - Parameters:
  ///   - first: what is printed first, and how.
  ///   - second: what is printed again, and judged.
  static func draft(
    _ first: (part: Draft.Part, printed: String), _ second: (part: Draft.Part, printed: String), _ verdict: Verdict,
    slip: Slip?
  ) -> Draft {
    let wording: Wording =
      verdict == .unverifiable
      ? .said(
        summary: Phrases.Repetition.askValues(second.printed, first.printed),
        explanation: Phrases.Repetition.inequality(second.printed, first.printed),
        suggestion: Phrases.Repetition.choose(second.printed, first.printed))
      : verdict == .consistent
        ? .said(
          summary: Phrases.Repetition.agree(second.printed, first.printed),
          explanation: Phrases.Repetition.agree(second.printed, first.printed),
          suggestion: Phrases.Claims.nothingToDo)
        : .said(
          summary: Phrases.Repetition.twoValues(second.printed, first.printed),
          explanation: Phrases.Repetition.odd(second.printed, first.printed, times: 1, slip: slip?.phrase),
          suggestion: Phrases.Repetition.choose(second.printed, first.printed))
    return Draft(
      rule: description, verdict: verdict, strength: verdict == .consistent ? .likely : .sure,
      figure: second.part.spot, operands: [first.part, second.part], stated: second.part.value ?? second.printed,
      expected: first.part.value ?? first.printed, wording: wording)
  }
}

extension Writing {
  /// The number with its unit, or with the first words of its noun.
  static func printed(_ figure: Figure, _ line: LineView) -> String {
    // "48.700 lao động nói trên": the name alone.
    let noun = figure.nounTokens.prefix(4).prefix { !NamedAbove.telling.contains(line.tokens[$0].word) }
    return figure.unit != nil || noun.isEmpty
      ? line.text(figure.tokens) : "\(line.text(figure.tokens)) \(line.text(noun))"
  }
}
