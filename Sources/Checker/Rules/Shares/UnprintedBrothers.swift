import Figures

/// "15 vụ (20,3%), 14 vụ (18,9%), 12 vụ (16,2%), 8 vụ (11,6%)": percentages of one sentence that agree on a whole which is not
/// printed; one of them that is of another is wrong where nothing printed gives it.
struct UnprintedBrothers {
  let items: ArraySlice<ShareBrothersRule.Item>
  /// The percentage that is judged.
  let index: Int
  private var item: ShareBrothersRule.Item { items[index] }

  /// The whole the others agree on.
  func whole() -> Bounds? {
    guard let mine = Self.whole(item), isOfRow else { return nil }
    if let whole = twin(mine) { return whole }
    let row = items.indices.filter { $0 != index && items[$0].told.sentence == item.told.sentence && isTwin($0) }
    if row.count > 1, let whole = agreed(row, against: mine) { return whole }
    // All told right beside it are of that whole, too: "47%" of 135.692 and "37,44%" of 108.099 are of another one than the list before.
    let own = items.indices.filter {
      $0 != index && items[$0].told.sentence == item.told.sentence
        && BrotherShares.isKin(items[$0].part.figure, item.part.figure)
    }
    let wide = items.indices.filter { $0 != index && (!own.isEmpty && isNextTo($0) || isNamedAlike($0)) && isTwin($0) }
    guard wide.count > 3, let whole = agreed(wide, against: mine, enough: Self.much),
      own.allSatisfy({ Self.whole(items[$0])?.overlaps(whole.lower, whole.upper) ?? false })
    else { return nil }
    return whole
  }

  /// "18 cán bộ, giáo viên được …, tỷ lệ 31,58%. 34 cán bộ, giáo viên được …, tỷ lệ 54,6%": the first can only be of 57, the second of no
  /// whole number at all; of 57 it is a digit off.
  private func twin(_ mine: Bounds) -> Bounds? {
    let counts = item.part.figure
    guard counts.isCount, counts.noun.count > 1, Self.number(in: mine) == nil else { return nil }
    for other in [index - 1, index + 1] where items.indices.contains(other) {
      let its = items[other]
      guard abs(its.told.sentence - item.told.sentence) < 2, its.part.figure.noun == counts.noun, isTwin(other),
        its.part.figure.isCount, let whole = Self.whole(its),
        let width = try? whole.upper.subtracting(whole.lower), width < Self.narrow,
        let all = Self.number(in: whole),
        let right = counts.bounds()?.percent(of: Bounds(all))?.lower,
        Slip.isTelling(printed: item.share.figure.value, right: right)
      else { continue }
      return Bounds(all)
    }
    return nil
  }

  /// The first whole number of a stretch.
  private static func number(in stretch: Bounds) -> ExactDecimal? {
    let low = stretch.lower.rounded(to: 0, .truncating)
    if low == stretch.lower { return low }
    return (try? low.adding(ExactDecimal(1))).flatMap { $0 <= stretch.upper ? $0 : nil }
  }

  /// One stretch in ten of this width holds a whole number by chance.
  private static let narrow = ExactDecimal(coefficient: 1, scale: 1)

  /// In the sentence before or behind: a list goes on in the next line.
  private func isNextTo(_ other: Int) -> Bool {
    abs(items[other].told.sentence - item.told.sentence) < 2 && !item.isDated && !items[other].isDated
  }

  /// "(chiếm 84,48% tổng số đại biểu HĐND)" line by line.
  private func isNamedAlike(_ other: Int) -> Bool {
    item.named.count > 2 && items[other].named == item.named && items[other].part.figure.noun == item.part.figure.noun
  }

  private var isOfRow: Bool {
    // "(khóa trước có 167 người, tỷ lệ 33,4%)": of what the bracket speaks of.
    let isNoted = item.part.figure.bracket != 0 && item.part.figure.bracket == item.share.figure.bracket
    // "trong đó A có 428,3 triệu USD, chiếm 17,5% tổng vốn": of what the words name.
    let isInList = item.part.figure.role == .part && !(item.named.first.map { Self.totals.contains($0) } ?? false)
    return !isNoted && !isInList && item.part.figure.whole == nil && !item.isAttained
      && item.share.figure.decimals > 0 && item.share.figure.value < ExactDecimal(100)
  }

  /// What all of the row but at most one in three agree on, where that is no chance.
  private func agreed(_ row: [Int], against mine: Bounds, enough: Int = Self.enough) -> Bounds? {
    var best: (whole: Bounds, odds: Int, count: Int)?
    for first in row {
      guard var common = Self.whole(items[first]) else { continue }
      var (odds, finest, seen) = (
        Self.odds(items[first]), Self.odds(items[first]), Set([items[first].part.figure.value])
      )
      for other in row where other != first {
        guard let its = Self.whole(items[other]), common.overlaps(its.lower, its.upper),
          seen.insert(items[other].part.figure.value).inserted
        else { continue }
        common = Bounds(max(common.lower, its.lower), min(common.upper, its.upper))
        odds = min(Self.most, odds * Self.odds(items[other]))
        finest = max(finest, Self.odds(items[other]))
      }
      // The finest of them says what the whole is; the others bear it out.
      odds /= finest
      if seen.count > 1, odds > (best?.odds ?? 0) { best = (common, odds, seen.count) }
    }
    guard let best, best.odds >= (best.count > 2 ? enough : max(enough / 3, Self.plenty)),
      best.count * 3 >= Set(row.map { items[$0].part.figure.value }).count * 2,
      !best.whole.overlaps(mine.lower, mine.upper), isCounted(best.whole)
    else { return nil }
    return best.whole
  }

  /// Of things that are counted a whole number must do.
  private func isCounted(_ whole: Bounds) -> Bool {
    guard item.part.figure.isCount else { return true }
    let low = whole.lower.rounded(to: 0, .truncating)
    return whole.lower == low || ((try? low.adding(ExactDecimal(1))).map { $0 <= whole.upper } ?? false)
  }

  /// Told as this one is: of things alike, in brackets or not, with the same words behind.
  private func isTwin(_ other: Int) -> Bool {
    let its = items[other]
    // "chiếm 39,4% tổng vốn; …, chiếm 37,9%; …": named once.
    let isUnnamed = its.named.isEmpty && other > index && item.named.first.map { Self.totals.contains($0) } ?? false
    return its.isAttained == item.isAttained
      && (its.named == item.named || item.named.isEmpty && other < index || isUnnamed)
      && its.part.figure.unit == item.part.figure.unit && its.share.figure.decimals > 0
      && (its.share.figure.bracket == 0) == (item.share.figure.bracket == 0)
      && (its.part.figure.unit != nil || its.part.figure.isLike(item.part.figure)
        || NounKinship.arePeople(its.part.figure.noun, item.part.figure.noun))
  }

  /// One in how many percentages would come as near by chance.
  private static func odds(_ item: ShareBrothersRule.Item) -> Int {
    guard let whole = whole(item), let width = try? whole.upper.subtracting(whole.lower), width > .zero,
      let parts = try? whole.lower.divided(by: width, places: 0)
    else { return 1 }
    return max(1, Int(min(10_000, parts.coefficient)))
  }

  /// The wholes of which the part would be just this percentage, rounded or cut off.
  static func whole(_ item: ShareBrothersRule.Item) -> Bounds? {
    let share = item.share.figure
    guard let half = share.halfStep, let low = try? share.value.subtracting(half),
      let step = try? share.value.adding(half), let high = try? step.adding(half)
    else { return nil }
    return item.part.figure.bounds()?.times(Bounds(ExactDecimal(100)))?.over(Bounds(low, high))
  }

  private static let totals = LineReader.words("tổng kim số")
  private static let most = 1_000_000_000
  private static let much = 100_000
  private static let enough = 900
  private static let plenty = 300
}
