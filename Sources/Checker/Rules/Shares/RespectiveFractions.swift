import Figures

/// "quân số 412/420 (bộ binh) và 56/60 (pháo binh), đạt 98,1% và 93,3%": as many percentages as fractions, the first of the first, the second of the
/// second. That another of the row holds so shows that they were meant to.
struct RespectiveFractions {
  let sentence: SentenceView
  /// One of the percentages.
  let index: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  private static let most = 6

  func draft() -> Draft? {
    guard let (fractions, shares) = rows, shares.count > 1, fractions.count == shares.count,
      let share = result(of: fractions[index - shares.lowerBound])
    else { return nil }
    let own = fractions[index - shares.lowerBound]
    // Wrong where another of the row holds: told the other way round, or of another row of fractions, none does.
    let isRow = shares.contains { other in
      other != index
        && result(of: fractions[other - shares.lowerBound]).map { Agreement($0, with: sentence[other]) == .exact }
          ?? false
    }
    guard Agreement(share, with: sentence[index]) == .exact || isRow && Claimant.isNear(share, sentence[index], 4)
    else {
      return nil
    }
    return Claimant(sentence: sentence, rule: rule).draft(
      index,
      Claimant.Computation(result: share, formula: "\(line.text(sentence[own].number)) × 100", operands: [own]),
      subject: .share, strength: .certain)
  }

  /// The percentages that stand side by side with this one, and the fractions right before them.
  private var rows: (fractions: [Int], shares: ClosedRange<Int>)? {
    var (first, last) = (index, index)
    while first > sentence.range.lowerBound, index - first < Self.most, areJoined(first - 1, first) { first -= 1 }
    while sentence.range.contains(last + 1), last - index < Self.most, areJoined(last, last + 1) { last += 1 }
    var fractions: [Int] = []
    var place = first - 1
    while sentence.range.contains(place), fractions.count < Self.most, isFraction(place, beside: first) {
      fractions.insert(place, at: 0)
      place -= 1
    }
    return fractions.isEmpty || sentence[first].comparison != .none ? nil : (fractions, first...last)
  }

  private func isFraction(_ place: Int, beside share: Int) -> Bool {
    let figure = sentence[place]
    return figure.whole != nil && !figure.isDuration && figure.approximation == .exact
      && figure.bracket == sentence[share].bracket
  }

  /// Two percentages with nothing but a comma or "và" between.
  private func areJoined(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (sentence[one], sentence[other])
    guard left.isPercent, right.isPercent, left.upper == nil, right.upper == nil, left.bracket == right.bracket else {
      return false
    }
    let gap = sentence.between(one, other)
    return gap.count == 1 && gap.allSatisfy { line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.and }
  }

  private func result(of fraction: Int) -> Bounds? { sentence[fraction].fractionShare }

  private static let and = Word("và")
}
