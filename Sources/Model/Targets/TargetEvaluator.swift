import Figures

/// Sets targets against figures (`domain` 4.2, its edge rules included).
public struct TargetEvaluator: Sendable {
  /// Decimals of attained percentages and of growth.
  public static let percentPlaces = 1

  /// The period of the scorecard: nothing that ends after it counts, unless the target's own window runs on a little.
  public let period: Period

  public init(period: Period) {
    self.period = period
  }

  /// - Parameters:
  ///   - indicator: the version in force; nil for qualitative targets.
  ///   - observations: all current ones of the target's unit and indicator, of any period.
  public func assess(_ target: Target, indicator: Indicator?, observations: [Observation]) -> TargetAssessment {
    guard let indicator, target.aspect != .qualitative, let window = target.window else {
      return .unknown(.qualitative)
    }
    guard !target.values.isEmpty else { return .unknown(.valueNotStated) }
    let population = target.aspect == .stage ? target.stage : ""
    // A window that mostly lies in the period is judged whole, and so are years that mostly lie in such a window.
    let whole = window.mostlyWithin(period)
    let horizon = whole ? max(window.to, period.to) : period.to
    let known = observations.filter {
      $0.fact.population == population
        && ($0.fact.period.to <= horizon || (whole && $0.fact.period.mostlyWithin(window)))
    }
    let finder = EvidenceFinder(target: target, window: window, indicator: indicator, observations: known)
    let judge = TargetJudge(target: target, window: window, indicator: indicator, asOf: min(horizon, period.to))
    switch target.over {
    case .total: return judge.accumulating(finder.total())
    case .atEnd: return judge.level(finder.level().flatMap(judge.inMeasure))
    case .eachYear: return judge.years(finder.years().compactMap(judge.inMeasure))
    case .yearlyAverage: return judge.level(finder.yearlyAverage().flatMap(judge.inMeasure))
    case .overBase: return judge.level(overBase(target, window, indicator, known), missing: .noBase)
    case .averageGrowth: return judge.level(averageGrowth(window, known), missing: .noBase)
    }
  }

  private func overBase(
    _ target: Target, _ window: Period, _ indicator: Indicator, _ known: [Observation]
  ) -> Evidence? {
    // The base lies before the window; a year that began before it is no result of it.
    let since = known.filter { $0.fact.period.from >= window.from }
    let finder = EvidenceFinder(target: target, window: window, indicator: indicator, observations: since)
    guard let now = finder.total() ?? finder.level(), let value = now.quantity.exactValue else { return nil }
    let base =
      target.base?.value
      ?? target.base?.period.flatMap { wanted in
        known.first { $0.fact.period == wanted && $0.fact.repetition == .total }?.quantity.exactValue
      }
    guard let base, let growth = Growth.over(base, now: value, places: Self.percentPlaces) else { return nil }
    return Evidence(quantity: .exact(growth), reaches: now.reaches, complete: now.complete, basis: now.basis)
  }

  /// From the year before the window's first to the latest year in it; a year belongs where most of its days are.
  private func averageGrowth(_ window: Period, _ known: [Observation]) -> Evidence? {
    let inside = (window.from.year...window.to.year).filter { Period.year($0)?.mostlyWithin(window) == true }
    guard let firstInside = inside.first, let lastInside = inside.last else { return nil }
    let years = known.filter { $0.fact.repetition == .total && $0.fact.period.wholeYears == 1 }
    let base = observed(years, in: firstInside - 1)
    let latest = inside.reversed().lazy.compactMap { observed(years, in: $0) }.first
    guard let base, let latest, let first = base.quantity.exactValue, let last = latest.quantity.exactValue,
      let growth = Growth.average(
        first: first, last: last, steps: latest.fact.period.from.year - firstInside + 1, places: Self.percentPlaces)
    else { return nil }
    return Evidence(
      quantity: .exact(growth), reaches: latest.fact.period.to,
      complete: latest.fact.period.from.year >= lastInside, basis: [base.id, latest.id])
  }
}

private func observed(_ observations: [Observation], in year: Int) -> Observation? {
  observations.first { $0.fact.period == Period.year(year) }
}

extension Period {
  /// Whether more than half of this period lies in `other`.
  func mostlyWithin(_ other: Period) -> Bool { overlap(other) * 2 > days }
}
