import Figures

/// "Phát 824 thẻ, trong đó 52 em dùng cả hai loại nên số em thực tế là 772": those who were counted twice are taken off once.
struct CountedOnce {
  let sentence: SentenceView
  /// What there are in truth.
  let index: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  /// Figures before it among which those counted twice are looked for.
  private static let reach = 3

  func draft() -> Draft? {
    guard isCount(index), Self.real.occur(in: line, GapWords(line: line, index: index).range()) else { return nil }
    let near = max(sentence.range.lowerBound, index - Self.reach)..<index
    guard let twice = near.last(where: { isCount($0) && isToldTwice($0) }), twice > sentence.range.lowerBound,
      sentence[twice].opensList || sentence[twice].role == .part, let some = sentence[twice].magnitude,
      isCount(twice - 1), let all = sentence[twice - 1].magnitude, all > some,
      let printed = sentence[index].magnitude, printed < all, let rest = try? all.subtracting(some)
    else { return nil }
    let computation = Claimant.Computation(
      result: Bounds(rest),
      formula: "\(Writing.number(sentence[twice - 1], line)) − \(Writing.number(sentence[twice], line))",
      operands: [twice - 1, twice])
    // "37 hộ có cả hai vợ chồng đi làm xa; thực tế còn 460 hộ": only what follows from it is wrong.
    let isConcluded = Self.concluding.occur(in: line, GapWords(line: line, index: index).range())
    guard rest == printed || isConcluded && Claimant.isNear(Bounds(rest), sentence[index], 4) else { return nil }
    return Claimant(sentence: sentence, rule: rule).draft(index, computation, subject: .remainder)
  }

  private func isCount(_ place: Int) -> Bool {
    let figure = sentence[place]
    return figure.isCount && figure.whole == nil && !figure.isSpelled && figure.approximation == .exact
      && !OverlapWords.isBoth(place, line)
  }

  /// Nothing but the number of what they share stands between it and what there are in truth.
  private func isToldTwice(_ place: Int) -> Bool {
    let behind =
      sentence[place].tokens.upperBound..<max(sentence[place].tokens.upperBound, sentence[index].tokens.lowerBound)
    return OverlapWords.phrases.occur(in: line, behind)
      && (place + 1..<index).allSatisfy { OverlapWords.isBoth($0, line) }
  }

  private static let concluding = PhraseSet(["nên", "do đó", "do vậy", "vì vậy", "vì thế", "như vậy"])
  private static let real = PhraseSet(["thực tế", "thực có", "thực chất", "thực là", "thực còn", "không trùng"])
}

/// What is said of those who belong to two things told.
enum OverlapWords {
  static let phrases = PhraseSet([
    "cả hai", "cả 2", "cả ba", "cả 3", "trùng", "đồng thời", "hai lần", "2 lần", "hai lượt",
  ])

  /// "mắc cả hai bệnh", "dự cả 2 lớp": the number in it counts nothing that is told.
  static func isBoth(_ place: Int, _ line: LineView) -> Bool {
    let before = line.figures[place].tokens.lowerBound - 1
    return before >= 0 && line.tokens[before].word == all && line.figures[place].value < most
  }

  private static let all = Word("cả")
  private static let most = ExactDecimal(5)
}
