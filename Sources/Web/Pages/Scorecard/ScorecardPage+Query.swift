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
      guard let period = visit.query("period") else {
        let periods = try await visit.workspace.unit(unit, caller: visit.caller).periods
        guard let latest = periods.first else { return .elsewhere(.unit(unit)) }
        return .elsewhere(.scorecard(unit: unit, period: latest.label))
      }
      guard let boundaries = Boundaries(visit.query("boundaries") ?? Boundaries.then.code) else {
        return .elsewhere(.scorecard(unit: unit, period: period))
      }
      return .found(
        try await visit.workspace.scorecard(
          unit: unit, period: period, boundaries: boundaries, caller: visit.caller))
    }
  }
}
