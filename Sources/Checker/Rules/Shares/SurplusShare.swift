import Figures

/// "Danh sách bầu cử 34 đồng chí, số dư 5 đồng chí (17,2%)": what a ballot has over is told in per cent of those to be elected, who are those on the list
/// without it (the Party's election regulations, Decision 190-QĐ/TW of 2024).
struct SurplusShare {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }

  func trial() -> Trial? {
    let surplus = index - 1
    guard figure.role == .share || figure.role == .equivalent, figure.approximation == .exact, figure.upper == nil,
      sentence.range.contains(surplus), let list = list(before: surplus), Attachment(sentence: sentence).isBare(index),
      Self.surplus.occur(in: sentence.line, GapWords(line: sentence.line, index: surplus).own),
      let over = sentence[surplus].magnitude, let all = sentence[list].magnitude, over < all,
      let seats = try? all.subtracting(over), let result = Bounds(over).percent(of: Bounds(seats))
    else { return nil }
    let texts = [surplus, list].map { Writing.number(sentence[$0], sentence.line) }
    return Trial(
      computation: Claimant.Computation(
        result: result, formula: "\(texts[0]) ÷ (\(texts[1]) − \(texts[0])) × 100", operands: [surplus, list]),
      subject: .share, accuses: true, strength: .certain)
  }

  private func list(before surplus: Int) -> Int? {
    let list = surplus - 1
    guard sentence.range.contains(list), isCount(surplus), isCount(list), sentence[list].isLike(sentence[surplus]),
      sentence[list].clause == sentence[surplus].clause,
      Self.lists.occur(in: sentence.line, GapWords(line: sentence.line, index: list).range(8))
    else { return nil }
    return list
  }

  private func isCount(_ place: Int) -> Bool {
    let its = sentence[place]
    return its.isCount && its.upper == nil && its.whole == nil && its.approximation == .exact
  }

  private static let surplus = PhraseSet(["số dư"])
  private static let lists = PhraseSet(["danh sách"])
}
