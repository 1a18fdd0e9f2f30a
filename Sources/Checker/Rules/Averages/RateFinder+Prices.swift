import Figures

/// Prices of what was sold: how much, what it brought, and the price, told one after the other.
extension RateFinder {
  /// "xuất khẩu đạt 273.019 tấn, tương đương 122,4 triệu USD; giá xuất khẩu đạt 448,3 USD/tấn": off by more than what statistics of trade
  /// are rounded by, and not by so much that another price is meant.
  func isSold(_ total: Int, _ count: Int) -> Bool {
    guard count + 2 == rate, total + 1 == rate, sentence.range.contains(count), reading.bases.count == 1,
      !reading.isInherited
    else { return false }
    let (mine, amount, things) = (line.figures[rate], line.figures[total], line.figures[count])
    guard [mine, amount, things].allSatisfy({ $0.approximation == .exact && $0.upper == nil && $0.bracket == 0 }),
      mine.unit?.isMoney ?? false, mine.unit == amount.unit, case .physical = things.unit,
      [.level, .to, .total].contains(things.role), [.level, .equivalent].contains(amount.role),
      [.level, .average].contains(mine.role), isWorth(count, total), tellsPrice,
      let brought = amount.bounds(), let size = things.bounds(), let price = brought.over(size)
    else { return false }
    return Claimant.isNear(price, mine, 4) && !Claimant.isNear(price, mine, 100)
  }

  /// "tấn gạo, trị giá"
  private func isWorth(_ count: Int, _ total: Int) -> Bool {
    let gap = sentence.between(count, total)
    return gap.count <= 8 && Self.worths.occur(in: line, gap) && !line.hasMark(";", in: gap)
  }

  /// "giá xuất khẩu đạt": of all of it, and of no other time or kind.
  private var tellsPrice: Bool {
    let own = GapWords(line: line, index: rate).own
    return own.first.map { line.tokens[$0].word == Self.price } ?? false
      && own.allSatisfy { Self.pricing.contains(line.tokens[$0].word) }
  }

  private static let price = Word("giá")
  private static let pricing = LineReader.words("giá xuất nhập khẩu bình quân trung đạt là ở mức")
  private static let worths = PhraseSet(["tương đương", "trị giá", "kim ngạch", "thu về"])
}
