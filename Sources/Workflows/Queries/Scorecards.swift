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
      let heads = try reading.reader.dossiers().compactMap { record -> OverviewAnswer.Head? in
        guard let unit = record.headlineUnit, let period = record.headlinePeriod else { return nil }
        let answer = try reading.answer(unit: unit, period: period, boundaries: .then)
        return OverviewAnswer.Head(dossier: DossierDescription(record), scorecard: answer.scorecard)
      }
      return OverviewAnswer(heads: heads, asOf: reading.asOf)
    }
  }
}

extension DossierDescription {
  init(_ record: DossierRecord) {
    let headline: Headline? =
      if let unit = record.headlineUnit, let period = record.headlinePeriod {
        Headline(unit: unit, period: period)
      } else {
        nil
      }
    self.init(
      code: record.code, name: record.name, nameEnglish: record.nameEnglish, requires: record.requires,
      headline: headline)
  }
}
