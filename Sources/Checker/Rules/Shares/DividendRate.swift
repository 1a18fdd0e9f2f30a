import Figures

/// "cổ tức bằng tiền tỷ lệ 12%/cổ phiếu, tương đương mỗi cổ phiếu nhận 1.200 đồng": a share's face value is 10.000 đồng by law, so that each per cent is a
/// hundred đồng.
struct DividendRate {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  private static let reach = 18

  func drafts() -> [Draft] {
    guard sentence.figures.count > 1 else { return [] }
    return sentence.range.compactMap { index in
      let figure = sentence[index]
      guard figure.isPercent, figure.upper == nil, figure.value > .zero, figure.value <= ExactDecimal(300),
        let amount = amount(behind: index), tellsOfDividends(index),
        let right = try? figure.value.multiplied(by: ExactDecimal(100))
      else { return nil }
      let printed = sentence[amount]
      let slip = Slip(printed: printed.value, right: right)
      let isRight = printed.value == right
      // A hundred thousand is the face value of a few.
      let isAsked = (try? right.shifted(by: 1)) == printed.value
      guard isRight || slip != nil else { return nil }
      let text = Writing.number(figure, line)
      return Claimant(sentence: sentence, rule: rule).draft(
        amount,
        Claimant.Computation(result: Bounds(right), formula: "10.000 × \(text)", operands: [index]),
        subject: .product, strength: .certain, slip: slip,
        verdict: isRight ? .consistent : isAsked ? .unverifiable : .inconsistent)
    }
  }

  /// The amount in single đồng that the percentage is put into, with nothing but words of a share's dividend between.
  private func amount(behind index: Int) -> Int? {
    let start = sentence[index].tokens.upperBound
    for next in index + 1..<min(sentence.range.upperBound, index + 3) {
      let figure = sentence[next]
      let between = start..<max(start, figure.tokens.lowerBound)
      guard between.count <= Self.reach else { return nil }
      guard figure.unit == .dong else {
        // "01 cổ phiếu nhận"
        if figure.isCount, figure.value == ExactDecimal(1) { continue }
        return nil
      }
      guard figure.exponent == 0, figure.upper == nil, figure.approximation == .exact, between.allSatisfy(isOfShare)
      else { return nil }
      let around = between.lowerBound..<min(line.tokens.count, figure.tokens.upperBound + 5)
      return Self.shares.occur(in: line, around) ? next : nil
    }
    return nil
  }

  private func isOfShare(_ token: Int) -> Bool {
    let its = line.tokens[token]
    return its.isNumber || its.isMark("(") || its.isMark(",") || its.isMark("/") || its.isMark("-") || its.isMark(";")
      || its.isMark(":") || its.isWord && Self.words.contains(its.word)
  }

  private func tellsOfDividends(_ index: Int) -> Bool {
    let start = max(0, sentence[index].tokens.lowerBound - 60)
    let end = min(line.tokens.count, sentence[index].tokens.upperBound + 80)
    return Self.dividends.occur(in: line, start..<end)
  }

  private static let words = LineReader.words(
    "tương đương tức là hay mỗi một cổ phiếu phần được nhận về đông sở hữu sẽ cp với bằng tiền mặt ứng trên tính")
  private static let shares = PhraseSet(["cổ phiếu", "cổ phần", "cp"])
  private static let dividends = PhraseSet(["cổ tức"])
}
