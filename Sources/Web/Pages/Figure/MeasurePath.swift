import Figures
import Language
import Model
import Reviews

/// One measure over time, each point leading to its origin.
struct MeasurePath: Component {
  let indicator: Indicator
  /// Oldest first.
  let series: [Observation]
  /// Periods that have a name of their own; others go by their dates.
  let named: [LabelledPeriod]
  let aim: ExactDecimal?

  func render(into html: inout HTML) {
    let tongue = html.tongue
    html.render(
      TermPath(
        name: indicator.called(in: tongue), measure: indicator.measure,
        points: series.map { point($0, in: tongue) }, aim: aim))
  }

  private func point(_ observation: Observation, in tongue: Tongue) -> TermPath.Point {
    let fact = observation.fact
    let day = fact.closing ?? fact.period.to
    let period =
      named.first { $0.period == fact.period }
      ?? LabelledPeriod(label: PeriodLabel.of(fact.period), period: fact.period)
    var label = PeriodSentence.say(period)[tongue]
    if let closing = fact.closing { label += ", " + Phrases.FigurePage.onDay(closing.vietnamese)[tongue] }
    return TermPath.Point(
      label: label, short: String(day.year), day: day, quantity: observation.quantity,
      approximate: observation.approximate,
      origin: .figure(unit: fact.unit, indicator: fact.indicator, period: fact.period))
  }
}
