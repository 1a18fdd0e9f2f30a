import Crypto

/// What a person prints and keeps for the day the phone is lost: ten codes, each good once (ASVS 2.6.1).
///
/// A code has ten characters of 32, so 50 bits that nobody chose: with every try throttled, guessing is hopeless, and a
/// slow hash would win nothing. Against somebody with a copy of the database, 50 bits under a quick hash are a matter of
/// days: keep `ServerKey.mark` of the digest, which needs the server's key to be tried at all (ASVS 2.6.2 asks for 112
/// bits, or for a salt).
public enum RecoveryCodes {
  private static let count = 10
  private static let length = 10
  /// Crockford's: without i, l, o and u, of which the first three read as 1 and 0.
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// Ten different ones, as `xxxxx-xxxxx`.
  public static func make() -> [String] {
    var codes: [String] = []
    while codes.count < count {
      // 32 divides 256, so each character is as likely as the others.
      let letters = RandomBytes.make(length).map { alphabet[Int($0 & 31)] }
      let code = "\(String(letters.prefix(length / 2)))-\(String(letters.suffix(length / 2)))"
      if !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  /// SHA-256, in hexadecimal digits, of the code without hyphens and spaces, in small letters, with i and l as 1 and o
  /// as 0.
  public static func digest(_ code: String) -> String {
    // Nothing longer is one; it gets a digest that no code has.
    let plain = code.utf8.count <= 64 ? normalised(code) : ""
    return Hexadecimal.text(SHA256.hash(data: Array(plain.utf8)))
  }

  private static func normalised(_ code: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in code.lowercased().unicodeScalars {
      switch scalar {
      case "i", "l": plain.append("1")
      case "o": plain.append("0")
      default:
        if !scalar.properties.isDash, !scalar.properties.isWhitespace { plain.append(scalar) }
      }
    }
    return String(plain)
  }
}
