import Foundation
import Testing

@testable import SingleSignOn

/// Names and mail addresses: from the ID token, or from the provider's UserInfo.
@Suite struct UserInfoTests {
  private func identity(
    claims: [String: any Sendable], userInfo: [String: any Sendable]?
  ) async throws -> SSOIdentity {
    let key = SigningKey.es256()
    let (identities, tell) = AsyncStream.makeStream(of: Result<SSOIdentity, any Error>.self)
    try await PlayedProvider.run(keys: [key]) { played in
      played.set(
        "/.well-known/openid-configuration",
        .json(played.description(["userinfo_endpoint": played.issuer + "/userinfo"])))
      if let userInfo { played.set("/userinfo", .json(userInfo)) }
      let signIn = try await SignIn.begun(at: played)
      do {
        tell.yield(.success(try await signIn.finish(with: key, claims: claims)))
        let asked = played.asked("/userinfo")
        #expect(asked.allSatisfy { $0.authorization == "Bearer " + PlayedProvider.accessToken })
      } catch {
        tell.yield(.failure(error))
      }
    }
    tell.finish()
    return try #require(await identities.first { _ in true }).get()
  }

  @Test func `what the token lacks is asked for`() async throws {
    let identity = try await identity(
      claims: ["name": NSNull(), "email": NSNull(), "email_verified": NSNull()],
      userInfo: ["sub": "248289761001", "name": " Lan ", "email": "lan@example.com", "email_verified": "true"])
    #expect(identity.name == "Lan")
    #expect(identity.email == "lan@example.com")
    #expect(identity.emailVerified)
  }

  @Test func `an answer about somebody else is refused`() async throws {
    await #expect(throws: SSOFailure.token(.subject)) {
      try await identity(claims: ["name": NSNull()], userInfo: ["sub": "1", "name": "Kẻ khác"])
    }
    // Swift takes é and e with an accent for equal; a provider does not.
    await #expect(throws: SSOFailure.token(.subject)) {
      try await identity(claims: ["name": NSNull(), "sub": "\u{E9}"], userInfo: ["sub": "e\u{301}"])
    }
  }

  @Test func `the sign-in stands without it`() async throws {
    let identity = try await identity(claims: ["name": NSNull()], userInfo: nil)
    #expect(identity.name == nil)
    #expect(identity.email == "lan@example.com")
  }

  @Test func `verification belongs to the address that it came with`() async throws {
    let identity = try await identity(
      claims: ["email_verified": NSNull(), "name": NSNull()],
      userInfo: ["sub": "248289761001", "email": "other@example.com", "email_verified": true])
    #expect(identity.email == "lan@example.com")
    #expect(!identity.emailVerified)
  }

  @Test(arguments: ["", "   ", "a\nb", "a\u{0}b", "Lan\u{202E}nimda", String(repeating: "x", count: 201)])
  func `names that cannot be shown are left out`(name: String) async throws {
    let identity = try await identity(claims: ["name": name], userInfo: nil)
    #expect(identity.name == nil)
  }

  @Test func `odd truths are false`() async throws {
    for truth: any Sendable in [1, "TRUE", "yes", [String](), NSNull()] {
      let identity = try await identity(claims: ["email_verified": truth], userInfo: nil)
      #expect(!identity.emailVerified)
    }
  }
}
