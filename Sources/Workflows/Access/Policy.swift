import Language

/// A named permission. What is not allowed here is refused.
public enum Policy: String, Sendable, CaseIterable {
  /// Files of the program itself, and whether it is up: nothing that was entered.
  case readProgram
  /// Signs in, and goes on with what signing in asks for.
  case signIn
  /// Scorecards, units, targets, directives, figures, sources and indicators of one's units.
  case readPublished
  case readJournal
  /// Has the figures of a text of one's own checked. Nothing is read from the database, and nothing is kept.
  case checkText
  /// One's own password, second factor, sessions, tokens, delegations, and what is kept about oneself.
  case keepOwnAccount
  /// Sees who has an account and which roles.
  case readAccounts
  /// Makes, locks and erases accounts, gives and takes back roles.
  case keepAccounts
  /// How much the program is used, and how it fares.
  case readMetrics
  case enterReports
  case verifyReports
  case approveReports
  case signReviews
  case keyBallots
  case loadDossier
  case verifyDatabase
  /// Takes entries of the journal out as a file.
  case exportJournal
  /// Takes the journal's last hash out, to be kept elsewhere.
  case anchorJournal
  case changeSettings
  /// Seals the database anew under another key of the server.
  case renewKey

  /// The roles that have it.
  public var roles: Set<Role> {
    switch self {
    case .readProgram, .signIn: Set(Role.allCases)
    case .readPublished:
      [.reader, .enterer, .verifier, .approver, .leader, .inspection, .teller, .guest, .machineOperator]
    case .readJournal: [.inspection, .leader, .administrator, .guest, .machineOperator]
    case .checkText: [.person, .guest, .machineOperator]
    case .keepOwnAccount: [.person]
    case .readAccounts: [.administrator, .inspection, .machineOperator]
    case .keepAccounts: [.administrator, .machineOperator]
    case .enterReports: [.enterer]
    case .verifyReports: [.verifier]
    case .approveReports: [.approver]
    case .signReviews: [.leader]
    case .keyBallots: [.teller]
    case .exportJournal: [.inspection, .machineOperator]
    case .anchorJournal: [.inspection, .administrator, .machineOperator]
    case .changeSettings: [.administrator, .machineOperator]
    case .readMetrics, .loadDossier, .verifyDatabase, .renewKey: [.machineOperator]
    }
  }

  /// Whether it is about the whole of the database, so that a role given for one unit is not enough.
  public var isWhole: Bool {
    switch self {
    case .readJournal, .readAccounts, .keepAccounts, .exportJournal, .anchorJournal, .changeSettings, .readMetrics,
      .loadDossier, .verifyDatabase, .renewKey:
      true
    default: false
    }
  }

  /// Whether nobody may do it to what is one's own: no one verifies or approves their own.
  public var needsAnotherPerson: Bool {
    switch self {
    case .verifyReports, .approveReports: true
    default: false
    }
  }
}

/// A refusal by a policy.
public struct AccessRefusal: Error, Hashable, Sendable {
  public let policy: Policy
  /// Whether signing in may help.
  public let mayHelpToSignIn: Bool
  /// The unit that it is about; nil where it is about none.
  public var unit: String?

  public var phrase: Phrase {
    mayHelpToSignIn ? Phrases.Failures.signInFirst : Phrases.Failures.denied(policy.rawValue)
  }
}
