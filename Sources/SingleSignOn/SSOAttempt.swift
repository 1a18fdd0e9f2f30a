import Foundation

/// What is kept of a sign-in that has begun, until the browser comes back. It binds the answer to this very browser.
///
/// The caller seals it, keeps it with the browser alone (an HttpOnly cookie), and forgets it at the first return,
/// whatever comes of it. Printing it shows nothing of it.
public struct SSOAttempt: Codable, Hashable, Sendable, CustomStringConvertible {
  /// How long somebody may take at the provider, in seconds.
  public static let life: TimeInterval = 600

  /// Comes back in the address; against forged returns (RFC 9700 4.7).
  public let state: String
  /// Comes back in the ID token; against tokens of another sign-in (OpenID Connect Core 15.5.2).
  public let nonce: String
  /// Proves to the provider that the code was asked for here (RFC 7636).
  public let codeVerifier: String
  public let madeAt: Date

  init(madeAt: Date) {
    state = Secrets.random()
    nonce = Secrets.random()
    codeVerifier = Secrets.random()
    self.madeAt = madeAt
  }

  public var description: String { "SSOAttempt" }

  /// Attempts from the future are as dead as old ones; a minute is left for clocks of several servers.
  func isAlive(at now: Date) -> Bool {
    (-60.0..<Self.life).contains(now.timeIntervalSince(madeAt))
  }
}

/// A sign-in that begins.
public struct SSOStart: Sendable {
  /// Where to send the browser.
  public let address: String
  /// What to keep until it comes back.
  public let attempt: SSOAttempt
}
