/// What one hash costs: scrypt's parameters (RFC 7914). Its memory is 128·r·2^log2N bytes, its time grows with p times
/// that.
public struct ScryptCost: Hashable, Sendable {
  public let log2N: Int
  public let r: Int
  public let p: Int

  /// N = 2^15, r = 8, p = 3: 32 MiB, and about a quarter of a second on one core. One of the five settings that OWASP's
  /// Password Storage Cheat Sheet names as equally strong; those with more memory cost a small machine too much when
  /// several people sign in at once.
  public static let current = ScryptCost(log2N: 15, r: 8, p: 3)

  /// Worth nothing against guessing.
  public static let forTests = ScryptCost(log2N: 4, r: 8, p: 1)

  /// The most memory that a kept hash may ask for, in bytes: 64 MiB.
  static let mostMemory = 64 << 20
  /// The most work that one may ask for, in blocks of 128 bytes; about four times the current.
  private static let mostWork = 4 << 20

  var memory: Int { 128 * r << log2N }
  private var work: Int { r * p << log2N }

  private init(log2N: Int, r: Int, p: Int) {
    self.log2N = log2N
    self.r = r
    self.p = p
  }

  /// Nil beyond the bounds of memory and work, so that a row that somebody wrote into the database cannot ask for
  /// gigabytes or hours.
  init?(keptLog2N log2N: Int, r: Int, p: Int) {
    guard (1...20).contains(log2N), (1...8).contains(r), (1...64).contains(p), log2N < 16 * r else { return nil }
    self.init(log2N: log2N, r: r, p: p)
    guard memory <= Self.mostMemory, work <= Self.mostWork else { return nil }
  }

  /// Whether it takes an attacker less memory or less work than the other.
  func isWeaker(than other: ScryptCost) -> Bool { memory < other.memory || work < other.work }
}
