import Language

/// What somebody may be. All but the last four are given to accounts, for a unit and from a day to a day.
public enum Role: String, Sendable, CaseIterable {
  /// Reads.
  case reader
  /// Enters figures and reports of its unit.
  case enterer
  /// Holds entered reports against their sources.
  case verifier
  /// Approves verified reports: from then on they count.
  case approver
  /// Reads, asks for explanations, signs reviews.
  case leader
  /// The inspection committee: reads everything below, changes nothing.
  case inspection
  /// Keeps accounts and roles; sees no more figures for it.
  case administrator
  /// Keys ballots at a congress.
  case teller
  /// Whoever is signed in, with whatever roles or none.
  case person
  /// Has not signed in, or has not done so wholly.
  case stranger
  /// Has not signed in, where those may read.
  case guest
  /// Runs the program on its own machine: loads dossiers, migrates, verifies, makes the first accounts.
  case machineOperator = "operator"

  /// The roles that accounts can be given.
  public static let given: [Role] = [
    .reader, .enterer, .verifier, .approver, .leader, .inspection, .administrator, .teller,
  ]

  /// Whether a second factor is forced: for those who approve, sign or administer.
  public var needsSecondFactor: Bool {
    switch self {
    case .approver, .leader, .administrator: true
    default: false
    }
  }

  /// Whether its holder may pass it on while away. Administration is given by administrators alone.
  public var isDelegable: Bool {
    switch self {
    case .enterer, .verifier, .approver, .leader, .inspection: true
    default: false
    }
  }

  public var phrase: Phrase {
    switch self {
    case .reader: Phrases.Access.reader
    case .enterer: Phrases.Access.enterer
    case .verifier: Phrases.Access.verifier
    case .approver: Phrases.Access.approver
    case .leader: Phrases.Access.leader
    case .inspection: Phrases.Access.inspection
    case .administrator: Phrases.Access.administrator
    case .teller: Phrases.Access.teller
    case .person: Phrases.Access.person
    case .stranger: Phrases.Access.stranger
    case .guest: Phrases.Access.guest
    case .machineOperator: Phrases.Access.machineOperator
    }
  }
}
