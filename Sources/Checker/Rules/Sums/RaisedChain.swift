import Figures

/// "tăng lên 917 người vào năm 2022 và tăng thêm 64 người vào năm 2023, nâng tổng số lên 981 người": what there was, what came, and what
/// both make, told in a row.
struct RaisedChain {
  let sentence: SentenceView
  /// What the total was raised to.
  let total: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }

  func draft() -> Draft? {
    let (more, base) = (total - 1, total - 2)
    guard sentence.range.contains(base), [base, more, total].allSatisfy(isPlain),
      Self.raising.occur(in: line, GapWords(line: line, index: total).range()),
      Self.adding.occur(in: line, GapWords(line: line, index: more).own),
      Self.reaching.occur(in: line, GapWords(line: line, index: base).own) || sentence[base].role == .to,
      terms.fit(base, to: total) >= .bare, terms.fit(more, to: total) >= .bare
    else { return nil }
    let match = SumMatch(terms: terms)
    let parts = [base, more]
    let isRight = match.longestExact(parts, total: total) == 2
    guard isRight || !match.agreesOtherwise(parts, total: total) && match.isNear(parts, total: total, within: 25) else {
      return nil
    }
    return Claimant(sentence: sentence, rule: rule).total(total, of: parts, isRight ? .consistent : .inconsistent)
  }

  private func isPlain(_ index: Int) -> Bool {
    let figure = sentence[index]
    return figure.bracket == 0 && figure.approximation == .exact && figure.whole == nil && figure.upper == nil
      && Terms.isAmount(figure) && figure.comparison == .none
  }

  private static let raising = PhraseSet(["nâng tổng", "đưa tổng"])
  private static let adding = PhraseSet(["tăng thêm", "bổ sung thêm", "thêm"])
  private static let reaching = PhraseSet(["lên đến", "lên tới", "tăng lên"])
}
