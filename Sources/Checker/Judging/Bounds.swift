import Figures

/// The numbers a printed or computed figure may stand for, both ends included.
///
/// Quotients carry twelve decimals, rounded half up: far below anything printed.
struct Bounds: Hashable, Sendable {
  var lower: ExactDecimal
  var upper: ExactDecimal

  init(_ lower: ExactDecimal, _ upper: ExactDecimal) {
    self.lower = min(lower, upper)
    self.upper = max(lower, upper)
  }

  init(_ value: ExactDecimal) { self.init(value, value) }

  var isExact: Bool { lower == upper }

  /// Nil where a result has more digits than a figure may have.
  func plus(_ other: Bounds) -> Bounds? {
    guard let low = Self.sum(lower, other.lower), let high = Self.sum(upper, other.upper) else { return nil }
    return Bounds(low, high)
  }

  func minus(_ other: Bounds) -> Bounds? {
    guard let low = Self.difference(lower, other.upper), let high = Self.difference(upper, other.lower) else {
      return nil
    }
    return Bounds(low, high)
  }

  private static func sum(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal? {
    fitting(left, right, [ExactDecimal.maximumScale, 4, 0]) { try $0.adding($1) }
  }

  private static func difference(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal? {
    fitting(left, right, [ExactDecimal.maximumScale, 4, 0]) { try $0.subtracting($1) }
  }

  private static func product(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal? {
    fitting(left, right, [12, 6, 4]) { try $0.multiplied(by: $1) }
  }

  /// With as many decimals as fit: quotients of thousands of billions keep so many that what is made of them has no room for them.
  private static func fitting(
    _ left: ExactDecimal, _ right: ExactDecimal, _ places: [Int],
    _ reckon: (ExactDecimal, ExactDecimal) throws -> ExactDecimal
  ) -> ExactDecimal? {
    for places in places {
      if let result = try? reckon(left.cut(to: places), right.cut(to: places)) { return result }
    }
    return nil
  }

  func times(_ other: Bounds) -> Bounds? {
    Self.corners(self, other, Self.product)
  }

  /// The least and the greatest of what the ends of two stretches give together; one reckoning where both are single
  /// numbers.
  private static func corners(
    _ left: Bounds, _ right: Bounds, _ reckon: (ExactDecimal, ExactDecimal) -> ExactDecimal?
  ) -> Bounds? {
    guard let first = reckon(left.lower, right.lower) else { return nil }
    if left.isExact, right.isExact, left.lower.scale == left.upper.scale, right.lower.scale == right.upper.scale {
      return Bounds(first)
    }
    guard let second = reckon(left.lower, right.upper), let third = reckon(left.upper, right.lower),
      let fourth = reckon(left.upper, right.upper)
    else { return nil }
    return Bounds(
      min(first, second, third, fourth), greater(greater(first, second), greater(third, fourth)))
  }

  /// The first of two that are equal, so that it keeps the decimals it is written with.
  private static func greater(_ first: ExactDecimal, _ second: ExactDecimal) -> ExactDecimal {
    first < second ? second : first
  }

  /// The quotient; nil where the divisor may be zero.
  func over(_ other: Bounds) -> Bounds? {
    guard other.lower > .zero || other.upper < .zero else { return nil }
    return Self.corners(self, other, Self.quotient)
  }

  /// As many decimals as fit.
  private static func quotient(_ dividend: ExactDecimal, _ divisor: ExactDecimal) -> ExactDecimal? {
    for places in [12, 8, 4, 0] {
      if let quotient = try? dividend.divided(by: divisor, places: places) { return quotient }
    }
    return nil
  }

  func percent(of other: Bounds) -> Bounds? { over(other)?.times(Bounds(ExactDecimal(100))) }

  /// (self ÷ other − 1) × 100
  func growth(over other: Bounds) -> Bounds? {
    percent(of: other)?.minus(Bounds(ExactDecimal(100)))
  }

  var negated: Bounds? { Bounds(.zero).minus(self) }

  func overlaps(_ low: ExactDecimal, _ high: ExactDecimal) -> Bool { lower <= high && upper >= low }

  /// Neither twice nor half as much: what is, is of something else.
  func isWithinTwice(_ value: ExactDecimal) -> Bool {
    guard let double = try? value.adding(value), let twice = try? upper.adding(upper) else { return false }
    return lower < double && twice > value
  }
}

extension ExactDecimal {
  /// Rounded to no more than so many decimals.
  fileprivate func cut(to places: Int) -> ExactDecimal { scale > places ? rounded(to: places) : self }
}

extension Figure {
  /// Half of what one more in the last printed digit would be, in single units.
  var halfStep: ExactDecimal? {
    let step = ExactDecimal(coefficient: 5, scale: min(decimals + 1, ExactDecimal.maximumScale))
    return try? step.shifted(by: exponent)
  }

  /// The numbers the printed figure stands for, in single units: exactly itself for a count, its rounding interval for
  /// what is measured, a stretch to one side for hơn, gần and the like.
  func bounds(alternative useAlternative: Bool = false) -> Bounds? {
    let printed = useAlternative ? (alternative ?? value) : value
    guard let low = try? printed.shifted(by: exponent), let half = halfStep else { return nil }
    if let upper {
      guard let high = try? upper.shifted(by: exponent) else { return nil }
      return Bounds(low, high)
    }
    switch approximation {
    case .above: return (try? low.adding(roughness(of: low, 10))).map { Bounds(low, $0) }
    case .below: return (try? low.subtracting(roughness(of: low, 10))).map { Bounds($0, low) }
    case .about:
      let slack = roughness(of: low, 20)
      guard let from = try? low.subtracting(slack), let to = try? low.adding(slack) else { return nil }
      return Bounds(from, to)
    case .atLeast, .atMost, .exact:
      if isCount || isDuration && decimals == 0 || unit == .times && decimals == 0 { return Bounds(low) }
      let slack = decimals == 0 && exponent > 0 && upper == nil ? min(half, Self.part(of: low.magnitude, 20)) : half
      guard let from = try? low.subtracting(slack), let to = try? low.adding(slack) else { return nil }
      return Bounds(from, to)
    }
  }

  /// How far off "hơn", "gần", "khoảng" may be: "hơn 39.000 tỷ đồng" by a tenth; what is told to three digits and more, "trên
  /// 505 tỷ đồng", by no more than a fiftieth; "khoảng 5,14 tỷ USD" by two of its last digit; a scale word behind
  /// one digit, "khoảng 4 tỷ USD", by half of it.
  private func roughness(of number: ExactDecimal, _ divisor: Int64) -> ExactDecimal {
    let part = Self.part(of: number, divisor)
    guard let (digits, step) = lastStep else { return part }
    switch digits {
    case 1 where exponent > 0 && value < ExactDecimal(10): return max(part, Self.part(of: step, 2))
    case ...2: return part
    default:
      guard let two = try? step.multiplied(by: ExactDecimal(2)) else { return part }
      return approximation == .about
        ? min(part, two) : min(part, max(two, Self.part(of: number.magnitude, divisor * 5)))
    }
  }

  /// How many digits are told, and one of the last: 10 of "1.250", 0,01 of "5,14".
  var lastStep: (digits: Int, step: ExactDecimal)? {
    var (rest, step) = (value.coefficient.magnitude, ExactDecimal(coefficient: 1, scale: value.scale))
    while value.scale == 0, rest > 0, rest % 10 == 0 {
      rest /= 10
      guard let next = try? step.multiplied(by: ExactDecimal(10)) else { return nil }
      step = next
    }
    var digits = 0
    while rest > 0 { (rest, digits) = (rest / 10, digits + 1) }
    return (try? step.shifted(by: exponent)).map { (digits, $0) }
  }

  /// A tenth, a twentieth of a number; where that has too many digits, as near as fits.
  private static func part(of number: ExactDecimal, _ divisor: Int64) -> ExactDecimal {
    (try? number.divided(by: ExactDecimal(divisor), places: min(number.scale + 2, 6))) ?? .zero
  }
}

extension Figure {
  /// What one of the two numbers of a fraction stands for: "5,6/11,3 triệu USD" are measured, "206/113 vụ" counted.
  func rounding(of number: ExactDecimal) -> Bounds? {
    guard unit != nil, !isCount else { return Bounds(number) }
    let half = ExactDecimal(coefficient: 5, scale: min(number.scale + 1, ExactDecimal.maximumScale))
    guard let low = try? number.subtracting(half), let high = try? number.adding(half) else { return nil }
    return Bounds(low, high)
  }

  /// Of a fraction, the first number over the second, per cent. What is printed with decimals is rounded: "9,87/12 điểm" stands for
  /// 82,21 to 82,29 %.
  var fractionShare: Bounds? {
    guard let whole else { return nil }
    guard decimals > 0 else { return Bounds(value).percent(of: Bounds(whole)) }
    let half = ExactDecimal(coefficient: 5, scale: min(decimals + 1, ExactDecimal.maximumScale))
    guard let low = try? value.subtracting(half), let high = try? value.adding(half) else { return nil }
    return Bounds(low, high).percent(of: Bounds(whole))
  }
}
