import Language
import Workflows

/// What was done, by whom, when and why, a page at a time.
enum JournalPage {
  static let entry = RouteEntry(.journal, .readJournal, formats: [.csv, .json]) { visit in
    let model = try await Query(visit: visit).model()
    if case .file(let format) = visit.format {
      return try .list(JournalListing.listing(model), as: format, name: "journal")
    }
    let tongue = visit.tongue
    let title = Phrases.Interface.journal[tongue]
    let page = Page(
      title, at: model.address, in: .journal,
      breadcrumbs: Breadcrumbs([.init(Phrases.Interface.overview[tongue], .overview)], here: title),
      frame: visit.frame)
    return .page(page.write(in: tongue) { $0.render(View(model: model)) })
  }

  struct Query {
    let visit: Visit

    func model() async throws -> Model {
      // What is no number starts at the newest entry, as no number does.
      let before = visit.query("before").flatMap { Int64($0) }
      return Model(try await visit.workspace.journal(before: before, caller: visit.caller), before: before)
    }
  }

  /// A page of the journal.
  struct Model: Sendable {
    let entries: [JournalAnswer.Entry]
    let next: Int64?
    let before: Int64?
    let anchoring: Anchoring?

    var address: SiteAddress { before.map(SiteAddress.journalPage) ?? .journal }

    init(_ answer: JournalAnswer, before: Int64?) {
      entries = answer.entries
      next = answer.next
      self.before = before
      anchoring = answer.anchoring
    }
  }
}
