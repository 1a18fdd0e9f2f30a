import Foundation
import JWTKit

/// The claims of an ID token that are read here (OpenID Connect Core 2, 5.1).
struct IDToken: JWTPayload {
  let iss: String
  let sub: String
  let aud: Audience
  let azp: String?
  let exp: Date
  let iat: Date
  let nbf: Date?
  let nonce: String?
  let accessTokenHash: String?
  let authTime: Date?
  let acr: String?
  let amr: [String]?
  let email: String?
  let emailVerified: Truth?
  let name: String?

  enum CodingKeys: String, CodingKey {
    case iss, sub, aud, azp, exp, iat, nbf, nonce, acr, amr, email, name
    case accessTokenHash = "at_hash"
    case authTime = "auth_time"
    case emailVerified = "email_verified"
  }

  /// One, or several.
  struct Audience: Codable, Sendable {
    let values: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(String.self) {
        values = [one]
      } else {
        values = try container.decode([String].self)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(values)
    }
  }

  /// Some providers write truth as a text. Anything but true is false.
  struct Truth: Codable, Sendable {
    let value: Bool

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      value = (try? container.decode(Bool.self)) ?? ((try? container.decode(String.self)) == "true")
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(value)
    }
  }

  /// The signature alone is JWTKit's to judge; `IDTokenCheck` holds the claims against the sign-in.
  func verify(using algorithm: some JWTAlgorithm) {}
}
