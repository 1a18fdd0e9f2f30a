import Language

/// All documents that the sources cite, by the level that issued them.
enum DirectivesPage {
  static let entry = RouteEntry(.directives, .readPublished, formats: [.csv, .json]) { visit in
    let model = try await Query(visit: visit).model()
    if case .file(let format) = visit.format {
      return try .list(DirectivesListing.listing(model), as: format, name: "directives")
    }
    let tongue = visit.tongue
    let title = Phrases.Interface.directives[tongue]
    let page = Page(
      title, at: .directives, in: .directives,
      breadcrumbs: Breadcrumbs([.init(Phrases.Interface.overview[tongue], .overview)], here: title),
      frame: visit.frame)
    return .page(page.write(in: tongue) { $0.render(View(model: model)) })
  }

  struct Query {
    let visit: Visit

    func model() async throws -> Model { Model(try await visit.workspace.directives(visit.caller).entries) }
  }
}
