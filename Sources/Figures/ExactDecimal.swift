/// An exact decimal number: `coefficient × 10^-scale`. Never a binary float.
///
/// Equality, order and hash follow the number, so `1.50` equals `1.5`; ``scale`` keeps how many decimals were written.
public struct ExactDecimal: Sendable {
  /// The digits, with sign.
  public let coefficient: Int64
  /// How many of the digits are decimals: 0 to ``maximumScale``.
  public let scale: Int

  /// The most decimals kept anywhere.
  public static let maximumScale = 12

  public static let zero = ExactDecimal(0)

  public init(_ integer: Int64) {
    coefficient = integer
    scale = 0
  }

  /// - Precondition: `scale` lies between 0 and ``maximumScale``.
  public init(coefficient: Int64, scale: Int) {
    precondition((0...Self.maximumScale).contains(scale), "scale out of range")
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Nil where the number does not fit: more than 18 digits or so.
  init?(wide: Int128, scale: Int) {
    guard (0...Self.maximumScale).contains(scale), let narrow = Int64(exactly: wide) else { return nil }
    self.init(coefficient: narrow, scale: scale)
  }

  public var isZero: Bool { coefficient == 0 }
  public var isNegative: Bool { coefficient < 0 }
  public var isWhole: Bool { normalized.scale == 0 }

  /// The same number with no trailing zero among its decimals.
  public var normalized: ExactDecimal {
    var digits = coefficient
    var places = scale
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    return ExactDecimal(coefficient: digits, scale: places)
  }

  /// The digits at another scale, in twice the width; exact, so `scale` must not be smaller than ``scale``.
  func widened(to target: Int) -> Int128 {
    target == scale ? Int128(coefficient) : Int128(coefficient) * PowerOfTen.wide(target - scale)
  }

  /// The digits at another scale where they fit the usual width, as nearly all do: twice the width takes ten times as
  /// long.
  func digits(at target: Int) -> Int64? {
    if target == scale { return coefficient }
    guard let factor = PowerOfTen.narrow(target - scale) else { return nil }
    let (digits, overflow) = coefficient.multipliedReportingOverflow(by: factor)
    return overflow ? nil : digits
  }

  /// Plain notation: point as decimal mark, no grouping, all written decimals. What files and JSON carry.
  public var plain: String {
    scale > 0 ? written(mark: UInt8(ascii: "."), grouped: false) : String(coefficient)
  }

  /// All written decimals behind `mark`, with dots between thousands where `grouped`. Digits are put from the last to
  /// the first, without strings in between: the checker writes some number for each figure it reads.
  func written(mark: UInt8, grouped: Bool) -> String {
    // Nineteen digits, six dots, the mark, the sign, and the zeros before the decimals of a small number.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { bytes in
      var start = bytes.count
      func put(_ byte: UInt8) {
        start -= 1
        bytes.initializeElement(at: start, to: byte)
      }
      var rest = coefficient.magnitude
      var places = 0
      repeat {
        if places > 0, places == scale { put(mark) }
        if grouped, places > scale, (places - scale) % 3 == 0 { put(UInt8(ascii: ".")) }
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
        places += 1
      } while rest > 0 || places <= scale
      if isNegative { put(UInt8(ascii: "-")) }
      return String(decoding: bytes[start...], as: UTF8.self)
    }
  }

  /// Plain notation without trailing zeros.
  public var shortest: String { normalized.plain }
}

extension ExactDecimal: Hashable, Comparable {
  public static func == (left: Self, right: Self) -> Bool { compare(left, right) == 0 }
  public static func < (left: Self, right: Self) -> Bool { compare(left, right) < 0 }

  public func hash(into hasher: inout Hasher) {
    let plain = normalized
    hasher.combine(plain.coefficient)
    hasher.combine(plain.scale)
  }

  /// -1, 0 or 1.
  static func compare(_ left: Self, _ right: Self) -> Int {
    if left.scale == right.scale {
      return left.coefficient == right.coefficient ? 0 : left.coefficient < right.coefficient ? -1 : 1
    }
    let scale = max(left.scale, right.scale)
    if let first = left.digits(at: scale), let second = right.digits(at: scale) {
      return first == second ? 0 : first < second ? -1 : 1
    }
    let difference = left.widened(to: scale) - right.widened(to: scale)
    return difference.signum() == 0 ? 0 : (difference < 0 ? -1 : 1)
  }
}

extension ExactDecimal: CustomStringConvertible {
  public var description: String { plain }
}

/// Powers of ten that fit.
enum PowerOfTen {
  /// Nil where it needs more than 64 bits.
  static func narrow(_ exponent: Int) -> Int64? {
    guard (0...18).contains(exponent) else { return nil }
    var result: Int64 = 1
    for _ in 0..<exponent { result &*= 10 }
    return result
  }

  static func wide(_ exponent: Int) -> Int128 {
    precondition((0...38).contains(exponent), "power of ten out of range")
    if let narrow = narrow(exponent) { return Int128(narrow) }
    var result: Int128 = 1_000_000_000_000_000_000
    for _ in 18..<exponent { result *= 10 }
    return result
  }
}
