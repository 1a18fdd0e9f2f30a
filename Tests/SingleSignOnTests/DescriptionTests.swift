import Foundation
import Testing

@testable import SingleSignOn

/// What a provider says of itself, and how it says it.
@Suite struct DescriptionTests {
  private static let path = "/.well-known/openid-configuration"

  private func expect(
    _ failure: SSOFailure, limits: ProviderLimits = ProviderLimits(time: .seconds(600)),
    from answer: @escaping @Sendable (PlayedProvider) -> PlayedProvider.Answer
  ) async throws {
    try await PlayedProvider.run { played in
      played.set(Self.path, answer(played))
      let provider = Provider(try SignIn.configuration(played.issuer), limits: limits)
      await #expect(throws: failure) { try await provider.start(now: SignIn.now) }
    }
  }

  @Test func `a description of another issuer is refused`() async throws {
    try await expect(.otherIssuer) { .json($0.description(["issuer": "https://evil.example"])) }
    try await expect(.otherIssuer) { .json($0.description(["issuer": $0.issuer + "/"])) }
  }

  @Test(arguments: ["authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint"])
  func `endpoints without TLS are refused`(endpoint: String) async throws {
    try await expect(.insecureEndpoint) { .json($0.description([endpoint: "http://elsewhere.example/x"])) }
    try await expect(.insecureEndpoint) { .json($0.description([endpoint: "file:///etc/passwd"])) }
  }

  @Test func `a provider elsewhere names no address of this machine without TLS`() throws {
    let written: [String: Any] = [
      "issuer": "https://sso.example", "authorization_endpoint": "https://sso.example/a",
      "token_endpoint": "http://127.0.0.1:5432/", "jwks_uri": "https://sso.example/k",
    ]
    #expect(throws: SSOFailure.insecureEndpoint) {
      try ProviderMetadata(json(written), issuer: "https://sso.example")
    }
  }

  @Test func `a provider that says it knows no S256 is refused, one that says nothing is not`() async throws {
    try await expect(.noChallenge) { .json($0.description(["code_challenge_methods_supported": ["plain"]])) }
    try await PlayedProvider.run { played in
      played.set(Self.path, .json(played.description(["code_challenge_methods_supported": NSNull()])))
      _ = try await Provider(try SignIn.configuration(played.issuer)).start(now: SignIn.now)
    }
  }

  @Test func `what is no description is refused`() async throws {
    try await expect(.unreadable(.description)) { _ in .init(body: Data("<html>".utf8)) }
    try await expect(.unreadable(.description)) { .json($0.description(["token_endpoint": NSNull()])) }
    try await expect(.unreadable(.description)) { _ in
      .init(body: Data((String(repeating: "[", count: 100_000)).utf8))
    }
    try await expect(.status(503)) { _ in .init(status: 503) }
  }

  @Test func `a huge answer is cut off`() async throws {
    try await expect(.tooLarge) { _ in .init(body: Data(repeating: 32, count: 262_145)) }
  }

  @Test func `a redirect is not followed`() async throws {
    try await PlayedProvider.run { elsewhere in
      try await PlayedProvider.run { played in
        for target in [elsewhere.issuer + "/elsewhere", played.issuer + "/elsewhere"] {
          played.set(Self.path, .init(status: 302, location: target))
          let provider = Provider(try SignIn.configuration(played.issuer))
          await #expect(throws: SSOFailure.redirected) { try await provider.start(now: SignIn.now) }
        }
        #expect(played.asked("/elsewhere").isEmpty)
      }
      #expect(elsewhere.asked("/elsewhere").isEmpty)
    }
  }

  @Test func `a silent provider, and one that never ends, are given up`() async throws {
    let limits = ProviderLimits(time: .milliseconds(300))
    try await expect(.slow, limits: limits) { _ in .init(silent: true) }
    try await expect(.slow, limits: limits) { _ in .init(drips: true) }
  }

  @Test func `nobody there`() async throws {
    let provider = Provider(try SignIn.configuration("http://127.0.0.1:1"))
    await #expect(throws: SSOFailure.unreachable) { try await provider.start(now: SignIn.now) }
  }

  @Test func `a provider that failed is left alone for a moment`() async throws {
    try await PlayedProvider.run { played in
      played.set(Self.path, .init(status: 503))
      let provider = Provider(try SignIn.configuration(played.issuer))
      for second in 0..<5 {
        await #expect(throws: SSOFailure.status(503)) { try await provider.start(now: SignIn.now + Double(second)) }
      }
      #expect(played.asked(Self.path).count == 1)
      played.set(Self.path, .json(played.description()))
      _ = try await provider.start(now: SignIn.now + 5)
      // And so when it fails after having answered.
      played.set(Self.path, .init(status: 503))
      for second in 3_605..<3_610 {
        await #expect(throws: SSOFailure.status(503)) { try await provider.start(now: SignIn.now + Double(second)) }
      }
      #expect(played.asked(Self.path).count == 3)
    }
  }
}
