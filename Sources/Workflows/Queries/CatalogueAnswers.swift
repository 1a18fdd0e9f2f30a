import Model

/// The catalogue of indicators.
public struct IndicatorsAnswer: Sendable {
  public struct Entry: Sendable {
    /// The version in force today.
    public let indicator: Indicator
    public let versions: Int
    /// How many figures are kept of it.
    public let figures: Int
  }

  public let entries: [Entry]
}

/// One indicator: its definitions over time, and its figures of all units.
public struct IndicatorAnswer: Sendable {
  public struct Figure: Sendable {
    public let unit: UnitReference
    public let period: LabelledPeriod
    public let observation: Observation
  }

  /// All versions, oldest first.
  public let versions: [Indicator]
  public let figures: [Figure]
}

/// What was published that figures are quoted from.
public struct SourcesAnswer: Sendable {
  public struct Entry: Sendable {
    public let source: Source
    public let figures: Int
    public let statements: Int
    public let targets: Int
  }

  public let entries: [Entry]
}

/// One source and everything taken from it, in the order of its text.
public struct SourceAnswer: Sendable {
  /// A figure quoted, with the indicator it is of.
  public struct Figure: Sendable {
    public let unit: UnitReference
    public let indicator: Indicator
    public let period: LabelledPeriod
    public let observation: Observation
  }

  public let source: Source
  public let figures: [Figure]
  public let statements: [Statement]
  public let targets: [TargetsAnswer.Entry]
}
