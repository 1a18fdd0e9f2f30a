import Language

/// The catalogue of indicators, with a search that needs no tone marks.
enum IndicatorsPage {
  static let entry = RouteEntry(.indicators, .readPublished, formats: [.csv, .json]) { visit in
    let model = try await Query(visit: visit).model()
    let tongue = visit.tongue
    if case .file(let format) = visit.format {
      return try .list(IndicatorsListing.listing(model), as: format, name: "indicators")
    }
    let title = Phrases.Interface.indicators[tongue]
    let page = Page(
      title, at: model.address, in: .indicators,
      breadcrumbs: Breadcrumbs([.init(Phrases.Interface.overview[tongue], .overview)], here: title),
      frame: visit.frame)
    return .page(page.write(in: tongue, capacity: 131_072) { $0.render(View(model: model)) })
  }

  struct Query {
    let visit: Visit

    func model() async throws -> Model {
      Model(try await visit.workspace.indicators(visit.caller).entries, words: visit.query("q") ?? "")
    }
  }
}
