import Language
import Model
import Reviews
import Workflows

/// The origin of a figure: everything known of one measure of one unit in one period.
enum FigurePage {
  static let entry = RouteEntry(.figure, .readPublished, formats: [.csv, .json]) { visit in
    let model = try await Query(visit: visit).model()
    let tongue = visit.tongue
    let answer = model.answer
    if case .file(let format) = visit.format {
      let listing = ObservationListing.listing(
        answer.observations.map { ($0, answer.indicator) })
      return try .list(listing, as: format, name: "\(answer.unit.code)-\(answer.indicator.code)")
    }
    let title = answer.indicator.called(in: tongue) + ", " + PeriodSentence.say(answer.period)[tongue]
    let page = Page(
      title, at: model.address, in: .overview,
      breadcrumbs: Breadcrumbs(model.steps(in: tongue), here: answer.indicator.called(in: tongue)),
      frame: visit.frame)
    return .page(page.write(in: tongue) { $0.render(View(model: model)) })
  }

  struct Query {
    let visit: Visit

    func model() async throws -> Model {
      let answer = try await visit.workspace.figure(
        unit: visit.parameter("unit"), indicator: visit.parameter("indicator"),
        period: visit.parameter("period"), caller: visit.caller)
      let home = answer.home?.unit.code ?? answer.unit.code
      return Model(answer, named: try await visit.workspace.unit(home, caller: visit.caller).periods)
    }
  }
}
