import Foundation
import Testing

@testable import SingleSignOn

/// What the browser brings back, and how the code becomes tokens.
@Suite struct ReturnTests {
  @Test func `a good answer names a person`() async throws {
    try await withSignIn { signIn, key in
      let identity = try await signIn.finish(
        with: key, claims: ["amr": ["pwd", "otp"], "acr": "urn:2", "auth_time": 1_789_999_000.5])
      #expect(identity.issuer == signIn.played.issuer)
      #expect(identity.subject == "248289761001")
      #expect(identity.name == "Nguyễn Thị Lan")
      #expect(identity.email == "lan@example.com")
      #expect(identity.emailVerified)
      #expect(identity.amr == ["pwd", "otp"])
      #expect(identity.acr == "urn:2")
      #expect(identity.authTime == Date(timeIntervalSince1970: 1_789_999_000.5))
    }
  }

  @Test func `the code is exchanged with the verifier and the client's secret`() async throws {
    try await withSignIn { signIn, key in
      _ = try await signIn.finish(with: key)
      let question = try #require(signIn.played.asked("/token").first)
      let form = Set(question.body.split(separator: "&").map(String.init))
      #expect(
        form == [
          "grant_type=authorization_code", "code=the-code", "code_verifier=\(signIn.attempt.codeVerifier)",
          "redirect_uri=https%3A%2F%2Fnhiemky.example%2Fsign-in%2Fsso%2Fback",
        ])
      // Each half is form-encoded before (RFC 6749 2.3.1).
      #expect(question.authorization == "Basic " + Data("nhiemky:s%2B%20cret".utf8).base64EncodedString())
    }
  }

  @Test func `a public client names itself and shows no secret`() async throws {
    let key = SigningKey.es256()
    try await PlayedProvider.run(keys: [key]) { played in
      let signIn = try await SignIn.begun(at: played, secret: nil)
      _ = try await signIn.finish(with: key)
      let question = try #require(played.asked("/token").first)
      #expect(question.authorization == nil)
      #expect(question.body.contains("client_id=nhiemky"))
    }
  }

  @Test func `another state is refused before the provider is asked`() async throws {
    try await withSignIn { signIn, _ in
      await #expect(throws: SSOFailure.stateDiffers) { try await signIn.finish(["state": "forged"]) }
      await #expect(throws: SSOFailure.stateDiffers) { try await signIn.finish(["state": ""]) }
      await #expect(throws: SSOFailure.stateDiffers) {
        try await signIn.provider.finish(query: ["code": "x"], attempt: signIn.attempt, now: SignIn.now)
      }
      await #expect(throws: SSOFailure.stateDiffers) {
        try await signIn.finish(["state": "forged", "error": "access_denied"])
      }
      #expect(signIn.played.asked("/token").isEmpty)
    }
  }

  @Test func `an attempt lives ten minutes`() async throws {
    try await withSignIn { signIn, key in
      await #expect(throws: SSOFailure.expired) { try await signIn.finish(now: SignIn.now + 600) }
      await #expect(throws: SSOFailure.expired) { try await signIn.finish(now: SignIn.now - 61) }
      #expect(signIn.played.asked("/token").isEmpty)
      _ = try await signIn.finish(with: key, claims: ["exp": 1_790_000_900], now: SignIn.now + 599)
    }
  }

  @Test func `an answer of another issuer is refused`() async throws {
    try await withSignIn { signIn, key in
      await #expect(throws: SSOFailure.responderDiffers) { try await signIn.finish(["iss": "https://evil.example"]) }
      await #expect(throws: SSOFailure.responderDiffers) {
        try await signIn.finish(["iss": "https://evil.example", "error": "access_denied"])
      }
      #expect(signIn.played.asked("/token").isEmpty)
      signIn.played.give(idToken: try key.token(signIn.claims()))
      _ = try await signIn.finish(["iss": signIn.played.issuer])
    }
  }

  @Test func `a provider that always names itself must do so`() async throws {
    try await PlayedProvider.run { played in
      played.set(
        "/.well-known/openid-configuration",
        .json(played.description(["authorization_response_iss_parameter_supported": true])))
      let signIn = try await SignIn.begun(at: played)
      await #expect(throws: SSOFailure.responderDiffers) { try await signIn.finish() }
      #expect(played.asked("/token").isEmpty)
    }
  }

  @Test(arguments: [
    ("access_denied", SSORefusal.denied), ("login_required", .interactionNeeded),
    ("temporarily_unavailable", .unavailable), ("invalid_scope", .misconfigured), ("<b>", .misconfigured),
  ])
  func `errors of the provider are told by kind`(error: String, refusal: SSORefusal) async throws {
    try await withSignIn { signIn, _ in
      await #expect(throws: SSOFailure.refused(refusal)) {
        try await signIn.finish(["error": error, "error_description": "<script>"])
      }
      await #expect(throws: SSOFailure.noCode) { try await signIn.finish(["code": ""]) }
    }
  }

  @Test func `refusals of the code and of the client are told apart`() async throws {
    try await withSignIn { signIn, _ in
      signIn.played.set("/token", .json(["error": "invalid_grant"], status: 400))
      await #expect(throws: SSOFailure.codeRefused) { try await signIn.finish() }
      signIn.played.set("/token", .json(["error": "invalid_client"], status: 400))
      await #expect(throws: SSOFailure.clientRefused) { try await signIn.finish() }
      signIn.played.set("/token", .init(status: 401))
      await #expect(throws: SSOFailure.clientRefused) { try await signIn.finish() }
      signIn.played.set("/token", .init(status: 500))
      await #expect(throws: SSOFailure.status(500)) { try await signIn.finish() }
    }
  }

  @Test func `codes and secrets are not carried elsewhere`() async throws {
    try await PlayedProvider.run { elsewhere in
      try await withSignIn { signIn, _ in
        signIn.played.set("/token", .init(status: 307, location: elsewhere.issuer + "/token"))
        await #expect(throws: SSOFailure.redirected) { try await signIn.finish() }
        #expect(elsewhere.asked("/token").isEmpty)
      }
    }
  }

  @Test func `answers without tokens, or with others than bearer tokens, are refused`() async throws {
    try await withSignIn { signIn, key in
      let token = try key.token(signIn.claims())
      for changes: [String: Any] in [
        ["id_token": NSNull()], ["access_token": NSNull()], ["access_token": "a\r\nb: c"], ["token_type": "mac"],
      ] {
        signIn.played.give(idToken: token, changes)
        await #expect(throws: SSOFailure.unreadable(.tokens)) { try await signIn.finish() }
      }
    }
  }
}
