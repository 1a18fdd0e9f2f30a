import Crypto
import Foundation

/// The server's own secret, from which one key for each purpose is derived (HKDF, RFC 5869), so that what was made for
/// one purpose is worth nothing for another.
///
/// It is kept in a file beside the database and not in it: a stolen copy of the database opens nothing.
public struct ServerKey: Sendable {
  /// Bytes of a key.
  public static let length = 32

  private let secret: SymmetricKey

  /// Tells keys apart and says nothing of them: eight hexadecimal digits.
  public var identifier: String { Hexadecimal.text(Array(name)) }

  /// What sealed bytes begin with, before the key's identifier: "NK".
  private static let format: [UInt8] = [0x4E, 0x4B]

  private var name: ArraySlice<UInt8> {
    Array(HMAC<SHA256>.authenticationCode(for: Array("identifier".utf8), using: key("name", "key")))[..<4]
  }

  /// - Parameter bytes: 32 of them, from a generator for secrets.
  public init(bytes: [UInt8]) {
    precondition(bytes.count == Self.length, "A server key has 32 bytes.")
    secret = SymmetricKey(data: bytes)
  }

  public static func random() -> ServerKey { ServerKey(bytes: RandomBytes.make(length)) }

  /// Hides a text and guards it against change: AES-256-GCM (NIST SP 800-38D) with a random nonce, which stands before
  /// the hidden text; its tag stands behind it, and before all the name of the key. 34 bytes longer than what it hides.
  ///
  /// - Parameter purpose: a fixed name; the same opens it.
  public func sealed(_ plain: [UInt8], for purpose: String) throws -> [UInt8] {
    let box = try AES.GCM.seal(plain, using: key("seal", purpose), authenticating: Array(purpose.utf8))
    guard let whole = box.combined else { throw SealFailure() }
    return Self.format + name + [UInt8](whole)
  }

  /// - Throws: `SealFailure` for whatever this key did not seal for this purpose, changed in no bit.
  public func opened(_ sealed: [UInt8], for purpose: String) throws -> [UInt8] {
    let head = Self.format + name
    if sealed.starts(with: head), let plain = open(Array(sealed.dropFirst(head.count)), purpose) { return plain }
    // What was sealed before keys had names.
    guard let plain = open(sealed, purpose) else { throw SealFailure() }
    return plain
  }

  private func open(_ box: [UInt8], _ purpose: String) -> [UInt8]? {
    guard let box = try? AES.GCM.SealedBox(combined: box) else { return nil }
    return (try? AES.GCM.open(box, using: key("seal", purpose), authenticating: Array(purpose.utf8))).map {
      [UInt8]($0)
    }
  }

  /// A mark that only this server can set on a text: HMAC-SHA256, in base64 for addresses, 43 characters.
  public func mark(_ text: String, for purpose: String) -> String {
    PlainBase64.addressText(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key("mark", purpose)))
  }

  /// Whether it is the mark of that text, in a time that does not tell how much of it is right.
  public func holds(_ mark: String, of text: String, for purpose: String) -> Bool {
    EvenComparison.equal(Array(mark.utf8), Array(self.mark(text, for: purpose).utf8))
  }

  /// - Parameter use: parts the keys for sealing from those for marking.
  private func key(_ use: String, _ purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, info: Array("nhiemky \(use) \(purpose)".utf8), outputByteCount: Self.length)
  }
}

extension ServerKey: CustomStringConvertible, CustomReflectable {
  /// Nothing of the secret, wherever it may be written.
  public var description: String { "ServerKey" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What was to be opened was not sealed here for this purpose, or was changed since. Which of them is not told.
public struct SealFailure: Error, Hashable, Sendable {}
