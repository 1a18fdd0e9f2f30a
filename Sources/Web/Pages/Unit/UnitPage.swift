import Language
import Model
import Workflows

/// A unit: what it is and was, where it stands, what stands below it, and where its results are.
enum UnitPage {
  static let entry = RouteEntry(.unit, .readPublished) { visit in
    let model = try await Query(visit: visit).model()
    let tongue = visit.tongue
    let page = Page(
      model.reference.called(in: tongue), at: .unit(model.reference.code), in: .overview,
      breadcrumbs: Breadcrumbs(
        [.init(Phrases.Interface.overview[tongue], .overview)], here: model.reference.calledShort(in: tongue)),
      frame: visit.frame)
    return .page(page.write(in: tongue) { $0.render(View(model: model)) })
  }

  struct Query {
    let visit: Visit

    func model() async throws -> Model {
      let answer = try await visit.workspace.unit(visit.parameter("unit"), caller: visit.caller)
      // Only the overview knows which scorecard stands for a unit.
      let overview = try await visit.workspace.overview(visit.caller)
      return Model(
        answer, directives: try await visit.workspace.directives(visit.caller).entries,
        headline: overview.heads.map(\.scorecard).first { $0.unit.code == answer.reference.code },
        today: CalendarDate(iso: overview.asOf.prefix(10)))
    }
  }
}
