import Credentials
import Store

/// A second factor offered for keeping: its secret goes to the person's device and stays sealed in a form until a code
/// shows that it has arrived.
public struct SecondFactorOffer: Sendable {
  /// The secret, in groups, for typing.
  public let secret: String
  /// What a QR code of it says.
  public let address: String
  /// The secret sealed for this account.
  public let sealed: [UInt8]
}

extension Workspace {
  /// Goes on with a session by a one-time code or a recovery code, under a new token.
  /// - Throws: ``AccessFailure``.
  public func showSecondFactor(_ code: String, session digest: String, from place: SignInPlace) async throws
    -> NewSession
  {
    let token = SecretToken.random()
    let moment = clock.seconds
    guard let (person, _, _) = try await database.read({ [self] in try signedIn(digest, $0) }),
      person.stage == .codeNeeded
    else { throw AccessFailure.noSession }
    // Codes are few: wrong ones are counted as wrong passwords are.
    return try await attempt(at: "code of \(person.account)", from: place.address, wrong: .wrongCode) {
      try await database.write { [self] connection in
        guard let (_, held, session) = try signedIn(digest, connection) else { throw AccessFailure.noSession }
        var account = held
        guard try take(code, of: &account, at: moment, connection) else {
          try record(.signInFailed, by: account.number, on: String(account.number), ["step": "code"], in: connection)
          return nil
        }
        try AccountStore(connection).update(account)
        return try rotate(session, to: token, hasSecondFactor: true, connection)
      }
    }
  }

  private func take(
    _ code: String, of account: inout UserAccount, at moment: Int64, _ connection: any SQLConnection
  ) throws -> Bool {
    if let sealed = account.secondFactor,
      let secret = OneTimeSecret(bytes: try access.key.opened(sealed, for: Self.purpose(account.number))),
      let step = OneTimePassword.accepted(code, secret: secret, at: moment, after: account.secondFactorStep)
    {
      account.secondFactorStep = step
      return true
    }
    let digest = kept(code, of: account.number)
    guard let place = account.recoveryCodes.firstIndex(of: digest) else { return false }
    account.recoveryCodes.remove(at: place)
    try record(
      .recoveryCodeUsed, by: account.number, on: String(account.number),
      ["left": .integer(Int64(account.recoveryCodes.count))], in: connection)
    return true
  }

  /// A new secret for somebody who is signed in, or on the way there. Nothing is kept yet.
  public func offerSecondFactor(session digest: String) async throws -> SecondFactorOffer {
    guard let (person, account, _) = try await database.read({ [self] in try signedIn(digest, $0) }),
      person.stage == .complete || person.stage == .secondFactorNeeded
    else { throw AccessFailure.noSession }
    let secret = OneTimeSecret.random()
    return SecondFactorOffer(
      secret: secret.text, address: secret.uri(account: account.signIn ?? ""),
      sealed: try access.key.sealed(secret.bytes, for: Self.purpose(account.number)))
  }

  /// The same offer once more, after a wrong code.
  public func offerSecondFactor(again sealed: [UInt8], session digest: String) async throws -> SecondFactorOffer {
    guard let (_, account, _) = try await database.read({ [self] in try signedIn(digest, $0) }),
      let bytes = try? access.key.opened(sealed, for: Self.purpose(account.number)),
      let secret = OneTimeSecret(bytes: bytes)
    else { throw AccessFailure.wrongCode }
    return SecondFactorOffer(
      secret: secret.text, address: secret.uri(account: account.signIn ?? ""), sealed: sealed)
  }

  /// Keeps an offered second factor once a code shows that the person's device has it, and ends all other sessions.
  /// - Parameter password: asked for again of who has come in already: an open session alone does not change how its owner
  ///   signs in (ASVS 2.5.7).
  /// - Returns: the session under its new token, and the recovery codes, shown once.
  public func keepSecondFactor(
    _ sealed: [UInt8], code: String, password: String? = nil, session digest: String, from place: SignInPlace
  ) async throws -> (session: NewSession, recoveryCodes: [String]) {
    if let (person, account, _) = try await database.read({ [self] in try signedIn(digest, $0) }),
      person.stage == .complete, account.password != nil
    {
      try await confirm(password ?? "", of: account, place)
    }
    let token = SecretToken.random()
    let codes = RecoveryCodes.make()
    let moment = clock.seconds
    let session = try await database.write { [self] connection in
      guard let (person, held, session) = try signedIn(digest, connection),
        person.stage == .complete || person.stage == .secondFactorNeeded
      else { throw AccessFailure.noSession }
      guard let bytes = try? access.key.opened(sealed, for: Self.purpose(held.number)),
        let secret = OneTimeSecret(bytes: bytes)
      else { throw AccessFailure.noSession }
      guard let step = OneTimePassword.accepted(code, secret: secret, at: moment, after: nil) else {
        throw AccessFailure.wrongCode
      }
      var account = held
      account.secondFactor = sealed
      account.secondFactorStep = step
      account.recoveryCodes = codes.map { kept($0, of: account.number) }
      try AccountStore(connection).update(account)
      try SessionStore(connection).endAll(of: account.number, but: digest)
      try record(.secondFactorSet, by: account.number, on: String(account.number), in: connection)
      return try rotate(session, to: token, hasSecondFactor: true, connection)
    }
    return (session, codes)
  }

  /// The same session under a new token: what somebody saw of the old one is of no use after more was shown.
  func rotate(
    _ session: Session, to token: SecretToken, hasSecondFactor: Bool? = nil, _ connection: any SQLConnection
  ) throws -> NewSession {
    let sessions = SessionStore(connection)
    try sessions.end(session.digest, of: session.account)
    let next = Session(
      digest: SecretToken.digest(of: token.text), account: session.account, began: session.began,
      seen: clock.timestamp, ends: session.ends, address: session.address, agent: session.agent,
      hasSecondFactor: hasSecondFactor ?? session.hasSecondFactor)
    try sessions.insert(next)
    return try newSession(token, next.digest, connection)
  }

  /// A recovery code as it is kept: under the server's key, so that a copy of the database alone is not enough to try them
  /// (ASVS 2.6.2).
  private func kept(_ code: String, of account: Int64) -> String {
    access.key.mark("\(account):" + RecoveryCodes.digest(code), for: "recovery code")
  }

  static func purpose(_ account: Int64) -> String { "second factor of \(account)" }
}
