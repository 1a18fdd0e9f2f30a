import Foundation
import Testing

@testable import SingleSignOn

/// Against Canaille, a provider that was not written here (docs/decisions/0018).
@Suite(.enabled(if: ProviderProcess.isThere, "make test makes the Python environment"), .serialized)
struct RealProviderTests {
  private static let back = "http://127.0.0.1:9/sign-in/sso/back"

  private func withProvider(
    _ options: String..., test: (ProviderProcess, Provider) async throws -> Void
  ) async throws {
    let process = try ProviderProcess(redirectAddress: Self.back, options)
    defer { process.stop() }
    let configuration = try SSOConfiguration(
      issuer: process.about.issuer, clientID: process.about.clientID, clientSecret: process.about.clientSecret,
      redirectAddress: Self.back)
    try await test(process, Provider(configuration))
  }

  private func signIn(_ process: ProviderProcess, _ provider: Provider) async throws -> SSOIdentity {
    let start = try await provider.start(now: .now)
    return try await provider.finish(query: process.visit(start.address), attempt: start.attempt, now: .now)
  }

  @Test(arguments: ["RS256", "PS256", "ES256", "EdDSA"])
  func `a person signs in`(algorithm: String) async throws {
    try await withProvider("--algorithm", algorithm) { process, provider in
      let identity = try await signIn(process, provider)
      #expect(identity.issuer == process.about.issuer)
      #expect(identity.subject == process.about.user)
      #expect(identity.name == process.about.name)
      #expect(identity.email == process.about.email)
      #expect(!identity.emailVerified)
      #expect(identity.amr == ["pwd"])
      #expect(identity.authTime != nil)
    }
  }

  @Test func `a client without a secret signs people in by PKCE alone`() async throws {
    try await withProvider("--public") { process, provider in
      #expect(provider.configuration.clientSecret == nil)
      let identity = try await signIn(process, provider)
      #expect(identity.subject == process.about.user)
    }
  }

  @Test func `keys are rotated, and withdrawn, between two sign-ins`() async throws {
    try await withProvider { process, provider in
      _ = try await signIn(process, provider)
      try process.rotateKeys(keepingOld: true)
      _ = try await signIn(process, provider)
      // The provider was asked anew a moment ago, so that keys this new are for a minute later.
      try process.rotateKeys(keepingOld: false)
      await #expect(throws: SSOFailure.token(.unknownKey)) { try await signIn(process, provider) }
      let later = Date.now + 31
      let start = try await provider.start(now: later)
      let query = try process.visit(start.address)
      _ = try await provider.finish(query: query, attempt: start.attempt, now: later)
    }
  }

  @Test func `a code serves once, and only the browser that began`() async throws {
    try await withProvider { process, provider in
      let start = try await provider.start(now: .now)
      let query = try process.visit(start.address)
      let other = try await provider.start(now: .now).attempt
      await #expect(throws: SSOFailure.stateDiffers) {
        try await provider.finish(query: query, attempt: other, now: .now)
      }
      // A stolen code, put into another sign-in: the verifier is another one.
      let stolen = query.merging(["state": other.state]) { $1 }
      await #expect(throws: SSOFailure.codeRefused) {
        try await provider.finish(query: stolen, attempt: other, now: .now)
      }
      _ = try await provider.finish(query: query, attempt: start.attempt, now: .now)
      await #expect(throws: SSOFailure.codeRefused) {
        try await provider.finish(query: query, attempt: start.attempt, now: .now)
      }
    }
  }

  @Test func `a wrong secret is told`() async throws {
    try await withProvider { process, _ in
      let provider = Provider(
        try SSOConfiguration(
          issuer: process.about.issuer, clientID: process.about.clientID, clientSecret: "wrong",
          redirectAddress: Self.back))
      await #expect(throws: SSOFailure.clientRefused) { try await signIn(process, provider) }
    }
  }
}
