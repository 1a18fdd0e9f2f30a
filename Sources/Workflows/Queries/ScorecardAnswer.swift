import Model

/// A scorecard with what is needed to show it.
public struct ScorecardAnswer: Sendable {
  public let scorecard: Scorecard
  /// The sources its figures, targets and statements are quoted from, by code.
  public let sources: [String: Source]
  /// Names of the units that targets are owed by, by code.
  public let owners: [String: UnitReference]
  /// The periods this unit has figures or targets for: terms first, the latest first.
  public let periods: [LabelledPeriod]
  /// The moment it was read, ISO 8601 in UTC.
  public let asOf: String

  /// Only the lines measured on units that may be read.
  func within(_ reach: Reach) -> ScorecardAnswer {
    guard reach != .everything else { return self }
    let lines = scorecard.lines.filter { reach.contains($0.measuredOn.code) }
    return ScorecardAnswer(
      scorecard: Scorecard(
        unit: scorecard.unit, period: scorecard.period, boundaries: scorecard.boundaries, lines: lines),
      sources: sources, owners: owners, periods: periods, asOf: asOf)
  }
}

/// The committees side by side.
public struct OverviewAnswer: Sendable {
  public struct Head: Sendable {
    public let dossier: DossierDescription
    public let scorecard: Scorecard
  }

  public let heads: [Head]
  public let asOf: String
}
