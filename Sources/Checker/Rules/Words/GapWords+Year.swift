extension GapWords {
  /// "năm 2019 là", "kế hoạch giao năm 2021 đạt": the year that the words right before the figure name as its own.
  var ownYear: Int? {
    let words = range(8)
    guard words.contains(where: { line.tokens[$0].word == Lexicon.year }) else { return nil }
    for mention in line.mentions(in: words).reversed() {
      guard case .date(let date) = mention.kind, date.month == nil, let year = date.fullYear else { continue }
      let between = mention.tokens.upperBound..<max(mention.tokens.upperBound, words.upperBound)
      let isOwn =
        between.count < 3
        && between.allSatisfy { line.tokens[$0].isMark(":") || Self.being.contains(line.tokens[$0].word) }
      return isOwn ? year : nil
    }
    return nil
  }

  private static let being = LineReader.words("là có đạt còn được")
}
