/// All numbers between two ends; a missing end is infinite.
public struct Interval: Hashable, Sendable {
  public let lower: ExactDecimal?
  public let upper: ExactDecimal?
  /// True where the lower end itself does not belong ("hơn 300").
  public let lowerOpen: Bool
  /// True where the upper end itself does not belong ("gần 21.000").
  public let upperOpen: Bool

  /// Nil where no number lies between the ends.
  public init?(
    from lower: ExactDecimal?, to upper: ExactDecimal?, lowerOpen: Bool = false, upperOpen: Bool = false
  ) {
    if let lower, let upper {
      guard lower < upper || (lower == upper && !lowerOpen && !upperOpen) else { return nil }
    }
    self.lower = lower
    self.upper = upper
    self.lowerOpen = lowerOpen
    self.upperOpen = upperOpen
  }

  public static func above(_ value: ExactDecimal) -> Interval {
    Interval(from: value, to: nil, lowerOpen: true)!
  }

  public static func below(_ value: ExactDecimal) -> Interval {
    Interval(from: nil, to: value, upperOpen: true)!
  }

  public static func point(_ value: ExactDecimal) -> Interval {
    Interval(from: value, to: value)!
  }

  public func contains(_ value: ExactDecimal) -> Bool {
    if let lower, value < lower || (lowerOpen && value == lower) { return false }
    if let upper, value > upper || (upperOpen && value == upper) { return false }
    return true
  }
}

/// What can be said of a comparison when one side is only known within an interval.
public enum Judgement: Hashable, Sendable {
  case yes, no, undecided
}

extension Interval {
  /// Whether every number of the interval is at least `bound`.
  public func isAtLeast(_ bound: ExactDecimal) -> Judgement {
    if let lower, lower >= bound { return .yes }
    if let upper, upper < bound || (upperOpen && upper == bound) { return .no }
    return .undecided
  }

  /// Whether every number of the interval is more than `bound`.
  public func isMore(than bound: ExactDecimal) -> Judgement {
    if let lower, lower > bound || (lowerOpen && lower == bound) { return .yes }
    if let upper, upper <= bound { return .no }
    return .undecided
  }
}

extension Judgement {
  public var negated: Judgement {
    switch self {
    case .yes: .no
    case .no: .yes
    case .undecided: .undecided
    }
  }
}
