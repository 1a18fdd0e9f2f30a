import Model
import Store

extension Workspace {
  /// - Parameter period: a code, or the label of one of the unit's terms.
  /// - Throws: ``WorkflowFailure``, ``AccessRefusal``.
  public func scorecard(
    unit: String, period: String, boundaries: Boundaries, caller: Caller
  ) async throws -> ScorecardAnswer {
    try caller.require(.readPublished)
    return try await database.read { [self] connection in
      try ScorecardReading(connection, self).answer(unit: unit, period: period, boundaries: boundaries)
    }
  }

  /// The committees side by side, each by the scorecard its dossier names.
  public func overview(_ caller: Caller) async throws -> OverviewAnswer {
    try caller.require(.readPublished)
    return try await database.read { [self] connection in
      let reading = try ScorecardReading(connection, self)
      let heads = try reading.reader.dossiers().compactMap { dossier -> OverviewAnswer.Head? in
        guard let headline = dossier.headline else { return nil }
        let answer = try reading.answer(unit: headline.unit, period: headline.period, boundaries: .then)
        return OverviewAnswer.Head(dossier: dossier, scorecard: answer.scorecard)
      }
      return OverviewAnswer(heads: heads, asOf: reading.asOf)
    }
  }
}
