/// "Từ năm 2021 đến 2025, tỉnh đã đào tạo nghề cho 48.350 lao động": a stage told by its first and its last year.
extension TimeSpanReader {
  func fromTo(_ range: Range<Int>, _ base: RateBase) -> [TimeSpan] {
    guard base == .year else { return [] }
    return range.compactMap { token in
      guard line.tokens[token].word == Self.from, let first = year(behind: token, Self.opening),
        first.end < line.tokens.count, line.tokens[first.end].word == Self.to,
        let last = year(behind: first.end, Self.closing), (1...20).contains(last.year - first.year)
      else { return nil }
      return span(Int64(last.year - first.year), isTerm: false, token: token)
    }
  }

  /// The year behind a word, with nothing but the given words between: not "đến tháng 6/2025".
  private func year(behind token: Int, _ passing: Set<Word>) -> (year: Int, end: Int)? {
    var next = token + 1
    while next < line.tokens.count, next < token + 4, passing.contains(line.tokens[next].word) { next += 1 }
    guard next < line.tokens.count, line.tokens[next].isNumber, let year = Int(line.text(next..<next + 1)),
      (1930...2100).contains(year)
    else { return nil }
    return (year, next + 1)
  }

  private static let from = Word("từ")
  private static let to = Word("đến")
  private static let opening = LineReader.words("năm đầu")
  private static let closing = LineReader.words("năm hết cuối")
}
