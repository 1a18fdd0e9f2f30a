import Figures

/// "Cây ăn quả 812 ha: xoài cát 240 ha, xoài keo 110 ha, nhãn 462 ha. Xoài bị sâu đục thân 14 ha, bằng 4,0% tổng diện tích xoài": of those together
/// that bear the name. What fits is told; others of the name may not have been.
struct KindShare {
  let sentence: SentenceView
  let index: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  /// Figures before the percentage among which they are looked for.
  private static let reach = 14

  func draft() -> Draft? {
    let part = index - 1
    guard sentence[index].isPercent, sentence[index].upper == nil, sentence[index].decimals > 0, part >= 0,
      let name = name
    else { return nil }
    // The nearest amount outside brackets is the part.
    let levels = (max(0, index - Self.reach)..<index).filter {
      Terms.isTerm(line.figures[$0]) && line.figures[$0].bracket == 0 && line.figures[$0].whole == nil
    }
    guard let own = levels.last, line.figures[own].sentence == sentence.number, let amount = line.figures[own].bounds()
    else { return nil }
    let kin = levels.dropLast().filter {
      line.figures[$0].isLike(line.figures[own])
        && GapWords(line: line, index: $0).own.first.map {
          line.tokens[$0].word == name
        } ?? false
    }
    guard kin.count > 1, let first = kin.first, kin.count == kin[kin.count - 1] - first + 1 else { return nil }
    var sum: Bounds? = Bounds(.zero)
    for part in kin { sum = line.figures[part].bounds().flatMap { sum?.plus($0) } }
    guard let sum, sum.lower > .zero, let share = amount.percent(of: sum),
      Agreement(share, with: sentence[index]) == .exact
    else { return nil }
    let numbers = kin.map { Writing.number(line.figures[$0], line) }.joined(separator: " + ")
    return Claimant(sentence: sentence, rule: rule).draft(
      index,
      Claimant.Computation(
        result: share, formula: "\(Writing.number(line.figures[own], line)) ÷ (\(numbers)) × 100",
        operands: [own] + kin), subject: .share, strength: .likely)
  }

  /// What "tổng diện tích xoài" is of: the last word before the next mark.
  private var name: Word? {
    let start = sentence[index].tokens.upperBound
    let end = min(sentence.sentence.tokens.upperBound, start + 7)
    let words = (start..<max(start, end)).prefix { line.tokens[$0].isWord }
    guard let first = words.first, let last = words.last, last > first, line.tokens[first].word == Self.total else {
      return nil
    }
    return line.tokens[last].word
  }
  private static let total = Word("tổng")
}
