import Figures

/// Growth compounded over years, in whole numbers only.
enum Compounding {
  /// Decimals of the powers worked out here.
  private static let places = 14
  private static let one = power10(places)
  /// Powers beyond this are no growth of anything printed.
  private static let limit = one * 10_000

  /// The yearly growth in per cent that takes `first` to `last` in `steps` years: (last ÷ first)^(1/steps) − 1, within a
  /// ten-thousandth of a per cent to either side.
  static func yearlyGrowth(from first: Bounds, to last: Bounds, steps: Int) -> Bounds? {
    guard (1...60).contains(steps), first.lower > .zero, last.lower > .zero, let ratio = last.over(first),
      let low = fixed(ratio.lower), let high = fixed(ratio.upper), high < limit
    else { return nil }
    let above = ExactDecimal(coefficient: growth(below: high, steps) + 1, scale: 4)
    return Bounds(ExactDecimal(coefficient: growth(below: low, steps), scale: 4), above)
  }

  /// The largest growth, in ten-thousandths of a per cent, whose power is no more than `ratio`.
  private static func growth(below ratio: Int128, _ steps: Int) -> Int64 {
    var low: Int64 = -1_000_000
    var high: Int64 = 10_000_000_000
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isAtMost(ratio, growth: middle, steps) { low = middle } else { high = middle }
    }
    return low
  }

  private static func isAtMost(_ ratio: Int128, growth: Int64, _ steps: Int) -> Bool {
    let base = one + Int128(growth) * power10(places - 6)
    var power = one
    for _ in 0..<steps {
      guard base < limit else { return false }
      power = power * base / one
      if growth > 0, power > ratio { return false }
    }
    return power <= ratio
  }

  private static func fixed(_ number: ExactDecimal) -> Int128? {
    let (product, overflow) = Int128(number.coefficient).multipliedReportingOverflow(by: power10(places - number.scale))
    return overflow ? nil : product
  }

  private static func power10(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}
