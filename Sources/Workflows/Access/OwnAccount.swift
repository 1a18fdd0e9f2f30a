import Credentials
import Model
import Store

/// What somebody sees of their own account.
public struct OwnAccountAnswer: Sendable {
  public struct OpenSession: Sendable {
    public let digest: String
    public let began: String
    public let seen: String
    public let address: String
    public let agent: String
    /// The one that asks.
    public let isThis: Bool
  }

  public struct Key: Sendable {
    public let id: Int64
    public let name: String
    public let scopes: [TokenScope]
    public let created: String
    public let expires: String
    public let seen: String?
    /// Whether it ends within two weeks (ASVS 2.3.3).
    public let endsSoon: Bool
  }

  public let name: String
  public let signIn: String
  public let hasPassword: Bool
  public let passwordSet: String
  public let hasSecondFactor: Bool
  public let recoveryCodesLeft: Int
  public let isLinked: Bool
  public let sessions: [OpenSession]
  public let tokens: [Key]
  public let grants: [GrantAnswer]
  /// Roles passed on to others.
  public let delegations: [GrantAnswer]
  /// What was done to the account, the newest first.
  public let changes: [AccountChange]
}

extension Workspace {
  public func ownAccount(_ person: SignedIn) async throws -> OwnAccountAnswer {
    try person.caller.require(.keepOwnAccount)
    return try await database.read { [self] connection in
      guard let account = try AccountStore(connection).account(person.account) else { throw AccessFailure.noSession }
      let grants = GrantStore(connection)
      let naming = try GrantNaming(connection, on: clock.today)
      return OwnAccountAnswer(
        name: account.name, signIn: account.signIn ?? "", hasPassword: account.password != nil,
        passwordSet: account.passwordSet, hasSecondFactor: account.secondFactor != nil,
        recoveryCodesLeft: account.recoveryCodes.count, isLinked: account.identity != nil,
        sessions: try SessionStore(connection).sessions(of: account.number).filter { try isAlive($0, connection) }.map {
          .init(
            digest: $0.digest, began: $0.began, seen: $0.seen, address: $0.address, agent: $0.agent,
            isThis: $0.digest == person.session)
        },
        tokens: try TokenStore(connection).tokens(of: account.number).filter { clock.timestamp < $0.expires }.map {
          .init(
            id: $0.id, name: $0.name, scopes: $0.scopes.compactMap(TokenScope.init), created: $0.created,
            expires: $0.expires, seen: $0.seen,
            endsSoon: $0.expires < Clock.timestamp(of: clock.seconds + AccessLimits.endsSoon))
        },
        grants: try grants.grants(of: account.number).map(naming.answer),
        delegations: try grants.delegations(of: account.number).map(naming.answer),
        changes: try AccountChange.last(
          of: account.number, session: try SessionStore(connection).session(person.session)?.began ?? "", connection))
    }
  }

  /// Changes one's own password; the old one is asked for again, and all other sessions end.
  /// - Returns: the session under its new token.
  public func changePassword(
    from old: String, to new: String, session digest: String, place: SignInPlace
  ) async throws -> NewSession {
    guard let (person, account, _) = try await database.read({ [self] in try signedIn(digest, $0) }),
      person.stage == .complete || person.stage == .passwordNeeded
    else { throw AccessFailure.noSession }
    let faults = PasswordRules.faults(of: new, signIn: account.signIn ?? "", name: account.name)
    guard faults.isEmpty else { throw AccessFailure.badPassword(faults) }
    try await confirm(old, of: account, place)
    guard new != old else { throw AccessFailure.samePassword }
    let hash = try await hashed(new)
    let token = SecretToken.random()
    let session = try await database.write { [self] connection in
      guard let (_, held, session) = try signedIn(digest, connection), held.password == account.password else {
        throw AccessFailure.noSession
      }
      var changed = held
      changed.password = hash
      changed.passwordIsOneTime = false
      changed.passwordSet = clock.timestamp
      try AccountStore(connection).update(changed)
      try SessionStore(connection).endAll(of: held.number, but: digest)
      try record(.passwordChanged, by: held.number, on: String(held.number), in: connection)
      return try rotate(session, to: token, connection)
    }
    if account.passwordIsOneTime { access.chosen(account.number) }
    return session
  }

  /// Asks for the password of somebody who is signed in; wrong ones are counted as at signing in.
  func confirm(_ password: String, of account: UserAccount, _ place: SignInPlace) async throws {
    guard let hash = account.password.flatMap({ PasswordHash($0) }) else { throw AccessFailure.notPossible }
    try await attempt(
      at: "password of \(account.number)", number: account.number, from: place, wrong: .wrongPassword
    ) {
      guard let isRight = await access.hashes.verify(password, against: hash) else { throw AccessFailure.busy }
      guard !isRight else { return () }
      try await database.write { [self] connection in
        _ = try record(
          .signInFailed, by: account.number, on: String(account.number),
          ["step": "password", "address": .string(place.address)], in: connection)
      }
      await note(.wrongPassword, account: account.number, address: place.address, route: place.route)
      return nil
    }
  }

  public func signOut(_ person: SignedIn) async throws {
    try await database.write { [self] connection in
      guard try SessionStore(connection).end(person.session, of: person.account) else { return }
      try record(.signedOut, by: person.account, on: String(person.account), in: connection)
    }
  }

  /// Ends one of one's own sessions.
  public func endSession(_ digest: String, _ person: SignedIn) async throws {
    try person.caller.require(.keepOwnAccount)
    try await database.write { [self] connection in
      guard try SessionStore(connection).end(digest, of: person.account) else { throw AccessFailure.noSession }
      try record(.signedOut, by: person.account, on: String(person.account), in: connection)
    }
  }

  /// Ends all of one's sessions, this one too.
  /// - Parameter password: asked for again of who has one, so that an open session alone does not lock its owner out
  ///   (ASVS 3.3.4).
  public func signOutEverywhere(_ person: SignedIn, password: String, place: SignInPlace) async throws {
    try person.caller.require(.keepOwnAccount)
    if let account = try await database.read({ try AccountStore($0).account(person.account) }), account.password != nil
    {
      try await confirm(password, of: account, place)
    }
    try await database.write { [self] connection in
      let ended = try SessionStore(connection).endAll(of: person.account)
      try record(
        .signedOutEverywhere, by: person.account, on: String(person.account), ["sessions": .integer(Int64(ended))],
        in: connection)
    }
  }

  /// Makes a token for programs, with some of one's own rights.
  /// - Parameter days: 1 to 366.
  /// - Returns: its text, shown once.
  public func makeToken(
    name typed: String, scopes: Set<TokenScope>, days: Int, _ person: SignedIn
  ) async throws -> String {
    try person.caller.require(.keepOwnAccount)
    let name = try FreeText.tokenName.checked(typed, orElse: .badTokenName)
    guard !scopes.isEmpty else { throw AccessFailure.noScope }
    guard (1...AccessLimits.tokenDays).contains(days) else {
      throw AccessFailure.badTokenDays(longest: AccessLimits.tokenDays)
    }
    let text = SecretToken.random(prefix: SecretToken.programPrefix)
    try await database.write { [self] connection in
      let tokens = TokenStore(connection)
      let inForce = try tokens.tokens(of: person.account).count { clock.timestamp < $0.expires }
      guard inForce < AccessLimits.tokens else { throw AccessFailure.tooManyTokens(AccessLimits.tokens) }
      let id = try tokens.nextID()
      let expires = Clock.timestamp(of: clock.seconds + Int64(days) * 86_400)
      let names = scopes.map(\.rawValue).sorted()
      let token = Token(
        id: id, digest: SecretToken.digest(of: text.text), account: person.account, name: name, scopes: names,
        created: clock.timestamp, expires: expires)
      try record(
        .tokenMade, by: person.account, on: String(id),
        ["scopes": .array(names.map { .string($0) }), "expires": .string(expires)], changing: [tokens.making(token)],
        in: connection)
    }
    return text.text
  }

  public func endToken(_ id: Int64, _ person: SignedIn) async throws {
    try person.caller.require(.keepOwnAccount)
    try await database.write { [self] connection in
      let tokens = TokenStore(connection)
      guard let token = try tokens.tokens(of: person.account).first(where: { $0.id == id }) else {
        throw AccessFailure.noToken
      }
      try record(.tokenEnded, by: person.account, on: String(id), changing: [tokens.ending(token)], in: connection)
    }
  }
}
