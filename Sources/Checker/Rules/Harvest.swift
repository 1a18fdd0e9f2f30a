import Figures

/// Area, yield and output told one after the other: "Vụ Bản: 8.113 ha, 61,35 tạ/ha, 49.773 tấn"; "diện tích thu hoạch 7.605 ha,
/// năng suất 70,6 tạ/ha, sản lượng 53.691 tấn".
struct Harvest {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  func drafts() -> [Draft] { sentence.range.compactMap { draft($0) } }

  /// The output beside area × yield; accused only where nothing but their names stands between, and the area is not the one that
  /// was sown.
  private func draft(_ yield: Int) -> Draft? {
    let (area, output) = (yield - 1, yield + 1)
    guard sentence.range.contains(area), sentence.range.contains(output),
      sentence[yield].rates == [.other(Self.hectare)],
      let grown = weight(yield), let crop = weight(output), sentence[area].unit == .physical(Self.hectare),
      sentence[area].rates.isEmpty, sentence[output].rates.isEmpty,
      [area, output].allSatisfy({ isBeside($0, yield) }),
      let size = sentence[area].bounds(), let each = sentence[yield].bounds(),
      let result = size.times(each)?.times(Bounds(grown))?.over(Bounds(crop))
    else { return nil }
    let printed = sentence[output]
    let isSaid =
      [area, yield, output].allSatisfy { sentence[$0].approximation == .exact } && isPlain(area, yield)
      && isPlain(yield, output) && !isSown(area)
    // Statistics of harvests fit within a hundredth, seldom to the ton.
    let isOff = Claimant.isNear(result, printed, 4) && !Claimant.isNear(result, printed, 50)
    guard Agreement(result, with: printed).holds || isSaid && isOff else { return nil }
    let texts = [area, yield].map { Writing.number(sentence[$0], line) }
    let scale = grown == crop ? "" : grown < crop ? " ÷ 10" : " × 10"
    return Claimant(sentence: sentence, rule: rule).draft(
      output,
      Claimant.Computation(result: result, formula: "\(texts[0]) × \(texts[1])\(scale)", operands: [area, yield]),
      subject: .product)
  }

  /// How many hundredweights one of the unit is.
  private func weight(_ index: Int) -> ExactDecimal? {
    switch sentence[index].unit {
    case .physical(Self.hundredweight): ExactDecimal(1)
    case .physical(Self.ton): ExactDecimal(10)
    default: nil
    }
  }

  private func isBeside(_ index: Int, _ yield: Int) -> Bool {
    let (figure, mine) = (sentence[index], sentence[yield])
    return figure.clause == mine.clause && figure.bracket == mine.bracket && figure.upper == nil && mine.upper == nil
      && figure.whole == nil && [.level, .total, .average, .to].contains(figure.role)
  }

  /// Marks, and the names of the three.
  private func isPlain(_ first: Int, _ second: Int) -> Bool {
    sentence.between(first, second).allSatisfy { token in
      let its = line.tokens[token]
      return its.isMark(",") || its.isMark("/") || its.isWord && Self.names.contains(its.word)
    }
  }

  private func isSown(_ area: Int) -> Bool {
    GapWords(line: line, index: area).range().contains { Self.sowing.contains(line.tokens[$0].word) }
  }

  private static let hectare = Word("ha")
  private static let hundredweight = Word("tạ")
  private static let ton = Word("tấn")
  private static let names = LineReader.words("ha năng suất bình quân sản lượng đạt ước là tạ tấn")
  private static let sowing = LineReader.words("gieo trồng cấy sạ giống kế hoạch")
}
