import Figures
import Language
import Model
import Reviews

/// The name of a measure, where it is measured, and what its figure counts over.
struct MeasureName: Component {
  let row: ScorecardPage.Row

  func render(into html: inout HTML) {
    guard let indicator = row.line.indicator else { return }
    html.element("a", .href(.indicator(indicator.code)), text: indicator.called(in: html.tongue))
    if let place = row.place {
      html.element("small") {
        $0.element("a", .href(.unit(place.code)), text: place.calledShort(in: $0.tongue))
      }
    }
    let remarks = remarks(in: html.tongue)
    if !remarks.isEmpty { html.element("small", text: remarks.joined(separator: ", ")) }
  }

  private func remarks(in tongue: Tongue) -> [String] {
    guard let fact = row.line.actual?.fact else { return [] }
    var remarks: [String] = []
    if fact.repetition != .total { remarks.append(fact.repetition.phrase[tongue]) }
    if !fact.population.isEmpty { remarks.append(fact.population) }
    if fact.basis == .cumulative || fact.basis == .yearToDate { remarks.append(fact.basis.phrase[tongue]) }
    if let period = row.period { remarks.append(PeriodSentence.say(period)[tongue]) }
    if let closing = fact.closing {
      let day = closing.written(in: tongue)
      remarks.append(
        (fact.basis == .stock ? Phrases.ScorecardPage.stock(day) : Phrases.ScorecardPage.counted(to: day))[
          tongue])
    }
    return remarks
  }
}

/// What was reached, how settled that is, and what other sources give.
struct MeasuredFigure: Component {
  let row: ScorecardPage.Row

  func render(into html: inout HTML) {
    let line = row.line
    guard let actual = line.actual else { return html.render(FigureValue(nil, measure: nil)) }
    html.render(FigureValue(actual, of: line.indicator))
    if actual.fact.maturity != .unstated {
      html.element("small", .class("maturity"), text: actual.fact.maturity.phrase)
    }
    html.render(CompetingMark(line.competing.map { FigureValue($0, of: line.indicator) }))
    if let inference = actual.inference { html.render(InferredMark(inference)) }
  }
}

/// A target in words, with what belongs to its sentence and what its source prints otherwise.
struct TargetWords: Component {
  let row: ScorecardPage.Row
  /// Which of the line's targets.
  let index: Int

  private var siblings: SentenceGroups.Siblings { row.siblings[index] }

  func render(into html: inout HTML) {
    let target = row.line.targets[index].target
    html.element(
      "a", .href(.target(target.id)),
      text: TargetSentence.predicate(target, indicator: row.line.indicator, html.tongue))
    if siblings.exist { html.element("small", .class("aside")) { writeSiblings(into: &$0) } }
    if let inference = target.inference { html.render(InferredMark(inference)) }
    for printed in row.printed(of: target) { html.render(PrintedNote(printed, of: row.line.indicator)) }
  }

  private func writeSiblings(into html: inout HTML) {
    html.text(Phrases.ScorecardPage.sameSentence)
    for (index, sibling) in siblings.elsewhere.enumerated() {
      html.text(index == 0 ? " " + Phrases.ScorecardPage.with[html.tongue] + " " : "; ")
      html.element(
        "a", .href(.target(sibling.target)),
        text: sibling.indicator?.called(in: html.tongue) ?? Phrases.ScorecardPage.qualitative[html.tongue])
    }
  }
}

/// What is to be noted of a measure: what its source prints otherwise, and its path over time.
struct MeasureNotes: Component {
  let row: ScorecardPage.Row

  func render(into html: inout HTML) {
    for printed in row.printed {
      html.element("p") { $0.render(PrintedNote(printed, of: row.line.indicator)) }
    }
    let path = row.path
    guard let indicator = row.line.indicator, !path.isEmpty else { return }
    html.element("details") {
      $0.element("summary", text: Phrases.ScorecardPage.path(path.count))
      $0.render(MeasurePath(indicator: indicator, series: path, named: named, aim: nil))
    }
  }

  private var named: [LabelledPeriod] {
    [row.line.period, row.line.previous?.period, row.line.samePeriodLastYear?.period].compactMap { $0 }
  }
}

extension PrintedNote {
  /// What a source prints, beside what comes out when it is worked out again.
  init(_ printed: PrintedReading, of indicator: Indicator?) {
    self.init(
      words: printed.statement.origin.words, recomputed: printed.recomputed,
      measure: printed.statement.kind.isRate ? Measure("%") : indicator?.measure, agreement: printed.agreement
    )
  }
}
