/// Prices and amounts of kinds, each behind the colon of its own: "loại A: 900.000 đồng, loại B: 600.000 đồng, loại C: 400.000 đồng". None
/// is the total of the others; "Dân số: 1.500 người, nam: 800 người, nữ: 700 người" has one.
struct KindPrices {
  let line: LineView
  /// All of them, the one that is taken for the total too.
  let figures: [Int]

  var areTold: Bool {
    let labels = figures.compactMap { label($0) }
    guard labels.count == figures.count, labels.count > 2, let first = labels.first else { return false }
    return labels.allSatisfy { line.tokens[$0.upperBound - 2].word == line.tokens[first.upperBound - 2].word }
      || labels.contains { Self.prices.occur(in: line, $0) }
  }

  /// The words before the colon that stands right before the figure.
  private func label(_ index: Int) -> Range<Int>? {
    let colon = line.figures[index].tokens.lowerBound - 1
    guard colon > 1, line.tokens[colon].isMark(":") else { return nil }
    let words = GapWords(line: line, index: index).range()
    let start = words.clamped(to: 0..<colon).last { line.tokens[$0].kind == .mark }.map { $0 + 1 } ?? words.lowerBound
    return start + 1 < colon ? start..<colon : nil
  }

  private static let prices = PhraseSet([
    "giá vé", "giá bán", "giá mua", "đơn giá", "mức hỗ trợ", "mức thưởng", "mức chi", "mức thu", "mức phí", "mức phạt",
  ])
}
