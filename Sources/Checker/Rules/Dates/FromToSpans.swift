import Figures
import Language

/// "từ tháng 2/2021 đến tháng 8/2022 (18 tháng)", "Từ năm 2012 đến năm 2024, sau 12 năm": a length of time behind the dates
/// it runs from and to.
struct FromToSpans {
  let line: LineView

  struct Finding {
    var figure: Int
    var dates: [Range<Int>]
    /// Months or years from the one date to the other.
    var length: Int
    var verdict: Verdict
  }

  /// - Parameter number: which of the line's mentions is the length.
  func finding(_ number: Int, figure index: Int) -> Finding? {
    let figure = line.figures[index]
    guard number > 1, figure.isDuration, figure.value.scale == 0, figure.upper == nil, figure.whole == nil,
      figure.exponent == 0, figure.value.coefficient > 0, figure.value.coefficient < 2000,
      let isMonths = isMonths(figure), case .date(let from) = line.mentions[number - 2].kind,
      case .date(let to) = line.mentions[number - 1].kind, isSpan(number - 2),
      let length = isMonths ? months(from, to) : years(from, to), length > 0,
      let isBracketed = isBehind(line.mentions[number - 1].tokens.upperBound, figure.tokens.lowerBound)
    else { return nil }
    let count = Int(figure.value.coefficient)
    let room = figure.approximation == .exact ? 0 : 1
    // Both ends may be counted, or neither.
    let holds = (length - room...length + 1 + room).contains(count)
    let isOff = isBracketed && room == 0 && !(length - 1...length + 1).contains(count)
    guard holds || isOff else { return nil }
    return Finding(
      figure: index, dates: [line.mentions[number - 2].tokens, line.mentions[number - 1].tokens], length: length,
      verdict: holds ? .consistent : .inconsistent)
  }

  func draft(_ rule: RuleDescription, _ finding: Finding) -> Draft {
    let figure = line.figures[finding.figure]
    let holds = finding.verdict == .consistent
    let printed = line.text(figure.number.lowerBound..<figure.number.upperBound + 1)
    let dates = line.text(finding.dates[0].lowerBound..<finding.dates[1].upperBound)
    return Draft(
      rule: rule, verdict: finding.verdict, figure: line.spot(of: figure),
      operands: finding.dates.map { Draft.Part(spot: line.spot($0)) } + [line.part(figure)],
      stated: figure.value.plain, expected: "\(finding.length)..\(finding.length + 1)",
      wording: .said(
        summary: holds ? Phrases.Dates.spanRight(printed, dates) : Phrases.Dates.spanWrong(printed, dates),
        explanation: Phrases.Dates.spanLength(finding.length),
        suggestion: holds ? Phrases.Claims.nothingToDo : Phrases.Dates.mendLength(printed)))
  }

  private func isMonths(_ figure: Figure) -> Bool? {
    switch figure.noun.first {
    case Lexicon.month: true
    case Lexicon.year: false
    default: nil
    }
  }

  private func months(_ from: WrittenDate, _ to: WrittenDate) -> Int? {
    guard let first = from.fullYear, let last = to.fullYear, let start = from.month, let end = to.month else {
      return nil
    }
    return (last - first) * 12 + end - start
  }

  /// Whole years only: from March to November of another year is something else.
  private func years(_ from: WrittenDate, _ to: WrittenDate) -> Int? {
    guard let first = from.fullYear, let last = to.fullYear, (from.month == nil) == (to.month == nil),
      from.month == to.month, from.day == to.day
    else { return nil }
    return last - first
  }

  /// từ <date> đến <date>
  private func isSpan(_ first: Int) -> Bool {
    let start = line.mentions[first].tokens.lowerBound
    let end = line.mentions[first].tokens.upperBound
    let between = end..<max(end, line.mentions[first + 1].tokens.lowerBound)
    var before = start - 1
    while before > 0, start - before < 3, Self.timeWords.contains(line.tokens[before].word) { before -= 1 }
    return before >= 0 && line.tokens[before].word == Self.from && between.count <= 4 && !between.isEmpty
      && between.allSatisfy {
        Self.timeWords.contains(line.tokens[$0].word) || Self.until.contains(line.tokens[$0].word)
      }
      && between.contains { Self.until.contains(line.tokens[$0].word) }
  }

  /// Whether nothing but a bracket, or a comma and "sau", stands between; true for a bracket.
  private func isBehind(_ end: Int, _ start: Int) -> Bool? {
    guard start > end, start - end <= 4 else { return nil }
    let between = end..<start
    if line.tokens[end].isMark("(") {
      return between.dropFirst().allSatisfy { Self.leads.contains(line.tokens[$0].word) } ? true : nil
    }
    return between.allSatisfy { line.tokens[$0].isMark(",") || Self.leads.contains(line.tokens[$0].word) } ? false : nil
  }

  private static let from = Word("từ")
  private static let until = LineReader.words("đến tới")
  private static let timeWords = LineReader.words("ngày tháng năm đầu cuối giữa hết quý")
  private static let leads = LineReader.words("sau trong tức là gần hơn khoảng trên tròn đúng tổng thời gian qua")
}
