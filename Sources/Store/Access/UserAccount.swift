/// Somebody who may sign in. Everything that tells who it is stands here, and goes when the account is erased.
public struct UserAccount: Hashable, Sendable {
  public enum State: String, Sendable, CaseIterable {
    case active
    /// May not sign in; keeps its name.
    case disabled
    /// Its person can no longer be told: only the number stays, so that the journal and the figures do.
    case erased
  }

  /// From 1, never used twice; the journal knows a person by it.
  public let number: Int64
  /// What is typed to sign in, folded (``SignInName``); nil once erased.
  public var signIn: String?
  /// As people call the person; empty once erased.
  public var name: String
  /// A password hash in its text form; nil where only single sign-on leads in.
  public var password: String?
  /// The password was made by the program and is good for one sign-in.
  public var passwordIsOneTime: Bool
  /// When it was set, `2026-07-19T08:30:00Z`.
  public var passwordSet: String
  /// The secret of one-time codes, sealed under the server's key; nil where there is none.
  public var secondFactor: [UInt8]?
  /// The last time step of which a code was taken: none is taken twice.
  public var secondFactorStep: Int64?
  /// Marks, under the server's key, of the recovery codes that are left.
  public var recoveryCodes: [String]
  /// Who the person is to a single sign-on provider.
  public var identity: ForeignIdentity?
  public var state: State
  public let created: String

  public init(
    number: Int64, signIn: String, name: String, password: String?, passwordIsOneTime: Bool, at moment: String
  ) {
    self.number = number
    self.signIn = signIn
    self.name = name
    self.password = password
    self.passwordIsOneTime = passwordIsOneTime
    passwordSet = moment
    secondFactor = nil
    secondFactorStep = nil
    recoveryCodes = []
    identity = nil
    state = .active
    created = moment
  }
}

/// A person as a single sign-on provider names it.
public struct ForeignIdentity: Hashable, Sendable {
  public let issuer: String
  public let subject: String

  public init(issuer: String, subject: String) {
    self.issuer = issuer
    self.subject = subject
  }
}

extension UserAccount {
  static let columns = """
    number, sign_in, name, name_sort, password, password_is_one_time, password_set, second_factor, \
    second_factor_step, recovery_codes, issuer, subject, state, created
    """

  init(_ row: SQLRow) throws {
    number = try row.integer(0)
    signIn = try row.optionalText(1)
    name = try row.text(2)
    password = try row.optionalText(4)
    passwordIsOneTime = try row.integer(5) != 0
    passwordSet = try row.text(6)
    if case .blob(let bytes) = try row.value(7) { secondFactor = bytes } else { secondFactor = nil }
    secondFactorStep = try row.optionalInteger(8)
    recoveryCodes = try row.text(9).split(separator: " ").map(String.init)
    if let issuer = try row.optionalText(10), let subject = try row.optionalText(11) {
      identity = ForeignIdentity(issuer: issuer, subject: subject)
    } else {
      identity = nil
    }
    guard let state = State(rawValue: try row.text(12)) else {
      throw RowError(position: 12, expected: "a state", found: try row.text(12))
    }
    self.state = state
    created = try row.text(13)
  }
}
