import Crypto

/// Values nobody can guess, and comparing them without telling how much was right.
enum Secrets {
  /// 256 random bits of the operating system as 43 letters: a state, a nonce, or a code verifier (RFC 7636 4.1).
  static func random() -> String {
    SymmetricKey(size: .bits256).withUnsafeBytes { Base64URL.encode($0) }
  }

  /// Whether two texts are the same byte for byte: Swift's own comparison takes letters that look alike for equal.
  /// Compares digests, whose comparison takes the same time wherever they differ.
  static func equal(_ one: String, _ other: String) -> Bool {
    SHA256.hash(data: Array(one.utf8)) == SHA256.hash(data: Array(other.utf8))
  }

  /// The S256 challenge of a code verifier (RFC 7636 4.2).
  static func challenge(of verifier: String) -> String {
    Base64URL.encode(SHA256.hash(data: Array(verifier.utf8)))
  }
}
