import Figures

/// "biên chế được giao 74, hiện có 69, thiếu 5 người", "134 doanh nghiệp dự trên 160 doanh nghiệp được mời, 26 doanh nghiệp vắng", "bầu ra 94 người, khuyết
/// 1 đại biểu (số lượng quy định là 95 đại biểu)": who there should be, who there are, and how many are wanting.
struct Shortfall {
  let sentence: SentenceView
  /// The figure that may be what is wanting.
  let index: Int
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[index] }

  func draft(_ rule: RuleDescription) -> Draft? {
    guard isCounted(index), stated.comparison == .none, stated.role != .change, isWanting, let (due, there) = pair(),
      let all = sentence[due].bounds(), let some = sentence[there].bounds(), let result = all.minus(some),
      result.lower > .zero
    else { return nil }
    let texts = [due, there].map { Writing.number(sentence[$0], line) }
    return Claimant(sentence: sentence, rule: rule).decide(
      index,
      [
        Trial(
          computation: Claimant.Computation(
            result: result, formula: "\(texts[0]) − \(texts[1])", operands: [due, there]),
          subject: .remainder, accuses: true)
      ])
  }

  /// "thiếu 5 người", "26 doanh nghiệp vắng"; not "thiếu 12 giáo viên so với định mức", which is told of something else.
  private var isWanting: Bool {
    let before = stated.tokens.lowerBound - 1
    let end = sentence.sentence.tokens.upperBound
    let behind =
      min(end, stated.tokens.upperBound)..<min(end, max(stated.tokens.upperBound, stated.nounTokens.upperBound) + 2)
    if line.has(Self.than, in: behind) { return false }
    return before >= sentence.sentence.tokens.lowerBound && Self.wanting.contains(line.tokens[before].word)
      || line.has(Self.absent, in: behind)
  }

  /// The two counts right before, or the one right before and one in a bracket right behind.
  private func pair() -> (due: Int, there: Int)? {
    let near = (max(sentence.range.lowerBound, index - 5)..<index).filter { isLevel($0) }.suffix(2)
    if let there = near.last, isThere(there), sentence.range.contains(index + 1), sentence[index + 1].bracket != 0,
      isLevel(index + 1), isDue(index + 1), !(near.first.map(isDue) ?? false)
    {
      return (index + 1, there)
    }
    guard near.count == 2, let first = near.first, let second = near.last, sentence[first].bracket == 0,
      sentence[second].bracket == 0, isOneKind(first, second)
    else { return nil }
    if isDue(first), isThere(second) { return (first, second) }
    return isThere(first) && isDue(second) ? (second, first) : nil
  }

  private func isCounted(_ place: Int) -> Bool {
    let figure = sentence[place]
    return figure.isCount && figure.upper == nil && figure.whole == nil && figure.approximation == .exact
      && !figure.isDuration && figure.rates.isEmpty
  }

  /// Of whom some are wanting: of the same name, of none, or people too.
  private func isLevel(_ place: Int) -> Bool {
    isCounted(place) && isOneKind(place, index)
  }

  private func isOneKind(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (sentence[one].noun, sentence[other].noun)
    return left.isEmpty || right.isEmpty || left.first == right.first || NounKinship.arePeople(left, right)
      || [left, right].contains { $0.starts(with: Self.posts) }
  }

  private func isDue(_ place: Int) -> Bool { Self.due.occur(in: line, around(place)) }
  private func isThere(_ place: Int) -> Bool { Self.there.occur(in: line, around(place)) }

  /// From the figure before to the mark behind.
  private func around(_ place: Int) -> Range<Int> {
    let figure = sentence[place]
    let start =
      place > sentence.range.lowerBound
      ? max(sentence[place - 1].tokens.upperBound, sentence[place - 1].nounTokens.upperBound)
      : sentence.sentence.tokens.lowerBound
    let behind = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    let limit = place + 1 < sentence.range.upperBound ? sentence[place + 1].tokens.lowerBound : line.tokens.count
    let end = (behind..<max(behind, min(limit, behind + 4))).first { line.tokens[$0].kind == .mark }
    return min(start, figure.tokens.lowerBound)..<(end ?? max(behind, min(limit, behind + 4)))
  }

  private static let wanting = LineReader.words("thiếu khuyết vắng")
  private static let absent = Word("vắng")
  private static let posts = Word.phrase("biên chế")
  private static let than = Word("so")
  private static let due = PhraseSet([
    "được giao", "giao", "quy định", "triệu tập", "được mời", "được triệu tập", "định biên", "cần có", "phải có",
    "số được bầu", "ấn định",
  ])
  private static let there = PhraseSet([
    "hiện có", "có mặt", "tham dự", "dự", "bầu ra", "bầu được", "trúng cử", "thực có",
  ])
}
