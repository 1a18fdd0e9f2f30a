import Crypto
import CryptoExtras
import Foundation

/// What is kept of a password: scrypt over its prepared form (see `PasswordText`) with a salt of its own (ASVS 2.4.1,
/// 2.4.2).
///
/// Making and comparing cost what `ScryptCost` says in time and memory: do it at a `HashDesk`.
public struct PasswordHash: Sendable {
  private static let saltLength = 16
  private static let length = 32

  private let cost: ScryptCost
  private let salt: [UInt8]
  private let hash: [UInt8]

  private init(cost: ScryptCost, salt: [UInt8], hash: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.hash = hash
  }

  /// - Throws: for an empty password, one over 4096 bytes, and where there is no memory.
  public static func make(_ password: String, cost: ScryptCost) throws -> PasswordHash {
    let salt = RandomBytes.make(saltLength)
    return PasswordHash(cost: cost, salt: salt, hash: try derive(password, salt, cost))
  }

  /// To compare with where there is no account, so that the time it takes does not tell. No password has it.
  public static let decoy = PasswordHash(
    cost: .current, salt: RandomBytes.make(saltLength), hash: RandomBytes.make(length))

  public func verifies(_ password: String) -> Bool {
    guard let other = try? Self.derive(password, salt, cost) else { return false }
    return EvenComparison.equal(hash, other)
  }

  /// Weaker than what is made today: to be made anew when the person next signs in.
  public var needsRenewal: Bool { cost.isWeaker(than: .current) }

  private struct NoPassword: Error {}

  private static func derive(_ password: String, _ salt: [UInt8], _ cost: ScryptCost) throws -> [UInt8] {
    guard (1...PasswordText.mostBytes).contains(password.utf8.count) else { throw NoPassword() }
    let key = try KDF.Scrypt.deriveKey(
      from: Array(PasswordText.prepared(password).utf8), salt: salt, outputByteCount: length, rounds: 1 << cost.log2N,
      blockSize: cost.r, parallelism: cost.p)
    return key.withUnsafeBytes { Array($0) }
  }
}

extension PasswordHash {
  /// As the PHC string format writes it: `$scrypt$ln=15,r=8,p=3$SALT$HASH`, both in base64 without padding.
  public var text: String {
    "$scrypt$ln=\(cost.log2N),r=\(cost.r),p=\(cost.p)$\(PlainBase64.text(salt))$\(PlainBase64.text(hash))"
  }

  /// Nil for everything that `text` does not write, and for costs out of bounds.
  public init?(_ text: String) {
    // Nothing longer is a hash.
    guard text.utf8.count <= 256 else { return nil }
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { return nil }
    let settings = parts[2].split(separator: ",", omittingEmptySubsequences: false)
    guard settings.count == 3, let log2N = Self.number(settings[0], "ln"), let r = Self.number(settings[1], "r"),
      let p = Self.number(settings[2], "p"), let cost = ScryptCost(keptLog2N: log2N, r: r, p: p),
      let salt = PlainBase64.bytes(parts[3]), (Self.saltLength...64).contains(salt.count),
      let hash = PlainBase64.bytes(parts[4]), hash.count == Self.length
    else { return nil }
    self.init(cost: cost, salt: salt, hash: hash)
  }

  /// `name=12`, without sign or leading zero.
  private static func number(_ setting: Substring, _ name: String) -> Int? {
    guard setting.hasPrefix("\(name)="), let number = Int(setting.dropFirst(name.count + 1)), number > 0,
      setting == "\(name)=\(number)"
    else { return nil }
    return number
  }
}

extension PasswordHash: CustomStringConvertible, CustomReflectable {
  /// Nothing of what is kept, wherever it may be written.
  public var description: String { "PasswordHash" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
