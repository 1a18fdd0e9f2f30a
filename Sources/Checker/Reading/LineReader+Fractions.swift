import Figures

/// Part and whole parted by a slash, each with its name.
extension LineReader {
  /// `1.850 người/2.400 người`, `24 chi bộ / 40 chi bộ trực thuộc`: part and whole, both counted by one name.
  func readNounFraction(into figure: inout Figure, from index: Int) -> Int {
    guard figure.unit == nil, figure.exponent == 0, figure.upper == nil, figure.whole == nil, figure.decimals == 0,
      !figure.isDuration, isMark(index, "/"), let second = numeral(index + 1), second.decimals == 0, !second.isPadded,
      let name = figure.noun.first, isSame(name, index + 2)
    else { return index }
    figure.whole = second.value
    // What is counted has no decimals.
    figure.alternative = nil
    figure.number = figure.number.lowerBound..<index + 2
    figure.tokens = figure.tokens.lowerBound..<index + 2
    var end = index + 2
    while end < min(tokens.count, index + 9), tokens[end].isWord, !endsNoun(end) { end += 1 }
    figure.noun = tokens[index + 2..<end].map(\.word)
    figure.nounTokens = index + 2..<end
    return end
  }

  private func isSame(_ name: Word, _ index: Int) -> Bool {
    word(index) == name || Lexicon.abbreviations[word(index)]?.first == name
  }
}
