import Figures

/// "tăng từ 419 tỷ đồng năm 2015 lên 680 tỷ đồng năm 2020 (theo giá so sánh), năm 2020 là 752 tỷ đồng": where something got by a year, and that year once
/// more with nothing else named.
struct YearTwice {
  let line: LineView

  private static let near = 14

  /// The figure told first, and the one that says otherwise.
  func pairs() -> [(earlier: Int, later: Int)] {
    line.figures.indices.dropFirst().compactMap { later in
      let figure = line.figures[later]
      guard figure.role == .level, isAmount(figure), let year = opening(later) else { return nil }
      let low = max(0, later - 3)
      guard
        let earlier = (low..<later).last(where: { line.figures[$0].role == .to }),
        isAmount(line.figures[earlier]), line.figures[earlier].unit == figure.unit,
        line.figures[earlier].sentence == figure.sentence, line.figures[earlier].magnitude != figure.magnitude,
        year == closing(earlier),
        line.figures[later].tokens.lowerBound - line.figures[earlier].tokens.upperBound < Self.near
      else { return nil }
      return (earlier, later)
    }
  }

  private func isAmount(_ figure: Figure) -> Bool {
    !figure.isPercent && !figure.isDuration && figure.upper == nil && figure.whole == nil && figure.bracket == 0
      && figure.approximation == .exact && figure.unit != nil
  }

  /// ", năm 2020 là" right before it.
  private func opening(_ index: Int) -> String? {
    let start = line.figures[index].tokens.lowerBound
    guard start > 3, line.tokens[start - 1].word == Self.copula, line.tokens[start - 2].isNumber,
      line.tokens[start - 3].word == Lexicon.year, line.tokens[start - 4].isMark(",")
    else { return nil }
    return line.text(start - 2..<start - 1)
  }

  /// "năm 2020" right behind it.
  private func closing(_ index: Int) -> String? {
    let end = line.figures[index].tokens.upperBound
    guard end + 1 < line.tokens.count, line.tokens[end].word == Lexicon.year, line.tokens[end + 1].isNumber else {
      return nil
    }
    return line.text(end + 1..<end + 2)
  }

  private static let copula = Word("là")
}
