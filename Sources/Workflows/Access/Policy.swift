import Language

/// A named permission. What is not allowed here is refused.
public enum Policy: String, Sendable, CaseIterable {
  /// Files of the program itself, and whether it is up: nothing that was entered.
  case readProgram
  /// Scorecards, units, targets, directives, figures, sources and indicators.
  case readPublished
  case readJournal
  /// Has the figures of a text of one's own checked. Nothing is read from the database, and nothing is kept.
  case checkText
  case loadDossier
  case verifyDatabase

  /// The roles that have it.
  var roles: Set<Caller.Role> {
    switch self {
    case .readProgram: Set(Caller.Role.allCases)
    case .readPublished, .readJournal, .checkText: [.guest, .machineOperator]
    case .loadDossier, .verifyDatabase: [.machineOperator]
    }
  }
}

/// A refusal by a policy.
public struct AccessRefusal: Error, Hashable, Sendable {
  public let policy: Policy

  public var phrase: Phrase { Phrases.Failures.denied(policy.rawValue) }
}

extension Caller {
  /// Refuses unless a role of the caller has the policy.
  public func require(_ policy: Policy) throws(AccessRefusal) {
    guard policy.roles.contains(role) else { throw AccessRefusal(policy: policy) }
  }
}
