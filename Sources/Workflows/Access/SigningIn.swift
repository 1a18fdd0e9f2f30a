import Credentials
import Store

/// Where somebody signs in from.
public struct SignInPlace: Sendable {
  /// The network address.
  public let address: String
  /// The browser, as it names itself.
  public let agent: String
  /// The mark that an earlier sign-in left on this device; nil where there is none.
  public let deviceMark: String?
  /// The pattern of the address that the form was sent to; empty where there was none.
  let route: String

  public init(address: String, agent: String, deviceMark: String?, route: String = "") {
    self.route = route
    self.address = address
    self.agent = String(agent.prefix(AccessLimits.agent))
    self.deviceMark = deviceMark
  }
}

/// A session that has begun, or goes on under a new token.
public struct NewSession: Sendable {
  /// For the browser; kept nowhere else.
  public let token: String
  public let person: SignedIn
  /// For the device, so that wrong tries from elsewhere do not lock its owner out; nil until signing in is complete.
  public let deviceMark: String?
}

extension Workspace {
  /// Begins a session for whoever knows the password. It is not complete where a second factor or a new password is
  /// still asked for.
  ///
  /// The throttle comes before any hash is computed. An unknown name takes as long as a known one.
  /// - Throws: ``AccessFailure``.
  public func signIn(name typed: String, password: String, from place: SignInPlace) async throws -> NewSession {
    let name = SignInName.folded(typed) ?? ""
    let (account, hash) = try await attempt(
      at: name, from: place, isKnownDevice: isKnownDevice(place.deviceMark, of: name), wrong: .wrongSignIn
    ) { try await verified(name, password, place) }
    guard !account.passwordIsOneTime || isFresh(account) else { throw AccessFailure.passwordExpired }
    let renewed = hash.needsRenewal ? try await hashed(password) : nil
    // The list of common passwords grows; one that was taken before must not stay (ASVS 2.1.7). Looked at only now that it
    // was right.
    let isCommon = !account.passwordIsOneTime && PasswordRules.isCommon(password)
    let now = clock.timestamp
    return try await begin(account.number, from: place, hasSecondFactor: false) { current in
      // Only over the hash that was verified: another sign-in may have changed the password meanwhile.
      guard current.password == account.password else { return }
      if let renewed { current.password = renewed }
      if isCommon {
        current.passwordIsOneTime = true
        // From now on it is good as long as one that was issued.
        current.passwordSet = now
      }
    }
  }

  /// The account with its hash, where the password is right and it may sign in.
  private func verified(
    _ name: String, _ password: String, _ place: SignInPlace
  ) async throws -> (UserAccount, PasswordHash)? {
    let account = try await database.read { try AccountStore($0).account(signIn: name) }
    let kept = account?.password.flatMap { PasswordHash($0) }
    guard let isRight = await access.hashes.verify(password, against: kept ?? access.decoy) else {
      throw AccessFailure.busy
    }
    guard let account else {
      await note(.unknownName, address: place.address, route: place.route)
      return nil
    }
    guard let kept, isRight, account.state == .active else {
      try await refused(account, place)
      return nil
    }
    return (account, kept)
  }

  private func isFresh(_ account: UserAccount) -> Bool {
    account.passwordSet > Clock.timestamp(of: clock.seconds - AccessLimits.oneTimePassword)
  }

  /// Says from where: whoever looks into it needs to know whether it was its owner.
  private func refused(_ account: UserAccount, _ place: SignInPlace) async throws {
    try await database.write { [self] connection in
      _ = try record(
        .signInFailed, by: account.number, on: String(account.number),
        ["state": .string(account.state.rawValue), "address": .string(place.address)], in: connection)
    }
    await note(.wrongPassword, account: account.number, address: place.address, route: place.route)
  }

  /// Begins a session for the account linked to an identity that a provider vouched for.
  /// - Parameter hasSecondFactor: whether the provider says that it asked for one.
  public func signIn(
    _ identity: ForeignIdentity, hasSecondFactor: Bool, from place: SignInPlace
  ) async throws -> NewSession {
    let found = try await database.read { try AccountStore($0).account(identity) }
    guard let account = found, account.state == .active else {
      await note(.singleSignOn, account: found?.number, address: place.address, route: place.route)
      throw AccessFailure.unknownIdentity
    }
    let session = try await begin(account.number, from: place, hasSecondFactor: hasSecondFactor) { current in
      // Who comes through the provider need not know the first password. It must not outlive its one use: somebody else has
      // seen it.
      if current.passwordIsOneTime {
        current.password = nil
        current.passwordIsOneTime = false
      }
    }
    if account.passwordIsOneTime { access.chosen(account.number) }
    return session
  }

  private func begin(
    _ number: Int64, from place: SignInPlace, hasSecondFactor: Bool,
    changing change: @escaping @Sendable (inout UserAccount) -> Void
  ) async throws -> NewSession {
    let token = SecretToken.random()
    return try await database.write { [self] connection in
      let accounts = AccountStore(connection)
      guard var account = try accounts.account(number), account.state == .active else {
        throw AccessFailure.wrongSignIn
      }
      let before = account
      change(&account)
      if account != before { try accounts.update(account) }
      try forgetOldSessions(connection)
      let length = Int64(try Setting.sessionAbsoluteMinutes.value(on: connection)) * 60
      let session = Session(
        digest: SecretToken.digest(of: token.text), account: number, began: clock.timestamp, seen: clock.timestamp,
        ends: Clock.timestamp(of: clock.seconds + length), address: place.address, agent: place.agent,
        hasSecondFactor: hasSecondFactor)
      try SessionStore(connection).insert(session)
      let isNew = !isKnownDevice(place.deviceMark, of: account.signIn ?? "")
      try record(.signedIn, by: number, on: String(number), isNew ? ["device": "new"] : [:], in: connection)
      return try newSession(token, session.digest, connection)
    }
  }

  /// A session under its new token.
  func newSession(_ token: SecretToken, _ digest: String, _ connection: any SQLConnection) throws -> NewSession {
    guard let (person, account, _) = try signedIn(digest, connection) else { throw AccessFailure.noSession }
    return NewSession(
      token: token.text, person: person, deviceMark: person.stage == .complete ? deviceMark(of: account) : nil)
  }

  /// Forgets sessions that ended long enough ago. At the start and each day of a server, so that they go where nobody signs
  /// in, too.
  public func forgetWhatIsOver() async throws {
    try await database.write { [self] connection in try forgetOldSessions(connection) }
  }

  private func forgetOldSessions(_ connection: any SQLConnection) throws {
    let days = Int64(try Setting.sessionRetentionDays.value(on: connection))
    try SessionStore(connection).forget(endedBefore: Clock.timestamp(of: clock.seconds - days * 86_400))
  }

  func hashed(_ password: String) async throws -> String {
    let cost = access.cost
    guard let hash = try await access.hashes.work({ try PasswordHash.make(password, cost: cost) }) else {
      throw AccessFailure.busy
    }
    return hash.text
  }

  // A device's mark names the account by what it types to sign in: it is compared before anything is read.

  private func deviceMark(of account: UserAccount) -> String? {
    account.signIn.map { access.key.mark($0, for: "device") }
  }

  private func isKnownDevice(_ mark: String?, of name: String) -> Bool {
    guard let mark, !name.isEmpty else { return false }
    return access.key.holds(mark, of: name, for: "device")
  }
}
