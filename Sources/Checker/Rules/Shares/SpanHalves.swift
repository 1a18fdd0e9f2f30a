import Figures

/// "dưới 40 tuổi chiếm 67,2%, từ 41 tuổi trở lên chiếm 32,8%", "doanh nghiệp dưới 50 lao động 62%, từ 50 lao động trở lên 38%": two spans that meet
/// hold everybody.
struct SpanHalves {
  let sentence: SentenceView
  let rule: RuleDescription

  func drafts() -> [Draft] {
    sentence.range.compactMap { index in
      guard let low = span(index), let next = share(behind: index), let other = meeting(low, from: next + 1),
        let last = share(behind: other), isOfBoth(next, last)
      else { return nil }
      return draft(next, last)
    }
  }

  private struct Span {
    var isBelow: Bool
    var limit: ExactDecimal
    var noun: [Word]
  }

  /// "dưới 40 tuổi", "từ 41 trở lên", "trên 50 lao động"
  private func span(_ index: Int) -> Span? {
    let figure = sentence[index]
    guard figure.unit == nil, figure.decimals == 0, figure.upper == nil, figure.whole == nil, figure.bracket == 0 else {
      return nil
    }
    switch figure.approximation {
    case .below, .atMost: return Span(isBelow: true, limit: figure.value, noun: figure.noun)
    case .above, .atLeast: return Span(isBelow: false, limit: figure.value, noun: figure.noun)
    default: return nil
    }
  }

  /// The next figure outside brackets, where it is a share.
  private func share(behind index: Int) -> Int? {
    guard let next = next(index + 1) else { return nil }
    let figure = sentence[next]
    let start = max(sentence[index].tokens.upperBound, sentence[index].nounTokens.upperBound)
    // "dưới 40 tuổi có trình độ đại học chiếm 62%": of some of them.
    guard isPlain(start..<max(start, figure.tokens.lowerBound), Self.telling) else { return nil }
    return figure.isPercent && figure.upper == nil && figure.approximation == .exact && figure.comparison == .none
      && [.share, .level, .part, .remaining].contains(figure.role) && figure.value < ExactDecimal(100) ? next : nil
  }

  private func next(_ start: Int) -> Int? {
    (start..<max(start, min(sentence.range.upperBound, start + 4))).first { sentence[$0].bracket == 0 }
  }

  /// The span that begins where this one ends.
  private func meeting(_ span: Span, from start: Int) -> Int? {
    guard let index = next(start), let other = self.span(index), other.isBelow != span.isBelow,
      isPlain(sentence[start - 1].tokens.upperBound..<sentence[index].tokens.lowerBound, Self.joining),
      other.noun.isEmpty || span.noun.isEmpty || other.noun == span.noun
    else { return nil }
    let (low, high) = span.isBelow ? (span.limit, other.limit) : (other.limit, span.limit)
    guard let gap = try? high.subtracting(low) else { return nil }
    return gap == .zero || gap == ExactDecimal(1) ? index : nil
  }

  /// None but such words, outside brackets.
  private func isPlain(_ gap: Range<Int>, _ words: Set<Word>) -> Bool {
    var depth = 0
    return gap.allSatisfy { token in
      let its = sentence.line.tokens[token]
      if its.isMark("(") { depth += 1 }
      if its.isMark(")") { depth -= 1 }
      return depth > 0 || !its.isWord || words.contains(its.word)
    }
  }

  private static let telling = LineReader.words("trở lên xuống chiếm là đạt có với tỷ tỉ lệ tuổi")
  private static let joining = LineReader.words("và còn từ trên dưới nhóm độ tuổi số người")

  /// Of one whole: no mark but a comma between, nor anything that both are more than a little too much or too little for.
  private func isOfBoth(_ first: Int, _ second: Int) -> Bool {
    guard let sum = try? sentence[first].value.adding(sentence[second].value) else { return false }
    return sum >= ExactDecimal(90) && sum <= ExactDecimal(110)
  }

  private func draft(_ first: Int, _ last: Int) -> Draft? {
    guard let result = sentence[first].bounds().flatMap({ Bounds(ExactDecimal(100)).minus($0) }) else { return nil }
    let agreement = Agreement(result, with: sentence[last])
    return Claimant(sentence: sentence, rule: rule).draft(
      last,
      Claimant.Computation(
        result: result, formula: "100 − \(Writing.number(sentence[first], sentence.line))", operands: [first]),
      subject: .restOfWhole, strength: agreement.holds ? .likely : .certain, verdict: agreement.verdict)
  }
}
