/// What is set up for single sign-on with one OpenID Connect provider. Printing it shows no secret.
public struct SSOConfiguration: Hashable, Sendable, CustomStringConvertible {
  /// The provider's issuer identifier, as the provider itself writes it (OpenID Connect Discovery 3).
  public let issuer: String
  /// As the provider registered this program.
  public let clientID: String
  /// Nothing for a public client, which proves itself by PKCE alone.
  public let clientSecret: String?
  /// Where the provider sends the browser back to, as registered.
  public let redirectAddress: String
  /// `openid` is always among them, and first.
  public let scopes: [String]
  /// What the button says after “sign in with”; nothing for a general wording.
  public let label: String?

  /// - Parameters:
  ///   - issuer: https, or http on this machine; no query.
  ///   - clientID: printable ASCII (RFC 6749 appendix A.1).
  ///   - clientSecret: printable ASCII; empty counts as none.
  ///   - redirectAddress: https, or http on this machine.
  ///   - scopes: RFC 6749 3.3; `openid` is put in.
  ///   - label: at most 60 characters; empty counts as none.
  /// - Throws: `SSOFailure.setting`, naming what is wrong.
  public init(
    issuer: String, clientID: String, clientSecret: String? = nil, redirectAddress: String,
    scopes: [String] = ["openid", "profile", "email"], label: String? = nil
  ) throws(SSOFailure) {
    guard let address = WebAddress(issuer), !address.hasQuery else { throw .setting(.issuer) }
    guard Self.isPrintable(clientID) else { throw .setting(.clientID) }
    let secret = clientSecret.flatMap { $0.isEmpty ? nil : $0 }
    guard secret.map(Self.isPrintable) ?? true else { throw .setting(.clientSecret) }
    guard WebAddress(redirectAddress) != nil else { throw .setting(.redirectAddress) }
    guard scopes.allSatisfy(Self.isScope) else { throw .setting(.scopes) }
    let label = label.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    guard (label?.count ?? 0) <= 60 else { throw .setting(.label) }
    self.issuer = issuer
    self.clientID = clientID
    self.clientSecret = secret
    self.redirectAddress = redirectAddress
    self.scopes = ["openid"] + scopes.filter { $0 != "openid" }
    self.label = label
  }

  public var description: String { "SSOConfiguration(issuer: \(issuer), clientID: \(clientID))" }

  private static func isPrintable(_ text: String) -> Bool {
    (1...500).contains(text.utf8.count) && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  private static func isScope(_ text: String) -> Bool {
    isPrintable(text) && !text.contains { $0 == " " || $0 == "\"" || $0 == "\\" }
  }
}
