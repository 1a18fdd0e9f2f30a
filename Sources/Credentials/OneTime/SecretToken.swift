import Crypto

/// What a browser or a program shows to be known again: 32 random bytes (ASVS 3.2.2 and 3.2.4 ask for 8). It is shown
/// once and never kept; what is kept is its digest. So many bits need no slow hash and no salt.
public struct SecretToken: Sendable {
  /// Begins tokens for programs, so that scanners of files and repositories find those that leaked.
  public static let programPrefix = "nk_"

  /// The prefix, and 43 characters of base64 for addresses.
  public let text: String

  /// - Parameter prefix: `programPrefix` for programs; empty for sessions.
  public static func random(prefix: String = "") -> SecretToken {
    SecretToken(text: prefix + PlainBase64.addressText(RandomBytes.make(32)))
  }

  private init(text: String) { self.text = text }

  /// SHA-256, in hexadecimal digits, of the text with its prefix.
  public static func digest(of text: String) -> String {
    Hexadecimal.text(SHA256.hash(data: Array(text.utf8)))
  }
}

extension SecretToken: CustomStringConvertible, CustomReflectable {
  /// Nothing of the secret, wherever it may be written.
  public var description: String { "SecretToken" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
