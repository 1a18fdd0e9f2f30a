import Figures

/// Exchange rates that are printed.
extension MoneyPairs {
  /// 24.000 đồng/USD; 1 USD = 24.000 đồng; tỷ giá 24.000
  func isExchangeRate(_ index: Int) -> Bool {
    let figure = line.figures[index]
    guard figure.unit == .dong || figure.unit == nil, figure.exponent == 0, figure.decimals <= 2, figure.upper == nil,
      figure.value >= ExactDecimal(5), figure.value <= ExactDecimal(40_000)
    else { return figure.unit != .dong && figure.unit != nil && isOne(index) }
    let end = figure.tokens.upperBound
    if end + 1 < line.tokens.count, line.tokens[end].isMark("/"),
      let (unit, _) = UnitReader(tokens: line.tokens[...]).unit(at: end + 1),
      unit.isMoney
    {
      return true
    }
    if end + 2 < line.tokens.count, line.tokens[end].isMark("/"), line.tokens[end + 1].isNumber,
      let (unit, _) = UnitReader(tokens: line.tokens[...]).unit(at: end + 2), unit.isMoney
    {
      return true
    }
    if index > sentence.range.lowerBound, isOne(index - 1) { return true }
    let lead = RateReader(line: line).lead(index)
    return lead.suffix(6).contains {
      $0 + 1 < lead.upperBound && line.tokens[$0].word == Lexicon.billion && line.tokens[$0 + 1].word == Self.rateWord
    }
  }

  /// 1 USD =
  private func isOne(_ index: Int) -> Bool {
    let figure = line.figures[index]
    guard figure.value == ExactDecimal(1), figure.exponent == 0, let unit = figure.unit, unit.isMoney, unit != .dong
    else { return false }
    let end = figure.tokens.upperBound
    return end < line.tokens.count && (line.tokens[end].isMark("=") || line.tokens[end].isMark("≈"))
  }

  /// The rate the sentence prints, if it prints just one; else the one that the sentence beside it prints: "… (tương
  /// đương 290 triệu USD). Tỷ giá tính là 26.000 đồng/USD."
  func printedRate() -> Int? {
    let range = sentence.range.prefix(400)
    let rates = range.filter(isRate)
    guard rates.isEmpty else { return rates.count == 1 ? rates[0] : nil }
    let low = max(0, range.lowerBound - Self.near)
    let high = min(line.figures.count, sentence.range.upperBound + Self.near)
    let beside = (low..<high).filter {
      !sentence.range.contains($0) && abs(line.figures[$0].sentence - sentence.number) == 1 && isRate($0)
        && isApplied($0)
    }
    return beside.count == 1 ? beside[0] : nil
  }

  private func isRate(_ index: Int) -> Bool { isExchangeRate(index) && line.figures[index].unit != .dollar }

  /// "Tỷ giá tính là …", "quy đổi theo tỷ giá …", "tỷ giá áp dụng …": used for the amounts, not told for itself.
  private func isApplied(_ index: Int) -> Bool {
    RateReader(line: line).lead(index).contains { Self.applied.contains(line.tokens[$0].word) }
  }
  private static let applied = LineReader.words("tính quy theo dụng")
  private static let near = 4

  private static let rateWord = Word("giá")
}
