import Figures

/// How a computed figure sits with the printed one.
enum Agreement: Sendable {
  case exact
  /// Only where the printed figure was cut off, not rounded.
  case cutOff
  case none

  /// - Parameters:
  ///   - computed: in the printed figure's own base units (per cent for a percentage, single units otherwise).
  ///   - printed: the figure that states it.
  init(_ computed: Bounds, with printed: Figure) {
    guard let value = printed.magnitude, let half = printed.halfStep else {
      self = .none
      return
    }
    let isNegative = computed.upper < .zero && !value.isNegative
    self = isNegative ? .none : Self.judge(computed, printed, value, half)
  }

  private static func judge(
    _ computed: Bounds, _ printed: Figure, _ value: ExactDecimal, _ half: ExactDecimal
  ) -> Agreement {
    if let upper = printed.upper, let high = try? upper.shifted(by: printed.exponent) {
      guard let low = try? value.subtracting(half), let top = try? high.adding(half) else { return .none }
      return computed.overlaps(low, top) ? .exact : .none
    }
    switch printed.approximation {
    case .above, .atLeast:
      guard let top = try? value.adding(printed.leeway ?? slack(of: printed, value, 3)) else { return .none }
      return computed.overlaps(value, top) ? .exact : .none
    case .below, .atMost:
      guard let low = try? value.subtracting(printed.leeway ?? slack(of: printed, value, 4)) else { return .none }
      return computed.overlaps(low, value) ? .exact : .none
    case .about:
      let slack = slack(of: printed, value, 12)
      guard let low = try? value.subtracting(slack), let top = try? value.adding(slack) else { return .none }
      return computed.overlaps(low, top) ? .exact : .none
    case .exact:
      if printed.isCount || printed.isDuration && printed.decimals == 0 {
        return computed.overlaps(value, value) ? .exact : .none
      }
      guard let low = try? value.subtracting(half), let top = try? value.adding(half) else { return .none }
      // Half up: the lower end rounds to the figure, the upper end to the next one.
      if computed.upper >= low && computed.lower < top { return .exact }
      // "36,70%" for 36,694: rounded to one place, and written with two as the others of the table.
      if printed.isPercent, printed.decimals > 1, printed.value == printed.value.rounded(to: printed.decimals - 1),
        let wider = try? half.multiplied(by: ExactDecimal(10)), let from = try? value.subtracting(wider),
        let to = try? value.adding(wider), computed.upper >= from, computed.lower < to
      {
        return .cutOff
      }
      // "15,4%" for 15,349: rounded twice, to 15,35 first.
      if printed.isPercent, let tenth = try? half.divided(by: ExactDecimal(10), places: half.scale + 1),
        let from = try? low.subtracting(tenth), computed.upper >= from, computed.lower < low
      {
        return .cutOff
      }
      // "gấp đôi" is not said of almost three times as much.
      guard printed.unit != .times || printed.decimals > 0, let next = try? top.adding(half) else { return .none }
      return computed.upper >= value && computed.lower < next ? .cutOff : .none
    }
  }

  /// How far off what is told as "hơn", "gần", "khoảng" may be: "hơn 40 tỷ đồng" by a third; an amount told to three digits and
  /// more by no more than a twenty-fifth.
  private static func slack(of printed: Figure, _ value: ExactDecimal, _ divisor: Int64) -> ExactDecimal {
    let part = fraction(of: value, divisor)
    guard !printed.isPercent, printed.unit != .times, let (digits, step) = printed.lastStep, digits > 2,
      let two = try? step.multiplied(by: ExactDecimal(2))
    else { return part }
    return min(part, max(two, fraction(of: value, 25)))
  }

  private static func fraction(of number: ExactDecimal, _ divisor: Int64) -> ExactDecimal {
    (try? number.magnitude.divided(by: ExactDecimal(divisor), places: min(number.scale + 2, 6))) ?? .zero
  }

  var holds: Bool { self != .none }

  var verdict: Verdict {
    switch self {
    case .exact: .consistent
    case .cutOff: .rounded
    case .none: .inconsistent
    }
  }
}

extension Figure {
  /// How far from a percentage that is not round, and told as more or less, it may be: "hơn 68%" is no 73%. Nil for what is
  /// round: "hơn 70%" may be 78%.
  var leeway: ExactDecimal? {
    guard isPercent, value > .zero, decimals > 0 || value.coefficient % 5 != 0 else { return nil }
    return ExactDecimal(decimals > 0 ? 1 : 3)
  }
}
