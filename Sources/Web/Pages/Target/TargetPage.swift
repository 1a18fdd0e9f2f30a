import Language
import Model
import Reviews
import Workflows

/// A target: where it stands, how that is known, and the documents it comes from.
enum TargetPage {
  static let entry = RouteEntry(.target, .readPublished) { visit in
    let model = try await Query(visit: visit).model()
    let tongue = visit.tongue
    let home = model.home
    let steps: [Breadcrumbs.Step] = [
      .init(Phrases.Interface.overview[tongue], .overview),
      .init(Phrases.Interface.targets[tongue], .targets),
      .init(
        home.unit.calledShort(in: tongue) + ", " + PeriodSentence.say(home.period)[tongue],
        .scorecard(unit: home.unit.code, period: home.period.label)),
    ]
    let page = Page(
      model.sentence(in: tongue), at: .target(model.target.id), in: .targets,
      breadcrumbs: Breadcrumbs(steps, here: model.target.id), frame: visit.frame)
    return .page(page.write(in: tongue) { $0.render(View(model: model)) })
  }

  struct Query {
    let visit: Visit

    func model() async throws -> Model {
      try await model(of: try await visit.workspace.target(visit.parameter("target"), caller: visit.caller))
    }

    func model(of answer: TargetAnswer) async throws -> Model {
      var indicators: [String: Indicator] = [:]
      for sibling in answer.siblings.map(\.target) {
        guard let code = sibling.indicator, indicators[code] == nil else { continue }
        let versions = try await visit.workspace.indicator(code, caller: visit.caller).versions
        indicators[code] =
          versions.first { version in sibling.window.map { version.validity.contains($0.to) } ?? false }
          ?? versions.last
      }
      return Model(answer, siblingIndicators: indicators)
    }
  }
}
