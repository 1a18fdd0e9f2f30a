/// "tăng 4,5% về số doanh nghiệp, tăng 27,5% về vốn đăng ký và tăng 11,8% về số lao động so với tháng 10": what growths told one after
/// the other are held against is said behind the last of them.
struct MonthlyComparison {
  let line: LineView
  let growth: Int

  private static let reach = 12

  /// Held against the month before, or a month by its number.
  var holds: Bool { Self.before.occur(in: line, words) || isNumbered }

  private var isNumbered: Bool {
    words.contains { token in
      line.tokens[token].word == Lexicon.month && token + 1 < words.upperBound && line.tokens[token + 1].isNumber
        && token > 0 && line.tokens[token - 1].word == Self.with
    }
  }

  /// Behind the last of the growths, back to the next figure.
  private var words: Range<Int> {
    let figure = line.figures[growth]
    let end = line.sentences[figure.sentence].figures.upperBound
    var last = growth
    while last + 1 < end, line.figures[last + 1].isPercent, line.figures[last + 1].role == .growth, isAbout(last) {
      last += 1
    }
    let after = GapWords(line: line, index: last).after(Self.reach)
    let next = last + 1 < end ? line.figures[last + 1].tokens.lowerBound : after.upperBound
    return after.clamped(to: after.lowerBound..<max(after.lowerBound, next))
  }

  /// "12% về số doanh nghiệp": nothing is said of its comparison.
  private func isAbout(_ index: Int) -> Bool {
    let gap = line.figures[index].tokens.upperBound..<line.figures[index + 1].tokens.lowerBound
    return gap.first.map { line.tokens[$0].word == Self.about } ?? false
      && !gap.contains { line.tokens[$0].word == Self.compared }
  }

  private static let about = Word("về")
  private static let compared = Word("so")
  private static let with = Word("với")
  private static let before = PhraseSet(["tháng trước"])
}
