import Figures

/// "kiểm tra 18 tổ chức đảng và 47 đảng viên" and, further on, "việc kiểm tra 18 tổ chức đảng và 74 đảng viên": two
/// counts told together once more, the first as before, the second with two digits swapped.
struct TwinCounts {
  private struct Twin {
    var first: Figure
    var second: Figure
    /// The two words before the first.
    var deed: [Word]
    var place: Int
    var line: LineView
    var part: Draft.Part { line.part(second) }
    var printed: String { Writing.printed(second, line) }
    /// The words of the sentence before the two.
    var before: Range<Int>

    /// What the words say of the time; read only where it decides.
    var time: UInt64? {
      FactScanner(line: line).time(before).flatMap { $0.isEmpty ? nil : $0.hash() }
    }
  }

  private var twins: [Twin] = []
  private var sentences = 0
  private static let kept = 12

  mutating func read(_ line: LineView, _ drafts: inout [Draft]) {
    for index in line.figures.indices.dropLast() {
      guard let twin = twin(index, line) else { continue }
      if let earlier = twins.last(where: { $0.place != twin.place && Self.isSame($0, twin) }) {
        drafts.append(
          RestatedRule.draft(
            (earlier.part, earlier.printed), (twin.part, twin.printed), .inconsistent,
            slip: Slip(printed: twin.second.value, right: earlier.second.value)))
      }
      twins.append(twin)
      if twins.count > Self.kept { twins.removeFirst() }
    }
    sentences += line.sentences.count
  }

  private func twin(_ index: Int, _ line: LineView) -> Twin? {
    let (first, second) = (line.figures[index], line.figures[index + 1])
    guard isCounted(first), isCounted(second), first.sentence == second.sentence,
      first.noun.prefix(2) != second.noun.prefix(2)
    else { return nil }
    let end = max(first.tokens.upperBound, first.nounTokens.upperBound)
    let between = end..<max(end, second.tokens.lowerBound)
    let scanner = FactScanner(line: line)
    let gap = GapWords(line: line, index: index).range()
    guard between.count == 1, line.has(Self.and, in: between) || line.hasMark(",", in: between), gap.count > 1,
      !scanner.spoils(gap)
    else { return nil }
    let sentence = line.sentences[first.sentence].tokens
    return Twin(
      first: first, second: second, deed: gap.suffix(2).map { line.tokens[$0].word },
      place: sentences + first.sentence, line: line,
      before: sentence.lowerBound..<first.tokens.lowerBound)
  }

  private func isCounted(_ figure: Figure) -> Bool {
    figure.isCount && figure.approximation == .exact && figure.whole == nil && figure.bracket == 0
      && !figure.noun.isEmpty && figure.role == .level && Restatement.digits(figure) > 1
  }

  private static func isSame(_ earlier: Twin, _ later: Twin) -> Bool {
    earlier.first.value == later.first.value && earlier.deed == later.deed
      && earlier.first.noun.prefix(2) == later.first.noun.prefix(2)
      && earlier.second.noun.prefix(2) == later.second.noun.prefix(2)
      && Restatement.isSwapped(earlier.second.value, later.second.value) && isOneTime(earlier, later)
  }

  private static func isOneTime(_ earlier: Twin, _ later: Twin) -> Bool {
    guard let then = earlier.time, let now = later.time else { return true }
    return then == now
  }

  private static let and = Word("và")
}
