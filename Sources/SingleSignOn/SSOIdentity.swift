import Foundation

/// Who signed in, as the provider says. Issuer and subject together name a person; nothing else in it does
/// (OpenID Connect Core 5.7).
public struct SSOIdentity: Hashable, Sendable {
  public let issuer: String
  /// At most 255 characters; never given to somebody else by the same issuer.
  public let subject: String
  /// May change, and may be somebody else's later.
  public let email: String?
  /// Whether the provider says that the mailbox is this person's.
  public let emailVerified: Bool
  public let name: String?
  /// How the person signed in there: `pwd`, `otp`, `mfa`… (RFC 8176). Empty where the provider does not say.
  public let amr: [String]
  /// The provider's name for how sure it is.
  public let acr: String?
  /// When the person signed in there, which may be hours ago.
  public let authTime: Date?
}
