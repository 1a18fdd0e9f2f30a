import Figures
import Model
import Reviews

/// Observations as rows for files, wherever they are listed.
enum ObservationListing {
  static func listing(_ figures: [(observation: Observation, indicator: Indicator)]) -> Listing {
    Listing(
      columns: [
        "id", "unit", "indicator", "name", "period", "from", "to", "closing", "basis", "over", "calendar",
        "maturity", "population", "value", "lower", "upper", "of", "measure", "approximate", "inferred",
        "arithmetic", "state", "source", "place", "words",
      ],
      rows: figures.map { cells($0.observation, $0.indicator) })
  }

  private static func cells(_ observation: Observation, _ indicator: Indicator) -> [String?] {
    let fact = observation.fact
    var interval: Interval?
    if case .interval(let found) = observation.quantity { interval = found }
    var whole: ExactDecimal?
    if case .part(_, let found) = observation.quantity { whole = found }
    let filled = { (text: String) -> String? in text.isEmpty ? nil : text }
    return [
      observation.id, fact.unit, fact.indicator, indicator.name, fact.period.code, fact.period.from.iso,
      fact.period.to.iso, fact.closing?.iso, fact.basis.rawValue, fact.repetition.rawValue,
      fact.calendar.rawValue, fact.maturity.rawValue, filled(fact.population),
      observation.quantity.exactValue?.shortest, interval?.lower?.shortest, interval?.upper?.shortest,
      whole?.shortest, indicator.measure.printed, filled(observation.approximate),
      String(observation.inference != nil), observation.inference?.arithmetic, observation.state.rawValue,
      observation.origin.source, filled(observation.origin.place), filled(observation.origin.words),
    ]
  }
}
