import Language

/// The committees side by side: what each set out to reach, what it reached, what is in danger.
enum OverviewPage {
  static let entry = RouteEntry(.overview, .readPublished, formats: [.csv, .json]) { visit in
    let model = try await Query(visit: visit).model()
    if case .file(let format) = visit.format {
      return try .list(OverviewListing.listing(model, visit.tongue), as: format, name: "overview")
    }
    let page = Page(
      Phrases.Interface.overview[visit.tongue], at: .overview, in: .overview,
      frame: visit.frame)
    return .page(page.write(in: visit.tongue, capacity: 65_536) { $0.render(View(model: model)) })
  }

  struct Query {
    let visit: Visit

    func model() async throws -> Model {
      Model(try await visit.workspace.overview(visit.caller))
    }
  }
}
