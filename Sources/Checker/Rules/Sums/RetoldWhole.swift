import Figures

/// A whole told again with another number, where its parts make the first one: "Thụ lý 58 đơn. … Trong 53 đơn nói trên, 31 đơn khiếu nại, 27 đơn tố
/// cáo". The parts and the figure told before agree; only this one does not.
struct RetoldWhole {
  let sentence: SentenceView
  let whole: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }

  /// Figures before it among which it is looked for.
  private static let reach = 14
  /// Smaller sums meet by chance.
  private static let least = ExactDecimal(3)

  func draft() -> Draft? {
    let figure = sentence[whole]
    guard figure.isCount, !figure.noun.isEmpty, isPlain(figure), isAmong, sentence.number > 0, let parts = parts(),
      let sum = terms.printedSum(parts[...], total: whole), sum.lower > Self.least, sum != Bounds(figure.value),
      isTold(sum), SumMatch(terms: terms).isNear(parts, total: whole, within: 70)
    else { return nil }
    return Claimant(sentence: sentence, rule: rule).total(whole, of: parts, .inconsistent)
  }

  /// "Trong 53 đơn", "Trong số 53 đơn": at the beginning of the sentence.
  private var isAmong: Bool {
    let start = sentence.sentence.tokens.lowerBound
    let before = start..<sentence[whole].tokens.lowerBound
    guard let first = before.first, (1...3).contains(before.count), line.tokens[first].word == Self.among else {
      return false
    }
    return before.dropFirst().allSatisfy { Self.filling.contains(line.tokens[$0].word) }
  }

  /// All figures of its kind behind it, up to a semicolon behind which something else is told.
  private func parts() -> [Int]? {
    var parts: [Int] = []
    for index in whole + 1..<sentence.range.upperBound where sentence[index].bracket == 0 {
      let figure = sentence[index]
      guard Terms.isAmount(figure), Kin.are(figure, sentence[whole]) else { continue }
      if parts.count > 1, Self.later.occur(in: line, GapWords(line: line, index: index).range()) { break }
      guard isPlain(figure) else { return nil }
      parts.append(index)
    }
    return parts.count > 1 ? parts : nil
  }

  /// Whether what the parts make was told before of the same name, and what is printed here was not.
  private func isTold(_ sum: Bounds) -> Bool {
    let before = (max(0, whole - Self.reach)..<whole).filter { index in
      let other = line.figures[index]
      return other.sentence < sentence.number && other.isCount && isNamedAlike(other)
    }
    return before.contains { Bounds(line.figures[$0].value) == sum && isPlain(line.figures[$0]) }
      && !before.contains { line.figures[$0].value == sentence[whole].value }
  }

  /// By the same two words; "đơn nói trên" are đơn, and "đơn vị" are not.
  private func isNamedAlike(_ other: Figure) -> Bool {
    let (own, its) = (sentence[whole].noun.prefix(2), other.noun.prefix(2))
    guard let first = own.first, first == its.first else { return false }
    return own == its || its.count == 1 && own.count == 2 && Self.again.contains(own[1])
  }

  private func isPlain(_ figure: Figure) -> Bool {
    figure.approximation == .exact && figure.whole == nil && figure.upper == nil && figure.comparison == .none
      && [.level, .total, .to, .part, .remaining].contains(figure.role)
  }

  private static let again = LineReader.words("nói nêu được đã này trên")
  private static let among = Word("trong")
  private static let filling = LineReader.words("số tổng")
  private static let later = PhraseSet(["đến thời điểm", "đến nay", "hiện nay", "đồng thời"])
}
