import Figures

/// "Việc: … 6.402 việc (chiếm 57,93%) …; tiền: … 745,2 tỷ đồng (chiếm 66,41%)" where the first gives 66,41% and the second 57,93%: two
/// percentages printed in each other's place. That two figures give just each other's percentages is no chance.
struct ExchangedShares {
  let items: ArraySlice<ShareBrothersRule.Item>
  let bases: ArraySlice<ShareBrothersRule.Base>
  /// The percentage that is judged.
  let index: Int
  private var item: ShareBrothersRule.Item { items[index] }

  func draft() -> Draft? {
    guard item.share.figure.decimals > 0 else { return nil }
    for other in items.indices where other != index {
      guard isBeside(other), let mine = whole(of: index, giving: other), let its = whole(of: other, giving: index),
        isNoChance(other, mine, its), let size = item.part.figure.magnitude,
        let result = Bounds(size).percent(of: Bounds(mine.size))
      else { continue }
      return item.share.draft(
        ShareBrothersRule.description, of: [item.part, mine.figure], result: result,
        formula: "\(item.part.number) ÷ \(BrotherShares.written(mine)) × 100", subject: .share, verdict: .inconsistent,
        strength: .certain, slip: .rowsExchanged)
    }
    return nil
  }

  private func isBeside(_ other: Int) -> Bool {
    let its = items[other]
    return abs(its.told.sentence - item.told.sentence) <= Self.reach
      && its.share.figure.value != item.share.figure.value
      && its.share.figure.decimals > 0 && item.share.figure.decimals > 0
  }

  /// The figure of which the part is the other's percentage, told before it and called a total, or the nearest larger one.
  private func whole(of one: Int, giving other: Int) -> ShareBrothersRule.Base? {
    let told = items[one]
    guard told.part.figure.whole == nil, let size = told.part.figure.magnitude else { return nil }
    let share = items[other].share.figure
    let larger = bases.filter {
      $0.place.order < told.told.order && $0.size > size && told.told.sentence - $0.place.sentence <= 1
        && isOfKind($0.figure.figure, told.part.figure) && $0.figure.part.spot != told.part.part.spot
    }
    let found = larger.last { base in
      guard BrotherShares.mayFit(size, base.size, share.value), let result = result(told, base) else { return false }
      return Agreement(result, with: share) == .exact || isRough(told, base) && Claimant.isNear(result, share, 500)
    }
    // Nothing gives it what is printed.
    return found != nil && larger.contains { BrotherShares.fits(told, $0) } ? nil : found
  }

  private func isOfKind(_ whole: Figure, _ part: Figure) -> Bool {
    part.unit != nil || whole.unit != nil ? part.unit == whole.unit : part.isSurelyLike(whole)
  }

  private func isRough(_ told: ShareBrothersRule.Item, _ base: ShareBrothersRule.Base) -> Bool {
    told.part.figure.approximation != .exact || base.figure.figure.approximation != .exact
  }

  private func isNoChance(_ other: Int, _ mine: ShareBrothersRule.Base, _ its: ShareBrothersRule.Base) -> Bool {
    BrotherShares.odds(item, its) * BrotherShares.odds(items[other], mine) >= Self.seldom
  }

  private func result(_ told: ShareBrothersRule.Item, _ base: ShareBrothersRule.Base) -> Bounds? {
    told.part.figure.bounds()?.percent(of: BrotherShares.bounds(base))
  }

  private static let reach = 6
  private static let seldom = 50_000
}
