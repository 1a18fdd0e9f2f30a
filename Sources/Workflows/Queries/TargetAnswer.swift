import Model

/// A target, where it stands, and the chain of documents it comes from.
public struct TargetAnswer: Sendable {
  public let reading: TargetReading
  /// The line of the scorecard it stands on: figure, comparisons, what the source prints.
  public let line: ScorecardLine
  public let owner: UnitReference
  /// The other targets of its group.
  public let siblings: [TargetReading]
  public let directive: Directive?
  public let chain: DirectiveChain?
  /// The scorecard it belongs to.
  public let home: Home
  public let sources: [String: Source]
  /// Names of the units that targets of its line are owed by, by code.
  public let owners: [String: UnitReference]

  public struct Home: Sendable {
    public let unit: UnitReference
    public let period: LabelledPeriod
  }
}

/// All targets, each under the committee it belongs to.
public struct TargetsAnswer: Sendable {
  public struct Entry: Sendable {
    public let head: UnitReference
    public let period: LabelledPeriod
    public let line: ScorecardLine
    public let reading: TargetReading
    public let owner: UnitReference
  }

  public let entries: [Entry]
}
