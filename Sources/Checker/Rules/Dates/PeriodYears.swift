import Figures

/// "nhiệm kỳ 2108-2023", "nhiệm kỳ 201-2018", "giai đoạn 2018-2203": of the two years of a term or a stage one is none, and a
/// slip of the pen makes it one that is not far from the other; so has a term that ends where it begins. "nhiệm kỳ 2012-2033" is asked about: none is as long.
struct PeriodYears {
  let line: LineView

  struct Period {
    let first: Range<Int>
    let last: Range<Int>
    /// The one that is no year; nil where both are, and only too far apart.
    let wrong: Range<Int>?
    /// What was meant, where only one year can be.
    let right: Int?
    /// From the first year to the last one.
    let length: Int
  }

  func impossible() -> [Period] {
    guard line.tokens.count > 3 else { return [] }
    return (2..<line.tokens.count - 2).compactMap { token in
      line.tokens[token].isNumber && line.tokens[token + 1].isMark("-") && line.tokens[token + 2].isNumber
        ? period(at: token) : nil
    }
  }

  private func period(at token: Int) -> Period? {
    guard let isTerm = isTerm(before: token), !goesOn(token + 3), let first = number(token),
      let last = number(token + 2)
    else { return nil }
    let (from, to) = (token..<token + 1, token + 2..<token + 3)
    switch (Self.years.contains(first), Self.years.contains(last)) {
    case (true, true):
      // "nhiệm kỳ 2020-2020": a term of no years.
      if isTerm, first == last { return Period(first: from, last: to, wrong: to, right: first + Self.usual, length: 0) }
      guard isTerm, last - first > Self.longest else { return nil }
      return Period(first: from, last: to, wrong: nil, right: nil, length: last - first)
    case (false, true):
      let meant = slips(first, of: last - Self.longest..<last)
      return meant.isEmpty
        ? nil : Period(first: from, last: to, wrong: from, right: one(meant, last - Self.usual), length: last - first)
    case (true, false):
      let meant = slips(last, of: first + 1..<first + 1 + Self.longest)
      return meant.isEmpty
        ? nil : Period(first: from, last: to, wrong: to, right: one(meant, first + Self.usual), length: last - first)
    default: return nil
    }
  }

  /// The years of which the printed number is a slip.
  private func slips(_ printed: Int, of years: Range<Int>) -> [Int] {
    years.filter { Slip(printed: ExactDecimal(Int64(printed)), right: ExactDecimal(Int64($0))) != nil }
  }

  /// Terms and stages are mostly of five years.
  private func one(_ years: [Int], _ usual: Int) -> Int? {
    years.contains(usual) ? usual : years.count == 1 ? years[0] : nil
  }

  /// Whether a term, or a stage, is told before the token; nil for anything else.
  private func isTerm(before token: Int) -> Bool? {
    let at = line.tokens[token - 1].isMark("(") ? token - 2 : token - 1
    guard at > 0 else { return nil }
    switch (line.tokens[at - 1].word, line.tokens[at].word) {
    case (Lexicon.term, Self.period): return true
    case (Self.part, Self.stage): return false
    default: return nil
    }
  }

  /// "201-2018/NQ", "201-2018-3": the number of a document.
  private func goesOn(_ token: Int) -> Bool {
    token < line.tokens.count && (line.tokens[token].isMark("/") || line.tokens[token].isMark("-"))
  }

  private func number(_ token: Int) -> Int? {
    let text = line.text(token..<token + 1)
    guard (3...5).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  private static let longest = 10
  private static let usual = 5
  private static let years = 1900...2100
  private static let period = Word("kỳ")
  private static let part = Word("giai")
  private static let stage = Word("đoạn")
}
