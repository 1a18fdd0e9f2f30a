import Model
import Workflows

extension ScorecardPage {
  struct Query {
    let visit: Visit

    enum Result {
      case found(ScorecardAnswer)
      /// Where to go for what the address leaves open.
      case elsewhere(SiteAddress)
    }

    func result() async throws -> Result {
      let unit = visit.parameter("unit")
      guard let period = visit.query("period") else { return try await latest(of: unit) }
      guard let boundaries = Boundaries(visit.query("boundaries") ?? Boundaries.then.code) else {
        return .elsewhere(.scorecard(unit: unit, period: period))
      }
      return .found(try await scorecard(unit, period, boundaries))
    }

    /// A page goes to the address that names its period; a file has no address to go to and is answered at once.
    private func latest(of unit: String) async throws -> Result {
      let periods = try await visit.workspace.unit(unit, caller: visit.caller).periods
      guard let latest = periods.first else { return .elsewhere(.unit(unit)) }
      guard visit.format == .page else { return .found(try await scorecard(unit, latest.label, .then)) }
      return .elsewhere(.scorecard(unit: unit, period: latest.label))
    }

    private func scorecard(
      _ unit: String, _ period: String, _ boundaries: Boundaries
    ) async throws -> ScorecardAnswer {
      try await visit.workspace.scorecard(
        unit: unit, period: period, boundaries: boundaries, caller: visit.caller)
    }
  }
}
