import Figures

/// "tăng 27,8% về lượng và tăng 25,8% về kim ngạch; giá giảm 1,6%": a price changes by what its value does over what its quantity
/// does. Says only what fits.
struct PriceGrowth {
  let recent: RecentFigures
  let rule: RuleDescription

  private static let kept = 8
  /// What is rounded as finely as it is large is soon met.
  private static let least = ExactDecimal(coefficient: 5, scale: 1)

  func draft(_ index: Int, _ line: LineView) -> Draft? {
    let stated = line.figures[index]
    guard isGrowth(stated), stated.sign != 0, stated.value > Self.least, isOfPrice(index, line) else { return nil }
    let rates = recent.last(Self.kept) { isGrowth($0) }
    for value in rates where Self.value.occur(in: value.view, label(value)) {
      for size in rates where isBeside(size, value) && Self.size.occur(in: size.view, label(size)) {
        guard let top = RateOfRates.factor(value.figure), let bottom = RateOfRates.factor(size.figure),
          let grown = top.growth(over: bottom), let result = stated.sign < 0 ? grown.negated : grown,
          Agreement(result, with: stated) == .exact
        else { continue }
        let (one, two) = (value.stored, size.stored)
        return StoredFigure(index, line).draft(
          rule, of: [two, one], result: result,
          formula: "(100 \(mark(value)) \(one.number)) ÷ (100 \(mark(size)) \(two.number)) × 100 − 100",
          subject: stated.sign < 0 ? .fall : .growth, verdict: .consistent, strength: .possible)
      }
    }
    return nil
  }

  private func isGrowth(_ figure: Figure) -> Bool {
    figure.isPercent && figure.upper == nil && figure.whole == nil && figure.role == .growth
      && figure.approximation == .exact
  }

  private func mark(_ place: RecentFigures.Place) -> String { place.figure.sign < 0 ? "−" : "+" }

  /// The two of one pair.
  private func isBeside(_ one: RecentFigures.Place, _ other: RecentFigures.Place) -> Bool {
    one.view === other.view && one.figure.sentence == other.figure.sentence && abs(one.index - other.index) == 1
  }

  /// What stands behind it up to a mark: "về lượng", "kim ngạch".
  private func label(_ place: RecentFigures.Place) -> Range<Int> {
    let after = GapWords(line: place.view, index: place.index).after(5)
    let end = after.first { place.view.tokens[$0].kind == .mark || place.view.tokens[$0].isNumber }
    return after.lowerBound..<(end ?? after.upperBound)
  }

  /// "giá giảm 1,6%", "giảm 9,7% về giá", "giá … đạt 486 USD/tấn, tăng 13,6%".
  private func isOfPrice(_ index: Int, _ line: LineView) -> Bool {
    if Self.ofPrice.occur(in: line, label(RecentFigures.Place(view: line, index: index, line: 0))) { return true }
    let sentence = line.sentences[line.figures[index].sentence].tokens.lowerBound
    let end = line.figures[index].tokens.lowerBound
    let lead = max(sentence, end - 40)..<end
    guard let price = lead.last(where: { isPrice($0, line) }) else { return false }
    // Nothing else is told between the price and its change.
    return !(price..<end).contains { Self.others.contains(line.tokens[$0].word) || line.tokens[$0].isMark(";") }
  }

  /// giá, but not "trị giá", "giá trị", "đánh giá".
  private func isPrice(_ token: Int, _ line: LineView) -> Bool {
    guard line.tokens[token].word == Self.price else { return false }
    let before = token > 0 ? line.tokens[token - 1].word : .none
    let next = token + 1 < line.tokens.count ? line.tokens[token + 1].word : .none
    return !Self.notPrice.contains(before) && next != Self.worth
  }

  private static let price = Word("giá")
  private static let worth = Word("trị")
  private static let notPrice = LineReader.words("trị đánh")
  private static let others = LineReader.words("lượng ngạch trị")
  private static let ofPrice = PhraseSet(["về giá", "giá"])
  private static let value = PhraseSet(["kim ngạch", "trị giá", "giá trị", "về trị"])
  private static let size = PhraseSet(["lượng", "số lượng", "khối lượng"])
}
