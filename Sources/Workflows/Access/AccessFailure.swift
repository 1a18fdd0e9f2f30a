import Credentials
import Language

/// Why something about signing in, accounts, roles or tokens cannot be done, in one sentence.
public enum AccessFailure: Error, Hashable, Sendable {
  /// Name, password or both are wrong, or the account is locked: which of them is not told.
  case wrongSignIn
  /// Too many wrong tries; seconds until the next.
  case wait(seconds: Int)
  /// All workers are taken.
  case busy
  case wrongCode
  case wrongPassword
  /// The new one is the old one.
  case samePassword
  case badPassword([PasswordFault])
  /// The one-time password is too old.
  case passwordExpired
  case badSignInName(String)
  case signInNameTaken(String)
  case nameNeeded
  case noAccount(String)
  case noGrant
  case noToken
  case noSession
  /// An erased account, or one that has what is asked for.
  case notPossible
  /// One's own roles, or one's own account, may not be changed so.
  case ownAccount
  /// The last one who can keep accounts.
  case lastAdministrator
  case notDelegable
  case badDays
  case noUnit(String)
  case noRole(String)
  case badTokenName
  case badTokenDays(longest: Int)
  case noScope
  /// Single sign-on says who it is, but no account is linked to it.
  case unknownIdentity
  /// Issuer or subject is missing.
  case badIdentity
  /// Another account is linked to it.
  case identityTaken
  case reasonNeeded
  case reasonTooLong(longest: Int)
  /// Characters that cannot be seen, or that turn the writing round.
  case hiddenCharacters
  /// So many tokens, or delegations, are in force already.
  case tooManyTokens(Int)
  case tooManyDelegations(Int)
  /// More acts in a minute than a person does; seconds until the next.
  case tooFast(seconds: Int)

  public var phrase: Phrase {
    switch self {
    case .wrongSignIn: Phrases.Access.wrongSignIn
    case .wait(let seconds): Phrases.Access.wait(seconds)
    case .busy: Phrases.Access.busy
    case .wrongCode: Phrases.Access.wrongCode
    case .wrongPassword: Phrases.Access.wrongPassword
    case .samePassword: Phrases.Access.samePassword
    case .badPassword(let faults): faults.first?.phrase ?? Phrases.Access.wrongPassword
    case .passwordExpired: Phrases.Access.passwordExpired
    case .badSignInName(let name): Phrases.Access.badSignInName(name)
    case .signInNameTaken(let name): Phrases.Access.signInNameTaken(name)
    case .nameNeeded: Phrases.Access.nameNeeded
    case .noAccount(let name): Phrases.Access.noAccount(name)
    case .noGrant: Phrases.Access.noGrant
    case .noToken: Phrases.Access.noToken
    case .noSession: Phrases.Access.noSession
    case .notPossible: Phrases.Access.notPossible
    case .ownAccount: Phrases.Access.ownAccount
    case .lastAdministrator: Phrases.Access.lastAdministrator
    case .notDelegable: Phrases.Access.notDelegable
    case .badDays: Phrases.Access.badDays
    case .noUnit(let code): Phrases.Failures.noUnit(code)
    case .noRole(let name): Phrases.Access.noRole(name)
    case .badTokenName: Phrases.Access.badTokenName
    case .badTokenDays(let longest): Phrases.Access.badTokenDays(longest)
    case .noScope: Phrases.Access.noScope
    case .unknownIdentity: Phrases.Access.unknownIdentity
    case .badIdentity: Phrases.Access.badIdentity
    case .identityTaken: Phrases.Access.identityTaken
    case .reasonNeeded: Phrases.Access.reasonNeeded
    case .reasonTooLong(let longest): Phrases.Access.reasonTooLong(longest)
    case .hiddenCharacters: Phrases.Access.hiddenCharacters
    case .tooManyTokens(let number): Phrases.Access.tooManyTokens(number)
    case .tooManyDelegations(let number): Phrases.Access.tooManyDelegations(number)
    case .tooFast(let seconds): Phrases.Access.tooFast(seconds)
    }
  }
}
