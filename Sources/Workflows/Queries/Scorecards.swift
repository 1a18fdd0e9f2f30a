import Model
import Store

extension Workspace {
  /// - Parameter period: a code, or the label of one of the unit's terms.
  /// - Throws: ``WorkflowFailure``, ``AccessRefusal``.
  public func scorecard(
    unit: String, period: String, boundaries: Boundaries, caller: Caller
  ) async throws -> ScorecardAnswer {
    let reach = try caller.require(.readPublished)
    guard reach.contains(unit) else { throw WorkflowFailure.noUnit(unit) }
    return try await database.read { [self] connection in
      try ScorecardReading(connection, self, for: caller).answer(unit: unit, period: period, boundaries: boundaries)
        .within(reach)
    }
  }

  /// The committees side by side, each by the scorecard its dossier names.
  public func overview(_ caller: Caller) async throws -> OverviewAnswer {
    let reach = try caller.require(.readPublished)
    return try await database.read { [self] connection in
      let reading = try ScorecardReading(connection, self, for: caller)
      let heads = try reading.reader.dossiers().compactMap { dossier -> OverviewAnswer.Head? in
        guard let headline = dossier.headline, reach.contains(headline.unit) else { return nil }
        let answer = try reading.answer(unit: headline.unit, period: headline.period, boundaries: .then)
        return OverviewAnswer.Head(dossier: dossier, scorecard: answer.within(reach).scorecard)
      }
      return OverviewAnswer(heads: heads, asOf: reading.asOf)
    }
  }
}
