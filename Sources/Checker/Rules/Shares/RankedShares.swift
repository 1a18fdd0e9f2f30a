import Figures

/// "Hải Dương đứng thứ hai với 181,3 triệu USD, chiếm 14,4% tổng vốn. Bình Dương đứng thứ ba với 168,1 triệu USD, chiếm 12,5% tổng vốn": two parts of one
/// whole, which is not printed, are to each other as their percentages are. Where they are not, and nothing printed gives the second, one of the two
/// is wrong.
struct RankedShares {
  let items: ArraySlice<ShareBrothersRule.Item>
  let bases: ArraySlice<ShareBrothersRule.Base>
  /// The percentage that is judged: the later one.
  let index: Int
  private var item: ShareBrothersRule.Item { items[index] }

  func draft() -> Draft? {
    guard index > items.startIndex, isPlain(items[index - 1]), isPlain(item), !item.isDated, isOfOneWhole,
      let mine = UnprintedBrothers.whole(item), let its = UnprintedBrothers.whole(items[index - 1]),
      isApart(mine, its), item.isRanked || isTurned || isMoreThanAll, !isPrinted(item), !isPrinted(items[index - 1]),
      !isBorneOut(index), let result = result(of: items[index - 1])
    else { return nil }
    let other = items[index - 1]
    return item.share.draft(
      ShareBrothersRule.description, of: [other.part, other.share, item.part], result: result,
      formula: "\(item.part.number) ÷ \(other.part.number) × \(other.share.number)", subject: .share,
      verdict: .inconsistent)
  }

  private func isPlain(_ item: ShareBrothersRule.Item) -> Bool {
    item.part.figure.whole == nil && !item.isAttained && item.share.figure.role == .share
      && item.share.figure.decimals > 0 && item.share.figure.value < ExactDecimal(100) && item.part.figure.unit != nil
  }

  /// The first names it, the second names the same or nothing.
  private var isOfOneWhole: Bool {
    let other = items[index - 1]
    guard item.part.figure.unit == other.part.figure.unit, item.told.sentence - other.told.sentence < 2,
      item.told.line - other.told.line < 2, let first = other.named.first, Self.totals.contains(first),
      (item.share.figure.bracket == 0) == (other.share.figure.bracket == 0)
    else { return false }
    return item.named.isEmpty && item.told.sentence == other.told.sentence || item.named.starts(with: other.named)
      || other.named.starts(with: item.named) && !item.named.isEmpty
  }

  /// By more than what "gần" leaves open, and by less than what another whole would.
  private func isApart(_ mine: Bounds, _ its: Bounds) -> Bool {
    guard let slack = try? its.upper.divided(by: ExactDecimal(100), places: 4),
      let most = try? its.upper.divided(by: ExactDecimal(8), places: 4), let low = try? its.lower.subtracting(slack),
      let high = try? its.upper.adding(slack), let least = try? its.lower.subtracting(most),
      let far = try? its.upper.adding(most)
    else { return false }
    return !mine.overlaps(low, high) && mine.overlaps(least, far)
  }

  /// The larger part has the smaller percentage.
  private var isTurned: Bool {
    let other = items[index - 1]
    guard let mine = item.part.figure.magnitude, let its = other.part.figure.magnitude else { return false }
    return (mine > its) != (item.share.figure.value > other.share.figure.value)
      && item.share.figure.value != other.share.figure.value
  }

  private var isMoreThanAll: Bool {
    ((try? item.share.figure.value.adding(items[index - 1].share.figure.value)).map { $0 > ExactDecimal(100) }) ?? false
  }

  private func isPrinted(_ item: ShareBrothersRule.Item) -> Bool {
    bases.contains { base in
      base.figure.part.spot != item.part.part.spot && BrotherShares.fits(item, base)
        && BrotherShares.isKin(item.part.figure, base.figure.figure)
    }
  }

  /// Another one told beside it agrees with it: the first of the two is the wrong one, or they are of two wholes.
  private func isBorneOut(_ index: Int) -> Bool {
    guard let mine = UnprintedBrothers.whole(items[index]) else { return true }
    return items.indices.contains { other in
      guard other != index, abs(other - index) < 4, items[other].share.figure.decimals > 0,
        BrotherShares.isKin(items[other].part.figure, items[index].part.figure),
        let its = UnprintedBrothers.whole(items[other])
      else { return false }
      return mine.overlaps(its.lower, its.upper)
    }
  }

  private func result(of other: ShareBrothersRule.Item) -> Bounds? {
    guard let part = item.part.figure.bounds(), let its = other.part.figure.bounds(),
      let rate = other.share.figure.bounds()
    else { return nil }
    return part.over(its)?.times(rate)
  }

  private static let totals = LineReader.words("tổng kim số vốn")
}

/// What stands before a part that has a percentage.
struct ShareLead {
  /// "đứng thứ hai", "tiếp đến là"
  var isRanked: Bool
  /// "năm 2020": what it is a part of may be another year's.
  var isDated: Bool

  init(_ part: Int, _ line: LineView) {
    let range = GapWords(line: line, index: part).range()
    isRanked = Self.ranks.occur(in: line, range)
    isDated = range.contains { line.tokens[$0].isWord && Self.times.contains(line.tokens[$0].word) }
  }

  private static let ranks = PhraseSet([
    "đứng thứ", "xếp thứ", "vị trí thứ", "thứ hai", "thứ ba", "thứ tư", "tiếp theo", "tiếp đến", "kế đến", "kế tiếp",
    "tiếp sau", "theo sau",
    "sau đó là", "đứng sau",
  ])
  private static let times = LineReader.words("năm tháng quý kỳ khóa đoạn vụ nhập xuất")
}
