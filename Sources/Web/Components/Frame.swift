import Workflows

/// What the frame of a page says of the program and of who reads it.
public struct Frame: Sendable {
  /// The program's version.
  public let version: String
  let visitor: Visitor

  init(version: String, visitor: Visitor) {
    self.version = version
    self.visitor = visitor
  }

  /// The version, for those who have signed in: strangers need not know which holes to look for (ASVS 14.3.3).
  var shownVersion: String? { visitor.caller.isPerson ? version : nil }

  /// The parts of the site that the reader may open.
  var parts: [Page.Part] { Page.Part.allCases.filter { visitor.caller.has($0.policy) } }
}

extension Page.Part {
  var policy: Policy {
    switch self {
    case .overview, .targets, .directives, .indicators, .sources: .readPublished
    case .check: .checkText
    case .journal: .readJournal
    case .accounts: .readAccounts
    }
  }
}
