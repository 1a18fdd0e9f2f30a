import Crypto

/// The codes of authenticator apps: TOTP (RFC 6238) with what every app can do: HMAC-SHA-1, six digits, 30 seconds.
/// HMAC does not rest on what is broken in SHA-1 (RFC 6194, section 3.3).
public enum OneTimePassword {
  static let digits = 6
  static let period: Int64 = 30

  /// The step of a time: whole half minutes since 1970.
  ///
  /// - Parameter seconds: since 1970-01-01T00:00:00Z.
  public static func step(at seconds: Int64) -> Int64 {
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: period)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// HOTP (RFC 4226, section 5.3) of the step.
  public static func code(secret: OneTimeSecret, step: Int64) -> String {
    let counter = (0..<8).reversed().map { UInt8(truncatingIfNeeded: step >> (8 * $0)) }
    let mac = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret.bytes)))
    let offset = Int(mac[mac.count - 1] & 15)
    let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let text = String(number % 1_000_000)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }

  /// The step that the code belongs to, to be kept as the next `lastStep`; nil where it is not good.
  ///
  /// A code is good in its own half minute and the ones before and after, for clocks differ and people type slowly (RFC
  /// 6238, section 5.2), and once only: never at or before the last step that was taken (ASVS 2.8.4). Spaces in it are
  /// passed over. With three good codes in a million, tries must be throttled as those of passwords are.
  ///
  /// - Parameters:
  ///   - seconds: now, since 1970-01-01T00:00:00Z.
  ///   - lastStep: that of the code last taken for this account; nil before the first.
  public static func accepted(
    _ code: String, secret: OneTimeSecret, at seconds: Int64, after lastStep: Int64?
  ) -> Int64? {
    // Nothing longer is one, however many spaces there are.
    guard code.utf8.count <= 64 else { return nil }
    let typed = Array(String(String.UnicodeScalarView(code.unicodeScalars.filter { !isSpace($0) })).utf8)
    guard typed.count == digits, typed.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
    let now = step(at: seconds)
    var accepted: Int64?
    // All three, whichever it is, so that the time does not tell; the last one, should two steps have the same code.
    for step in now - 1...now + 1 {
      let isRight = EvenComparison.equal(typed, Array(Self.code(secret: secret, step: step).utf8))
      if isRight, step > lastStep ?? .min { accepted = step }
    }
    return accepted
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}
