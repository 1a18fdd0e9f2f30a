import Figures

/// Whether a quantity satisfies a bound, without regard to time.
enum Satisfaction: Sendable {
  case exceeded, met, failed
  /// The quantity is only known within an interval, and both answers lie in it.
  case undecided
}

extension Satisfaction {
  /// Sets `actual` against the bound of `target` (`domain` 4.2).
  ///
  /// "Exceeded" is said only where the excess is certain: "hơn 1,9" against 1,9 is met, since nothing says by how much.
  /// Ranges are met from their lower end and exceeded above their upper one. Where fewer is better, the verdicts of
  /// ranges and upper bounds are reversed. A bound of zero is met or failed, never exceeded.
  init(of actual: Interval, bound: Target.Bound, values: [ExactDecimal], direction: Indicator.Direction) {
    guard let first = values.first else {
      self = .undecided
      return
    }
    switch bound {
    case .none: self = .undecided
    case .atLeast: self = Self.atLeast(first, actual, exceedable: direction != .down)
    case .moreThan: self = Self.plain(actual.isMore(than: first))
    case .atMost: self = Self.atMost(first, actual, exceedable: direction == .down && !first.isZero)
    case .lessThan: self = Self.plain(actual.isAtLeast(first).negated)
    case .exactly: self = Self.exactly(first, actual)
    case .between:
      let upper = values.count > 1 ? values[1] : first
      self = Self.between(first, upper, actual, fewerIsBetter: direction == .down)
    }
  }

  private static func plain(_ judgement: Judgement) -> Satisfaction {
    switch judgement {
    case .yes: .met
    case .no: .failed
    case .undecided: .undecided
    }
  }

  private static func atLeast(_ value: ExactDecimal, _ actual: Interval, exceedable: Bool) -> Satisfaction {
    guard actual.isAtLeast(value) == .yes else { return plain(actual.isAtLeast(value)) }
    return exceedable && actual.lower.map { $0 > value } == true ? .exceeded : .met
  }

  private static func atMost(_ value: ExactDecimal, _ actual: Interval, exceedable: Bool) -> Satisfaction {
    let within = actual.isMore(than: value).negated
    guard within == .yes else { return plain(within) }
    return exceedable && actual.upper.map { $0 < value } == true ? .exceeded : .met
  }

  private static func exactly(_ value: ExactDecimal, _ actual: Interval) -> Satisfaction {
    if actual.lower == value, actual.upper == value { return .met }
    return actual.contains(value) ? .undecided : .failed
  }

  private static func between(
    _ lower: ExactDecimal, _ upper: ExactDecimal, _ actual: Interval, fewerIsBetter: Bool
  ) -> Satisfaction {
    let beyondUpper = actual.isMore(than: upper)
    let belowLower = actual.isAtLeast(lower).negated
    if fewerIsBetter {
      if belowLower == .yes { return .exceeded }
      return plain(beyondUpper.negated)
    }
    if beyondUpper == .yes { return .exceeded }
    return plain(belowLower.negated)
  }
}
