/// "đã thẩm định 640 hồ sơ, có 512 hồ sơ đạt (chiếm 80% tổng số hồ sơ đã thẩm định)": the words behind the percentage say what was
/// done with the whole, and the same words stand before its figure. No other figure is meant, whatever fits.
struct DoneWhole {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var tokens: [Token] { sentence.line.tokens }

  private static let reach = 6

  func isNamed(_ whole: Int) -> Bool {
    let figure = sentence[whole]
    guard figure.isCount, let first = figure.noun.first, figure.sentence == sentence.number, whole < index,
      let (thing, deed) = named(), thing.first == first
    else { return false }
    let before = figure.tokens.lowerBound - deed.count - 1
    guard before >= sentence.sentence.tokens.lowerBound, tokens[before].word == Self.done else { return false }
    return deed.indices.allSatisfy { tokens[before + 1 + $0].word == deed[$0] }
  }

  /// "tổng số hồ sơ đã thẩm định", up to a mark: hồ sơ, thẩm định.
  private func named() -> (thing: [Word], deed: [Word])? {
    let start = sentence[index].tokens.upperBound
    let words = tokens[start..<min(tokens.count, start + 2 * Self.reach)].prefix { $0.isWord }.map(\.word)
    let end = start + words.count
    guard end >= tokens.count || tokens[end].kind == .mark, let count = words.firstIndex(of: Self.count), count <= 2,
      let done = words.lastIndex(of: Self.done), done > count + 1
    else { return nil }
    let deed = Array(words[(done + 1)...])
    return (1...3).contains(deed.count) ? (Array(words[(count + 1)..<done]), deed) : nil
  }

  private static let count = Word("số")
  private static let done = Word("đã")
}
