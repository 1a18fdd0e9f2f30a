import Figures

/// "tăng 142,4%, gấp 2,4 lần so với tháng trước": growth said again as a multiple of the same.
struct MultipleAgain {
  let sentence: SentenceView
  /// The multiple.
  let index: Int
  private var line: LineView { sentence.line }

  func trial() -> Trial? {
    let growth = index - 1
    guard sentence.range.contains(growth), isGrowth(growth), sentence[index].sign > 0, sentence[index].upper == nil,
      sentence[index].approximation == .exact, sentence[index].role == .multiple, isSaidAgain(growth),
      let rate = sentence[growth].bounds(), let result = rate.plus(Bounds(Self.hundred))?.over(Bounds(Self.hundred))
    else { return nil }
    return Trial(
      computation: Claimant.Computation(
        result: result, formula: "(100 + \(Writing.number(sentence[growth], line))) ÷ 100", operands: [growth]),
      subject: .multiple, accuses: accuses(result))
  }

  private static let hundred = ExactDecimal(100)

  /// "tăng 104%, gấp 2 lần" is said roughly; told to a tenth, or off by a half and more, it is not.
  private func accuses(_ result: Bounds) -> Bool {
    let stated = sentence[index]
    guard stated.decimals == 0 else { return true }
    guard let gap = try? result.lower.subtracting(stated.value).magnitude else { return false }
    return gap >= ExactDecimal(coefficient: 5, scale: 1)
  }

  private func isGrowth(_ index: Int) -> Bool {
    let figure = sentence[index]
    return figure.isPercent && figure.role == .growth && figure.sign > 0 && figure.upper == nil
      && figure.approximation == .exact && figure.comparison == .none && figure.rates.isEmpty
      && figure.bracket == sentence[self.index].bracket
  }

  /// Nothing between but a comma and "tức", "hay"; "gấp 2 lần về trị giá", "gấp 2 lần tổng số" is of something else.
  private func isSaidAgain(_ growth: Int) -> Bool {
    let gap = sentence.between(growth, index)
    guard let first = gap.first, line.tokens[first].isMark(","), gap.count <= 4,
      gap.dropFirst().allSatisfy({ line.tokens[$0].isWord && Self.again.contains(line.tokens[$0].word) })
    else { return false }
    let next = sentence[index].tokens.upperBound
    return next >= sentence.sentence.tokens.upperBound || line.tokens[next].kind == .mark
      || Self.comparing.contains(line.tokens[next].word)
  }

  private static let again = LineReader.words("gấp tức là hay tương đương ứng bằng")
  private static let comparing = LineReader.words("so cùng")
}
