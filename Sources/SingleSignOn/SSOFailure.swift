import Language

/// Why single sign-on did not come about. Holds nothing that the provider or a browser wrote, so that it may be logged.
public enum SSOFailure: Error, Hashable, Sendable {
  /// A setting cannot be used.
  case setting(SSOSetting)

  /// The provider could not be reached: no such host, nobody there, or its certificate is not trusted.
  case unreachable
  /// The provider took longer than it is given.
  case slow
  /// An answer over the size allowed.
  case tooLarge
  /// The provider answered by sending elsewhere, which is not followed.
  case redirected
  /// The provider answered with another HTTP status than 200.
  case status(Int)
  /// An answer is not what the standard says.
  case unreadable(SSODocument)
  /// The provider's description is of another issuer than the one set up (OpenID Connect Discovery 4.3).
  case otherIssuer
  /// The provider's description names an address without TLS.
  case insecureEndpoint
  /// The provider says that it does not know PKCE with S256 (RFC 9700 2.1.1).
  case noChallenge

  /// The sign-in began too long ago.
  case expired
  /// The answer belongs to another sign-in than the one this browser began.
  case stateDiffers
  /// The answer says that it is from another provider, or should say so and does not (RFC 9207 2.4).
  case responderDiffers
  /// The provider sent the browser back with an error instead of a code.
  case refused(SSORefusal)
  /// The answer holds neither code nor error.
  case noCode
  /// The provider does not take the code: used, too old, or not made for here.
  case codeRefused
  /// The provider does not accept this program's client id and secret.
  case clientRefused

  /// The ID token may not be believed.
  case token(SSOTokenFault)

  /// One sentence for the person in front of it.
  public var phrase: Phrase {
    switch self {
    case .setting(let setting): setting.phrase
    case .unreachable: Phrases.SingleSignOn.unreachable
    case .slow: Phrases.SingleSignOn.slow
    case .tooLarge, .redirected, .unreadable: Phrases.SingleSignOn.unreadable
    case .status(let status): Phrases.SingleSignOn.status(status)
    case .otherIssuer: Phrases.SingleSignOn.otherIssuer
    case .insecureEndpoint: Phrases.SingleSignOn.insecureEndpoint
    case .noChallenge: Phrases.SingleSignOn.noChallenge
    case .expired: Phrases.SingleSignOn.expired
    case .stateDiffers, .noCode: Phrases.SingleSignOn.stateDiffers
    case .responderDiffers: Phrases.SingleSignOn.responderDiffers
    case .refused(let refusal): refusal.phrase
    case .codeRefused: Phrases.SingleSignOn.codeRefused
    case .clientRefused: Phrases.SingleSignOn.clientRefused
    case .token(let fault): fault.phrase
    }
  }
}
