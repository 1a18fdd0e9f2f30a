import Figures

/// "chỉ tiêu năm 2027 là 240 đảng viên … Để đạt chỉ tiêu 260 đảng viên nêu trên": a figure that says itself that it has
/// been printed before.
struct NamedAbove {
  let line: LineView

  /// Figures before it that are looked at.
  private static let reach = 24

  /// The earlier figure that is meant, and whether it is the same; nil where the words name none, or several.
  func earlier(_ later: Int) -> (index: Int, isSame: Bool)? {
    let figure = line.figures[later]
    guard figure.unit == nil || !figure.isPercent, figure.upper == nil, figure.whole == nil, isNamedAbove(figure) else {
      return nil
    }
    let before = (max(0, later - Self.reach)..<later).filter { isOneThing(line.figures[$0], figure) }
    if let same = before.last(where: { agree(line.figures[$0], figure) }) { return (same, true) }
    let alike = before.filter { isTold(line.figures[$0], figure) }
    guard let last = alike.last, alike.allSatisfy({ line.figures[$0].value == line.figures[last].value }),
      figure.approximation == .exact, isSameLead(last, later) || before.count == 1 && isSameName(last, later)
    else { return nil }
    return (last, false)
  }

  /// Whether a figure says that it has been printed before, and nothing of its kind stands before it in its paragraph.
  func isUnknownHere(_ later: Int) -> Bool {
    let figure = line.figures[later]
    return !figure.isPercent && figure.upper == nil && figure.whole == nil && isNamedAbove(figure)
      && !(max(0, later - Self.reach)..<later).contains { isOneThing(line.figures[$0], figure) }
  }

  /// nêu trên, nói trên, kể trên behind the figure's name
  private func isNamedAbove(_ figure: Figure) -> Bool {
    let end = figure.tokens.upperBound
    let limit = min(line.sentences[figure.sentence].tokens.upperBound, end + 8)
    return zip(end..<limit, (end..<limit).dropFirst()).prefix { line.tokens[$0.0].isWord }.contains {
      Self.telling.contains(line.tokens[$0.0].word) && line.tokens[$0.1].word == Self.above
    }
  }

  func isOneThing(_ before: Figure, _ figure: Figure) -> Bool {
    guard before.unit == figure.unit, before.exponent == figure.exponent, !before.isDuration else { return false }
    guard figure.unit == nil else { return true }
    let name = figure.noun.prefix { !Self.telling.contains($0) }.prefix(2)
    return !name.isEmpty && before.noun.prefix(name.count) == name
  }

  func agree(_ before: Figure, _ figure: Figure) -> Bool {
    before.value == figure.value || before.whole == figure.value || before.upper == figure.value
  }

  func isTold(_ before: Figure, _ figure: Figure) -> Bool {
    before.bracket == 0 && before.approximation == .exact && before.upper == nil && before.whole == nil
      && (before.role == figure.role || [.level, .to, .total].contains(before.role) && figure.role == .level)
  }

  /// "trao 300 suất quà … để 320 suất quà nói trên": the one thing of that name, told in two words.
  private func isSameName(_ earlier: Int, _ later: Int) -> Bool {
    let names = [earlier, later].map { line.figures[$0].noun.prefix { !Self.telling.contains($0) } }
    return line.figures[later].unit == nil && names[0].count > 1 && names[0] == names[1]
  }

  /// Both are plans, or two telling words stand before both.
  private func isSameLead(_ earlier: Int, _ later: Int) -> Bool {
    line.figures[earlier].role == .plan && line.figures[later].role == .plan
      || lead(earlier, 12).intersection(lead(later, 6)).count >= 2
  }

  private func lead(_ index: Int, _ limit: Int) -> Set<Word> {
    Set(
      GapWords(line: line, index: index).range(limit).lazy.filter { line.tokens[$0].isWord }.map {
        line.tokens[$0].word
      }
    ).subtracting(FactWords.fillers)
  }

  static let telling = LineReader.words("nêu nói kể đề")
  private static let above = Word("trên")
}
