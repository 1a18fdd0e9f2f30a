/// What a unit is. It may change over time.
public enum UnitKind: String, Sendable, CaseIterable {
  case central, government, province, city, commune
  /// The board and the Party committee of a province's zones, taken together.
  case authority
  case managementBoard, partyOrganization, partyCommittee, partyCell, union, youthUnion
  case zone, economicZone, highTechPark, cluster, enterprise, project
  case body
}

/// A tree that units stand in. An enterprise's Party cell and its union may stand under different bodies.
public enum Line: String, Sendable, CaseIterable {
  case state, party, union, youth
}

/// A committee, board, zone, enterprise or other body: its names and kinds over time, newest last.
public struct OrganisationUnit: Hashable, Sendable {
  /// A unit's name, kind and level from one day to another.
  public struct Version: Hashable, Sendable {
    public let kind: UnitKind
    public let level: String
    public let name: String
    public let nameEnglish: String
    public let short: String
    public let validity: Validity
    public let note: String

    public init(
      kind: UnitKind, level: String, name: String, nameEnglish: String, short: String, validity: Validity, note: String
    ) {
      self.kind = kind
      self.level = level
      self.name = name
      self.nameEnglish = nameEnglish
      self.short = short
      self.validity = validity
      self.note = note
    }
  }

  public let code: String
  /// Never empty, in order of time.
  public let versions: [Version]

  public init?(code: String, versions: [Version]) {
    guard !versions.isEmpty else { return nil }
    self.code = code
    self.versions = versions.sorted { ($0.validity.from?.dayNumber ?? .min) < ($1.validity.from?.dayNumber ?? .min) }
  }

  /// The version of a day, or the nearest: the first for earlier days, the last for later ones.
  public func version(on date: CalendarDate) -> Version {
    versions.last { ($0.validity.from?.dayNumber ?? .min) <= date.dayNumber } ?? versions[0]
  }

  public var latest: Version { versions[versions.count - 1] }
}

/// From a day to a day, both included; a missing end is open.
public struct Validity: Hashable, Sendable {
  public let from: CalendarDate?
  public let to: CalendarDate?

  public static let always = Validity(unchecked: nil, nil)

  /// Nil where the end lies before the start.
  public init?(from: CalendarDate?, to: CalendarDate?) {
    if let from, let to, to < from { return nil }
    self.init(unchecked: from, to)
  }

  private init(unchecked from: CalendarDate?, _ to: CalendarDate?) {
    self.from = from
    self.to = to
  }

  public func contains(_ date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, to < date { return false }
    return true
  }

  public func overlaps(_ other: Validity) -> Bool {
    if let to, let start = other.from, to < start { return false }
    if let end = other.to, let from, end < from { return false }
    return true
  }
}

/// A unit's place under another in one line, from a day to a day, by a decision.
public struct Edge: Hashable, Sendable {
  public let line: Line
  public let child: String
  public let parent: String
  public let validity: Validity
  /// The directive that ordered it.
  public let decision: String?
  public let note: String

  public init(line: Line, child: String, parent: String, validity: Validity, decision: String?, note: String) {
    self.line = line
    self.child = child
    self.parent = parent
    self.validity = validity
    self.decision = decision
    self.note = note
  }
}
