import Crypto
import Foundation
import JWTKit

/// How an ID token may be signed: with a key pair, never with none and never with a shared secret (RFC 8725 3.1, 3.2).
enum SigningAlgorithm: String, Sendable, CaseIterable {
  case rs256 = "RS256"
  case ps256 = "PS256"
  case es256 = "ES256"
  case edDSA = "EdDSA"

  var jwk: JWK.Algorithm {
    switch self {
    case .rs256: .rs256
    case .ps256: .ps256
    case .es256: .es256
    case .edDSA: .eddsa
    }
  }

  /// Whether a key is of the kind and curve that this needs.
  func fits(_ key: JWK) -> Bool {
    switch self {
    case .rs256, .ps256: key.keyType == .rsa
    case .es256: key.keyType == .ecdsa && key.curve == .ecdsa(.p256)
    case .edDSA: key.keyType == .octetKeyPair && key.curve == .eddsa(.ed25519)
    }
  }

  /// The left half of the digest of an access token, as `at_hash` writes it (OpenID Connect Core 3.1.3.6). Ed25519
  /// digests with SHA-512 (RFC 8032 5.1).
  func halfDigest(of token: String) -> String {
    let bytes = Array(token.utf8)
    return switch self {
    case .rs256, .ps256, .es256: Base64URL.encode(SHA256.hash(data: bytes).prefix(16))
    case .edDSA: Base64URL.encode(SHA512.hash(data: bytes).prefix(32))
    }
  }
}
