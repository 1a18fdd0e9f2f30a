import Foundation
import Testing

@testable import SingleSignOn

@Suite struct KeyRotationTests {
  @Test func `a new key is learned once it signs`() async throws {
    let old = SigningKey.es256("old")
    let new = SigningKey.es256("new")
    try await withSignIn(old) { signIn, _ in
      _ = try await signIn.finish(with: old)
      _ = try await signIn.finish(with: old)
      #expect(signIn.played.asked("/keys").count == 1)
      signIn.played.state.withLock { $0.keys = [old, new] }
      _ = try await signIn.finish(with: new)
      _ = try await signIn.finish(with: old)
      #expect(signIn.played.asked("/keys").count == 2)
    }
  }

  @Test func `a flood of tokens with unknown keys is no flood at the provider`() async throws {
    let stranger = SigningKey.es256("stranger")
    try await withSignIn { signIn, key in
      _ = try await signIn.finish(with: key)
      signIn.played.give(idToken: try stranger.token(signIn.claims()))
      await withTaskGroup { group in
        for _ in 0..<50 {
          group.addTask {
            await #expect(throws: SSOFailure.token(.unknownKey)) { try await signIn.finish(now: SignIn.now + 1) }
          }
        }
      }
      await #expect(throws: SSOFailure.token(.unknownKey)) { try await signIn.finish(now: SignIn.now + 30) }
      #expect(signIn.played.asked("/keys").count == 2)
      // Half a minute later it is asked again, once.
      await #expect(throws: SSOFailure.token(.unknownKey)) { try await signIn.finish(now: SignIn.now + 31) }
      await #expect(throws: SSOFailure.token(.unknownKey)) { try await signIn.finish(now: SignIn.now + 32) }
      #expect(signIn.played.asked("/keys").count == 3)
    }
  }

  @Test func `a renewal that fails leaves the good keys`() async throws {
    try await withSignIn { signIn, key in
      _ = try await signIn.finish(with: key)
      signIn.played.set("/keys", .init(status: 503))
      await #expect(throws: SSOFailure.status(503)) { try await signIn.finish(with: .es256("stranger")) }
      _ = try await signIn.finish(with: key)
      await #expect(throws: SSOFailure.token(.unknownKey)) { try await signIn.finish(with: .es256("stranger")) }
      #expect(signIn.played.asked("/keys").count == 2)
    }
  }

  @Test func `a withdrawn key is forgotten within the hour`() async throws {
    let old = SigningKey.es256("old")
    try await withSignIn(old) { signIn, _ in
      _ = try await signIn.finish(with: old)
      signIn.played.state.withLock { $0.keys = [.es256("new")] }
      let later = SignIn.now + 3_600
      let again = try await signIn.provider.start(now: later).attempt
      let next = SignIn(played: signIn.played, provider: signIn.provider, attempt: again)
      let times = ["iat": later.timeIntervalSince1970, "exp": later.timeIntervalSince1970 + 60]
      await #expect(throws: SSOFailure.token(.unknownKey)) {
        try await next.finish(with: old, claims: times, now: later)
      }
    }
  }

  @Test func `a token that names no key is read where there is no choice`() async throws {
    let one = SigningKey.es256("one")
    try await PlayedProvider.run(keys: [one, .edDSA(), .rsa(algorithm: "RS256")]) { played in
      let signIn = try await SignIn.begun(at: played)
      _ = try await signIn.finish(with: one, header: ["kid": NSNull()])
      played.state.withLock { $0.keys = [one, .es256("two")] }
      let fresh = try await SignIn.begun(at: played)
      await #expect(throws: SSOFailure.token(.unknownKey)) {
        try await fresh.finish(with: one, header: ["kid": NSNull()])
      }
    }
  }

  @Test func `keys that cannot be read spoil no other`() async throws {
    try await withSignIn { signIn, key in
      let others: [[String: any Sendable]] = [
        ["kty": "oct", "k": "AAAA", "kid": key.id], ["kty": "OKP", "crv": "X25519", "x": "AA", "kid": "x"],
        ["kty": "PQ", "kid": 7], [:], key.jwk.merging(["use": "enc"]) { $1 },
        key.jwk.merging(["alg": "ES256K"]) { $1 }, ["kty": "EC", "crv": "P-384", "kid": key.id, "x": "AA", "y": "AA"],
      ]
      signIn.played.set("/keys", .json(["keys": others + [key.jwk]]))
      _ = try await signIn.finish(with: key)
    }
  }

  @Test func `weak keys, broken keys and broken sets are refused`() async throws {
    let weak: [String: String] = [
      "kty": "RSA", "kid": "es", "n": base64URL(Data(repeating: 0xF1, count: 128)), "e": "AQAB",
    ]
    let broken = ["kty": "EC", "crv": "P-256", "kid": "es", "x": "AAAA", "y": "AAAA"]
    try await PlayedProvider.run { played in
      let cases: [(SSOFailure, PlayedProvider.Answer, SigningKey)] = [
        (.token(.unknownKey), .json(["keys": [weak]]), .rsa("es", algorithm: "RS256")),
        (.token(.unknownKey), .json(["keys": [broken]]), .es256()),
        (.token(.unknownKey), .json(["keys": []]), .es256()),
        (.unreadable(.keys), .json(["keys": "none"]), .es256()),
        (.unreadable(.keys), .init(body: Data("<html>".utf8)), .es256()),
        (.tooLarge, .init(body: Data(repeating: 32, count: 300_000)), .es256()),
        (.redirected, .init(status: 302, location: played.issuer + "/elsewhere"), .es256()),
      ]
      for (failure, answer, key) in cases {
        played.set("/keys", answer)
        let signIn = try await SignIn.begun(at: played)
        await #expect(throws: failure) { try await signIn.finish(with: key) }
      }
    }
  }
}
