import Figures

/// "thời hạn giải quyết 45 ngày; trước đây là 50 ngày, rút ngắn 5 ngày", "giảm thời gian từ 15 ngày xuống 10 ngày, rút ngắn 5 ngày": what a
/// procedure takes, what it took before and what is saved.
struct ShortenedTime {
  let sentence: SentenceView
  /// The figure that may be what is saved.
  let index: Int
  private var line: LineView { sentence.line }

  func draft(_ rule: RuleDescription) -> Draft? {
    guard isTime(index), isSaved, sentence.range.contains(index - 2), [index - 1, index - 2].allSatisfy(isTime),
      let first = sentence[index - 2].magnitude, let second = sentence[index - 1].magnitude,
      sentence.range.lowerBound == index - 2 || !isTime(index - 3)
    else { return nil }
    let (then, now) = first > second ? (index - 2, index - 1) : (index - 1, index - 2)
    guard Self.before.occur(in: line, lead(then)) || sentence[then].role == .from,
      let result = sentence[then].bounds().flatMap({ long in sentence[now].bounds().flatMap { long.minus($0) } }),
      result.lower > .zero
    else { return nil }
    let texts = [then, now].map { Writing.number(sentence[$0], line) }
    return Claimant(sentence: sentence, rule: rule).decide(
      index,
      [
        Trial(
          computation: Claimant.Computation(
            result: result, formula: "\(texts[0]) − \(texts[1])", operands: [then, now]),
          subject: .decrease, accuses: true, strength: .certain)
      ])
  }

  private func isTime(_ place: Int) -> Bool {
    let figure = sentence[place]
    return figure.isDuration && figure.upper == nil && figure.whole == nil && figure.approximation == .exact
      && figure.rates.isEmpty && figure.noun.first == sentence[index].noun.first
      && figure.bracket == sentence[index].bracket
  }

  private var isSaved: Bool {
    let end = sentence[index].tokens.lowerBound
    return Self.saved.contains { line.has($0, in: max(sentence.sentence.tokens.lowerBound, end - 3)..<end) }
  }

  private func lead(_ place: Int) -> Range<Int> {
    let start =
      place > sentence.range.lowerBound
      ? sentence[place - 1].tokens.upperBound : sentence.sentence.tokens.lowerBound
    return start..<max(start, sentence[place].tokens.lowerBound)
  }

  private static let saved = ["ngắn", "bớt", "giảm"].map { Word($0) }
  private static let before = PhraseSet(["trước", "trước đây", "quy định", "cũ", "trước đó"])
}
