import Workflows

/// What machines ask: the program's own files, whether it is up, and whether it can reach its database.
enum Probes {
  static let asset = RouteEntry(.asset, .readProgram) { visit in
    guard let asset = StaticAsset.named(visit.parameter("asset")) else { throw NoSuchAsset() }
    return .asset(asset)
  }

  static let health = RouteEntry(.health, .readProgram) { _ in .plain("ok\n") }

  static let readiness = RouteEntry(.readiness, .readProgram) { visit in
    try await visit.workspace.ping()
    return .plain("ready\n")
  }

  /// Only for programs of the server's own machine, or for callers who may: it tells about the program's use.
  static let metrics = RouteEntry(.metrics, .readMetrics) { visit in
    let answers: Void? = try? await visit.workspace.ping()
    let text = MetricsText(
      visit.metrics, version: visit.version, databaseAnswers: answers != nil,
      security: visit.workspace.access.events.counts
    ).text
    return .typed(Array(text.utf8), mediaType: MetricsText.mediaType)
  }
}

/// An address under `/static` that leads to no file.
struct NoSuchAsset: Error {}
