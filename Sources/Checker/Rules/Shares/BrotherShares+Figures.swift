import Figures

/// How percentages, their parts and their wholes are held together.
extension BrotherShares {
  /// How seldom a figure that has nothing to do with the percentage gives it: 14% once in fourteen, 13,99% once in 1.399.
  static func odds(_ item: ShareBrothersRule.Item, _ base: ShareBrothersRule.Base) -> Int {
    guard let half = item.share.figure.halfStep, let step = try? half.adding(half), step > .zero,
      let steps = try? item.share.figure.value.divided(by: step, places: 0)
    else { return 1 }
    let plain = Int(min(10_000, steps.coefficient))
    // "14 người, chiếm 28%" of fifty comes out even.
    if item.share.figure.decimals == 0, base.size < ExactDecimal(1000), base.size.isWhole,
      let hundredfold = try? item.part.figure.value.multiplied(by: ExactDecimal(100)),
      let even = try? item.share.figure.value.multiplied(by: base.size), hundredfold == even
    {
      return max(plain, Int(base.size.normalized.coefficient))
    }
    return max(1, plain)
  }

  func isOwn(_ base: ShareBrothersRule.Base) -> Bool {
    base.figure.part.spot == item.part.part.spot
  }

  static func fits(_ item: ShareBrothersRule.Item, _ base: ShareBrothersRule.Base) -> Bool {
    guard !isOfAnotherYear(item, base), let size = item.part.figure.magnitude, size < base.size,
      mayFit(size, base.size, item.share.figure.value),
      let part = item.part.figure.bounds(),
      let share = part.percent(of: bounds(base))
    else { return false }
    return Agreement(share, with: item.share.figure).holds
  }

  /// "năm 2019 là 3.120 hộ, chiếm 61%; năm 2020 là 3.044 hộ, chiếm 58%": what there was in one year is no whole of another's.
  static func isOfAnotherYear(_ item: ShareBrothersRule.Item, _ base: ShareBrothersRule.Base) -> Bool {
    guard let own = item.year, let its = base.year else { return false }
    return own != its
  }

  /// A quick look with floating numbers: words like "hơn" leave no more open than this.
  static func mayFit(_ part: ExactDecimal, _ whole: ExactDecimal, _ share: ExactDecimal) -> Bool {
    let (result, printed) = (part.approximate * 100, share.approximate * whole.approximate)
    return result > printed * 0.5 && result < printed * 2
  }

  /// As printed: words like "gần" and "khoảng" are as good as none where others agree.
  static func bounds(_ base: ShareBrothersRule.Base) -> Bounds {
    let figure = base.figure.figure
    guard figure.approximation != .exact || !figure.isCount, let half = figure.halfStep, figure.whole == nil,
      !(figure.decimals == 0 && figure.exponent == 0 && figure.unit == nil),
      let low = try? base.size.subtracting(half), let high = try? base.size.adding(half)
    else { return Bounds(base.size) }
    return Bounds(low, high)
  }

  /// The wholes of which the part would be the percentage, from a half to twice as large.
  static func implied(_ item: ShareBrothersRule.Item) -> (low: ExactDecimal, high: ExactDecimal)? {
    guard let part = item.part.figure.magnitude, let hundredfold = try? part.multiplied(by: ExactDecimal(100)),
      let whole = try? hundredfold.divided(by: item.share.figure.value, places: 4),
      let low = try? whole.divided(by: ExactDecimal(2), places: 4), let high = try? whole.adding(whole)
    else { return nil }
    return (low, high)
  }

  static func isKin(_ part: Figure, _ whole: Figure) -> Bool {
    if part.unit != nil || whole.unit != nil { return part.unit == whole.unit }
    return part.isLike(whole) || NounKinship.arePeople(part.noun, whole.noun) || part.isCount && whole.isCount
  }

  static func written(_ base: ShareBrothersRule.Base) -> String {
    base.figure.figure.whole == nil ? base.figure.number : VietnameseNumber.write(base.size)
  }
}
