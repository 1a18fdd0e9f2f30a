import Foundation

/// What the server and a person's phone share for one-time passwords: 20 random bytes, as RFC 4226, section 4 advises.
/// Kept sealed under the server's key.
public struct OneTimeSecret: Hashable, Sendable {
  private static let length = 20
  /// Whose codes they are, as apps show it.
  private static let issuer = "Nhiệm kỳ"

  public let bytes: [UInt8]

  public static func random() -> OneTimeSecret { OneTimeSecret(made: RandomBytes.make(length)) }

  /// Nil for fewer than the 16 bytes that RFC 4226 asks for, and for more than 64.
  public init?(bytes: [UInt8]) {
    guard (16...64).contains(bytes.count) else { return nil }
    self.bytes = bytes
  }

  /// Reads `text`, in capitals or small letters, with and without its spaces; nil for anything else.
  public init?(_ text: String) {
    // Nothing longer is one.
    guard text.utf8.count <= 256, let bytes = Base32.bytes(text) else { return nil }
    self.init(bytes: bytes)
  }

  private init(made bytes: [UInt8]) { self.bytes = bytes }

  /// Base32 in groups of four, for people who type it: `JBSW Y3DP …`.
  public var text: String {
    var grouped: [String] = []
    var rest = Base32.text(bytes)[...]
    while !rest.isEmpty {
      grouped.append(String(rest.prefix(4)))
      rest = rest.dropFirst(4)
    }
    return grouped.joined(separator: " ")
  }

  /// What a phone reads from a QR code (the format of Google Authenticator's key URI). Apps that read the last three
  /// parameters must agree with `OneTimePassword`; those that do not read them do.
  ///
  /// - Parameter account: what tells this account from the person's others, such as the sign-in name.
  public func uri(account: String) -> String {
    let issuer = Self.encoded(Self.issuer)
    return "otpauth://totp/\(issuer):\(Self.encoded(account))?secret=\(Base32.text(bytes))&issuer=\(issuer)"
      + "&algorithm=SHA1&digits=\(OneTimePassword.digits)&period=\(OneTimePassword.period)"
  }

  /// All but the unreserved characters of RFC 3986 as `%` and two digits.
  private static func encoded(_ text: String) -> String {
    let unreserved = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    return text.precomposedStringWithCanonicalMapping.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }
}

extension OneTimeSecret: CustomStringConvertible, CustomReflectable {
  /// Nothing of the secret, wherever it may be written.
  public var description: String { "OneTimeSecret" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
