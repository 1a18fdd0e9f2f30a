import Figures

/// "Đảng bộ kết nạp 61 đảng viên mới …; việc kết nạp 67 đảng viên mới là cố gắng lớn": "việc" goes back to a deed that has been
/// told, with its count.
struct NamedDeeds {
  private struct Deed {
    var verb: [Word]
    var noun: [Word]
    var figure: Figure
    var years: Set<Int>
    var part: Draft.Part
    var printed: String
    var block: Int
  }

  private var deeds: [Deed] = []
  private static let kept = 24

  mutating func read(_ line: LineView, _ drafts: inout [Draft]) {
    for index in line.figures.indices.prefix(200) {
      guard let deed = deed(index, line) else { continue }
      if isNamed(line.figures[index], line) {
        let earlier = deeds.filter { Self.isOne($0, deed) }
        guard let first = earlier.first else { continue }
        let isSame = earlier.contains { $0.figure.value == deed.figure.value }
        let isOther = Set(earlier.map(\.figure.value)).count == 1 && !isSame && Self.isNear(first.figure, deed.figure)
        guard isSame || isOther else { continue }
        drafts.append(
          RestatedRule.draft(
            (first.part, first.printed), (deed.part, deed.printed), isSame ? .consistent : .inconsistent,
            slip: isSame ? nil : Slip(printed: deed.figure.value, right: first.figure.value)))
      } else {
        deeds.append(deed)
        if deeds.count > Self.kept { deeds.removeFirst() }
      }
    }
  }

  private func deed(_ index: Int, _ line: LineView) -> Deed? {
    let figure = line.figures[index]
    let at = figure.tokens.lowerBound
    guard figure.isCount, figure.whole == nil, figure.noun.count > 1, figure.approximation == .exact,
      figure.role == .level, figure.bracket == 0, !figure.isSpelled, Restatement.digits(figure) > 1, at > 1,
      !FactScanner(line: line).spoils(max(0, at - 6)..<at)
    else { return nil }
    let sentence = line.sentences[figure.sentence].tokens
    let years = line.mentions(in: sentence).prefix(12).compactMap { mention in
      if case .date(let date) = mention.kind { date.fullYear } else { nil }
    }
    return Deed(
      verb: line.tokens[at - 2..<at].map(\.word), noun: Array(figure.noun.prefix(3)), figure: figure,
      years: Set(years), part: line.part(figure), printed: Writing.printed(figure, line), block: line.block)
  }

  /// "việc" before the verb, and behind the name nothing that narrows it: là, đã, trong 6 tháng.
  private func isNamed(_ figure: Figure, _ line: LineView) -> Bool {
    let at = figure.tokens.lowerBound
    guard at > 2, line.tokens[at - 3].word == Self.affair else { return false }
    let end = figure.tokens.upperBound + min(3, figure.noun.count)
    guard end < line.tokens.count, line.tokens[end].isWord else { return true }
    if line.tokens[end].word == Self.within, end + 1 < line.tokens.count {
      return line.tokens[end + 1].isNumber || Self.spells.contains(line.tokens[end + 1].word)
    }
    return Self.telling.contains(line.tokens[end].word)
  }

  private static func isOne(_ earlier: Deed, _ later: Deed) -> Bool {
    let count = min(earlier.noun.count, later.noun.count)
    return earlier.verb == later.verb && earlier.noun.prefix(count) == later.noun.prefix(count)
      && later.block - earlier.block <= 3
      && (earlier.years.isEmpty || later.years.isEmpty || !earlier.years.isDisjoint(with: later.years))
  }

  /// Within a quarter.
  private static func isNear(_ one: Figure, _ other: Figure) -> Bool {
    guard let gap = try? one.value.subtracting(other.value).magnitude.multiplied(by: ExactDecimal(4)) else {
      return false
    }
    return gap <= max(one.value, other.value)
  }

  private static let affair = Word("việc")
  private static let within = Word("trong")
  private static let spells = LineReader.words("năm tháng quý kỳ nhiệm")
  private static let telling = LineReader.words("là đã thể cho có mang góp khẳng đánh")
}
