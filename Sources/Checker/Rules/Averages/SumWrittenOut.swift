import Figures

/// "12 x 600.000 + 25 x 400.000 + 80 x 250.000 = 37.200.000 đồng": several multiplications written out and added up, with their result.
struct SumWrittenOut {
  let sentence: SentenceView
  let rule: RuleDescription
  /// The figure behind the sign of equality.
  let result: Int
  private var line: LineView { sentence.line }

  /// The figures of a written sum, far more than anyone writes.
  private static let most = 24

  /// Nil where there is no sum, or nothing is multiplied in it.
  func draft() -> Draft? {
    var terms: [[Int]] = [[result - 1]]
    var first = result - 1
    while first > sentence.range.lowerBound, result - first < Self.most {
      if Self.isTimes(between: first - 1, and: first, sentence) {
        terms[0].insert(first - 1, at: 0)
      } else if isPlus(between: first - 1, and: first) {
        terms.insert([first - 1], at: 0)
      } else {
        break
      }
      first -= 1
    }
    let all = terms.flatMap { $0 }
    guard terms.count > 1, isWhole(from: first), terms.contains(where: { $0.count > 1 }),
      (all + [result]).allSatisfy({
        sentence[$0].approximation == .exact && sentence[$0].whole == nil && !sentence[$0].isPercent
      }), let sum = sum(terms)
    else { return nil }
    let formula = terms.map { term in
      WrittenFactors(sentence: sentence, factors: term).formula
    }.joined(separator: " + ")
    return Claimant(sentence: sentence, rule: rule).draft(
      result, Claimant.Computation(result: sum, formula: formula, operands: all), subject: .product)
  }

  /// Whether nothing is taken off or put in brackets: "9 − 2 x 3 + 4" is not read.
  private func isWhole(from first: Int) -> Bool {
    let begin = sentence[first].tokens.lowerBound
    let end = sentence[result].tokens.lowerBound
    if begin > 0, Self.operators.contains(where: { line.tokens[begin - 1].isMark($0) }) { return false }
    if begin > 0, line.tokens[begin - 1].word == Self.times { return false }
    return !line.hasMark("(", in: begin..<end) && !line.hasMark(")", in: begin..<end)
  }
  private static let operators: [Unicode.Scalar] = ["-", "−", "–", "+", "×", "÷", "/"]

  private func sum(_ terms: [[Int]]) -> Bounds? {
    var sum = Bounds(.zero)
    for term in terms {
      guard let product = WrittenFactors(sentence: sentence, factors: term).product, let next = sum.plus(product) else {
        return nil
      }
      sum = next
    }
    return sum
  }

  /// Nothing but the first factor's name, or what it is for one of, and the sign: "65.000 đồng/người/ngày × 64".
  static func isTimes(between first: Int, and second: Int, _ sentence: SentenceView) -> Bool {
    let line = sentence.line
    let before = sentence[second].tokens.lowerBound - 1
    guard before >= 0, line.tokens[before].word == times || line.tokens[before].isMark("×") else { return false }
    return sentence.between(first, second).dropLast().allSatisfy {
      line.tokens[$0].isWord || line.tokens[$0].isMark("/") && !sentence[first].rates.isEmpty
    }
  }

  private func isPlus(between first: Int, and second: Int) -> Bool {
    let before = sentence[second].tokens.lowerBound - 1
    guard before >= 0, line.tokens[before].isMark("+") else { return false }
    return sentence.between(first, second).dropLast().allSatisfy {
      line.tokens[$0].isWord || line.tokens[$0].isMark("/")
    }
  }

  private static let times = Word("x")
}
