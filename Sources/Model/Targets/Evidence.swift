import Figures

/// What is known of a target's measure over its window: a quantity, how far it reaches, and from which observations.
struct Evidence: Sendable {
  let quantity: Quantity
  /// The last day it covers.
  let reaches: CalendarDate
  /// True where it covers the window to its end.
  let complete: Bool
  let basis: [String]
}

/// Finds what speaks to a target among the observations of its unit and indicator.
struct EvidenceFinder {
  let target: Target
  let window: Period
  let indicator: Indicator
  /// Already narrowed to the target's unit, indicator and population, and to what was known by the day asked for.
  let observations: [Observation]

  /// The sum over the window so far: one observation of the whole, or pieces that follow on one another from its start.
  func total() -> Evidence? {
    var start = window.from
    var sum: Quantity?
    var basis: [String] = []
    var reaches: CalendarDate?
    while let piece = longestPiece(from: start) {
      guard let joined = add(sum, piece.quantity) else { break }
      sum = joined
      basis.append(piece.id)
      reaches = piece.fact.period.to
      guard let next = piece.fact.period.to.adding(days: 1), next <= window.to else { break }
      start = next
    }
    guard let sum, let reaches else { return nil }
    return Evidence(quantity: sum, reaches: reaches, complete: reaches >= window.to, basis: basis)
  }

  private func longestPiece(from start: CalendarDate) -> Observation? {
    observations
      .filter { $0.fact.repetition == .total && $0.fact.period.from == start && $0.fact.period.to <= window.to }
      .max { $0.fact.period.to < $1.fact.period.to }
  }

  private func add(_ sum: Quantity?, _ more: Quantity) -> Quantity? {
    guard let sum else { return more }
    guard let left = sum.exactValue, let right = more.exactValue else { return nil }
    return (try? left.adding(right)).map { .exact($0) }
  }

  /// The latest level within the window.
  func level() -> Evidence? {
    let latest =
      observations
      .filter { $0.fact.repetition == .total && window.overlap($0.fact.period) > 0 }
      .max { ($0.reach, $0.id) < ($1.reach, $1.id) }
    guard let latest else { return nil }
    let complete = latest.fact.period == window || latest.reach >= window.to
    return Evidence(quantity: latest.quantity, reaches: latest.reach, complete: complete, basis: [latest.id])
  }

  /// Each year's figure, or one that speaks of all years.
  func years() -> [Evidence] {
    if let whole = observations.first(where: { $0.fact.repetition == .eachYear && $0.fact.period == window }) {
      return [Evidence(quantity: whole.quantity, reaches: window.to, complete: true, basis: [whole.id])]
    }
    let yearly =
      observations
      .filter { $0.fact.repetition == .total && $0.fact.period.wholeYears == 1 }
      .filter { $0.fact.period.mostlyWithin(window) }
      .sorted { $0.fact.period.from < $1.fact.period.from }
    let expectedYears = window.wholeYears ?? (window.days + 182) / 365
    return yearly.map {
      Evidence(
        quantity: $0.quantity, reaches: $0.fact.period.to, complete: yearly.count >= expectedYears, basis: [$0.id])
    }
  }

  /// The mean of the years: stated as such, or the total so far over the years it covers.
  func yearlyAverage() -> Evidence? {
    if let stated = observations.first(where: { $0.fact.repetition == .yearlyAverage && $0.fact.period == window }) {
      return Evidence(quantity: stated.quantity, reaches: window.to, complete: true, basis: [stated.id])
    }
    guard let total = total(), let sum = total.quantity.exactValue,
      let years = Period(from: window.from, to: total.reaches)?.wholeYears, years > 0,
      let mean = try? sum.divided(by: ExactDecimal(Int64(years)), places: indicator.decimals + 2)
    else { return nil }
    return Evidence(
      quantity: .exact(mean), reaches: total.reaches, complete: total.complete, basis: total.basis)
  }
}

extension Observation {
  /// The last day it speaks of: its closing date, or the end of its period.
  var reach: CalendarDate { fact.closing ?? fact.period.to }
}
