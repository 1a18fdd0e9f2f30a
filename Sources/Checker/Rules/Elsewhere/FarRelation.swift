import Figures

/// What a figure may say of two others that stand far from it.
enum FarRelation {
  case growth, fall, share, ratio, multiple, difference, points, average, sum, remaining

  init?(_ figure: Figure) {
    guard figure.upper == nil, figure.whole == nil, figure.approximation == .exact else { return nil }
    switch (figure.unit, figure.role) {
    case (.percent, .growth), (.percent, .excess): self = figure.sign < 0 ? .fall : .growth
    case (.percent, .share), (.percent, .level): self = .share
    case (.percent, .attained), (.percent, .ratio): self = .ratio
    case (.times, .multiple): self = .multiple
    case (.points, .growth), (.points, .change): self = .points
    case (.percent, _), (.times, _), (.points, _), (.perMille, _): return nil
    case (_, .change), (_, .excess): self = .difference
    case (_, .average): self = .average
    case (_, .total): self = .sum
    case (_, .remaining): self = .remaining
    default: return nil
    }
  }

  var kind: Relation {
    switch self {
    case .growth, .fall: .growth
    case .share: .share
    case .ratio, .multiple: .ratio
    case .difference, .points, .remaining: .difference
    case .average: .average
    case .sum: .sum
    }
  }

  var subject: Subject {
    switch self {
    case .growth: .growth
    case .fall: .fall
    case .share: .share
    case .ratio: .ratio
    case .multiple: .multiple
    case .difference: .increase
    case .points: .points
    case .average: .average
    case .sum: .total
    case .remaining: .remainder
    }
  }

  /// A quick look with floating numbers before the exact arithmetic.
  /// - Parameter step: what one of the printed figure is, 10⁹ for tỷ.
  func mayHold(_ first: Double, _ second: Double, _ printed: Double, step: Double) -> Bool {
    let result: Double
    switch self {
    case .growth: result = (first / second - 1) * 100
    case .fall: result = (1 - first / second) * 100
    case .share, .ratio: result = first / second * 100
    case .multiple: result = first / second
    case .difference, .points, .remaining: result = (first - second) / step
    case .average: result = first / second / step
    case .sum: result = (first + second) / step
    }
    return abs(result - printed) <= max(1, abs(printed) * 0.02)
  }

  func compute(_ first: NearLevels.Level, _ second: NearLevels.Level) -> Bounds? {
    guard let one = first.bounds, let two = second.bounds else { return nil }
    switch self {
    case .growth: return one.growth(over: two)
    case .fall: return one.growth(over: two)?.negated
    case .share, .ratio: return one.percent(of: two)
    case .multiple, .average: return one.over(two)
    case .difference, .points, .remaining: return one.minus(two)
    case .sum: return one.plus(two)
    }
  }

  func formula(_ first: String, _ second: String) -> String {
    switch self {
    case .growth: "(\(first) ÷ \(second) − 1) × 100"
    case .fall: "(1 − \(first) ÷ \(second)) × 100"
    case .share, .ratio: "\(first) ÷ \(second) × 100"
    case .multiple, .average: "\(first) ÷ \(second)"
    case .difference, .points, .remaining: "\(first) − \(second)"
    case .sum: "\(first) + \(second)"
    }
  }

  /// Whether a fit says something: three digits or more agree, and the two figures are printed finely enough to say so.
  func isTelling(_ result: Bounds, _ stated: Figure) -> Bool {
    guard let half = stated.halfStep, let width = try? result.upper.subtracting(result.lower),
      width <= (stated.isCount ? .zero : (try? half.multiplied(by: Self.steps)) ?? .zero)
    else { return false }
    switch self {
    case .growth, .fall, .share, .ratio:
      if stated.decimals > 0 { return stated.value.coefficient.magnitude >= 10 }
      // A percentage without decimals must be hit closely: 2.346 ÷ 2.040 is 15,00.
      guard let low = try? stated.value.subtracting(Self.close), let high = try? stated.value.adding(Self.close) else {
        return false
      }
      return result.lower >= low && result.upper <= high
    case .multiple: return stated.decimals > 0
    case .difference, .remaining: return stated.value.coefficient.magnitude >= 100
    case .points: return stated.decimals > 0 || stated.value.coefficient.magnitude >= 10
    case .average, .sum: return stated.value.coefficient.magnitude >= 100
    }
  }

  private static let close = ExactDecimal(coefficient: 5, scale: 2)
  /// Three steps of the printed figure, in halves.
  private static let steps = ExactDecimal(6)
}

extension ExactDecimal {
  /// For a first look; nothing is judged by it.
  var approximate: Double {
    var divisor = 1.0
    for _ in 0..<scale { divisor *= 10 }
    return Double(coefficient) / divisor
  }
}

extension Figure {
  /// 10⁹ for tỷ.
  var magnitudeStep: Double { (0..<exponent).reduce(1.0) { step, _ in step * 10 } }
}
