import Figures

/// "Khối FDI tăng 9,2%, khối trong nước tăng 6,5%. Tính chung, kim ngạch tăng 10,4%": two halves and what they are
/// together.
extension WeightedGrowthRule {
  /// The growth of a total that is told behind its two halves; it lies between theirs.
  func joint(_ total: Int, _ sentence: SentenceView) -> Draft? {
    let line = sentence.line
    let first = line.sentences[max(0, sentence.number - 1)].figures.lowerBound
    let growths = (max(first, total - 8)..<total).filter { isGrowth(line.figures[$0]) }
    guard isGrowth(sentence[total]), growths.count == 2, isTogether(total, growths[1], sentence),
      areHalves(growths, line), growths.allSatisfy({ isComparable(line.figures[$0], sentence[total]) })
    else { return nil }
    let rates = growths.compactMap { signed(line.figures[$0]) }
    guard rates.count == 2, let own = signed(sentence[total]), let low = rates.map(\.lower).min(),
      let high = rates.map(\.upper).max()
    else { return nil }
    let holds = own.overlaps(low, high)
    let texts = growths.map { (line.figures[$0].sign < 0 ? "−" : "") + line.text(line.figures[$0].tokens) }
    let values = growths.map { line.figures[$0] }.map {
      $0.sign < 0 ? Bounds($0.value).negated?.lower ?? $0.value : $0.value
    }
    let range = Bounds(values[0], values[1])
    guard let shown = sentence[total].sign < 0 ? range.negated : range else { return nil }
    let computation = Claimant.Computation(
      result: shown, formula: "min…max (\(texts.joined(separator: "; ")))", operands: growths)
    return Claimant(sentence: sentence, rule: description).draft(
      total, computation, subject: .growth, strength: holds ? .possible : .sure,
      verdict: holds ? .consistent : .inconsistent)
  }

  private func isGrowth(_ figure: Figure) -> Bool {
    figure.role == .growth && figure.isPercent && figure.upper == nil && figure.approximation == .exact
  }

  /// Against the same time: what is not said of one is said of another.
  private func isComparable(_ part: Figure, _ total: Figure) -> Bool {
    (part.comparison == .none || total.comparison == .none || part.comparison == total.comparison)
      && part.time == total.time
  }

  private func signed(_ figure: Figure) -> Bounds? {
    figure.bounds().flatMap { figure.sign < 0 ? $0.negated : $0 }
  }

  /// "tính chung", "chung cả hai khối" between the second half and the total, at the beginning of its clause.
  private func isTogether(_ total: Int, _ half: Int, _ sentence: SentenceView) -> Bool {
    let line = sentence.line
    let start = max(line.figures[half].tokens.upperBound, line.figures[total].tokens.lowerBound - 30)
    let gap = start..<max(start, line.figures[total].tokens.lowerBound)
    guard let mark = gap.first(where: { line.tokens[$0].kind == .mark }) else { return false }
    let opening = mark..<min(gap.upperBound, mark + 5)
    let scan = PhraseScan(line: line)
    // Of the whole province there is more than its industrial parks.
    return Self.together.contains { scan.has($0, in: opening) } && !Self.larger.contains { scan.has($0, in: gap) }
  }

  /// FDI and trong nước, told of each right before its growth or its level.
  private func areHalves(_ growths: [Int], _ line: LineView) -> Bool {
    let sentences = growths.map { line.figures[$0].sentence }
    guard sentences[0] == sentences[1] else { return false }
    let opening = line.sentences[sentences[0]].tokens.lowerBound
    let first =
      max(opening, line.figures[growths[0]].tokens.lowerBound - 24)..<line.figures[growths[0]].tokens.lowerBound
    let second = line.figures[growths[0]].tokens.upperBound..<line.figures[growths[1]].tokens.lowerBound
    guard second.count <= 24 else { return false }
    let scan = PhraseScan(line: line)
    return Self.halves.contains { left, right in
      func has(_ phrases: [[Word]], _ range: Range<Int>) -> Bool { phrases.contains { scan.has($0, in: range) } }
      return has(left, first) && has(right, second) && !has(right, first) && !has(left, second)
        || has(right, first) && has(left, second) && !has(left, first) && !has(right, second)
    }
  }

  private static let together = [
    "tính chung", "chung", "cả hai khối", "cả hai khu vực", "gộp chung", "tổng cộng", "cộng chung",
  ].map(Word.phrase)
  private static let larger = [
    "toàn tỉnh", "cả tỉnh", "cả nước", "toàn quốc", "toàn thành phố", "địa bàn tỉnh", "địa bàn thành phố",
  ].map(Word.phrase)
  private static let halves: [([[Word]], [[Word]])] = [
    ([["FDI"], ["nước", "ngoài"]], [["trong", "nước"]]), ([["thành", "thị"]], [["nông", "thôn"]]),
    ([["đô", "thị"]], [["nông", "thôn"]]), ([["trong", "KCN"]], [["ngoài", "KCN"]]),
  ].map { pair in (pair.0.map { $0.map { Word($0) } }, pair.1.map { $0.map { Word($0) } }) }
}
