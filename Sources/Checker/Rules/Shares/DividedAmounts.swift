import Figures

/// "thu được 489,6 triệu đồng …; nộp tỉnh 70% là 342,7 triệu đồng, giữ lại 30% tương ứng 146,9 triệu đồng": percentages that make a hundred, each with its
/// amount right behind it. What all but one of them prove to be divided, the other is of too.
struct DividedAmounts {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  private struct Item {
    var share: Int
    var amount: Int
  }

  private static let reach = 12
  private static let near = 6

  func drafts() -> [Draft] {
    let items = sentence.range.compactMap { item($0) }
    guard (2...5).contains(items.count), sumsToAll(items), let first = items.first else { return [] }
    for whole in (max(0, first.share - Self.reach)..<first.share).reversed() where isWhole(whole, of: first.amount) {
      let fits = items.map { item in
        part(item, of: whole).map { Agreement($0, with: line.figures[item.amount]).holds } ?? false
      }
      guard fits.count(where: { !$0 }) == 1, let place = fits.firstIndex(of: false) else { continue }
      return draft(items[place], whole).map { [$0] } ?? []
    }
    return []
  }

  private func draft(_ item: Item, _ whole: Int) -> Draft? {
    guard let result = part(item, of: whole) else { return nil }
    let texts = [whole, item.share].map { Writing.number(line.figures[$0], line) }
    return Claimant(sentence: sentence, rule: rule).draft(
      item.amount,
      Claimant.Computation(
        result: result, formula: "\(texts[0]) × \(texts[1])", operands: [whole, item.share]),
      subject: .part, strength: .certain)
  }

  /// A percentage and the amount that "là", "bằng", "tương ứng" or a bracket puts right behind it.
  private func item(_ share: Int) -> Item? {
    let amount = share + 1
    guard line.figures[share].isPercent, line.figures[share].upper == nil, line.figures[share].bracket == 0,
      line.figures[share].approximation == .exact, sentence.range.contains(amount), isAmount(amount)
    else { return nil }
    let gap = sentence.between(share, amount)
    guard (1...Self.near).contains(gap.count), let last = gap.last,
      line.tokens[last].isMark("(")
        ? gap.dropLast().allSatisfy({ line.tokens[$0].isWord })
        : gap.allSatisfy({ line.tokens[$0].isWord }) && Self.links.contains(line.tokens[last].word)
    else { return nil }
    return Item(share: share, amount: amount)
  }

  private func sumsToAll(_ items: [Item]) -> Bool {
    let sum = items.reduce(ExactDecimal?.some(.zero)) { sum, item in
      sum.flatMap { try? $0.adding(line.figures[item.share].value) }
    }
    return sum == ExactDecimal(100)
  }

  private func part(_ item: Item, of whole: Int) -> Bounds? {
    let rate = line.figures[item.share]
    guard let all = line.figures[whole].bounds() else { return nil }
    // A rate by which something is divided is exact.
    return all.times(Bounds(rate.value))?.over(Bounds(ExactDecimal(100)))
  }

  private func isWhole(_ place: Int, of amount: Int) -> Bool {
    isAmount(place) && line.figures[place].unit == line.figures[amount].unit
      && line.figures[place].sentence + 1 >= sentence.number
      && (line.figures[place].magnitude ?? .zero) > (line.figures[amount].magnitude ?? .zero)
  }

  private func isAmount(_ place: Int) -> Bool {
    let its = line.figures[place]
    return its.unit != nil && !its.isPercent && !its.isDuration && its.upper == nil && its.whole == nil
      && its.approximation == .exact && its.unit != .times && its.unit != .points
  }

  private static let links = LineReader.words("là bằng ứng đương được")
}
