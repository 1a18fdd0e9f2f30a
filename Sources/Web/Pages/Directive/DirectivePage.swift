import Language
import Workflows

/// A document: what it is, its place among others, the targets it sets and the changes it ordered.
enum DirectivePage {
  static let entry = RouteEntry(.directive, .readPublished) { visit in
    let model = try await Query(visit: visit).model()
    let tongue = visit.tongue
    let steps: [Breadcrumbs.Step] = [
      .init(Phrases.Interface.overview[tongue], .overview),
      .init(Phrases.Interface.directives[tongue], .directives),
    ]
    let page = Page(
      model.name.short, at: .directive(model.directive.id), in: .directives,
      breadcrumbs: Breadcrumbs(steps, here: model.name.short), frame: visit.frame)
    return .page(page.write(in: tongue) { $0.render(View(model: model)) })
  }

  struct Query {
    let visit: Visit

    func model() async throws -> Model {
      Model(try await visit.workspace.directive(visit.parameter("directive"), caller: visit.caller))
    }
  }
}
