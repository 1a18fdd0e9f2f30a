import Credentials
import Store

/// Somebody signed in, as far as they have come.
public struct SignedIn: Sendable {
  /// What is still asked for before anything is shown.
  public enum Stage: String, Sendable, CaseIterable {
    case codeNeeded, passwordNeeded, secondFactorNeeded, complete
  }

  public let account: Int64
  public let name: String
  public let stage: Stage
  /// Who they are to queries and acts: a stranger until signing in is complete.
  public let caller: Caller
  /// The digest of the session.
  public let session: String

  init(_ account: UserAccount, _ session: Session, roles: [Role: Reach]) {
    self.account = account.number
    name = account.name
    self.session = session.digest
    if account.secondFactor != nil, !session.hasSecondFactor {
      stage = .codeNeeded
    } else if account.passwordIsOneTime {
      stage = .passwordNeeded
    } else if !session.hasSecondFactor, roles.keys.contains(where: \.needsSecondFactor) {
      stage = .secondFactorNeeded
    } else {
      stage = .complete
    }
    caller = stage == .complete ? Caller(person: account.number, roles: roles) : .stranger
  }
}

extension Workspace {
  /// Who holds a session's token; nil where it is of no session, or the session has ended.
  public func signedIn(token: String) async throws -> SignedIn? {
    let digest = SecretToken.digest(of: token)
    let found = try await database.read { [self] connection in try signedIn(digest, connection) }
    guard let found, found.session.seen < Clock.timestamp(of: clock.seconds - AccessLimits.touch) else {
      return found?.person
    }
    let now = clock.timestamp
    try await database.write { try SessionStore($0).touch(digest, at: now) }
    return found.person
  }

  func signedIn(
    _ digest: String, _ connection: any SQLConnection
  ) throws -> (person: SignedIn, account: UserAccount, session: Session)? {
    guard let session = try SessionStore(connection).session(digest), try isAlive(session, connection),
      let account = try AccountStore(connection).account(session.account), account.state == .active
    else { return nil }
    let roles = try GrantReading(connection, on: clock.today).roles(of: account.number)
    let person = SignedIn(account, session, roles: roles)
    if person.stage != .complete, session.began < Clock.timestamp(of: clock.seconds - AccessLimits.unfinished) {
      return nil
    }
    return (person, account, session)
  }

  func isAlive(_ session: Session, _ connection: any SQLConnection) throws -> Bool {
    let idle = Int64(try Setting.sessionIdleMinutes.value(on: connection)) * 60
    return clock.timestamp < session.ends && session.seen >= Clock.timestamp(of: clock.seconds - idle)
  }

  /// What the holder of an API token may do; nil where it is none, or has ended.
  public func caller(apiToken text: String) async throws -> Caller? {
    let digest = SecretToken.digest(of: text)
    let found = try await database.read { [clock] connection -> (Caller, Token)? in
      guard let token = try TokenStore(connection).token(digest: digest), clock.timestamp < token.expires,
        let account = try AccountStore(connection).account(token.account), account.state == .active
      else { return nil }
      let roles = try GrantReading(connection, on: clock.today).roles(of: account.number)
      let scopes = Set(token.scopes.compactMap(TokenScope.init))
      return (Caller(person: account.number, roles: roles, scopes: scopes), token)
    }
    guard let (caller, token) = found else { return nil }
    if token.seen ?? "" < Clock.timestamp(of: clock.seconds - AccessLimits.touch) {
      let now = clock.timestamp
      try await database.write { try TokenStore($0).touch(token.id, at: now) }
    }
    return caller
  }
}
