import Model

/// The parts of a scorecard as `Reviews` writes them, for `nhiemky scorecard --format json` and for the API alike.
enum ScorecardSchemas {
  static let all: [String: Schema] = [
    "Scorecard": scorecard, "Line": line, "Target": target, "ScorecardUnit": unit, "Span": span, "Measured": measured,
    "Quotation": quotation, "Compared": compared, "Printed": printed,
  ]

  private static let unit = Schema.object(["code": .text, "name": .text])
  private static let span = Schema.object([
    "label": .text.about("A term's label, or a code."), "from": .day, "to": .day,
  ])

  private static let scorecard = Schema.object([
    "unit": .named("ScorecardUnit"), "period": .named("Span"),
    "boundaries": .text.about("`then`, `now` or the day of the tree."), "asOf": .moment, "lines": .list(.named("Line")),
  ]).about("What a unit was to reach in a period, what it reached, and how that is known.")

  private static let measured = Schema.object([
    "code": .text.orNull, "name": .text, "unit": .text.orNull, "decimals": .count,
  ]).about("What is measured; without a code for targets in words.")

  private static let line = Schema.object([
    "indicator": .named("Measured"), "measuredOn": .named("ScorecardUnit"), "period": .named("Span").orNull,
    "timing": .choice(ScorecardLine.Timing.self), "actual": .decimal.orNull,
    "range": QuantityShapes.range.reference.orNull,
    "part": QuantityShapes.part.reference.orNull, "approximate": .text.orNull,
    "withheld": .flag.about("Whether the range stands for a small count of persons that the caller may not see."),
    "inferred": .flag,
    "maturity": .choice(Maturity.self).orNull, "basis": .choice(Basis.self).orNull,
    "calendar": .choice(ReportingCalendar.self).orNull, "closing": .day.orNull,
    "state": .choice(FigureState.self).orNull,
    "competing": .list(
      .object([
        "actual": .decimal.orNull, "range": QuantityShapes.range.reference.orNull, "source": .named("Quotation"),
      ])
    ).about("Other values of the same fact, never hidden."),
    "coverage": Schema.object(["received": .count, "expected": .count]).orNull, "targets": .list(.named("Target")),
    "previous": .named("Compared").orNull, "samePeriodLastYear": .named("Compared").orNull,
    "printed": .list(.named("Printed")), "sources": .list(.named("Quotation")),
  ]).about("One indicator, or one aim in words, of one unit: its figure, its targets and what it is compared with.")

  private static let target = Schema.object([
    "id": .text, "group": .text.orNull, "owner": .named("ScorecardUnit"),
    "text": .text.about("The target as a sentence."), "quoted": .text.about("The words of its source."),
    "article": .text, "directive": .text.orNull.about("The id of the document that set it."),
    "bound": .choice(Target.Bound.self), "quantity": .choice(Target.Aspect.self), "over": .choice(Target.Over.self),
    "values": .list(.decimal), "inferred": .flag, "arithmetic": .text.orNull, "window": .named("Span").orNull,
    "evaluated": .decimal.orNull.about("What was set against the target."), "attainedPercent": .decimal.orNull,
    "attainedPercentOfUpper": .decimal.orNull, "excess": .decimal.orNull,
    "expected": .decimal.orNull.about("Where an even path would stand by now."), "printedPercent": .decimal.orNull,
    "printedAs": .choice(Statement.Kind.self).orNull, "status": .choice(TargetStatus.self),
    "reason": .choice(TargetAssessment.Reason.self),
  ]).about("A target and where it stands.")

  private static let quotation = Schema.object([
    "kind": .choice(["report", "quotation"]), "reference": .text, "place": .text, "excerpt": .text,
  ]).about("Where a value comes from.")

  private static let compared = Schema.object([
    "period": .text, "actual": .decimal.orNull, "range": QuantityShapes.range.reference.orNull, "inferred": .flag,
    "change": .decimal.orNull, "changePercent": .decimal.orNull, "marks": .list(.choice(Comparison.Mark.self)),
  ]).about("The same measure in another period. Marks say what keeps the two from being strictly alike.")

  private static let printed = Schema.object([
    "text": .text, "recomputed": .decimal.orNull, "agrees": .flag.orNull,
    "agreement": .choice(PrintedReading.Agreement.self),
  ]).about("What a source itself prints, worked out again.")
}
