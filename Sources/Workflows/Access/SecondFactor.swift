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
    return try await attempt(
      at: "code of \(person.account)", number: person.account, from: place, wrong: .wrongCode
    ) {
      let (session, isReused) = try await database.write { [self] connection -> (NewSession?, Bool) in
        guard let (_, held, session) = try signedIn(digest, connection) else { throw AccessFailure.noSession }
        var account = held
        guard try take(code, of: &account, at: moment, connection) else {
          let isReused = try wasGoodOnce(code, of: held, at: moment)
          try record(
            .signInFailed, by: account.number, on: String(account.number),
            ["step": isReused ? "used code" : "code", "address": .string(place.address)], in: connection)
          return (nil, isReused)
        }
        try AccountStore(connection).update(account)
        return (try rotate(session, to: token, hasSecondFactor: true, connection), false)
      }
      if session == nil {
        await note(
          isReused ? .reusedCode : .wrongCode, account: person.account, address: place.address, route: place.route)
      }
      return session
    }
  }

  /// Whether a code was refused for no other reason than that it, or a later one, has been used: somebody else may have seen
  /// it (ASVS 2.8.5).
  private func wasGoodOnce(_ code: String, of account: UserAccount, at moment: Int64) throws -> Bool {
    guard let sealed = account.secondFactor, account.secondFactorStep != nil,
      let secret = OneTimeSecret(bytes: try access.key.opened(sealed, for: Self.purpose(account.number)))
    else { return false }
    return OneTimePassword.accepted(code, secret: secret, at: moment, after: nil) != nil
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
    guard let place = try place(of: code, in: account) else { return false }
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
      account.recoveryCodes = try codes.map { try kept($0, of: account.number) }
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

  /// A recovery code as it is kept: its digest sealed under the server's key, so that a copy of the database alone is not
  /// enough to try them (ASVS 2.6.2), and the key can be renewed.
  private func kept(_ code: String, of account: Int64) throws -> String {
    RecoverySeal.text(
      try access.key.sealed(Array(RecoveryCodes.digest(code).utf8), for: RecoverySeal.purpose(account)))
  }

  private func place(of code: String, in account: UserAccount) throws -> Int? {
    let digest = RecoveryCodes.digest(code)
    // Before keys had names, codes were kept as marks.
    let mark = access.key.mark("\(account.number):" + digest, for: "recovery code")
    return account.recoveryCodes.firstIndex { kept in
      guard let sealed = RecoverySeal.bytes(kept) else { return kept == mark }
      return (try? access.key.opened(sealed, for: RecoverySeal.purpose(account.number))) == Array(digest.utf8)
    }
  }

  static func purpose(_ account: Int64) -> String { "second factor of \(account)" }
}
