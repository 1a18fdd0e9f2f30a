import Model
import Store

/// Names the units, indicators and periods of figures that come from all over.
struct QuotedFigures {
  private let scorecards: ScorecardReading

  init(_ scorecards: ScorecardReading) {
    self.scorecards = scorecards
  }

  func name(_ observations: [Observation]) throws -> [SourceAnswer.Figure] {
    let units = Dictionary(
      try scorecards.reader.units(observations.map(\.fact.unit)).map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first })
    let indicators = Dictionary(
      grouping: try scorecards.reader.indicators(observations.map(\.fact.indicator)), by: \.code)
    let terms = try units.keys.reduce(into: [String: [Term]]()) { found, code in
      found[code] = try scorecards.nearestTerms(of: code)
    }
    return observations.compactMap { observation in
      let fact = observation.fact
      let versions = indicators[fact.indicator] ?? []
      guard let unit = units[fact.unit],
        let indicator = versions.first(where: { $0.validity.contains(fact.period.to) }) ?? versions.last
      else { return nil }
      return SourceAnswer.Figure(
        unit: UnitReference(unit, on: fact.period.to), indicator: indicator,
        period: PeriodReading.named(fact.period, terms: terms[fact.unit] ?? []), observation: observation)
    }
  }
}
