import Language

/// What speaks against a password.
public enum PasswordFault: Hashable, Sendable, CaseIterable {
  /// Fewer than 12 characters.
  case tooShort
  /// More than 128.
  case tooLong
  /// Among the passwords that attackers try first, or one of them with digits and punctuation around it.
  case common
  /// Has the sign-in name or the person's name in it.
  case personal
  /// Has the product's name in it.
  case product
  /// A few characters over and over, or a run such as 123456789012.
  case monotonous

  public var phrase: Phrase {
    switch self {
    case .tooShort: Phrases.Passwords.tooShort(PasswordRules.fewest)
    case .tooLong: Phrases.Passwords.tooLong(PasswordRules.most)
    case .common: Phrases.Passwords.common
    case .personal: Phrases.Passwords.personal
    case .product: Phrases.Passwords.product
    case .monotonous: Phrases.Passwords.monotonous
    }
  }
}
