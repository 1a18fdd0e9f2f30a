import Figures

/// "Tỉnh có 346 dự án còn hiệu lực …. Đã có 301 dự án vận hành, chiếm 87%": a percentage that its part and a figure printed
/// before it give. It is told and no more: of some figures one fits by chance, so that it clears nothing.
struct PrintedShare {
  let item: ShareBrothersRule.Item
  let bases: ArraySlice<ShareBrothersRule.Base>
  /// The percentages told around it.
  var others: ArraySlice<ShareBrothersRule.Item> = []

  func draft() -> Draft? { ofPrinted() ?? ofAnother() }

  /// "386 phiếu (75,39%); … 371 phiếu (72,46%)": of one whole that is not printed, which the finer of the two gives.
  private func ofAnother() -> Draft? {
    guard let mine = UnprintedBrothers.whole(item), isFine(item) else { return nil }
    for other in others.reversed() where other.share.part.spot != item.share.part.spot && isFine(other) {
      guard other.part.figure.noun.first == item.part.figure.noun.first,
        other.part.figure.unit == item.part.figure.unit,
        other.part.figure.value != item.part.figure.value, let its = UnprintedBrothers.whole(other),
        mine.overlaps(its.lower, its.upper),
        let rate = other.share.figure.bounds(), let part = item.part.figure.bounds(),
        let result = other.part.figure.bounds().flatMap({ part.over($0)?.times(rate) }),
        Agreement(result, with: item.share.figure).holds
      else { continue }
      return item.share.draft(
        ShareBrothersRule.description, of: [other.part, other.share, item.part], result: result,
        formula: "\(item.part.number) ÷ \(other.part.number) × \(other.share.number)", subject: .share,
        verdict: Agreement(result, with: item.share.figure).verdict, strength: .possible)
    }
    return nil
  }

  /// Three digits and more.
  private func isFine(_ item: ShareBrothersRule.Item) -> Bool {
    item.share.figure.decimals > 0 && item.share.figure.value.coefficient.magnitude >= 100
  }

  private func ofPrinted() -> Draft? {
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
