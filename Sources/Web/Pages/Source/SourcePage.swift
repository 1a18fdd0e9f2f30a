import Language
import Workflows

/// One source: how it was published, and everything taken from it.
enum SourcePage {
  static let entry = RouteEntry(.source, .readPublished, formats: [.csv, .json]) { visit in
    let model = try await Query(visit: visit).model()
    let tongue = visit.tongue
    if case .file(let format) = visit.format {
      let listing = ObservationListing.listing(model.figures.map { ($0.observation, $0.indicator) })
      return try .list(listing, as: format, name: "source-\(model.source.code)")
    }
    let steps: [Breadcrumbs.Step] = [
      .init(Phrases.Interface.overview[tongue], .overview),
      .init(Phrases.Interface.sources[tongue], .sources),
    ]
    let page = Page(
      model.source.title, at: .source(model.source.code), in: .sources,
      breadcrumbs: Breadcrumbs(steps, here: model.source.code), frame: visit.frame)
    return .page(page.write(in: tongue, capacity: 131_072) { $0.render(View(model: model)) })
  }

  struct Query {
    let visit: Visit

    func model() async throws -> Model {
      Model(try await visit.workspace.source(visit.parameter("source"), caller: visit.caller))
    }
  }
}
