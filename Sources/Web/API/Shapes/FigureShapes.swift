import Figures
import Model
import Reviews
import Workflows

/// Quantities as the API writes them: a number is `actual`, an interval `range`, a part of a whole `part` (and `actual`).
enum QuantityShapes {
  static let range = Shape<Interval>(
    "Range", "An interval: “85% đến 90%”, “hơn 300”.",
    [
      .textOrNull("from", as: .decimal) { $0.lower?.shortest }, .textOrNull("to", as: .decimal) { $0.upper?.shortest },
      .flag("fromOpen", "Whether `from` itself is outside.") { $0.lowerOpen },
      .flag("toOpen", "Whether `to` itself is outside.") { $0.upperOpen },
    ])

  struct Part: Sendable {
    let value: ExactDecimal
    let whole: ExactDecimal
  }

  static let part = Shape<Part>(
    "Part", "Part of a whole, both as they are printed: 53 of 59.",
    [
      Field(name: "value", about: "", schema: .decimal) { .text($0.value.shortest) },
      Field(name: "of", about: "", schema: .decimal) { .text($0.whole.shortest) },
    ])

  static func fields<Value>(_ read: @escaping @Sendable (Value) -> Quantity?) -> [Field<Value>] {
    [
      .textOrNull("actual", "The exact value.", as: .decimal) { read($0)?.exactValue?.shortest },
      .objectOrNull("range", as: range) { value in
        guard case .interval(let interval)? = read(value) else { return nil }
        return interval
      },
      .objectOrNull("part", as: part) { value in
        guard case .part(let part, let whole)? = read(value) else { return nil }
        return Part(value: part, whole: whole)
      },
    ]
  }
}

/// Figures as the API writes them.
enum FigureShapes {
  /// A figure with the names of what it is about.
  struct Figure: Sendable {
    let unit: UnitReference
    let indicator: Indicator
    let period: LabelledPeriod
    let observation: Observation
  }

  static let figure = Shape<Figure>(
    "Figure", "A figure: what it is about, what was said of it, and where it comes from.",
    [
      .text("id") { $0.observation.id }, .object("unit", as: UnitShapes.reference) { $0.unit },
      .object("indicator", as: CatalogueShapes.indicatorReference) { $0.indicator },
      .object("period", as: PeriodShapes.period) { $0.period },
      .textOrNull("closing", "The day it was closed on.", as: .day) { $0.observation.fact.closing?.iso },
      .choice("basis") { $0.observation.fact.basis },
      .choice("over", "What it says of the years of its period.") { $0.observation.fact.repetition },
      .choice("calendar") { $0.observation.fact.calendar }, .choice("maturity") { $0.observation.fact.maturity },
      .textOrNull("population", "What is counted, where that is narrower than the unit.") {
        $0.observation.fact.population
      },
    ], QuantityShapes.fields { $0.observation.quantity },
    [
      .textOrNull("approximate", "The word printed with it: hơn, gần.") { $0.observation.approximate },
      .flag("withheld", "Whether the range stands for a small count of persons that the caller may not see.") {
        $0.observation.isWithheld
      },
      .flag("inferred", "Whether it was worked out and is not printed itself.") { $0.observation.inference != nil },
      .textOrNull("arithmetic") { $0.observation.inference?.arithmetic },
      .textOrNull("arithmeticEnglish") { $0.observation.inference?.arithmeticEnglish },
      .choice("state") { $0.observation.state }, .text("source", "The source's code.") { $0.observation.origin.source },
      .textOrNull("place") { $0.observation.origin.place },
      .textOrNull("excerpt", "The words of the source.") { $0.observation.origin.words },
    ])

  static let home = Shape<TargetAnswer.Home>(
    "Home", "The scorecard that something stands on.",
    [
      .object("unit", as: UnitShapes.reference) { $0.unit }, .object("period", as: PeriodShapes.period) { $0.period },
    ])

  /// What is known of one measure of one unit in one period, in a language.
  struct Origin: Sendable {
    let model: FigurePage.Model
    let writer: ScorecardJSON
    var answer: FigureAnswer { model.answer }

    func figure(_ observation: Observation) -> Figure {
      let period = observation.fact.period
      let label = period == answer.period.period ? answer.period.label : PeriodLabel.of(period)
      return Figure(
        unit: answer.unit, indicator: answer.indicator, period: LabelledPeriod(label: label, period: period),
        observation: observation)
    }
  }

  static let origin = Shape<Origin>(
    "FigureOrigin", "Everything known of one measure of one unit in one period, down to the words it was printed with.",
    [
      .object("unit", as: UnitShapes.reference) { $0.answer.unit },
      .object("indicator", as: CatalogueShapes.indicatorReference) { $0.answer.indicator },
      .object("period", as: PeriodShapes.period) { $0.answer.period },
      .objects("observations", "Rivals, repetitions, estimates and official figures.", as: figure) { origin in
        origin.answer.observations.map(origin.figure)
      },
      .flag("contradicted", "Whether sources give one fact different values.") { !$0.model.contradictions.isEmpty },
      .writtenList("printed", "What sources print about it.", as: "Printed") { origin in
        origin.answer.printed.map { origin.writer.document($0) }
      },
      .writtenList("targets", "Those it counts towards.", as: "Target") { origin in
        origin.answer.targets.map { origin.writer.document($0, origin.answer.indicator) }
      },
      .objects("series", "The same measure in other periods, oldest first.", as: figure) { origin in
        origin.answer.series.map(origin.figure)
      },
      .objectOrNull("scorecard", as: home) { $0.answer.home },
    ])
}
