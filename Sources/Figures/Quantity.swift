/// What a report or a source says of one figure.
public enum Quantity: Hashable, Sendable {
  /// 155
  case exact(ExactDecimal)
  /// "hơn 300", "gần 21.000", "từ 85% đến 90%"
  case interval(Interval)
  /// 53/59: a part and its whole, both kept.
  case part(ExactDecimal, of: ExactDecimal)
  /// "không phát sinh": reported, and nothing to report. Not the same as zero, and not the same as missing.
  case nothing

  /// The value where it is exactly known.
  public var exactValue: ExactDecimal? {
    switch self {
    case .exact(let value), .part(let value, of: _): value
    case .interval, .nothing: nil
    }
  }

  /// The numbers it may stand for; nil where nothing was reported.
  public var interval: Interval? {
    switch self {
    case .exact(let value), .part(let value, of: _): .point(value)
    case .interval(let interval): interval
    case .nothing: nil
    }
  }

  /// The same quantity with each of its numbers passed through `change`.
  public func mapped<Failure: Error>(
    _ change: (ExactDecimal) throws(Failure) -> ExactDecimal
  ) throws(Failure) -> Quantity {
    switch self {
    case .exact(let value): return .exact(try change(value))
    case .part(let value, let whole): return .part(try change(value), of: try change(whole))
    case .nothing: return .nothing
    case .interval(let interval):
      var lower: ExactDecimal?
      var upper: ExactDecimal?
      if let old = interval.lower { lower = try change(old) }
      if let old = interval.upper { upper = try change(old) }
      // An order-preserving change of both ends cannot empty the interval.
      return .interval(
        Interval(from: lower, to: upper, lowerOpen: interval.lowerOpen, upperOpen: interval.upperOpen) ?? interval)
    }
  }

  /// Every number in it.
  public var numbers: [ExactDecimal] {
    switch self {
    case .exact(let value): [value]
    case .part(let value, let whole): [value, whole]
    case .interval(let interval): [interval.lower, interval.upper].compactMap { $0 }
    case .nothing: []
    }
  }
}
