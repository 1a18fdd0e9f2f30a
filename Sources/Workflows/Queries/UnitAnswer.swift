import Model

/// All units.
public struct UnitsAnswer: Sendable {
  public struct Entry: Sendable {
    public let reference: UnitReference
    /// Of today, or the nearest.
    public let version: OrganisationUnit.Version
  }

  public let entries: [Entry]
}

/// A unit: what it is, where it stands, what it was, and what is known of it.
public struct UnitAnswer: Sendable {
  /// A unit's place above or below another, in one line.
  public struct Branch: Sendable {
    public let line: Line
    public let unit: UnitReference
    public let kind: UnitKind
    public let children: [Branch]
  }

  /// What happened to it, with the decision that ordered it.
  public struct Event: Sendable {
    public let reorganisation: Reorganisation
    public let units: [UnitReference]
    public let results: [UnitReference]
    public let decision: Directive?
  }

  public let unit: OrganisationUnit
  public let reference: UnitReference
  /// For each line it stands in, the units above it, the highest first.
  public let above: [Line: [UnitReference]]
  /// The units below it today, by line.
  public let below: [Branch]
  public let periods: [LabelledPeriod]
  /// Documents issued by it or by units below it, and those they answer to.
  public let directives: [Directive]
  public let events: [Event]
  public let sources: [String: Source]
}
