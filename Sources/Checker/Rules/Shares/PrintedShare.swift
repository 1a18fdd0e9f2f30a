import Figures

/// "Tỉnh có 346 dự án còn hiệu lực …. Đã có 301 dự án vận hành, chiếm 87%": a percentage that its part and a figure printed
/// before it give. It is told and no more: of some figures one fits by chance, so that it clears nothing.
struct PrintedShare {
  let item: ShareBrothersRule.Item
  let bases: ArraySlice<ShareBrothersRule.Base>

  func draft() -> Draft? {
    let fitting = bases.filter { base in
      base.figure.part.spot != item.part.part.spot && BrotherShares.fits(item, base) && isKin(base)
    }
    guard let base = fitting.min(by: { rank($0) < rank($1) }), let part = item.part.figure.bounds(),
      let result = part.percent(of: BrotherShares.bounds(base))
    else { return nil }
    return item.share.draft(
      ShareBrothersRule.description, of: [item.part, base.figure], result: result,
      formula: "\(item.part.number) ÷ \(BrotherShares.written(base)) × 100", subject: .share,
      verdict: Agreement(result, with: item.share.figure).verdict, strength: .possible)
  }

  /// What is of the part's kind and told before it, or what so fine a percentage seldom fits by chance.
  private func isKin(_ base: ShareBrothersRule.Base) -> Bool {
    let (part, whole) = (item.part.figure, base.figure.figure)
    guard BrotherShares.isKin(part, whole) else { return false }
    let odds = BrotherShares.odds(item, base)
    if base.place.order > item.told.order + 2 { return odds >= Self.rarely }
    return part.unit != nil || part.isSurelyLike(whole) || base.isWithin || odds >= Self.seldom
      || NounKinship.arePeople(part.noun, whole.noun)
      || part.noun.isEmpty && whole.noun.isEmpty && base.size >= Self.large
  }

  /// A total first, then the nearest.
  private func rank(_ base: ShareBrothersRule.Base) -> Int {
    abs(item.told.order - base.place.order) + (base.figure.figure.role == .total || base.isWithin ? 0 : Self.far)
  }

  private static let seldom = 100
  private static let rarely = 1_000
  private static let large = ExactDecimal(1000)
  private static let far = 200
}
