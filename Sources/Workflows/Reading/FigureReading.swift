import Model
import Store

/// Reads one measure of one unit in one period, down to its sources.
struct FigureReading {
  private let scorecards: ScorecardReading

  init(_ scorecards: ScorecardReading) {
    self.scorecards = scorecards
  }

  /// - Parameter reach: where the caller may read; a scorecard elsewhere is not led to.
  func answer(_ code: String, _ indicator: String, _ text: String, within reach: Reach) throws -> FigureAnswer {
    let reader = scorecards.reader
    guard let unit = try reader.unit(code) else { throw WorkflowFailure.noUnit(code) }
    let terms = try scorecards.nearestTerms(of: code)
    guard let period = PeriodReading.period(text, terms: terms) else {
      throw WorkflowFailure.noPeriod(text, unit: code)
    }
    let all = try scorecards.smallCounts.shown(try reader.observations(of: code, indicator: indicator))
    let observations = all.filter { $0.fact.period == period.period }
    let versions = try reader.indicators([indicator])
    guard !observations.isEmpty,
      let version = versions.first(where: { $0.validity.contains(period.period.to) }) ?? versions.last
    else { throw WorkflowFailure.noFigure(unit: code, indicator: indicator, period: text) }
    let home = try HomeReading(scorecards).place(of: code, span: period.period)
    let answer = try HomeReading(scorecards).answer(at: home)
    let lines = answer.scorecard.lines.filter {
      $0.measuredOn.code == code && $0.indicator?.code == indicator
    }
    // The figure's own scorecard tells what is printed of it, even where the term's shows another figure first.
    let own = try scorecards.answer(unit: unit, period: period, terms: terms, boundaries: .then)
    let ownLines = own.scorecard.lines.filter { $0.measuredOn.code == code && $0.indicator?.code == indicator }
    return FigureAnswer(
      unit: UnitReference(unit, on: period.period.to), indicator: version, period: period, observations: observations,
      printed: ownLines.flatMap(\.printed).unique(by: \.statement.id),
      targets: (lines + ownLines).flatMap(\.targets).unique(by: \.target.id),
      series: ownLines.first { !$0.series.isEmpty }?.series ?? [], sources: own.sources,
      owners: answer.owners.merging(own.owners) { first, _ in first },
      home: reach.contains(answer.scorecard.unit.code)
        ? TargetAnswer.Home(unit: answer.scorecard.unit, period: answer.scorecard.period) : nil)
  }
}

extension Array {
  /// Each only once, the first of those that share a key.
  func unique<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
