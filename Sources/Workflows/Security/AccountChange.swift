import Store

/// A change to how somebody signs in, as the journal has it, for them to see (ASVS 2.2.3, 2.5.5).
public struct AccountChange: Hashable, Sendable {
  /// By whom.
  public enum Author: Hashable, Sendable {
    case own, administrator
    /// A sign-in that was refused: nobody knows who tried.
    case unknown
  }

  /// What is told of it beyond the act.
  public enum Note: Hashable, Sendable {
    case reusedCode, newDevice
  }

  /// ISO 8601 in UTC.
  public let at: String
  /// The journal's name of it.
  public let act: String
  public let author: Author
  public let note: Note?
  /// The network address that a refused try came from; nil where it is not known.
  public let address: String?
  /// Whether it was since the person signed in before this time.
  public let isNew: Bool
  /// How often it happened one after the other, the last time at ``at``.
  public private(set) var times = 1

  /// Acts whose subject is the account, and acts of the person whose subject is something else.
  static let onAccount: [JournalAct] = [
    .accountMade, .accountLocked, .accountUnlocked, .accountLinked, .passwordReset, .passwordChanged, .secondFactorSet,
    .secondFactorRemoved, .recoveryCodeUsed, .recoveryCodesDropped, .signedIn, .signInFailed,
  ]
  static let byPerson: [JournalAct] = [.tokenMade, .tokenEnded]

  /// Nil for a sign-in from a device that is known, which is no change.
  init?(_ entry: JournalEntry, of account: Int64, since before: String?) {
    at = entry.at
    act = entry.act.rawValue
    switch entry.act {
    case .signedIn:
      guard entry.content.contains("\"device\":\"new\"") else { return nil }
      (note, author) = (.newDevice, .own)
    case .signInFailed: (note, author) = (entry.content.contains("\"used code\"") ? .reusedCode : nil, .unknown)
    default: (note, author) = (nil, entry.actor.rawValue == account ? .own : .administrator)
    }
    address = entry.content.firstMatch(of: #/"address":"([0-9a-f.:]+)"/#).map { String($0.1) }
    isNew = before.map { entry.at > $0 } ?? false
  }

  /// How many are shown.
  static let limit = 20

  /// The last ones, the newest first.
  /// - Parameter began: when the session that asks began.
  static func last(of account: Int64, session began: String, _ connection: any SQLConnection) throws -> [AccountChange]
  {
    let entries = try Journal(connection).entries(
      of: onAccount, on: String(account), or: byPerson, by: ActorNumber(rawValue: account), limit: 200)
    let before = entries.first { $0.act == .signedIn && $0.at < began }?.at
    let changes = entries.compactMap { entry in
      // This very sign-in is no news.
      entry.act == .signedIn && entry.at == began ? nil : AccountChange(entry, of: account, since: before)
    }
    return Array(runs(changes).prefix(limit))
  }

  /// Eight refused tries from one address are one line.
  private static func runs(_ changes: [AccountChange]) -> [AccountChange] {
    var runs: [AccountChange] = []
    for change in changes {
      if let last = runs.last, last.isLike(change) {
        runs[runs.count - 1].times += 1
      } else {
        runs.append(change)
      }
    }
    return runs
  }

  private func isLike(_ other: AccountChange) -> Bool {
    author == .unknown && act == other.act && author == other.author && note == other.note && address == other.address
      && isNew == other.isNew
  }
}
