import Crypto
import Foundation
import Testing

@testable import SingleSignOn

/// ID tokens that may be believed, and many that may not.
@Suite struct TokenTests {
  @Test(arguments: ["RS256", "PS256", "ES256", "EdDSA"])
  func `tokens signed with key pairs are believed`(algorithm: String) async throws {
    let key: SigningKey =
      switch algorithm {
      case "ES256": .es256()
      case "EdDSA": .edDSA()
      default: .rsa(algorithm: algorithm)
      }
    try await withSignIn(key) { signIn, key in
      let digest = Data(PlayedProvider.accessToken.utf8)
      let half =
        algorithm == "EdDSA"
        ? base64URL(SHA512.hash(data: digest).prefix(32)) : base64URL(SHA256.hash(data: digest).prefix(16))
      let identity = try await signIn.finish(with: key, claims: ["at_hash": half])
      #expect(identity.subject == "248289761001")
      await #expect(throws: SSOFailure.token(.accessToken)) {
        try await signIn.finish(with: key, claims: ["at_hash": String(half.reversed())])
      }
    }
  }

  @Test func `claims that do not fit are refused`() async throws {
    let now = SignIn.now.timeIntervalSince1970
    let cases: [(SSOTokenFault, [String: any Sendable])] = [
      (.issuer, ["iss": "https://evil.example"]),
      (.audience, ["aud": "somebody-else"]),
      (.audience, ["aud": [String]()]),
      (.audience, ["aud": ["nhiemky", "somebody-else"]]),
      (.audience, ["aud": ["nhiemky", "somebody-else"], "azp": "somebody-else"]),
      (.audience, ["azp": "somebody-else"]),
      (.expired, ["exp": now - 60]),
      (.early, ["iat": now + 61]),
      (.early, ["iat": now - 61]),
      (.early, ["nbf": now + 61]),
      (.nonce, ["nonce": "of another sign-in"]),
      (.nonce, ["nonce": NSNull()]),
      (.subject, ["sub": ""]),
      (.subject, ["sub": String(repeating: "x", count: 256)]),
      (.subject, ["sub": "a\nb"]),
      (.malformed, ["sub": NSNull()]),
      (.malformed, ["exp": NSNull()]),
      (.malformed, ["iat": NSNull()]),
      (.malformed, ["exp": "tomorrow"]),
      (.malformed, ["aud": 7]),
    ]
    try await withSignIn { signIn, key in
      for (fault, changes) in cases {
        await #expect(throws: SSOFailure.token(fault), "\(changes)") {
          try await signIn.finish(with: key, claims: changes)
        }
      }
    }
  }

  @Test func `clocks may be a minute apart, and several audiences are well with the right party`() async throws {
    let now = SignIn.now.timeIntervalSince1970
    try await withSignIn { signIn, key in
      for changes: [String: any Sendable] in [
        ["exp": now - 59], ["iat": now + 60, "nbf": now + 60], ["iat": now - 60], ["exp": 1e300],
        ["aud": ["nhiemky"]], ["aud": ["other", "nhiemky"], "azp": "nhiemky"],
      ] {
        _ = try await signIn.finish(with: key, claims: changes)
      }
    }
  }

  @Test(arguments: ["none", "None", "NONE", ""])
  func `unsigned tokens are refused`(algorithm: String) async throws {
    try await withSignIn { signIn, key in
      let token = try key.token(signIn.claims(), header: ["alg": algorithm])
      signIn.played.give(idToken: token)
      await #expect(throws: SSOFailure.token(.algorithm)) { try await signIn.finish() }
      signIn.played.give(idToken: token.split(separator: ".").prefix(2).joined(separator: ".") + ".")
      await #expect(throws: SSOFailure.token(.algorithm)) { try await signIn.finish() }
    }
  }

  @Test(arguments: ["HS256", "RS256"])
  func `the public key is no secret to sign with`(algorithm: String) async throws {
    let honest = SigningKey.rsa(algorithm: "RS256")
    let secret = SymmetricKey(data: Data(SigningKey.rsa.publicKey.pemRepresentation.utf8))
    let forger = SigningKey(id: honest.id, algorithm: algorithm, jwk: [:]) {
      Data(HMAC<SHA256>.authenticationCode(for: $0, using: secret))
    }
    try await withSignIn(honest) { signIn, _ in
      await #expect(throws: SSOFailure.token(algorithm == "HS256" ? .algorithm : .signature)) {
        try await signIn.finish(with: forger)
      }
    }
  }

  @Test func `keys that a token brings along are not looked at`() async throws {
    try await withSignIn { signIn, key in
      let forger = SigningKey.es256(key.id)
      for header: [String: any Sendable] in [
        ["jwk": forger.jwk], ["jku": "https://evil.example/keys"], ["x5u": "https://evil.example/cert"],
      ] {
        await #expect(throws: SSOFailure.token(.signature)) { try await signIn.finish(with: forger, header: header) }
      }
    }
  }

  @Test func `a key serves its own algorithm alone`() async throws {
    let rsa = SigningKey.rsa(algorithm: "RS256")
    let pss = SigningKey.rsa(algorithm: "PS256")
    let bound = SigningKey(
      id: rsa.id, algorithm: "RS256", jwk: rsa.jwk.merging(["alg": "PS256"]) { $1 }, sign: rsa.sign)
    try await withSignIn(bound) { signIn, key in
      await #expect(throws: SSOFailure.token(.unknownKey)) { try await signIn.finish(with: key) }
      _ = try await signIn.finish(with: pss)
      await #expect(throws: SSOFailure.token(.unknownKey)) { try await signIn.finish(with: .es256(key.id)) }
    }
  }

  @Test func `changed, cut and odd tokens are refused`() async throws {
    try await withSignIn { signIn, key in
      let token = try key.token(signIn.claims())
      let parts = token.split(separator: ".").map(String.init)
      let other = try key.token(signIn.claims(["sub": "1"])).split(separator: ".").map(String.init)
      let cases: [(SSOTokenFault, String)] = [
        (.signature, [parts[0], other[1], parts[2]].joined(separator: ".")),
        (.malformed, [parts[0], parts[1], ""].joined(separator: ".")),
        (.signature, [parts[0], parts[1], base64URL(Data(repeating: 0, count: 64))].joined(separator: ".")),
        (.malformed, parts[0] + "." + parts[1]),
        (.malformed, token + ".x"),
        (.malformed, ""),
        (.malformed, "..."),
        (.malformed, "é.é.é"),
        (.malformed, token + "="),
        (.malformed, try key.token(signIn.claims(), header: ["crit": ["b64"], "b64": false])),
        (.malformed, try key.token(signIn.claims(), header: ["alg": 7])),
      ]
      for (fault, token) in cases {
        signIn.played.give(idToken: token)
        await #expect(throws: SSOFailure.token(fault), "\(token)") { try await signIn.finish() }
      }
    }
  }
}
