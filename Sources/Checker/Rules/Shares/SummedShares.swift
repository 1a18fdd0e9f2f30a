import Figures

/// "Trực tiếp tiếp 812 lượt (chiếm 83,7%), ủy quyền tiếp 158 lượt (chiếm 18,3%)": percentages told one after the other that come to about a hundred, of
/// which all but one are of their parts added up. That one is wrong.
struct SummedShares {
  let items: ArraySlice<ShareBrothersRule.Item>
  let bases: ArraySlice<ShareBrothersRule.Base>
  /// The percentage that is judged.
  let index: Int
  private var item: ShareBrothersRule.Item { items[index] }

  func draft() -> Draft? {
    guard isShare(index), let row = rows.lazy.compactMap({ judged($0) }).first else { return nil }
    return row
  }

  /// Those of its sentence that make about a hundred, else it and its neighbour.
  private var rows: [Range<Int>] {
    var low = index
    while low > items.startIndex, isTold(low - 1) { low -= 1 }
    var high = index + 1
    while high < items.endIndex, isTold(high) { high += 1 }
    let pairs = [index - 1..<index + 1, index..<index + 2].filter {
      $0.lowerBound >= items.startIndex && $0.upperBound <= items.endIndex && $0 != low..<high
        && $0.allSatisfy { isShare($0) && isTwin($0) }
        && items[$0.lowerBound].told.line == items[$0.upperBound - 1].told.line
        && items[$0.upperBound - 1].told.sentence - items[$0.lowerBound].told.sentence < 2
    }
    return [low..<high] + pairs
  }

  private func judged(_ row: Range<Int>) -> Draft? {
    guard row.count > 1, isAboutAll(row), let sum = sum(row), let result = item.part.figure.bounds()?.percent(of: sum),
      isOff(result)
    else { return nil }
    var odds = 1
    for other in row where other != index {
      guard let share = items[other].part.figure.bounds()?.percent(of: sum),
        Agreement(share, with: items[other].share.figure).holds
      else { return nil }
      odds = min(Self.most, odds * max(1, Self.odds(items[other])))
    }
    let isHome = items[row.lowerBound].told.sentence == items[row.upperBound - 1].told.sentence
    guard odds >= (isHome ? Self.enough : Self.plenty), !isPrinted else { return nil }
    let parts = row.map { items[$0].part }
    return item.share.draft(
      ShareBrothersRule.description, of: parts, result: result,
      formula: "\(item.part.number) ÷ (\(parts.map(\.number).joined(separator: " + "))) × 100", subject: .share,
      verdict: .inconsistent, strength: row.count > 2 ? .certain : .sure)
  }

  private func isTold(_ other: Int) -> Bool {
    items[other].told.sentence == item.told.sentence && isShare(other) && isTwin(other)
  }

  private func isShare(_ other: Int) -> Bool {
    let its = items[other]
    return its.part.figure.whole == nil && !its.isAttained && its.part.figure.approximation == .exact
      && its.share.figure.value < ExactDecimal(100) && its.part.figure.bracket == items[index].part.figure.bracket
  }

  private func isTwin(_ other: Int) -> Bool {
    other == index
      || BrotherShares.isKin(items[other].part.figure, item.part.figure)
        && (items[other].share.figure.bracket == 0) == (item.share.figure.bracket == 0)
  }

  /// From 92 to 108: one of them is wrong.
  private func isAboutAll(_ row: Range<Int>) -> Bool {
    let sum = row.reduce(ExactDecimal.zero) { (try? $0.adding(items[$1].share.figure.value)) ?? $0 }
    return sum >= ExactDecimal(92) && sum <= ExactDecimal(108)
  }

  private func sum(_ row: Range<Int>) -> Bounds? {
    var sum: Bounds? = Bounds(.zero)
    for other in row { sum = items[other].part.figure.bounds().flatMap { sum?.plus($0) } }
    return sum.flatMap { $0.lower > .zero ? $0 : nil }
  }

  /// By more than two of its last digit: lists are made to come to a hundred.
  private func isOff(_ result: Bounds) -> Bool {
    let share = item.share.figure
    guard let half = share.halfStep, let step = try? half.adding(half), let two = try? step.adding(step),
      let low = try? share.value.subtracting(two), let high = try? share.value.adding(two)
    else { return false }
    return !result.overlaps(low, high)
  }

  private static func odds(_ item: ShareBrothersRule.Item) -> Int {
    guard let half = item.share.figure.halfStep, let step = try? half.adding(half), step > .zero,
      let steps = try? item.share.figure.value.divided(by: step, places: 0)
    else { return 1 }
    return Int(min(10_000, steps.coefficient))
  }

  private var isPrinted: Bool {
    bases.contains { base in
      base.figure.part.spot != item.part.part.spot && BrotherShares.fits(item, base)
        && BrotherShares.isKin(item.part.figure, base.figure.figure)
    }
  }

  private static let most = 1_000_000
  private static let enough = 100
  private static let plenty = 400
}
