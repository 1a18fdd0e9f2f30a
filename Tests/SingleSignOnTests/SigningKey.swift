import Crypto
import CryptoExtras
import Foundation

/// A key of a provider that these tests play, without the library that the product reads tokens with.
struct SigningKey: Sendable {
  let id: String
  let algorithm: String
  /// The public half, as a key set writes it.
  let jwk: [String: String]
  let sign: @Sendable (Data) throws -> Data

  static func es256(_ id: String = "es") -> SigningKey {
    let key = P256.Signing.PrivateKey()
    let point = key.publicKey.rawRepresentation
    return SigningKey(
      id: id, algorithm: "ES256",
      jwk: ["kty": "EC", "crv": "P-256", "kid": id, "x": base64URL(point.prefix(32)), "y": base64URL(point.suffix(32))]
    ) { try key.signature(for: $0).rawRepresentation }
  }

  static func edDSA(_ id: String = "ed") -> SigningKey {
    let key = Curve25519.Signing.PrivateKey()
    return SigningKey(
      id: id, algorithm: "EdDSA",
      jwk: ["kty": "OKP", "crv": "Ed25519", "kid": id, "x": base64URL(key.publicKey.rawRepresentation)]
    ) { try key.signature(for: $0) }
  }

  /// RSA keys take a while to find; tests share one.
  static let rsa = try! _RSA.Signing.PrivateKey(keySize: .bits2048)

  static func rsa(_ id: String = "rs", algorithm: String) -> SigningKey {
    let numbers = try! rsa.publicKey.getKeyPrimitives()
    let padding: _RSA.Signing.Padding = algorithm == "PS256" ? .PSS : .insecurePKCS1v1_5
    return SigningKey(
      id: id, algorithm: algorithm,
      jwk: ["kty": "RSA", "kid": id, "n": base64URL(numbers.modulus), "e": base64URL(numbers.publicExponent)]
    ) { try rsa.signature(for: SHA256.hash(data: $0), padding: padding).rawRepresentation }
  }

  /// A compact token. `header` adds to, or takes the place of, algorithm and key.
  func token(_ claims: [String: Any], header: [String: Any] = [:]) throws -> String {
    let header = (["alg": algorithm, "kid": id] as [String: Any]).merging(header) { $1 }
    let signed = try base64URL(json(header)) + "." + base64URL(json(claims))
    return try signed + "." + base64URL(sign(Data(signed.utf8)))
  }
}

func base64URL(_ data: some Sequence<UInt8>) -> String {
  Data(data).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
}

func json(_ value: Any) throws -> Data {
  try JSONSerialization.data(withJSONObject: value)
}
