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

  /// The rate the sentence prints, if it prints just one.
  func printedRate() -> Int? {
    let range = sentence.range.prefix(400)
    let rates = range.filter { isExchangeRate($0) && line.figures[$0].unit != .dollar }
    return rates.count == 1 ? rates[0] : nil
  }

  private static let rateWord = Word("giá")
}
