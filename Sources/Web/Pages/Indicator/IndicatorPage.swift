import Language
import Model
import Workflows

/// One indicator: how it is measured, its definitions over time, and its figures of all units.
enum IndicatorPage {
  static let entry = RouteEntry(.indicator, .readPublished, formats: [.csv, .json]) { visit in
    let model = try await Query(visit: visit).model()
    let tongue = visit.tongue
    let indicator = model.latest
    if case .file(let format) = visit.format {
      let listing = ObservationListing.listing(model.figures.map { ($0.observation, indicator) })
      return try .list(listing, as: format, name: "indicator-\(indicator.code)")
    }
    let steps: [Breadcrumbs.Step] = [
      .init(Phrases.Interface.overview[tongue], .overview),
      .init(Phrases.Interface.indicators[tongue], .indicators),
    ]
    let page = Page(
      indicator.called(in: tongue), at: .indicator(indicator.code), in: .indicators,
      breadcrumbs: Breadcrumbs(steps, here: indicator.code), frame: visit.frame)
    return .page(page.write(in: tongue) { $0.render(View(model: model)) })
  }

  struct Query {
    let visit: Visit

    func model() async throws -> Model {
      let code = visit.parameter("indicator")
      let answer = try await visit.workspace.indicator(code, caller: visit.caller)
      let parts = Set(answer.versions.flatMap { [$0.numerator, $0.denominator].compactMap { $0 } })
      let indicators =
        parts.isEmpty ? [] : try await visit.workspace.indicators(visit.caller).entries.map(\.indicator)
      let cited = Set(answer.versions.map(\.source)).subtracting([""])
      let sources = cited.isEmpty ? [] : try await visit.workspace.sources(visit.caller).entries.map(\.source)
      let model = Model(
        answer, parts: indicators.filter { parts.contains($0.code) },
        sources: sources.filter { cited.contains($0.code) })
      guard let model else { throw WorkflowFailure.noIndicator(code) }
      return model
    }
  }

  /// What the page of an indicator shows.
  struct Model: Sendable {
    /// Oldest first.
    let versions: [Indicator]
    let latest: Indicator
    let figures: [IndicatorAnswer.Figure]
    /// The indicators that a ratio is worked out from, by code.
    let parts: [String: Indicator]
    /// The sources of its definitions, by code.
    let sources: [String: Source]

    /// Nil where there is no version of it.
    init?(_ answer: IndicatorAnswer, parts: [Indicator], sources: [Source]) {
      guard let last = answer.versions.last else { return nil }
      self.parts = Dictionary(parts.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
      self.sources = Dictionary(sources.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
      versions = answer.versions
      latest = last
      figures = answer.figures
    }
  }
}
