import Figures

/// What gives a percentage to its last digit, told beside it: "9.412 hộ nghèo (3,09%) và 13.862 hộ cận nghèo (4,55%) trên 304.600 hộ"; "quy hoạch Ban Thường
/// vụ 17 đồng chí, nữ 05 đồng chí (29,41%)"; "khám 98.412/121.486 người, … 9.862 (10%)".
struct OwnBase {
  let line: LineView
  /// The percentage; its part stands right before it.
  let share: Int

  /// Figures behind the percentage, and before its part.
  private static let reach = 8

  var isTold: Bool {
    let stated = line.figures[share]
    guard share > 0, stated.isPercent else { return false }
    let part = line.figures[share - 1]
    guard part.sentence == stated.sentence, isAmount(part), part.whole == nil, let amount = part.bounds() else {
      return false
    }
    let sentence = line.sentences[stated.sentence].figures
    let isFine = stated.decimals > 0
    let behind = (share + 1..<max(share + 1, min(sentence.upperBound, share + Self.reach))).filter {
      isFine && isSaid($0)
    }
    let before = (max(0, share - 1 - Self.reach)..<share - 1).filter { place in
      let figure = line.figures[place]
      return figure.whole != nil
        || isFine && (place == share - 2 || isBare(figure, beside: part)) || isNamed(place)
    }
    return (behind + before).contains { place in
      let figure = line.figures[place]
      guard isAmount(figure), figure.unit == part.unit || isBare(figure, beside: part),
        let base = figure.whole == nil ? figure.bounds(as: part) : figure.magnitude.map({ Bounds($0) }),
        base.lower > .zero,
        let result = amount.percent(of: base)
      else { return false }
      return Agreement(result, with: stated) == .exact
    }
  }

  /// "trên 304.600 hộ", "so với dự toán 60 tỷ đồng", "trên kế hoạch lần lượt 300, 290 và 240 tỷ đồng": told as what others are of.
  private func isSaid(_ place: Int) -> Bool {
    var first = place
    while first > share + 1,
      line.figures[first - 1].unit == line.figures[place].unit || line.figures[first - 1].unit == nil,
      line.figures[first].tokens.lowerBound - line.figures[first - 1].tokens.upperBound <= 2
    {
      first -= 1
    }
    // "doanh thu của 394 doanh nghiệp (131.400 tỷ đồng)"
    if first > share + 1, line.figures[first].bracket != 0, line.figures[first - 1].bracket == 0 { first -= 1 }
    return GapWords(line: line, index: first).range(8).contains { Self.bases.contains(line.tokens[$0].word) }
  }

  private func isAmount(_ figure: Figure) -> Bool {
    !figure.isPercent && figure.upper == nil && !figure.isSpelled && !figure.isDuration && figure.unit != .times
      && figure.unit != .points && [.level, .to, .base, .total, .part, .plan, .remaining].contains(figure.role)
  }

  /// "thường xuyên 185,7. Trong chi thường xuyên, giáo dục 112,4 tỷ đồng": its unit was told before.
  private func isBare(_ figure: Figure, beside part: Figure) -> Bool {
    figure.unit == nil && part.unit != nil && figure.noun.isEmpty && figure.decimals > 0
  }

  /// "Trong công nghiệp - xây dựng, …": what the sentence begins with was told in the one before.
  private func isNamed(_ place: Int) -> Bool {
    let stated = line.figures[share]
    let start = line.sentences[stated.sentence].tokens.lowerBound
    return line.figures[place].sentence + 1 == stated.sentence && line.tokens[start].word == Self.within
      && line.tokens[start + 1].word != Self.those
  }

  private static let bases = LineReader.words("trên so của trong")
  private static let within = Word("trong")
  private static let those = Word("đó")
}

extension Figure {
  /// What it may be where a bare number is told in the scale of the figure beside it.
  fileprivate func bounds(as other: Figure) -> Bounds? {
    guard unit == nil, other.unit != nil, exponent == 0 else { return bounds() }
    var scaled = self
    scaled.unit = other.unit
    scaled.exponent = other.exponent
    return scaled.bounds()
  }
}
