import Figures

/// Finds what a figure is compared with among the observations of its own measure.
struct ComparisonFinder {
  let material: ScorecardMaterial
  /// Of one unit, indicator, repetition and population.
  let observations: [Observation]

  /// The term before, or the years before for a period of several years that is no term.
  func previous(of actual: Observation?, period: LabelledPeriod?, indicator: Indicator) -> Comparison? {
    let asked = material.period.period
    guard asked.days > 366 else { return nil }
    var candidates: [Period] = []
    if let before = termBefore(asked) { candidates.append(before) }
    if let own = period?.period, own.days > 366, let before = own.precedingOfSameLength { candidates.append(before) }
    for candidate in candidates {
      if let found = best(in: candidate) {
        return comparison(actual, found, named: material.named(candidate), indicator: indicator)
      }
    }
    return nil
  }

  func lastYear(of actual: Observation?, indicator: Indicator) -> Comparison? {
    guard let actual, let period = actual.fact.period.samePeriodLastYear, let found = best(in: period) else {
      return nil
    }
    return comparison(actual, found, named: material.named(period), indicator: indicator)
  }

  /// The measure over time: stocks by the day they count to, flows of one length only.
  func series(through actual: Observation?) -> [Observation] {
    guard let actual, observations.count > 1 else { return [] }
    let alike = observations.filter {
      $0.quantity.exactValue != nil && $0.fact.basis == actual.fact.basis
        && (actual.fact.basis == .stock
          || abs($0.fact.period.days - actual.fact.period.days) * 10 <= actual.fact.period.days)
    }
    var seen: Set<CalendarDate> = []
    let ordered = alike.sorted {
      ($0.reach, $0.id == actual.id ? "" : $0.id) < ($1.reach, $1.id == actual.id ? "" : $1.id)
    }
    let points = ordered.filter { seen.insert($0.reach).inserted }
    return points.count > 1 ? points : []
  }

  private func termBefore(_ period: Period) -> Period? {
    material.terms.map(\.period).filter { $0.to < period.from }.max { $0.to < $1.to }
  }

  private func best(in period: Period) -> Observation? {
    observations.filter { $0.fact.period == period }
      .min { ($0.inference == nil ? 0 : 1, $0.id) < ($1.inference == nil ? 0 : 1, $1.id) }
  }

  private func comparison(
    _ actual: Observation?, _ other: Observation, named period: LabelledPeriod, indicator: Indicator
  ) -> Comparison {
    let version = material.indicator(indicator.code, in: other.fact.period)
    return Comparison(
      actual, with: other, named: period, indicator: indicator,
      sameVersion: version?.validity == indicator.validity)
  }
}
