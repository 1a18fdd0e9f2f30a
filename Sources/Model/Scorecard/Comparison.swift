import Figures

/// A figure set beside another of the same measure.
public struct Comparison: Sendable {
  /// What keeps two figures from being strictly alike; shown beside the change.
  public enum Mark: String, Sendable, CaseIterable {
    case calendar, maturity, population, definition, basis, length, inferred, approximate
  }

  public let period: LabelledPeriod
  public let other: Observation
  /// This figure minus the other: in the indicator's unit, and in percentage points for rates.
  public let change: ExactDecimal?
  /// Nil for a base of zero, for rates, and where either side is not exactly known.
  public let changePercent: ExactDecimal?
  public let marks: [Mark]

  init(
    _ current: Observation?, with other: Observation, named period: LabelledPeriod, indicator: Indicator,
    sameVersion: Bool
  ) {
    self.period = period
    self.other = other
    let now = current?.quantity.exactValue
    let base = other.quantity.exactValue
    change = now.flatMap { now in base.flatMap { try? now.subtracting($0) } }
    changePercent =
      indicator.measure.isPercent
      ? nil : now.flatMap { now in base.flatMap { Growth.over($0, now: now, places: TargetEvaluator.percentPlaces) } }
    marks = Self.marks(current, other, sameVersion: sameVersion)
  }

  private static func marks(_ current: Observation?, _ other: Observation, sameVersion: Bool) -> [Mark] {
    var marks: [Mark] = []
    if let current {
      if current.fact.calendar != other.fact.calendar { marks.append(.calendar) }
      if current.fact.maturity != other.fact.maturity { marks.append(.maturity) }
      if current.fact.population != other.fact.population { marks.append(.population) }
      if current.fact.basis != other.fact.basis { marks.append(.basis) }
      // Months and leap days make periods of one kind differ by a few days; a tenth is another length.
      let days = (current.fact.period.days, other.fact.period.days)
      if current.fact.basis != .stock, abs(days.0 - days.1) * 10 > days.0 { marks.append(.length) }
    }
    if !sameVersion { marks.append(.definition) }
    if other.inference != nil { marks.append(.inferred) }
    if other.quantity.exactValue == nil || (current != nil && current?.quantity.exactValue == nil) {
      marks.append(.approximate)
    }
    return marks
  }
}
