import Model
import Reviews
import Workflows

/// Indicators and sources as the API writes them.
enum CatalogueShapes {
  static let indicatorReference = Shape<Indicator>(
    "IndicatorReference", "An indicator by its code, with its names and its unit of measure.",
    [
      .text("code") { $0.code }, .text("name", "In Vietnamese.") { $0.name }, .text("nameEnglish") { $0.nameEnglish },
      .text("unit", "The unit of measure, as Vietnamese print it.") { $0.measure.printed },
      .text("unitEnglish") { FigureText.unit($0.measure, in: .en) },
      .count("decimals", "How many are kept and shown.") { $0.decimals },
    ])

  static let definition = Shape<Indicator>(
    "IndicatorDefinition", "One version of what an indicator measures.",
    indicatorReference.fields,
    [
      .choice("nature") { $0.nature }, .choice("direction", "What is better.") { $0.direction },
      .choice("across", "How units make a total.") { $0.across },
      .textOrNull("numerator", "The indicator above the line of a ratio.") { $0.numerator },
      .textOrNull("denominator") { $0.denominator }, .choice("line", "The line it rolls up along.") { $0.line },
      .textOrNull("definition") { $0.definition }, .textOrNull("source", "The source of the definition.") { $0.source },
      .textOrNull("from", as: .day) { $0.validity.from?.iso }, .textOrNull("to", as: .day) { $0.validity.to?.iso },
    ])

  static let indicatorEntry = Shape<IndicatorsAnswer.Entry>(
    "IndicatorEntry", "An indicator in the version in force, with how much is kept of it.",
    definition.fields.map { $0.within(\.indicator) },
    [
      .count("versions") { $0.versions }, .count("figures") { $0.figures },
    ])

  static let indicator = Shape<IndicatorPage.Model>(
    "Indicator", "An indicator and its definitions over time. Its figures are at `/api/v1/figures?indicator=…`.",
    indicatorReference.fields.map { $0.within(\.latest) },
    [
      .objects("versions", "Oldest first.", as: definition) { $0.versions }, .count("figures") { $0.figures.count },
    ])

  private static let sourceFacts: [Field<Source>] = [
    .text("code") { $0.code }, .text("title") { $0.title }, .textOrNull("publisher") { $0.publisher },
    .textOrNull("published", "As exactly as it is known: a day, a month or a year.") { $0.published?.text },
    .textOrNull("author") { $0.author }, .textOrNull("note") { $0.note },
  ]

  static let sourceEntry = Shape<SourcesAnswer.Entry>(
    "SourceEntry", "A source, with how much is taken from it.",
    sourceFacts.map { $0.within(\.source) },
    [
      .count("figures") { $0.figures }, .count("targets") { $0.targets }, .count("statements") { $0.statements },
    ])

  static let statement = Shape<Statement>(
    "Statement", "What a source itself says about figures and targets.",
    [
      .text("id") { $0.id }, .choice("kind") { $0.kind }, .textOrNull("unit") { $0.unit },
      .textOrNull("indicator") { $0.indicator }, .textOrNull("period", "A code.") { $0.period?.code },
      .textOrNull("figure", "The id of the figure it speaks of.") { $0.figure },
      .textOrNull("against", "The code of the period compared with.") { $0.against?.code },
      .textOrNull("baseline", "The id of the figure compared with.") { $0.baseline },
      .textOrNull("target", "The id of the target it speaks of.") { $0.target },
    ], QuantityShapes.fields { $0.printed },
    [
      .textOrNull("measure") { $0.measure?.printed },
      .textOrNull("approximate", "The word printed with it: hơn, gần.") { $0.approximate },
      .textOrNull("reason", "Why it was left out.") { $0.reason },
      .textOrNull("place") { $0.origin.place }, .textOrNull("excerpt", "The words of the source.") { $0.origin.words },
    ])

  static let source = Shape<SourcePage.Model>(
    "Source",
    "A source and what it says. Its figures are at `/api/v1/figures?source=…`, its targets at `/api/v1/targets?source=…`.",
    sourceFacts.map { $0.within(\.source) },
    [
      .count("figures") { $0.figures.count }, .count("targets") { $0.targets.count },
      .objects("statements", "In the order of the text; last what was left out.", as: statement) {
        $0.statements + $0.remarks + $0.omitted
      },
    ])
}
