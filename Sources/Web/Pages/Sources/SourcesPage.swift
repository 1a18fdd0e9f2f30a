import Language
import Workflows

/// What was published that figures, targets and documents are quoted from.
enum SourcesPage {
  static let entry = RouteEntry(.sources, .readPublished, formats: [.csv, .json]) { visit in
    let model = try await Query(visit: visit).model()
    if case .file(let format) = visit.format {
      return try .list(SourcesListing.listing(model), as: format, name: "sources")
    }
    let tongue = visit.tongue
    let title = Phrases.Interface.sources[tongue]
    let page = Page(
      title, at: .sources, in: .sources,
      breadcrumbs: Breadcrumbs([.init(Phrases.Interface.overview[tongue], .overview)], here: title),
      frame: visit.frame)
    return .page(page.write(in: tongue) { $0.render(View(model: model)) })
  }

  struct Query {
    let visit: Visit

    func model() async throws -> Model { Model(try await visit.workspace.sources(visit.caller).entries) }
  }

  /// Sources: first those that most is taken from.
  struct Model: Sendable {
    let entries: [SourcesAnswer.Entry]

    init(_ entries: [SourcesAnswer.Entry]) {
      let quoted = entries.filter { $0.figures + $0.statements + $0.targets > 0 }
      let grounds = entries.filter { $0.figures + $0.statements + $0.targets == 0 }
      self.entries = quoted + grounds
    }
  }
}
