import Figures

/// "In 120 tờ x 45.000 đồng = 5,4 triệu đồng", "300.000 đồng/người (…) cho 120 người = 36 triệu đồng": a multiplication written
/// out, with its result.
struct WrittenProduct {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  func drafts() -> [Draft] { sentence.range.compactMap { draft($0) } }

  private func draft(_ result: Int) -> Draft? {
    guard result > sentence.range.lowerBound, isResult(result), sentence[result].upper == nil else { return nil }
    var factors = [result - 1]
    while let first = factors.first, first > sentence.range.lowerBound, isTimes(between: first - 1, and: first) {
      factors.insert(first - 1, at: 0)
    }
    if let sum = SumWrittenOut(sentence: sentence, rule: rule, result: result).draft() { return sum }
    if factors.count == 1, let rate = rate(of: factors[0]) { factors.insert(rate, at: 0) }
    let figures = factors.map { sentence[$0] }
    guard (2...Self.most).contains(factors.count),
      (figures + [sentence[result]]).allSatisfy({ $0.approximation == .exact && $0.whole == nil && !$0.isPercent })
    else { return nil }
    let written = WrittenFactors(sentence: sentence, factors: factors)
    guard let product = written.product else { return nil }
    return Claimant(sentence: sentence, rule: rule).draft(
      result, Claimant.Computation(result: product, formula: written.formula, operands: factors), subject: .product)
  }

  private func isResult(_ index: Int) -> Bool {
    let before = sentence[index].tokens.lowerBound - 1
    return before >= 0 && line.tokens[before].isMark("=")
  }

  private func isTimes(between first: Int, and second: Int) -> Bool {
    SumWrittenOut.isTimes(between: first, and: second, sentence)
  }

  /// "500.000 đồng/người (ngân sách tỉnh 400.000 đồng/người) cho 1.572 người = 786.000.000 đồng": what one of them gets, past
  /// a bracket that says where it comes from.
  private func rate(of count: Int) -> Int? {
    guard sentence[count].isCount, let one = sentence[count].noun.first, sentence[count].bracket == 0 else {
      return nil
    }
    var place = count - 1
    while place > sentence.range.lowerBound, sentence[place].bracket != 0 { place -= 1 }
    guard sentence.range.contains(place), place < count - 1, sentence[place].rates == [.other(one)],
      sentence[place].bracket == 0
    else { return nil }
    let gap = GapOutsideBrackets(sentence: sentence, from: place, to: count).tokens
    let isBrief =
      gap.count <= Self.reach
      && gap.allSatisfy {
        line.tokens[$0].isWord || line.tokens[$0].isMark("/") || line.tokens[$0].isMark(")")
      }
    return isBrief ? place : nil
  }

  private static let reach = 5
  private static let most = 5
}
