import Crypto
import Foundation
import Testing

@testable import SingleSignOn

@Suite struct StartTests {
  private func query(_ address: String) throws -> [String: String] {
    let items = try #require(URLComponents(string: address)?.queryItems)
    return Dictionary(items.map { ($0.name, $0.value ?? "") }) { one, _ in
      Issue.record("a name twice")
      return one
    }
  }

  @Test func `the browser is sent with all that binds the answer`() async throws {
    try await PlayedProvider.run { played in
      let provider = Provider(try SignIn.configuration(played.issuer))
      let start = try await provider.start(now: SignIn.now)
      #expect(start.address.hasPrefix(played.issuer + "/authorize?"))
      let query = try query(start.address)
      #expect(query["response_type"] == "code")
      #expect(query["client_id"] == "nhiemky")
      #expect(query["redirect_uri"] == SignIn.back)
      #expect(query["scope"] == "openid profile email")
      #expect(query["state"] == start.attempt.state)
      #expect(query["nonce"] == start.attempt.nonce)
      #expect(query["code_challenge_method"] == "S256")
      #expect(query["code_challenge"] == base64URL(SHA256.hash(data: Data(start.attempt.codeVerifier.utf8))))
      #expect(query.count == 8)
      #expect(!start.address.contains(start.attempt.codeVerifier))
    }
  }

  @Test func `the challenge is that of RFC 7636 appendix B`() {
    #expect(
      Secrets.challenge(of: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
  }

  @Test func `no two sign-ins share anything`() async throws {
    try await PlayedProvider.run { played in
      let provider = Provider(try SignIn.configuration(played.issuer))
      var seen: Set<String> = []
      for _ in 0..<20 {
        let attempt = try await provider.start(now: SignIn.now).attempt
        seen.formUnion([attempt.state, attempt.nonce, attempt.codeVerifier])
        #expect(attempt.codeVerifier.count == 43)
      }
      #expect(seen.count == 60)
    }
  }

  @Test func `an endpoint's own query stays`() async throws {
    try await PlayedProvider.run { played in
      let endpoint = played.issuer + "/authorize?tenant=a"
      played.set(
        "/.well-known/openid-configuration", .json(played.description(["authorization_endpoint": endpoint])))
      let start = try await Provider(try SignIn.configuration(played.issuer)).start(now: SignIn.now)
      #expect(start.address.hasPrefix(endpoint + "&response_type=code&"))
    }
  }

  @Test func `an attempt survives being sealed as JSON, and shows nothing in print`() async throws {
    try await withSignIn { signIn, _ in
      let attempt = signIn.attempt
      let back = try JSONDecoder().decode(SSOAttempt.self, from: JSONEncoder().encode(attempt))
      #expect(back == attempt)
      #expect(!"\(attempt) \(String(reflecting: [attempt]))".contains(attempt.nonce))
    }
  }

  @Test func `the description is asked for once an hour, however many sign in`() async throws {
    try await PlayedProvider.run { played in
      let provider = Provider(try SignIn.configuration(played.issuer))
      try await withThrowingTaskGroup { group in
        for _ in 0..<50 { group.addTask { _ = try await provider.start(now: SignIn.now) } }
        try await group.waitForAll()
      }
      _ = try await provider.start(now: SignIn.now + 3_599)
      #expect(played.asked("/.well-known/openid-configuration").count == 1)
      _ = try await provider.start(now: SignIn.now + 3_600)
      #expect(played.asked("/.well-known/openid-configuration").count == 2)
    }
  }
}
