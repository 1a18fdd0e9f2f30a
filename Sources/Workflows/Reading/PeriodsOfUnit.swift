import Model

/// The periods a unit can be looked at in: its terms that hold anything, and what lies outside them.
enum PeriodsOfUnit {
  /// The latest first.
  static func list(observations: [Observation], targets: [Target], terms: [Term]) -> [LabelledPeriod] {
    let used = Set(observations.map(\.fact.period)).union(targets.compactMap(\.window))
    var periods: Set<LabelledPeriod> = []
    for period in used {
      if let term = terms.first(where: { period.overlap($0.period) * 2 > period.days }) {
        periods.insert(LabelledPeriod(label: term.label, period: term.period))
      } else if !terms.contains(where: { $0.period.overlap(period) * 2 > $0.period.days }) {
        // A span longer than a term is seen in each term it covers.
        periods.insert(PeriodReading.named(period, terms: terms))
      }
    }
    return periods.sorted { ($0.period.to, $0.period.from) > ($1.period.to, $1.period.from) }
  }
}
