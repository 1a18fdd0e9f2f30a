import Figures

/// Years told one by one and all of them together in the next sentence: "Năm 2021 thu 210 tỷ đồng, năm 2022 thu 236 tỷ đồng, năm 2023 thu 251 tỷ
/// đồng. Cộng ba năm thu 697 tỷ đồng".
struct YearsTogether {
  let sentence: SentenceView
  let total: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var words: ListWords { ListWords(line: line) }

  func draft() -> Draft? {
    let figure = sentence[total]
    guard sentence.number > 0, figure.bracket == 0, figure.whole == nil, figure.approximation == .exact,
      Terms.isAmount(figure), [.level, .total, .to].contains(figure.role), let parts = parts(), isOfAll(parts.count)
    else { return nil }
    let match = SumMatch(terms: terms)
    let isRight = match.longestExact(parts, total: total) == parts.count
    guard isRight || !match.agreesOtherwise(parts, total: total) && match.isNear(parts, total: total, within: 50) else {
      return nil
    }
    return Claimant(sentence: sentence, rule: rule).total(total, of: parts, isRight ? .consistent : .inconsistent)
  }

  /// The amounts of its kind in the sentence before, each of its own year.
  private func parts() -> [Int]? {
    var years: Set<Int> = []
    var parts: [Int] = []
    for index in line.sentences[sentence.number - 1].figures {
      let figure = line.figures[index]
      guard figure.bracket == 0, Terms.isAmount(figure), Kin.are(figure, sentence[total]) else { continue }
      guard case .year(let year) = figure.time, years.insert(year).inserted, figure.whole == nil,
        figure.approximation == .exact, [.level, .part, .to].contains(figure.role)
      else { return nil }
      parts.append(index)
    }
    return parts.count > 1 ? parts : nil
  }

  /// "Cộng ba năm", "Cả 3 năm": as many as were told, at the beginning of the sentence.
  private func isOfAll(_ count: Int) -> Bool {
    let start = sentence.sentence.tokens.lowerBound
    let lead = start..<sentence[total].tokens.lowerBound
    guard lead.count <= 12, count < Self.numbers.count, words.hasAny(Self.all, in: lead.prefix(2)) else { return false }
    return lead.dropFirst().contains {
      line.tokens[$0].word == Self.year
        && (line.tokens[$0 - 1].word == Self.numbers[count] || line.text($0 - 1..<$0) == "\(count)")
    }
  }

  private static let year = Word("năm")
  private static let all = LineReader.words("cộng cả tổng")
  private static let numbers = ["", "một", "hai", "ba", "bốn", "năm", "sáu"].map { Word($0) }
}
