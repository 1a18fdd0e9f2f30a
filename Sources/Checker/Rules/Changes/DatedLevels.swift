import Figures

/// A level and the year it holds for.
struct DatedLevel: Sendable {
  var figure: Int
  var year: Int
}

/// Finds the levels of a sentence that stand with a year of their own: `820 tỷ đồng năm 2021`, `năm 2025 đạt 1.310 tỷ
/// đồng`.
struct DatedLevels {
  let sentence: SentenceView
  private static let reach = 6

  /// Around figure `index`, in order.
  func around(_ index: Int) -> [DatedLevel] {
    let low = max(sentence.range.lowerBound, index - Self.reach)
    let high = min(sentence.range.upperBound, index + Self.reach + 1)
    var levels: [DatedLevel] = []
    var taken = -1
    for figure in low..<max(low, high) where figure != index && isLevel(sentence[figure]) {
      if let (year, token) = yearAfter(figure) {
        levels.append(DatedLevel(figure: figure, year: year))
        taken = token
      } else if let (year, token) = yearBefore(figure), token != taken {
        levels.append(DatedLevel(figure: figure, year: year))
      }
    }
    return levels
  }

  /// The year that stands right behind a figure of any kind.
  func year(behind figure: Int) -> Int? { yearAfter(figure)?.0 }

  private func isLevel(_ figure: Figure) -> Bool {
    guard !figure.isPercent, figure.unit != .points, figure.unit != .times, !figure.isDuration, figure.whole == nil,
      figure.upper == nil
    else { return false }
    return SeriesPairs.levelRoles.contains(figure.role)
  }

  /// … tỷ đồng năm 2021; … tỷ đồng (năm 2021); … tỷ đồng vào năm 2021
  private func yearAfter(_ figure: Int) -> (Int, Int)? {
    let end = max(sentence[figure].tokens.upperBound, sentence[figure].nounTokens.upperBound)
    let tokens = sentence.line.tokens
    var token = end
    while token < min(tokens.count, end + 4) {
      if let year = year(at: token) { return (year, token) }
      guard tokens[token].isMark("(") || Self.passing.contains(tokens[token].word) else { return nil }
      token += 1
    }
    return nil
  }

  private func yearBefore(_ figure: Int) -> (Int, Int)? {
    let lead = RateReader(line: sentence.line).lead(figure)
    for token in lead.reversed() { if let year = year(at: token) { return (year, token) } }
    return nil
  }

  /// A single year that is read at this token.
  private func year(at token: Int) -> Int? {
    guard let mention = sentence.line.mentions(in: token..<token + 1).first, case .date(let date) = mention.kind,
      date.month == nil || date.month == 12
    else { return nil }
    return date.year
  }

  private static let passing = Set(["năm", "vào", "của", "cuối", "trong", "ở"].map { Word($0) })
}
