import Credentials

/// What signing in needs besides the database: the server's key, the throttle, and a few workers that hash passwords.
/// One for each server; nothing in it cannot be made again but the key, which is a file.
public final class AccessDesk: Sendable {
  let key: ServerKey
  let throttle = SignInThrottle()
  /// What was refused.
  public let events = SecurityEvents()
  let hashes = HashDesk()
  let cost: ScryptCost
  /// Told that somebody has a password of their own instead of a one-time one, by the account's number.
  let chosen: @Sendable (Int64) -> Void
  /// Verified against where there is no such account, so that time does not tell.
  var decoy: PasswordHash { PasswordHash.decoy }

  /// - Parameter cost: smaller in tests.
  public init(key: ServerKey, cost: ScryptCost = .current, chosen: @escaping @Sendable (Int64) -> Void = { _ in }) {
    self.key = key
    self.chosen = chosen
    self.cost = cost
  }

  /// With a key that ends with the process: for commands, which neither sign in nor read second factors.
  public static func passing() -> AccessDesk { AccessDesk(key: .random()) }

  /// A token that a form carries and only this server could have made, for something the browser holds as a cookie.
  public func formToken(for held: String) -> String { key.mark(held, for: "form") }

  /// Seals what a browser keeps for a while and may neither read nor change.
  public func sealed(_ bytes: [UInt8], for purpose: String) throws -> [UInt8] { try key.sealed(bytes, for: purpose) }

  /// - Throws: where it was not sealed here for that.
  public func opened(_ bytes: [UInt8], for purpose: String) throws -> [UInt8] { try key.opened(bytes, for: purpose) }
}
