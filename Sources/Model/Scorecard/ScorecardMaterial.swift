/// Everything a scorecard is built from, as it was read.
public struct ScorecardMaterial: Sendable {
  public let unit: OrganisationUnit
  public let period: LabelledPeriod
  public let boundaries: Boundaries
  /// Terms of the unit, or of the nearest unit above that has any.
  public let terms: [Term]
  /// The unit and all below it, by code.
  public let units: [String: OrganisationUnit]
  /// All versions of each indicator, by code.
  public let indicators: [String: [Indicator]]
  public let observations: [Observation]
  public let targets: [Target]
  public let statements: [Statement]

  public init(
    unit: OrganisationUnit, period: LabelledPeriod, boundaries: Boundaries, terms: [Term],
    units: [String: OrganisationUnit], indicators: [String: [Indicator]], observations: [Observation],
    targets: [Target], statements: [Statement]
  ) {
    self.unit = unit
    self.period = period
    self.boundaries = boundaries
    self.terms = terms
    self.units = units
    self.indicators = indicators
    self.observations = observations
    self.targets = targets
    self.statements = statements
  }

  /// The same with other figures and statements.
  public func replacing(_ observations: [Observation], _ statements: [Statement]) -> ScorecardMaterial {
    ScorecardMaterial(
      unit: unit, period: period, boundaries: boundaries, terms: terms, units: units, indicators: indicators,
      observations: observations, targets: targets, statements: statements)
  }

  /// The version of an indicator in force at the end of a period; the nearest where none was.
  func indicator(_ code: String, in period: Period) -> Indicator? {
    let versions = indicators[code] ?? []
    return versions.first { $0.validity.contains(period.to) } ?? versions.last
  }

  /// A period under the name this unit knows it by.
  func named(_ period: Period) -> LabelledPeriod {
    if period == self.period.period { return self.period }
    let label = terms.first { $0.period == period }?.label ?? PeriodLabel.of(period)
    return LabelledPeriod(label: label, period: period)
  }
}

/// The plain name of a period: `2016-2020` for whole calendar years, its code otherwise.
public enum PeriodLabel {
  public static func of(_ period: Period) -> String {
    guard let years = period.wholeYears, years > 1, period.from.month == 1, period.from.day == 1 else {
      return period.code
    }
    return "\(period.from.year)-\(period.to.year)"
  }
}
