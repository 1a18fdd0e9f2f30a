import Language

/// All targets under their committees, narrowed by committee and status.
enum TargetsPage {
  static let entry = RouteEntry(.targets, .readPublished, formats: [.csv, .json]) { visit in
    let filter = Filter(unit: visit.query("unit"), status: visit.query("status"))
    let model = try await Query(visit: visit, filter: filter).model()
    if case .file(let format) = visit.format {
      return try .list(TargetsListing.listing(model, visit.tongue), as: format, name: "targets")
    }
    let page = Page(
      Phrases.Interface.targets[visit.tongue], at: filter.address, in: .targets,
      breadcrumbs: Breadcrumbs(
        [.init(Phrases.Interface.overview[visit.tongue], .overview)],
        here: Phrases.Interface.targets[visit.tongue]),
      frame: visit.frame)
    return .page(page.write(in: visit.tongue, capacity: 131_072) { $0.render(View(model: model)) })
  }
}

extension TargetsPage {
  /// Which targets are asked for. An unknown committee or status finds nothing, rather than everything.
  struct Filter: Hashable, Sendable {
    let unit: String?
    /// A status by its stable name.
    let status: String?

    var address: SiteAddress {
      unit == nil && status == nil ? .targets : .targetList(unit: unit, status: status)
    }
  }

  struct Query {
    let visit: Visit
    let filter: Filter

    func model() async throws -> Model {
      Model(try await visit.workspace.targets(visit.caller).entries, filter: filter)
    }
  }
}
