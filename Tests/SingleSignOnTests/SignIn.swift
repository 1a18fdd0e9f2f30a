import Foundation
import Testing

@testable import SingleSignOn

/// One sign-in at a played provider: what the browser and the provider do is written here once.
struct SignIn: Sendable {
  static let now = Date(timeIntervalSince1970: 1_790_000_000)
  static let back = "https://nhiemky.example/sign-in/sso/back"

  let played: PlayedProvider
  let provider: Provider
  let attempt: SSOAttempt

  static func configuration(_ issuer: String, secret: String? = "s+ cret") throws -> SSOConfiguration {
    try SSOConfiguration(issuer: issuer, clientID: "nhiemky", clientSecret: secret, redirectAddress: back)
  }

  /// Begins a sign-in.
  static func begun(
    at played: PlayedProvider, limits: ProviderLimits = ProviderLimits(time: .seconds(600)), secret: String? = "s+ cret"
  ) async throws -> SignIn {
    let provider = Provider(try configuration(played.issuer, secret: secret), limits: limits)
    return SignIn(played: played, provider: provider, attempt: try await provider.start(now: now).attempt)
  }

  /// What a good ID token says, with some of it changed; `NSNull` takes it out.
  func claims(_ changes: [String: Any] = [:]) -> [String: Any] {
    let now = Self.now.timeIntervalSince1970
    let usual: [String: Any] = [
      "iss": played.issuer, "sub": "248289761001", "aud": "nhiemky", "nonce": attempt.nonce, "iat": now,
      "exp": now + 300, "name": "Nguyễn Thị Lan", "email": "lan@example.com", "email_verified": true,
    ]
    return usual.merging(changes) { $1 }.filter { !($0.value is NSNull) }
  }

  /// Comes back with a code; `query` adds to, or takes the place of, what usually comes.
  func finish(_ query: [String: String] = [:], now: Date = now) async throws(SSOFailure) -> SSOIdentity {
    let query = ["code": "the-code", "state": attempt.state].merging(query) { $1 }
    return try await provider.finish(query: query, attempt: attempt, now: now)
  }

  /// Comes back, and the provider gives a token of these claims.
  func finish(
    with key: SigningKey, claims changes: [String: Any] = [:], header: [String: Any] = [:], now: Date = now
  ) async throws -> SSOIdentity {
    played.give(idToken: try key.token(claims(changes), header: header))
    return try await finish(now: now)
  }
}

/// Begins a sign-in at a played provider with one key.
func withSignIn(
  _ key: SigningKey = .es256(), _ test: @escaping @Sendable (SignIn, SigningKey) async throws -> Void
) async throws {
  try await PlayedProvider.run(keys: [key]) { played in
    try await test(SignIn.begun(at: played), key)
  }
}
