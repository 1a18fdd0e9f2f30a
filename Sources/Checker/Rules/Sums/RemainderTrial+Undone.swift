import Figures

/// What was not done, beside what is told as done with the same words.
extension RemainderTrial {
  /// "ảnh hưởng 734 hộ. Đã kiểm đếm 652 hộ, chi trả 598 hộ. Số hộ chưa kiểm đếm là 92 hộ": of what was done the one that
  /// the words repeat counts.
  func leftUndone(_ candidates: [Int]) -> Draft? {
    let words = ListWords(line: line)
    let gap = GapWords(line: line, index: remainder)
    guard isExact(remainder), line.figures[remainder].noun.count > 0 || line.figures[remainder].unit != nil,
      let deed = deed(gap.own) ?? deed(gap.after(8))
    else { return nil }
    let like = candidates.filter {
      isExact($0) && terms.fit(remainder, to: $0) == .sure && line.figures[$0].bracket == 0
        && line.figures[$0].whole == nil
    }
    let told = like.filter { index in
      let own = GapWords(line: line, index: index).own
      return words.has(deed, in: own) && !own.contains { line.tokens[$0].word == Self.notYet }
    }
    guard told.count == 1, let done = told.first, let whole = like.last(where: { $0 < done }),
      line.figures[whole].sentence < line.figures[done].sentence || !isDone(whole),
      let result = printedResult(Way(whole: whole, done: [done])), result.lower > .zero,
      let stated = line.figures[remainder].magnitude, let share = result.percent(of: Bounds(stated)),
      share.lower > ExactDecimal(70), share.upper < ExactDecimal(140)
    else { return nil }
    // Those of one place may be fewer than all: only a slip is surely wrong.
    let isSlip =
      Writing.expected(result, like: line.figures[remainder]).value.flatMap {
        Slip(printed: line.figures[remainder].value, right: $0)
      } != nil
    return isSlip ? draft(Way(whole: whole, done: [done]), verdict: .inconsistent) : nil
  }

  /// The two words behind "chưa".
  private func deed(_ range: Range<Int>) -> [Word]? {
    guard let not = range.first(where: { line.tokens[$0].word == Self.notYet }), not + 2 < range.upperBound,
      line.tokens[not + 1].isWord, line.tokens[not + 2].isWord
    else { return nil }
    return [line.tokens[not + 1].word, line.tokens[not + 2].word]
  }

  private static let notYet = Word("chưa")
}
