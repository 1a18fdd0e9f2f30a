import Credentials
import Store

/// An account as those see it who keep accounts.
public struct AccountAnswer: Sendable {
  public let number: Int64
  /// Nil once erased.
  public let signIn: String?
  public let name: String
  public let state: UserAccount.State
  public let created: String
  public let hasPassword: Bool
  /// A password made by the program waits for its first use.
  public let isWaiting: Bool
  public let hasSecondFactor: Bool
  public let isLinked: Bool
  public let grants: [GrantAnswer]
}

/// A password made by the program, shown once.
public struct OneTimePasswordIssue: Sendable {
  public let account: Int64
  public let signIn: String
  public let password: String
}

extension Workspace {
  /// That a person reads them is recorded.
  public func accounts(_ caller: Caller) async throws -> [AccountAnswer] {
    try caller.require(.readAccounts)
    try await record(.personal("accounts"), by: caller)
    return try await database.read { [clock] connection in
      let naming = try GrantNaming(connection, on: clock.today)
      let grants = Dictionary(grouping: try GrantStore(connection).all(), by: \.account)
      return try AccountStore(connection).all().map {
        AccountAnswer($0, grants: try (grants[$0.number] ?? []).map(naming.answer))
      }
    }
  }

  /// That a person reads it is recorded.
  public func account(_ number: Int64, caller: Caller) async throws -> AccountAnswer {
    try caller.require(.readAccounts)
    try await record(.account(number), by: caller)
    return try await database.read { [clock] connection in
      guard let account = try AccountStore(connection).account(number) else {
        throw AccessFailure.noAccount(String(number))
      }
      let naming = try GrantNaming(connection, on: clock.today)
      return AccountAnswer(account, grants: try GrantStore(connection).grants(of: number).map(naming.answer))
    }
  }

  /// The number of the account that signs in by a name.
  public func accountNumber(signIn typed: String, caller: Caller) async throws -> Int64 {
    try caller.require(.readAccounts)
    let number = try await database.read { connection in
      try SignInName.folded(typed).flatMap { try AccountStore(connection).account(signIn: $0)?.number }
    }
    guard let number else { throw AccessFailure.noAccount(typed) }
    return number
  }

  /// Makes an account with a one-time password, good for a week.
  public func makeAccount(signIn typed: String, name: String, caller: Caller) async throws -> OneTimePasswordIssue {
    try caller.require(.keepAccounts)
    return try await makeAccount(signIn: typed, name: name, role: nil, by: caller.number)
  }

  private func makeAccount(
    signIn typed: String, name typedName: String, role: Role?, by actor: Int64
  ) async throws -> OneTimePasswordIssue {
    guard let signIn = SignInName.folded(typed) else { throw AccessFailure.badSignInName(typed) }
    let name = try FreeText.personName.checked(typedName, orElse: .nameNeeded)
    let password = FirstPassword.make()
    let hash = try await hashed(password)
    let number = try await database.write { [self] connection in
      let accounts = AccountStore(connection)
      guard try accounts.account(signIn: signIn) == nil else { throw AccessFailure.signInNameTaken(signIn) }
      if role != nil, try !accounts.isEmpty() { throw AccessFailure.notPossible }
      let number = try accounts.nextNumber()
      let entry = try record(.accountMade, by: actor, on: String(number), in: connection)
      try accounts.insert(
        UserAccount(
          number: number, signIn: signIn, name: name, password: hash, passwordIsOneTime: true, at: clock.timestamp),
        entry: entry)
      if let role, let today = clock.today {
        let grant = Grant(
          id: try GrantStore(connection).nextID(), account: number, role: role.rawValue, unit: nil, withBranch: true,
          from: today, to: nil, delegatedFrom: nil)
        try record(
          .grantGiven, by: actor, on: String(number), Self.content(grant),
          changing: [GrantStore(connection).giving(grant)], in: connection)
      }
      return number
    }
    return OneTimePasswordIssue(account: number, signIn: signIn, password: password)
  }

  /// What the first administrator is called where nobody chose.
  public static let firstSignIn = "quantri"

  /// The first account of a database, an administrator; nil where there is an account already.
  /// - Parameter signIn: of one's own choosing, so that nobody knows it beforehand (ASVS 2.5.4).
  public func makeFirstAdministrator(
    signIn: String = Workspace.firstSignIn, name: String
  ) async throws -> OneTimePasswordIssue? {
    guard try await database.read({ try AccountStore($0).isEmpty() }) else { return nil }
    return try await makeAccount(signIn: signIn, name: name, role: .administrator, by: 0)
  }

  /// A new one-time password; all sessions end.
  public func resetPassword(_ number: Int64, reason: String, caller: Caller) async throws -> OneTimePasswordIssue {
    try caller.require(.keepAccounts)
    let password = FirstPassword.make()
    let hash = try await hashed(password)
    let account = try await change(number, .passwordReset, reason: reason, caller) { account, moment in
      account.password = hash
      account.passwordIsOneTime = true
      account.passwordSet = moment
    }
    return OneTimePasswordIssue(account: number, signIn: account.signIn ?? "", password: password)
  }

  /// For somebody who lost the device and the recovery codes: the next sign-in sets a new one up; all sessions end.
  public func removeSecondFactor(_ number: Int64, reason: String, caller: Caller) async throws {
    try caller.require(.keepAccounts)
    try await change(number, .secondFactorRemoved, reason: reason, caller) { account, _ in
      account.secondFactor = nil
      account.secondFactorStep = nil
      account.recoveryCodes = []
    }
  }

  /// Nobody signs in by it any more; all sessions end, and its tokens are refused.
  public func lockAccount(_ number: Int64, reason: String, caller: Caller) async throws {
    try caller.require(.keepAccounts)
    try await change(number, .accountLocked, reason: reason, caller, losing: true) { account, _ in
      account.state = .disabled
    }
  }

  public func unlockAccount(_ number: Int64, reason: String, caller: Caller) async throws {
    try caller.require(.keepAccounts)
    try await change(number, .accountUnlocked, reason: reason, caller) { account, _ in account.state = .active }
  }

  /// Says who an account is to a single sign-on provider.
  public func linkAccount(_ number: Int64, to identity: ForeignIdentity, reason: String, caller: Caller) async throws {
    try caller.require(.keepAccounts)
    let identity = ForeignIdentity(
      issuer: try FreeText.identity.checked(identity.issuer, orElse: .badIdentity),
      subject: try FreeText.identity.checked(identity.subject, orElse: .badIdentity))
    let holder = try await database.read { try AccountStore($0).account(identity)?.number }
    guard holder == nil || holder == number else { throw AccessFailure.identityTaken }
    try await change(number, .accountLinked, reason: reason, caller) { account, _ in account.identity = identity }
  }

  /// Forgets who an account is: name, sign-in name, password, second factor, identity, sessions and tokens. Its number
  /// stays in the journal and beside the figures.
  public func eraseAccount(_ number: Int64, reason: String, caller: Caller) async throws {
    try caller.require(.keepAccounts)
    try await change(number, .accountErased, reason: reason, caller, losing: true) { account, _ in
      account.signIn = nil
      account.name = ""
      account.password = nil
      account.secondFactor = nil
      account.secondFactorStep = nil
      account.recoveryCodes = []
      account.identity = nil
      account.state = .erased
    }
  }

  /// - Parameter losing: whether the account can do nothing afterwards.
  @discardableResult
  private func change(
    _ number: Int64, _ act: JournalAct, reason: String, _ caller: Caller, losing: Bool = false,
    _ body: @escaping @Sendable (inout UserAccount, String) -> Void
  ) async throws -> UserAccount {
    guard caller.number != number else { throw AccessFailure.ownAccount }
    let reason = try AccessFailure.checkedReason(reason)
    return try await database.write { [self] connection in
      let accounts = AccountStore(connection)
      guard var account = try accounts.account(number) else { throw AccessFailure.noAccount(String(number)) }
      guard account.state != .erased else { throw AccessFailure.notPossible }
      if losing, try isAdministrator(number, connection) { try keepOneAdministrator(without: number, connection) }
      body(&account, clock.timestamp)
      try accounts.update(account)
      try SessionStore(connection).endAll(of: number)
      try record(act, by: caller.number, on: String(number), reason: reason, in: connection)
      if account.state == .erased {
        let tokens = TokenStore(connection)
        for token in try tokens.tokens(of: number) {
          try record(
            .tokenEnded, by: caller.number, on: String(token.id), reason: reason, changing: [tokens.ending(token)],
            in: connection)
        }
        try tokens.forgetNames(of: number)
        for grant in try GrantStore(connection).grants(of: number) {
          try end(grant, reason: reason, by: caller.number, connection)
        }
      }
      return account
    }
  }

  private func isAdministrator(_ number: Int64, _ connection: any SQLConnection) throws -> Bool {
    try GrantReading(connection, on: clock.today).roles(of: number)[.administrator] == .everything
  }
}

extension AccountAnswer {
  init(_ account: UserAccount, grants: [GrantAnswer]) {
    number = account.number
    signIn = account.signIn
    name = account.name
    state = account.state
    created = account.created
    hasPassword = account.password != nil
    isWaiting = account.passwordIsOneTime
    hasSecondFactor = account.secondFactor != nil
    isLinked = account.identity != nil
    self.grants = grants
  }
}
