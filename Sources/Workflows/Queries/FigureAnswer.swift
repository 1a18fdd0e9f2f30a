import Model

/// Everything known of one measure of one unit in one period, down to the words it was printed with.
public struct FigureAnswer: Sendable {
  public let unit: UnitReference
  public let indicator: Indicator
  public let period: LabelledPeriod
  /// All observations of it: rivals, repetitions, estimates and official figures.
  public let observations: [Observation]
  /// What sources print about it.
  public let printed: [PrintedReading]
  /// The targets it counts towards.
  public let targets: [TargetReading]
  /// The same measure in other periods, oldest first.
  public let series: [Observation]
  public let sources: [String: Source]
  /// Names of the units that its targets are owed by, by code.
  public let owners: [String: UnitReference]
  /// The scorecard it stands on.
  public let home: TargetAnswer.Home?
}
