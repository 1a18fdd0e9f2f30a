import Figures

/// Where values stand on a bullet bar: zero at the left, the aim always at the same place, so that the bars of a table
/// can be read against each other.
struct BulletScale: Equatable {
  /// Where 100 % of the aim stands.
  static let aim = 640
  /// Where 150 % stands; what lies beyond is broken off here.
  static let end = 960
  /// The whole width, the broken end included.
  static let width = 1000

  /// What stands at ``aim``: the promised value, or the upper one of a range.
  let reference: ExactDecimal

  /// - Parameters:
  ///   - values: of the aim; never empty.
  ///   - others: what is shown beside it, which sets the scale where the aim is zero.
  init?(aim values: [ExactDecimal], others: [ExactDecimal]) {
    guard let largest = values.map(\.magnitude).max() else { return nil }
    let scale = largest.isZero ? others.map(\.magnitude).max() ?? .zero : largest
    reference = scale.isZero ? ExactDecimal(1) : scale
  }

  /// A place on the bar, and whether the value lies beyond its end.
  struct Place: Equatable {
    let x: Int
    let isBeyond: Bool
  }

  /// Negative values stand at zero.
  func place(_ value: ExactDecimal) -> Place {
    guard !value.isNegative else { return Place(x: 0, isBeyond: false) }
    // Four decimals of the aim are finer than any screen; what does not fit in them is far beyond the end.
    guard let share = try? value.divided(by: reference, places: 4),
      share < ExactDecimal(1_000_000)
    else { return Place(x: Self.end, isBeyond: true) }
    let x = (Int(share.rounded(to: 4).coefficient) * Self.aim + 5_000) / 10_000
    return x > Self.end ? Place(x: Self.end, isBeyond: true) : Place(x: x, isBeyond: false)
  }
}
