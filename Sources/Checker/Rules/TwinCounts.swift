import Figures

/// "kiểm tra 18 tổ chức đảng và 47 đảng viên" and, further on, "việc kiểm tra 18 tổ chức đảng và 74 đảng viên": two
/// counts told together once more, the first as before, the second with two digits swapped.
struct TwinCounts {
  private struct Twin {
    var first: Figure
    var second: Figure
    /// The two words before the first.
    var deed: [Word]
    var time: UInt64?
    var part: Draft.Part
    var printed: String
    var place: Int
  }

  private var twins: [Twin] = []
  private var sentences = 0
  private static let kept = 12

  mutating func read(_ line: LineView, _ drafts: inout [Draft]) {
    for index in line.figures.indices.dropLast() {
      guard let twin = twin(index, line) else { continue }
      if let earlier = twins.last(where: { Self.isSame($0, twin) && $0.place != twin.place }) {
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
    let time = scanner.time(sentence.lowerBound..<first.tokens.lowerBound)
    return Twin(
      first: first, second: second, deed: gap.suffix(2).map { line.tokens[$0].word },
      time: time.flatMap { $0.isEmpty ? nil : $0.hash() }, part: line.part(second),
      printed: Writing.printed(second, line), place: sentences + first.sentence)
  }

  private func isCounted(_ figure: Figure) -> Bool {
    figure.isCount && figure.approximation == .exact && figure.whole == nil && figure.bracket == 0
      && !figure.noun.isEmpty && figure.role == .level && Restatement.digits(figure) > 1
  }

  private static func isSame(_ earlier: Twin, _ later: Twin) -> Bool {
    earlier.first.value == later.first.value && earlier.deed == later.deed
      && earlier.first.noun.prefix(2) == later.first.noun.prefix(2)
      && earlier.second.noun.prefix(2) == later.second.noun.prefix(2)
      && (earlier.time == later.time || earlier.time == nil || later.time == nil)
      && Restatement.isSwapped(earlier.second.value, later.second.value)
  }

  private static let and = Word("và")
}
