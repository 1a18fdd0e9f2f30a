import Figures

/// What a unit was to reach in a period, what it reached, and how that is known.
public struct Scorecard: Sendable {
  public let unit: UnitReference
  public let period: LabelledPeriod
  public let boundaries: Boundaries
  public let lines: [ScorecardLine]

  public init(unit: UnitReference, period: LabelledPeriod, boundaries: Boundaries, lines: [ScorecardLine]) {
    self.unit = unit
    self.period = period
    self.boundaries = boundaries
    self.lines = lines
  }

  /// How many of its targets have each status.
  public var statusCounts: [TargetStatus: Int] {
    lines.flatMap(\.targets).reduce(into: [:]) { $0[$1.assessment.status, default: 0] += 1 }
  }
}

/// By the tree of which day figures are rolled up.
public enum Boundaries: Hashable, Sendable {
  /// Of each figure's own closing date.
  case then
  case now
  case on(CalendarDate)

  public init?(_ text: String) {
    switch text {
    case "then": self = .then
    case "now": self = .now
    default:
      guard let date = CalendarDate(iso: text) else { return nil }
      self = .on(date)
    }
  }

  public var code: String {
    switch self {
    case .then: "then"
    case .now: "now"
    case .on(let date): date.iso
    }
  }
}

/// A unit by its code and its name of the day.
public struct UnitReference: Hashable, Sendable {
  public let code: String
  public let name: String
  public let nameEnglish: String
  /// The short name, or the name where there is none.
  public let short: String

  public init(code: String, name: String, nameEnglish: String, short: String) {
    self.code = code
    self.name = name
    self.nameEnglish = nameEnglish
    self.short = short
  }

  public init(_ unit: OrganisationUnit, on date: CalendarDate) {
    let version = unit.version(on: date)
    self.init(
      code: unit.code, name: version.name, nameEnglish: version.nameEnglish,
      short: version.short.isEmpty ? version.name : version.short)
  }
}

/// A period with the name people know it by: a term's label, or its code.
public struct LabelledPeriod: Hashable, Sendable {
  public let label: String
  public let period: Period

  public init(label: String, period: Period) {
    self.label = label
    self.period = period
  }
}

/// One indicator (or one qualitative aim) of one unit: its figure, its targets and what it is compared with.
public struct ScorecardLine: Sendable {
  /// Nil for qualitative targets.
  public let indicator: Indicator?
  public let measuredOn: UnitReference
  /// The period of the figure, or of its targets where there is none.
  public let period: LabelledPeriod?
  /// Whether the figure or the targets belong to the scorecard's period, or are shown beside it for want of another.
  public let timing: Timing
  public let actual: Observation?
  /// Other observations of the same fact with another value: never hidden, never settled.
  public let competing: [Observation]
  /// Other places that give the same value.
  public let repeated: [Observation]
  public let targets: [TargetReading]
  public let previous: Comparison?
  public let samePeriodLastYear: Comparison?
  public let printed: [PrintedReading]
  /// The same measure over time, oldest first, this figure included; empty where there is only one.
  public let series: [Observation]

  public enum Timing: String, Sendable, CaseIterable { case current, earlier, later }
}

/// A target and where it stands.
public struct TargetReading: Sendable {
  public let target: Target
  public let assessment: TargetAssessment
  /// The percentage that the source itself prints of it: as attained, else as exceeded.
  public let printed: Statement?
}
