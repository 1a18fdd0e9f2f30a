import Model
import Reviews
import Workflows

/// Figures and targets.
enum FigureEndpoints {
  static let all = [figures, figure, targets, target]

  private static let figures = RouteEntry(
    .apiFigures, .readPublished,
    APIOperation(
      "listFigures", "Figures by their ids",
      parameters: [
        .query("unit", "Of this unit itself, by its code.", example: "hai-phong"),
        .query("indicator", "Of this indicator, by its code.", example: "I07"),
        .query("source", "From this source, by its code.", example: "bai-hai-phong"), APIPaging.limit, APIPaging.after,
      ], result: APIPaging.schema(of: FigureShapes.figure.reference))
  ) { visit in
    let call = visit.call
    let answer = try await visit.workspace.figures(
      FigureFilter(unit: call["unit"], indicator: call["indicator"], source: call["source"]), after: call["after"],
      limit: call.limit, caller: visit.caller)
    let figures = answer.figures.map {
      FigureShapes.Figure(unit: $0.unit, indicator: $0.indicator, period: $0.period, observation: $0.observation)
    }
    return try call.page(figures, next: answer.next, as: FigureShapes.figure)
  }

  private static let figure = RouteEntry(
    .apiFigure, .readPublished,
    APIOperation(
      "getFigure", "A measure of a unit in a period, and where it comes from",
      parameters: [
        .path("unit", "The unit's code.", example: "hai-phong"),
        .path("indicator", "The indicator's code.", example: "I07"),
        .path("period", "A period's code, with `--` for its slash, or the label of a term.", example: "2015-2020"),
      ], result: FigureShapes.origin.reference, problems: [.notFound])
  ) { visit in
    let model = try await FigurePage.Query(visit: visit).model()
    let writer = ScorecardJSON(sources: model.answer.sources, owners: model.answer.owners, tongue: visit.tongue)
    return try FigureShapes.origin.answer(.init(model: model, writer: writer))
  }

  private static let targets = RouteEntry(
    .apiTargets, .readPublished,
    APIOperation(
      "listTargets", "Targets under their committees and periods",
      parameters: [
        .query("unit", "Of this committee, by its code.", example: "hai-phong"),
        .query("status", "Of this status.", .choice(TargetStatus.allCases.map(\.rawValue))),
        .query("directive", "Set by this document, by its id.", example: "D007"),
        .query("source", "From this source, by its code.", example: "bai-hai-phong"),
        APIPaging.limit, APIPaging.after,
      ], result: APIPaging.schema(of: TargetShapes.entry.reference), problems: [.notFound])
  ) { visit in
    let call = visit.call
    let model = try await TargetsPage.Query(
      visit: visit, filter: .init(unit: call["unit"], status: call["status"])
    ).model()
    let entries = model.groups.flatMap(\.rows).filter { entry in
      let target = entry.reading.target
      return (call["directive"].map { $0 == target.directive } ?? true)
        && (call["source"].map { $0 == target.origin.source } ?? true)
    }
    return try call.page(of: entries, by: \.reading.target.id, as: TargetShapes.entry)
  }

  private static let target = RouteEntry(
    .apiTarget, .readPublished,
    APIOperation(
      "getTarget", "A target, where it stands and the chain it comes from",
      parameters: [.path("target", "The target's id.", example: "T001")], result: TargetShapes.target.reference,
      problems: [.notFound])
  ) { visit in
    let answer = try await visit.workspace.target(visit.parameter("target"), caller: visit.caller)
    let model = try await TargetPage.Query(visit: visit).model(of: answer)
    let writer = ScorecardJSON(sources: answer.sources, owners: answer.owners, tongue: visit.tongue)
    return try TargetShapes.target.answer(.init(answer: model, chain: answer.chain, writer: writer))
  }
}
