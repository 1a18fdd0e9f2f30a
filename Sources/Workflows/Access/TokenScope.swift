import Language

/// What a token may be used for: never more than its owner may.
public enum TokenScope: String, Sendable, CaseIterable {
  case read, check, journal

  var policies: Set<Policy> {
    switch self {
    case .read: [.readProgram, .readPublished]
    case .check: [.readProgram, .checkText]
    case .journal: [.readProgram, .readJournal]
    }
  }

  public var phrase: Phrase {
    switch self {
    case .read: Phrases.Access.scopeRead
    case .check: Phrases.Access.scopeCheck
    case .journal: Phrases.Access.scopeJournal
    }
  }
}
