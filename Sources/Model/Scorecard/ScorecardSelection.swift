/// Which figures and targets belong to the scorecard of a period.
///
/// Terms run from congress to congress while windows and figures often follow calendar years, so belonging means
/// sharing more than half of the days, not being equal.
struct ScorecardSelection {
  let period: Period
  /// The unit's own terms; a unit without terms shows what it has, marked as earlier or later.
  let terms: [Period]

  /// How an observation stands to the period; nil where it has no place in it.
  func timing(of observation: Observation) -> ScorecardLine.Timing? {
    let own = observation.fact.period
    if observation.fact.basis == .stock {
      if let closing = observation.fact.closing, period.contains(closing) { return .current }
      if observation.fact.closing == nil, own.mostlyWithin(period) { return .current }
    } else if own.mostlyWithin(period), period.overlap(own) * 2 >= period.days {
      return .current
    } else if own.days > period.days, period.mostlyWithin(own), own.overlap(period) * 2 >= own.days {
      return .current
    }
    // Where there are no terms to hold it, the latest known figure of the last three years stands in, marked.
    guard terms.isEmpty, own.to < period.from, period.from.dayNumber - own.to.dayNumber <= 3 * 366 else { return nil }
    return .earlier
  }

  func timing(of target: Target) -> ScorecardLine.Timing? {
    guard let window = target.window else { return .current }
    let shared = window.overlap(period)
    if shared * 2 >= min(window.days, period.days) { return .current }
    let side: ScorecardLine.Timing = window.from > period.to ? .later : .earlier
    if terms.isEmpty { return side }
    // A window outside all terms is shown with the nearest one, so that no target is lost from sight.
    guard terms.allSatisfy({ $0.overlap(window) == 0 }),
      let nearest = terms.min(by: { distance($0, window) < distance($1, window) })
    else { return nil }
    return nearest == period ? side : nil
  }

  private func distance(_ term: Period, _ window: Period) -> Int {
    max(window.from.dayNumber - term.to.dayNumber, term.from.dayNumber - window.to.dayNumber)
  }
}
