/// "9 tháng đầu năm 2017", "15 ngày đầu tháng 8", "quý II/2024", "tháng 5/2019", "năm 2023" as print has them.
struct ComparedPeriod: Sendable {
  enum Kind: Hashable, Sendable {
    /// How many, and which half of the year they are of: đầu, cuối.
    case months(Int, Word)
    case days(Int, month: Int)
    case quarter(Word)
    case month(Int)
    case year
  }

  var kind: Kind
  var year: Int?
  var tokens: Range<Int>

  /// The period that begins at the token.
  init?(line: LineView, at token: Int, end: Int) {
    let reader = Reader(line: line, end: end)
    guard
      let read = reader.months(token) ?? reader.days(token) ?? reader.quarter(token) ?? reader.month(token)
        ?? reader.year(token)
    else { return nil }
    (kind, year, tokens) = (read.kind, read.year, token..<read.end)
  }

  private struct Reader {
    let line: LineView
    let end: Int
    typealias Reading = (kind: Kind, year: Int?, end: Int)

    private func word(_ token: Int) -> Word {
      token < end && line.tokens[token].isWord ? line.tokens[token].word : .none
    }

    private func number(_ token: Int, _ range: ClosedRange<Int>) -> Int? {
      guard token < end, line.tokens[token].isNumber, let number = Int(line.text(token..<token + 1)) else { return nil }
      return range.contains(number) ? number : nil
    }

    /// "năm 2017", "/2017", "-2017", or nothing.
    private func year(behind token: Int) -> (year: Int?, end: Int) {
      guard token + 1 < end,
        word(token) == Lexicon.year || line.tokens[token].isMark("/") || line.tokens[token].isMark("-"),
        let year = number(token + 1, ComparedPeriod.years)
      else { return (nil, token) }
      return (year, token + 2)
    }

    func months(_ token: Int) -> Reading? {
      guard word(token + 1) == Lexicon.month, let count = number(token, 2...12) else { return nil }
      let half = ComparedPeriod.halves.contains(word(token + 2)) ? word(token + 2) : .none
      let (year, end) = year(behind: token + (half == .none ? 2 : 3))
      // "6 tháng đầu năm": of this year.
      guard half != .none || year != nil else { return nil }
      return (.months(count, half), year, year == nil && word(end) == Lexicon.year ? end + 1 : end)
    }

    func days(_ token: Int) -> Reading? {
      guard word(token + 1) == Lexicon.day, word(token + 2) == ComparedPeriod.first, word(token + 3) == Lexicon.month,
        let count = number(token, 2...31), let month = number(token + 4, 1...12)
      else { return nil }
      let (year, end) = year(behind: token + 5)
      return (.days(count, month: month), year, end)
    }

    func quarter(_ token: Int) -> Reading? {
      guard word(token) == Lexicon.quarter, token + 1 < end, line.tokens[token + 1].kind != .mark else { return nil }
      let number = number(token + 1, 1...4).map { ComparedPeriod.quarters[$0 - 1] } ?? word(token + 1)
      guard ComparedPeriod.quarters.contains(number) else { return nil }
      let (year, end) = year(behind: token + 2)
      return (.quarter(number), year, end)
    }

    func month(_ token: Int) -> Reading? {
      guard word(token) == Lexicon.month, token == 0 || !line.tokens[token - 1].isNumber,
        let month = number(token + 1, 1...12)
      else { return nil }
      let (year, end) = year(behind: token + 2)
      return (.month(month), year, end)
    }

    func year(_ token: Int) -> Reading? {
      guard word(token) == Lexicon.year, let year = number(token + 1, ComparedPeriod.years) else { return nil }
      return (.year, year, token + 2)
    }
  }

  fileprivate static let years = 1990...2100
  fileprivate static let first = Word("đầu")
  fileprivate static let halves = LineReader.words("đầu cuối")
  fileprivate static let quarters = ["I", "II", "III", "IV"].map { Word($0) }
}
