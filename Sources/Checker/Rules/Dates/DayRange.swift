/// "trong 4 ngày, từ ngày 2 - 5/6/2024", "3 ngày (19 - 21/11)": days counted beside the first and the last of a month. Whether the last
/// is counted is left open.
struct DayRange {
  let line: LineView
  let figure: Int

  private static let near = 16

  /// The tokens of the days, where they are as many as the figure says.
  var days: Range<Int>? {
    let its = line.figures[figure]
    guard its.isDuration, its.noun.first == Self.day, its.upper == nil, its.whole == nil, its.value.scale == 0 else {
      return nil
    }
    let start = its.tokens.upperBound
    let end = min(line.sentences[its.sentence].tokens.upperBound, start + Self.near)
    for token in start..<max(start, end) {
      guard let first = number(token), token + 4 < line.tokens.count, isDash(token + 1), let last = number(token + 2),
        line.tokens[token + 3].isMark("/"), number(token + 4) != nil, first < last, last <= 31
      else { continue }
      let count = Int64(last - first)
      return its.value.coefficient == count + 1 || its.value.coefficient == count ? token..<token + 5 : nil
    }
    return nil
  }

  private func isDash(_ token: Int) -> Bool { line.tokens[token].isMark("-") || line.tokens[token].isMark("–") }

  private func number(_ token: Int) -> Int? {
    guard token < line.tokens.count, line.tokens[token].isNumber else { return nil }
    return Int(line.text(token..<token + 1))
  }

  private static let day = Word("ngày")
}
