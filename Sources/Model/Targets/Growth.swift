import Figures
import Foundation

/// Growth as officials reckon it, in per cent (`domain` 4.2).
enum Growth {
  /// `(now ÷ base − 1) × 100`, rounded half up to `places` decimals; nil for a base of zero.
  static func over(_ base: ExactDecimal, now: ExactDecimal, places: Int) -> ExactDecimal? {
    guard let ratio = try? now.percent(of: base, places: places) else { return nil }
    return try? ratio.subtracting(ExactDecimal(100))
  }

  /// `((last ÷ first)^(1/steps) − 1) × 100`, rounded half up to `places` decimals.
  ///
  /// The root is found by halving, in decimals of 38 digits; nil unless both ends are above zero.
  static func average(first: ExactDecimal, last: ExactDecimal, steps: Int, places: Int) -> ExactDecimal? {
    guard steps > 0, first > .zero, last > .zero, let low = Decimal(string: first.plain),
      let high = Decimal(string: last.plain)
    else { return nil }
    // The result in units of 10^-(places+1) per cent, found between a fall to nothing and a thousandfold rise.
    let unit = Decimal(sign: .plus, exponent: -(places + 3), significand: 1)
    var below = -Int64(pow10(places + 3))
    var above = Int64(pow10(places + 6))
    while above - below > 1 {
      let middle = below + (above - below) / 2
      var grown = low
      for _ in 0..<steps { grown *= 1 + Decimal(middle) * unit }
      if grown <= high { below = middle } else { above = middle }
    }
    return ExactDecimal(coefficient: below, scale: places + 1).rounded(to: places)
  }

  private static func pow10(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
