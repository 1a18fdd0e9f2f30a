import Figures

/// "tổng vốn 2.100 tỷ đồng (tương đương 90 triệu USD), trong đó có các dự án lớn như: nhà máy A: 40 triệu USD; nhà máy B: 62 triệu
/// USD": some of the things that make a total, each by its name. However many are left out, those told make no more than all.
struct ListedItems {
  let sentence: SentenceView
  let list: PartList
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }

  /// Tokens between the total and the first item's amount.
  private static let near = 40
  private static let most = 12

  func draft() -> Draft? {
    let total = list.first - 1
    guard total >= sentence.range.lowerBound, isToldAsWhole(total) else { return nil }
    let parts = Array(list.first..<min(sentence.range.upperBound, list.first + Self.most + 1))
    guard parts.count > 1, parts.count <= Self.most, parts.allSatisfy({ isItem($0, of: total) }),
      zip(parts, parts.dropFirst()).allSatisfy({ line.hasMark(";", in: sentence.between($0, $1)) }),
      let sum = terms.sum(parts[...], total: total), let printed = terms.printedSum(parts[...], total: total),
      let whole = line.figures[total].bounds(), sum.lower > whole.upper, isComparable(parts, sum, whole)
    else { return nil }
    return Claimant(sentence: sentence, rule: rule).draft(
      total, Claimant.Computation(result: printed, formula: terms.formula(parts[...]), operands: parts),
      subject: .total, strength: .certain, verdict: .inconsistent)
  }

  /// An amount with "trong đó" behind it and no other figure up to the list.
  private func isToldAsWhole(_ total: Int) -> Bool {
    let figure = line.figures[total]
    guard figure.unit != nil, figure.approximation == .exact, figure.upper == nil, figure.rates.isEmpty,
      figure.role == .level || figure.role == .total || figure.role == .equivalent && figure.bracket != 0
    else { return false }
    // What was spent is less than what those projects are worth.
    if Self.spent.occur(in: line, GapWords(line: line, index: total).range()) { return false }
    let gap = sentence.between(total, list.first)
    return line.tokens[gap.upperBound - 1].isMark(":") && gap.count <= Self.near && !line.hasMark(";", in: gap)
      && Self.among.occur(in: line, gap.prefix(5))
  }
  private static let spent = PhraseSet(["giải ngân", "thực hiện"])
  private static let among = PhraseSet(["trong đó", "trong số đó"])

  /// "nhà máy A: 40 triệu USD": an amount of the total's unit right behind the colon of its own label.
  private func isItem(_ index: Int, of total: Int) -> Bool {
    let figure = line.figures[index]
    let start = figure.tokens.lowerBound
    return figure.unit == line.figures[total].unit && figure.approximation == .exact && figure.upper == nil
      && figure.bracket == 0 && figure.rates.isEmpty && line.tokens[start - 1].isMark(":")
      && GapWords(line: line, index: index).own.contains { line.tokens[$0].isWord }
  }

  /// Each is within the total, and all of them within twice as much: what is larger was counted otherwise.
  private func isComparable(_ parts: [Int], _ sum: Bounds, _ whole: Bounds) -> Bool {
    parts.allSatisfy { (line.figures[$0].bounds()?.lower ?? whole.upper) < whole.upper }
      && ((try? whole.lower.multiplied(by: ExactDecimal(2))).map { sum.upper < $0 } ?? false)
  }
}
