import Language
import Model
import Reviews
import Workflows

/// The overview, units and their scorecards.
enum CommitteeEndpoints {
  static let all = [overview, units, unit, scorecard]

  private static let overview = RouteEntry(
    .apiOverview, .readPublished,
    APIOperation("getOverview", "The committees side by side", result: OverviewShapes.overview.reference)
  ) { visit in
    let answer = try await visit.workspace.overview(visit.caller)
    return try OverviewShapes.overview.answer(
      .init(asOf: answer.asOf, committees: OverviewPage.Model(answer).committees))
  }

  private static let units = RouteEntry(
    .apiUnits, .readPublished,
    APIOperation(
      "listUnits", "All units, as Vietnamese sorts their names", parameters: [APIPaging.limit, APIPaging.after],
      result: APIPaging.schema(of: UnitShapes.entry.reference), problems: [.notFound])
  ) { visit in
    try visit.call.page(
      of: try await visit.workspace.units(visit.caller).entries, by: \.reference.code, as: UnitShapes.entry)
  }

  private static let unitCode = APIParameter.path("unit", "The unit's code.", example: "hai-phong")

  private static let unit = RouteEntry(
    .apiUnit, .readPublished,
    APIOperation(
      "getUnit", "A unit: names, place in each line, periods, events, directives", parameters: [unitCode],
      result: UnitShapes.unit.reference, problems: [.notFound])
  ) { visit in
    try UnitShapes.unit.answer(try await visit.workspace.unit(visit.parameter("unit"), caller: visit.caller))
  }

  private static let scorecard = RouteEntry(
    .apiScorecard, .readPublished,
    APIOperation(
      "getScorecard", "A unit's scorecard, as `nhiemky scorecard --format json` writes it",
      parameters: [
        unitCode,
        .query(
          "period",
          "The label of a term (`2015-2020`) or a period's code (`2009-S1`, `2020-01-01--P9M`); the latest where it is left out.",
          example: "2015-2020"
        ),
        .query("boundaries", "The tree by which figures are rolled up: `then`, `now` or that of a day.", .boundaries),
      ], result: .named("Scorecard"), problems: [.notFound])
  ) { visit in
    let (unit, call) = (visit.parameter("unit"), visit.call)
    var period = call["period"]
    if period == nil { period = try await visit.workspace.unit(unit, caller: visit.caller).periods.first?.label }
    guard let period else { throw Problem(.notFound, Phrases.Problems.noPeriods) }
    let answer = try await visit.workspace.scorecard(
      unit: unit, period: period, boundaries: call["boundaries"].flatMap(Boundaries.init) ?? .then, caller: visit.caller
    )
    let writer = ScorecardJSON(sources: answer.sources, owners: answer.owners, tongue: visit.tongue)
    return .json(try writer.encode(answer.scorecard, asOf: answer.asOf))
  }
}
