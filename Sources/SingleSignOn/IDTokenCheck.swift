import Foundation
import JWTKit

/// Holds an ID token against the sign-in that it answers (OpenID Connect Core 3.1.3.7, RFC 8725).
struct IDTokenCheck: Sendable {
  /// In seconds: how far the clocks of two servers may be apart.
  static let leeway: TimeInterval = 60

  let issuer: String
  let clientID: String
  let attempt: SSOAttempt
  let accessToken: String
  let now: Date

  /// What a token says of its own signature, before anything of it is believed.
  struct Header: Sendable {
    let algorithm: SigningAlgorithm
    let key: String?

    private struct Written: Decodable {
      let alg: String
      let kid: String?
      let crit: [String]?
    }

    init(_ token: String) throws(SSOFailure) {
      let parts = token.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ Base64URL.decode($0) != nil }),
        let written = Base64URL.decode(parts[0]).flatMap({ try? JSONDecoder().decode(Written.self, from: $0) })
      else { throw .token(.malformed) }
      // What must be understood and is not makes a token void (RFC 7515 4.1.11).
      guard written.crit == nil else { throw .token(.malformed) }
      guard let algorithm = SigningAlgorithm(rawValue: written.alg) else { throw .token(.algorithm) }
      self.algorithm = algorithm
      key = written.kid
    }
  }

  /// - Throws: `SSOFailure.token`.
  func claims(of token: String, header: Header, signedWith key: JWK) async throws(SSOFailure) -> IDToken {
    let claims = try await Self.verified(token, algorithm: header.algorithm, key: key)
    guard Secrets.equal(claims.iss, issuer) else { throw .token(.issuer) }
    guard claims.aud.values.contains(where: { Secrets.equal($0, clientID) }),
      Secrets.equal(claims.azp ?? clientID, clientID),
      claims.aud.values.count == 1 || claims.azp != nil
    else { throw .token(.audience) }
    guard (1...255).contains(claims.sub.utf8.count), !claims.sub.unicodeScalars.contains(where: { $0.value < 32 })
    else { throw .token(.subject) }
    try checkTimes(claims)
    guard let nonce = claims.nonce, Secrets.equal(nonce, attempt.nonce) else { throw .token(.nonce) }
    if let written = claims.accessTokenHash {
      guard Secrets.equal(written, header.algorithm.halfDigest(of: accessToken)) else { throw .token(.accessToken) }
    }
    return claims
  }

  private func checkTimes(_ claims: IDToken) throws(SSOFailure) {
    guard now < claims.exp + Self.leeway else { throw .token(.expired) }
    guard claims.iat <= now + Self.leeway, claims.iat >= attempt.madeAt - Self.leeway,
      (claims.nbf ?? claims.iat) <= now + Self.leeway
    else { throw .token(.early) }
  }

  /// The key set of the verifier holds one public key with one algorithm, so that nothing that a token says of itself
  /// chooses either.
  private static func verified(
    _ token: String, algorithm: SigningAlgorithm, key: JWK
  ) async throws(SSOFailure) -> IDToken {
    var key = key
    key.algorithm = algorithm.jwk
    key.keyIdentifier = "the one"
    (key.privateExponent, key.prime1, key.prime2) = (nil, nil, nil)
    let keys = JWTKeyCollection()
    do {
      try await keys.add(jwk: key, isDefault: true)
    } catch {
      throw .token(.unknownKey)
    }
    do {
      return try await keys.verify(token, as: IDToken.self)
    } catch let error as JWTError where error.errorType == .signatureVerificationFailed {
      throw .token(.signature)
    } catch {
      throw .token(.malformed)
    }
  }
}
