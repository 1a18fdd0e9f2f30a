import Figures

/// "Xuất khẩu 1,86 tỷ USD, nhập khẩu 1.240 triệu USD; xuất khẩu bằng 1,5 lần nhập khẩu": one thing beside another, both by the names
/// they were told with.
struct NamedRatio {
  let sentence: SentenceView
  /// The multiple.
  let index: Int
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[index] }

  func trials() -> [Trial] {
    guard stated.approximation == .exact, stated.upper == nil, let (one, other) = names,
      let above = sole(one), let below = sole(other), above != below,
      line.figures[above].unit == line.figures[below].unit,
      let high = line.figures[above].bounds(), let low = line.figures[below].bounds(), low.lower > .zero,
      let result = high.over(low)
    else { return [] }
    let texts = [above, below].map { Writing.number(line.figures[$0], line) }
    return [
      Trial(
        computation: Claimant.Computation(
          result: result, formula: "\(texts[0]) ÷ \(texts[1])", operands: [above, below]),
        subject: .multiple, accuses: true, strength: .certain)
    ]
  }

  /// The words before "gấp", "bằng", and those behind "lần", each up to a mark.
  private var names: (one: [Word], other: [Word])? {
    let cue = stated.tokens.lowerBound - 1
    guard cue > sentence.sentence.tokens.lowerBound, Self.cues.contains(line.tokens[cue].word) else { return nil }
    let before = (sentence.sentence.tokens.lowerBound..<cue).reversed().prefix { line.tokens[$0].isWord }.reversed()
    let behind = (stated.tokens.upperBound..<sentence.sentence.tokens.upperBound).prefix { line.tokens[$0].isWord }
    let one = before.map { line.tokens[$0].word }.drop { Self.heads.contains($0) }
    let other = behind.map { line.tokens[$0].word }.drop { Self.heads.contains($0) }
    guard (2...4).contains(one.count), (2...4).contains(other.count), Array(one) != Array(other) else { return nil }
    return (Array(one), Array(other))
  }

  /// The one amount of the sentence told before that bears the name.
  private func sole(_ name: [Word]) -> Int? {
    let bearing = (sentence.range.lowerBound..<index).filter { place in
      let figure = sentence[place]
      guard Terms.isAmount(figure), figure.whole == nil, figure.approximation == .exact,
        [.level, .part, .to, .total].contains(figure.role), figure.bracket == 0
      else { return false }
      return ListWords(line: line).has(name, in: GapWords(line: line, index: place).label)
    }
    return bearing.count == 1 ? bearing[0] : nil
  }

  private static let cues = LineReader.words("gấp bằng")
  private static let heads = LineReader.words("và thì tổng số lượng mức")
}
