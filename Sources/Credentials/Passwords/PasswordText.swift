import Foundation

/// A password as it is compared.
enum PasswordText {
  /// Longer ones are no password: 128 characters (see `PasswordRules`) fit in any form of Unicode. It keeps what a
  /// stranger can make the server work through small.
  static let mostBytes = 4096

  /// The profile OpaqueString of RFC 8265, section 4.2: every kind of space is a space, and all is in Unicode's form
  /// NFC, so that "ệ" is one password whether a keyboard sends one, two or three code points for it. Case and width stay
  /// as they are. (NFKC, which NIST SP 800-63B allows as well, would take "①" for "1".)
  static func prepared(_ password: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in password.unicodeScalars {
      scalars.append(scalar.properties.generalCategory == .spaceSeparator ? " " : scalar)
    }
    return String(scalars).precomposedStringWithCanonicalMapping
  }

  /// What is left where case, marks, đ, width and spaces do not count: for comparing with words that everybody knows.
  static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spaceSeparator, .control: continue
      default: scalars.append(scalar == "đ" ? "d" : scalar)
      }
    }
    return String(scalars)
  }
}
