import Foundation

/// What a provider says of itself under `/.well-known/openid-configuration`, as far as it is used here
/// (OpenID Connect Discovery 3).
struct ProviderMetadata: Sendable {
  let authorizationEndpoint: WebAddress
  let tokenEndpoint: WebAddress
  let keys: WebAddress
  let userInfoEndpoint: WebAddress?
  /// Whether each answer names the issuer, so that one which does not is false (RFC 9207 3).
  let alwaysNamesIssuer: Bool

  private struct Written: Decodable {
    let issuer: String
    let authorizationEndpoint: String
    let tokenEndpoint: String
    let keys: String
    let userInfoEndpoint: String?
    let challengeMethods: [String]?
    let alwaysNamesIssuer: Bool?

    enum CodingKeys: String, CodingKey {
      case issuer
      case authorizationEndpoint = "authorization_endpoint"
      case tokenEndpoint = "token_endpoint"
      case keys = "jwks_uri"
      case userInfoEndpoint = "userinfo_endpoint"
      case challengeMethods = "code_challenge_methods_supported"
      case alwaysNamesIssuer = "authorization_response_iss_parameter_supported"
    }
  }

  /// Where an issuer describes itself: a slash at its end is taken off first (OpenID Connect Discovery 4).
  static func address(of issuer: String) -> WebAddress? {
    WebAddress((issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration")
  }

  /// - Throws: `unreadable`, `otherIssuer`, `insecureEndpoint`, `noChallenge`.
  init(_ body: Data, issuer: String) throws(SSOFailure) {
    guard let written = try? JSONDecoder().decode(Written.self, from: body) else { throw .unreadable(.description) }
    guard Secrets.equal(written.issuer, issuer) else { throw .otherIssuer }
    // Who says nothing may know it all the same; the nonce and the secret stand beside it.
    if let methods = written.challengeMethods, !methods.contains("S256") { throw .noChallenge }

    // Only a provider on this machine may name addresses without TLS, and those are on this machine.
    let mayBePlain = WebAddress(issuer).map { !$0.isEncrypted } ?? false
    func endpoint(_ text: String) throws(SSOFailure) -> WebAddress {
      guard let address = WebAddress(text), address.isEncrypted || mayBePlain else { throw .insecureEndpoint }
      return address
    }
    authorizationEndpoint = try endpoint(written.authorizationEndpoint)
    tokenEndpoint = try endpoint(written.tokenEndpoint)
    keys = try endpoint(written.keys)
    if let text = written.userInfoEndpoint { userInfoEndpoint = try endpoint(text) } else { userInfoEndpoint = nil }
    alwaysNamesIssuer = written.alwaysNamesIssuer ?? false
  }
}
