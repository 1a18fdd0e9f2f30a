import Language

/// A setting of single sign-on.
public enum SSOSetting: String, Hashable, Sendable, CaseIterable {
  case issuer, clientID, clientSecret, redirectAddress, scopes, label

  var phrase: Phrase {
    switch self {
    case .issuer: Phrases.SingleSignOn.issuerSetting
    case .clientID: Phrases.SingleSignOn.clientIDSetting
    case .clientSecret: Phrases.SingleSignOn.clientSecretSetting
    case .redirectAddress: Phrases.SingleSignOn.redirectAddressSetting
    case .scopes: Phrases.SingleSignOn.scopesSetting
    case .label: Phrases.SingleSignOn.labelSetting
    }
  }
}

/// What a provider hands out.
public enum SSODocument: String, Hashable, Sendable, CaseIterable {
  case description, keys, tokens
}

/// Why a provider sent the browser back without a code (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6).
public enum SSORefusal: String, Hashable, Sendable, CaseIterable {
  /// The person, or a rule of the provider, said no.
  case denied
  /// The provider wants the person to do something there first.
  case interactionNeeded
  /// The provider is out of order for now.
  case unavailable
  /// The provider does not accept what it was asked.
  case misconfigured

  init(code: String) {
    switch code {
    case "access_denied": self = .denied
    case "login_required", "interaction_required", "consent_required", "account_selection_required":
      self = .interactionNeeded
    case "server_error", "temporarily_unavailable": self = .unavailable
    default: self = .misconfigured
    }
  }

  var phrase: Phrase {
    switch self {
    case .denied: Phrases.SingleSignOn.denied
    case .interactionNeeded: Phrases.SingleSignOn.interactionNeeded
    case .unavailable: Phrases.SingleSignOn.unavailable
    case .misconfigured: Phrases.SingleSignOn.misconfigured
    }
  }
}

/// What is wrong with an ID token (OpenID Connect Core 3.1.3.7).
public enum SSOTokenFault: String, Hashable, Sendable, CaseIterable {
  /// Not a signed token with the claims that there must be.
  case malformed
  /// Signed by none, by a shared secret, or otherwise than is allowed here.
  case algorithm
  /// No key of the provider's, or no one key, fits.
  case unknownKey
  case signature
  case issuer
  case audience
  case expired
  /// Not valid yet, or made before the sign-in began.
  case early
  case nonce
  /// The access token is another one than the ID token was made with.
  case accessToken
  /// Who it is about is missing, too long, or differs between two answers.
  case subject

  var phrase: Phrase {
    switch self {
    case .expired, .early: Phrases.SingleSignOn.tokenTime
    case .nonce: Phrases.SingleSignOn.stateDiffers
    case .unknownKey: Phrases.SingleSignOn.tokenKey
    default: Phrases.SingleSignOn.token
    }
  }
}
