/// Everything one dossier sets up, read and resolved, ready to be taken in.
public struct SetupBatch: Sendable {
  public var dossier: DossierDescription
  public var sources: [Source] = []
  public var units: [OrganisationUnit] = []
  public var edges: [Edge] = []
  public var terms: [Term] = []
  public var reorganisations: [Reorganisation] = []
  public var indicators: [Indicator] = []
  public var directives: [Directive] = []
  public var targets: [Target] = []
  public var observations: [Observation] = []
  public var statements: [Statement] = []
  public var inventory: [InventoryItem] = []
  /// Which row accounts for which inventory item.
  public var accounts: [Account] = []

  public init(dossier: DossierDescription) {
    self.dossier = dossier
  }
}

/// Whose dossier it is.
public struct DossierDescription: Hashable, Sendable {
  /// The scorecard that stands for a dossier on the overview.
  public struct Headline: Hashable, Sendable {
    public let unit: String
    /// A code or a term's label.
    public let period: String

    public init(unit: String, period: String) {
      self.unit = unit
      self.period = period
    }
  }

  public let code: String
  public let name: String
  public let nameEnglish: String
  public let requires: [String]
  public let headline: Headline?

  public init(code: String, name: String, nameEnglish: String, requires: [String], headline: Headline?) {
    self.code = code
    self.name = name
    self.nameEnglish = nameEnglish
    self.requires = requires
    self.headline = headline
  }
}

/// Something found in a source that the dossier must account for.
public struct InventoryItem: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable { case target, figure, directive }

  public let id: String
  public let kind: Kind
  public let source: String
  public let words: String

  public init(id: String, kind: Kind, source: String, words: String) {
    self.id = id
    self.kind = kind
    self.source = source
    self.words = words
  }
}

/// How an inventory item was dealt with.
public struct Account: Hashable, Sendable {
  public enum Outcome: String, Sendable, CaseIterable {
    case target, observation, statement, remark, omitted, directive
  }

  public let item: String
  public let outcome: Outcome
  /// The row that deals with it.
  public let row: String

  public init(item: String, outcome: Outcome, row: String) {
    self.item = item
    self.outcome = outcome
    self.row = row
  }
}
