import Figures
import Model
import Store

/// Hides small counts of persons from those who hold no role at the unit that the figure belongs to.
///
/// One person of three is soon known by name. A figure that was printed in public is shown to everybody: hiding it would
/// protect nobody. What is hidden is replaced before anything is worked out from it, so that no change, percentage or status
/// tells more than the bound does (decision 22).
struct SmallCounts {
  private let reader: SetupReader
  private let connection: any SQLConnection
  /// The units whose small counts the caller sees.
  private let reach: Reach

  init(_ connection: any SQLConnection, for caller: Caller) {
    self.connection = connection
    reader = SetupReader(connection)
    reach = caller.reachByRole(.readPublished)
  }

  /// The figures as the caller may see them, in the same order.
  /// - Throws: ``SQLError``.
  func shown(_ observations: [Observation]) throws -> [Observation] {
    guard observations.contains(where: isGuarded), let bound = try bound() else { return observations }
    let indicators = Dictionary(
      grouping: try reader.indicators(Set(observations.filter(isGuarded).map(\.fact.indicator))), by: \.code)
    return try observations.map { observation in
      guard isGuarded(observation), let indicator = version(of: observation, among: indicators) else {
        return observation
      }
      // The words of one figure tell others: "120 đảng viên, trong đó 3 dự bị".
      return try shown(observation, indicator, bound).withoutWords()
    }
  }

  /// What sources print, without what stands in the sources of unpublished figures: it may tell one that is hidden.
  func shown(_ statements: [Statement], beside observations: [Observation]) throws -> [Statement] {
    let sources = Set(observations.filter(isGuarded).map(\.origin.source))
    guard !sources.isEmpty, try bound() != nil else { return statements }
    return statements.filter { !sources.contains($0.origin.source) }
  }

  func shown(_ material: ScorecardMaterial) throws -> ScorecardMaterial {
    guard material.observations.contains(where: isGuarded) else { return material }
    return material.replacing(
      try shown(material.observations), try shown(material.statements, beside: material.observations))
  }

  private func isGuarded(_ observation: Observation) -> Bool {
    !observation.state.isPublished && !reach.contains(observation.fact.unit)
  }

  /// Nil where the setting hides nothing.
  private func bound() throws -> ExactDecimal? {
    let bound = try Setting.smallCount.value(on: connection)
    return bound > 0 ? ExactDecimal(Int64(bound)) : nil
  }

  private func version(of observation: Observation, among indicators: [String: [Indicator]]) -> Indicator? {
    let versions = indicators[observation.fact.indicator] ?? []
    return versions.first { $0.validity.contains(observation.fact.period.to) } ?? versions.last
  }

  private func shown(
    _ observation: Observation, _ indicator: Indicator, _ bound: ExactDecimal
  ) throws -> Observation {
    if indicator.measure.countsPersons {
      return isSmall(observation.quantity, indicator.measure, bound) ? observation.withheld(below: bound) : observation
    }
    guard try isShareOfPersons(indicator), try tellsSmallCount(observation, indicator, bound) else {
      return observation
    }
    return observation.withheld(below: nil)
  }

  private func isSmall(_ quantity: Quantity, _ measure: Measure, _ bound: ExactDecimal) -> Bool {
    // Counted in thousands, 3 is many.
    func single(_ number: ExactDecimal) -> ExactDecimal { (try? number.shifted(by: measure.exponent)) ?? number }
    switch quantity {
    case .exact(let value), .part(let value, of: _):
      return !value.isZero && single(value).magnitude < bound
    case .interval(let interval):
      // One that reaches further says less than the bound would.
      return interval.upper.map { single($0) <= bound } ?? false
    case .nothing: return false
    }
  }

  /// Whether a rate is a share of persons. Where a part of a whole does not say of what, it is taken for one.
  private func isShareOfPersons(_ indicator: Indicator) throws -> Bool {
    guard indicator.measure.isPercent else { return false }
    let parts = [indicator.numerator, indicator.denominator].compactMap { $0 }
    guard !parts.isEmpty else { return true }
    return try reader.indicators(parts).contains { $0.measure.countsPersons }
  }

  /// Whether a share holds a small count, or one could be worked out from it: its numerator is hidden itself.
  private func tellsSmallCount(
    _ observation: Observation, _ indicator: Indicator, _ bound: ExactDecimal
  ) throws -> Bool {
    if case .part(let value, let whole) = observation.quantity {
      return [value, whole].contains { !$0.isZero && $0.magnitude < bound }
    }
    guard let numerator = indicator.numerator else { return false }
    let counts = try reader.observations(of: observation.fact.unit, indicator: numerator)
    let measures = try reader.indicators([numerator]).map(\.measure)
    return counts.contains { count in
      isGuarded(count) && count.fact.period.overlap(observation.fact.period) > 0
        && measures.contains { $0.countsPersons && isSmall(count.quantity, $0, bound) }
    }
  }
}
