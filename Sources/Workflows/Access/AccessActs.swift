import Store

extension JournalAct {
  static let accountMade = JournalAct(rawValue: "account.make")
  static let accountLocked = JournalAct(rawValue: "account.lock")
  static let accountUnlocked = JournalAct(rawValue: "account.unlock")
  static let accountErased = JournalAct(rawValue: "account.erase")
  static let accountExported = JournalAct(rawValue: "account.export")
  static let accountLinked = JournalAct(rawValue: "account.link")
  static let passwordReset = JournalAct(rawValue: "password.reset")
  static let passwordChanged = JournalAct(rawValue: "password.change")
  static let secondFactorSet = JournalAct(rawValue: "second-factor.set")
  static let secondFactorRemoved = JournalAct(rawValue: "second-factor.remove")
  static let recoveryCodeUsed = JournalAct(rawValue: "second-factor.recover")
  /// They could not be carried over to a new server key.
  static let recoveryCodesDropped = JournalAct(rawValue: "second-factor.drop-codes")
  /// The server's key was renewed; the content has the new one's identifier.
  static let keyRenewed = JournalAct(rawValue: "key.renew")
  static let signedIn = JournalAct(rawValue: "session.begin")
  static let signInFailed = JournalAct(rawValue: "session.refuse")
  static let signedOut = JournalAct(rawValue: "session.end")
  static let signedOutEverywhere = JournalAct(rawValue: "session.end-all")
  static let grantGiven = JournalAct(rawValue: "grant.give")
  static let grantDelegated = JournalAct(rawValue: "grant.delegate")
  static let grantEnded = JournalAct(rawValue: "grant.end")
  static let tokenMade = JournalAct(rawValue: "token.make")
  static let tokenEnded = JournalAct(rawValue: "token.end")
}

extension Workspace {
  /// Adds an entry about an account, a grant or a session to the journal.
  @discardableResult
  func record(
    _ act: JournalAct, by actor: Int64, on subject: String, reason: String = "",
    _ content: [String: CanonicalJSON] = [:], changing changes: [RowChanges] = [], in connection: any SQLConnection
  ) throws -> Int64 {
    try Journal(connection).append(
      JournalDraft(
        at: clock.timestamp, actor: ActorNumber(rawValue: actor), act: act, subject: subject, reason: reason,
        content: .object(content)), changing: changes
    ).seq
  }
}
