/// The words before a figure, back to the figure before it.
struct GapWords {
  let line: LineView
  let index: Int

  /// At most `limit` tokens, within the figure's own sentence.
  func range(_ limit: Int = 24) -> Range<Int> {
    let figure = line.figures[index]
    var start = line.sentences[figure.sentence].tokens.lowerBound
    if index > 0 { start = max(start, line.figures[index - 1].tokens.upperBound) }
    let end = figure.tokens.lowerBound
    return max(start, end - limit)..<max(start, end - limit, end)
  }

  /// After the last comma, semicolon, colon or bracket.
  var own: Range<Int> {
    let range = range()
    let start = range.last { token in
      guard line.tokens[token].kind == .mark else { return false }
      switch Unicode.Scalar(line.tokens[token].mark) {
      case ",", ";", "(", ")": return true
      // "nam: 383" is labelled by what stands before its colon.
      case ":": return token + 1 != range.upperBound
      default: return false
      }
    }
    return start.map { $0 + 1..<range.upperBound } ?? range
  }

  /// The words right after the figure and its name.
  func after(_ limit: Int = 6) -> Range<Int> {
    let figure = line.figures[index]
    let start = figure.tokens.upperBound
    let end = min(line.sentences[figure.sentence].tokens.upperBound, max(start, figure.nounTokens.upperBound) + limit)
    return start..<max(start, end)
  }

  /// The words that name the figure: its own before it, and those right after it.
  var label: Range<Int> {
    let after = after(4)
    let stop =
      after.first { line.tokens[$0].isMark(",") || line.tokens[$0].isMark(";") || line.tokens[$0].isMark("(") }
      ?? after.upperBound
    return own.lowerBound..<max(own.lowerBound, own.upperBound, stop)
  }

  func has(_ phrases: [[Word]]) -> Bool {
    let words = ListWords(line: line)
    return phrases.contains { words.has($0, in: range()) }
  }
}
