import Figures

/// "344 vụ cháy. Trong đó, 8 vụ cháy tại hộ gia đình (chiếm 31,4%); 44 vụ cháy tại nhà xưởng (chiếm 12,8%)": of one whole the smaller
/// part cannot have the larger percentage. Where those told beside it are of the whole that is printed, it is not, however far off.
struct TurnedShare {
  let items: ArraySlice<ShareBrothersRule.Item>
  /// Those before the percentage that is judged.
  let bases: ArraySlice<ShareBrothersRule.Base>
  let index: Int
  private var item: ShareBrothersRule.Item { items[index] }

  /// One in so many figures that have nothing to do with a brother would fit it as well.
  private static let odds = 100

  func draft() -> Draft? {
    guard isPlain(item), let part = item.part.figure.bounds() else { return nil }
    let row = brothers()
    guard !row.isEmpty, !bases.contains(where: { BrotherShares.fits(item, $0) }) else { return nil }
    let found = bases.compactMap { base -> (base: ShareBrothersRule.Base, result: Bounds, fitting: Int)? in
      guard (row + [index]).allSatisfy({ base.place.order < items[$0].told.order - 1 }), !isOneOf(row + [index], base),
        isOfKind(base), let result = part.percent(of: BrotherShares.bounds(base)),
        result.upper <= ExactDecimal(100), !Agreement(result, with: item.share.figure).holds
      else { return nil }
      let fitting = row.filter { BrotherShares.fits(items[$0], base) }
      guard isProved(fitting, of: row, base), fitting.contains(where: isTurned) else { return nil }
      return (base, result, fitting.count)
    }
    guard let best = found.max(by: { $0.fitting < $1.fitting }) else { return nil }
    var draft = item.share.draft(
      ShareBrothersRule.description, of: [item.part, best.base.figure], result: best.result,
      formula: "\(item.part.number) ÷ \(BrotherShares.written(best.base)) × 100", subject: .share,
      verdict: .inconsistent)
    draft.isMistyped = true
    return draft
  }

  private func isPlain(_ item: ShareBrothersRule.Item) -> Bool {
    let part = item.part.figure
    return part.whole == nil && part.approximation == .exact && !item.isAttained && !item.isDated
      && item.share.figure.decimals > 0 && item.share.figure.value < ExactDecimal(100)
      && [.level, .part].contains(part.role)
  }

  /// Told right before and behind it, each in the same way: in its sentence, or line by line.
  private func brothers() -> [Int] {
    func run(_ places: some Sequence<Int>) -> [Int] {
      var last = index
      var found: [Int] = []
      for place in places {
        guard isLike(items[place]), abs(items[place].told.line - items[last].told.line) < 2,
          items[place].told.sentence == item.told.sentence || areLines
        else { break }
        found.append(place)
        last = place
      }
      return found
    }
    return run((items.startIndex..<index).reversed()) + run(index + 1..<items.endIndex)
  }

  /// Whether each line tells one of them.
  private var areLines: Bool {
    let lines = items.map(\.told.line)
    return lines.count { $0 == item.told.line } == 1
  }

  private func isLike(_ other: ShareBrothersRule.Item) -> Bool {
    isPlain(other) && other.named == item.named && (other.share.figure.bracket == 0) == (item.share.figure.bracket == 0)
      && other.part.figure.unit == item.part.figure.unit && other.part.figure.noun.first == item.part.figure.noun.first
  }

  private func isOneOf(_ row: [Int], _ base: ShareBrothersRule.Base) -> Bool {
    row.contains { items[$0].part.part.spot == base.figure.part.spot }
  }

  /// The whole bears the name of its parts.
  private func isOfKind(_ base: ShareBrothersRule.Base) -> Bool {
    let (part, whole) = (item.part.figure, base.figure.figure)
    return part.unit == whole.unit && (part.unit != nil || part.noun.first == whole.noun.first)
  }

  /// Two and more that fit, and none that does not; or the one other, of a whole named alike.
  private func isProved(_ fitting: [Int], of row: [Int], _ base: ShareBrothersRule.Base) -> Bool {
    guard fitting.count == row.count else { return false }
    let odds = fitting.reduce(1) { min(BrotherShares.most, $0 * BrotherShares.odds(items[$1], base)) }
    return odds >= Self.odds
  }

  /// The larger part has the smaller percentage, or the same.
  private func isTurned(_ brother: Int) -> Bool {
    guard let mine = item.part.figure.magnitude, let its = items[brother].part.figure.magnitude, mine != its else {
      return false
    }
    let (share, other) = (item.share.figure.value, items[brother].share.figure.value)
    // 235 and 846 of one whole, 23,5% both.
    return share == other ? !isClose(mine, its) : (mine > its) != (share > other)
  }

  /// So close that their percentages may be rounded to the same.
  private func isClose(_ one: ExactDecimal, _ other: ExactDecimal) -> Bool {
    guard let gap = try? one.subtracting(other).magnitude, let tenfold = try? gap.multiplied(by: ExactDecimal(10))
    else {
      return true
    }
    return tenfold < max(one, other)
  }
}
