import Language

/// "tăng 7,2% về tấn và tăng 4,8% về tấn so với năm 2014", "số lao động tăng 6,1% so cùng kỳ, số lao động giảm 2,3% so cùng kỳ": one thing is told with two
/// rates, side by side, where two things were meant.
struct DoubledGrowths {
  let line: LineView

  private static let longest = 4

  func drafts(_ rule: RuleDescription) -> [Draft] {
    guard line.figures.count > 1 else { return [] }
    return (1..<line.figures.count).compactMap { index in
      let (first, second) = (line.figures[index - 1], line.figures[index])
      guard first.isPercent, second.isPercent, first.sentence == second.sentence, first.upper == nil,
        second.upper == nil, first.value != second.value, isNamedBehind(first, second) || isNamedBefore(first, second)
      else { return nil }
      return draft(first, second, rule)
    }
  }

  // MARK: "tăng 7,2% về tấn và tăng 4,8% về tấn"

  private func isNamedBehind(_ first: Figure, _ second: Figure) -> Bool {
    let (start, next) = (first.tokens.upperBound, second.tokens.upperBound)
    guard word(start) == Self.about, word(next) == Self.about else { return false }
    let gap = start + 1..<max(start + 1, second.tokens.lowerBound)
    guard let joint = gap.first(where: { line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.and }),
      (joint..<gap.upperBound).allSatisfy({ line.tokens[$0].isMark(",") || Self.moving.contains(line.tokens[$0].word) })
    else { return false }
    let name = gap.lowerBound..<joint
    return isSame(name, at: next + 1) && ends(next + 1 + name.count)
  }

  /// The name goes no further: "về lượt khách" and "về lượt khách.km".
  private func ends(_ token: Int) -> Bool {
    guard token < line.tokens.count else { return true }
    let its = line.tokens[token]
    return its.isMark(",") || its.isMark(";") || its.isMark(")") || its.word == Self.compared
      || its.isMark(".") && !(token + 1 < line.tokens.count && line.tokens[token + 1].isGlued)
  }

  // MARK: "số lao động tăng 6,1% so cùng kỳ, số lao động giảm 2,3% so cùng kỳ"

  private func isNamedBefore(_ first: Figure, _ second: Figure) -> Bool {
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard let comma = gap.first(where: { line.tokens[$0].kind == .mark }), line.tokens[comma].isMark(","),
      let verb = mover(of: second), verb > comma, let its = mover(of: first)
    else { return false }
    let name = comma + 1..<verb
    guard name.count > 1, isSame(name, at: its - name.count) else { return false }
    // Compared alike, if they are compared at all.
    let base = gap.lowerBound..<comma
    return isSame(base, at: second.tokens.upperBound, orEmpty: true) && stops(second.tokens.upperBound + base.count)
  }

  /// The one verb of change right before the figure.
  private func mover(of figure: Figure) -> Int? {
    let at = figure.tokens.lowerBound - 1
    return at > 0 && Self.changes.contains(line.tokens[at].word) ? at : nil
  }

  private func stops(_ token: Int) -> Bool { token >= line.tokens.count || line.tokens[token].kind == .mark }

  private func isSame(_ name: Range<Int>, at start: Int, orEmpty: Bool = false) -> Bool {
    guard orEmpty || !name.isEmpty && name.count <= Self.longest, start >= 0, start + name.count <= line.tokens.count
    else { return false }
    return name.allSatisfy {
      line.tokens[$0].isWord && line.tokens[$0].word == line.tokens[start + $0 - name.lowerBound].word
    }
  }

  private func word(_ token: Int) -> Word { token < line.tokens.count ? line.tokens[token].word : .none }

  private func draft(_ first: Figure, _ second: Figure, _ rule: RuleDescription) -> Draft {
    let texts = [first, second].map { line.text($0.tokens) }
    return Draft(
      rule: rule, verdict: .inconsistent, strength: .certain, figure: line.spot(of: second),
      operands: [line.part(first), line.part(second)], stated: second.value.plain, expected: nil,
      wording: .said(
        summary: Phrases.Repetition.twoValues(texts[1], texts[0]),
        explanation: Phrases.Repetition.inequality(texts[0], texts[1]),
        suggestion: Phrases.Repetition.renamed))
  }

  private static let about = Word("về")
  private static let and = Word("và")
  private static let compared = Word("so")
  private static let changes = LineReader.words("tăng giảm")
  private static let moving = LineReader.words("và nhưng tăng giảm mạnh nhẹ lại")
}
