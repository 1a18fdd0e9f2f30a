import Figures

/// "kim ngạch xuất khẩu là 41,27 tỷ USD, tăng 12,4% so với cùng kỳ năm 2021 … kim ngạch xuất khẩu là 41,27 tỷ USD, tăng 14,2% so với cùng kỳ năm 2021":
/// one level, told twice with what it is held against in the same words, has one change.
struct TwinRates {
  private struct Twin {
    let level: Figure
    let change: Figure
    /// What stands behind the change, up to a mark: "so với cùng kỳ năm 2021".
    let against: [Word]
    /// The word before the level that names it.
    let name: Word
    let part: Draft.Part
    let printed: String
  }

  private var twins: [Twin] = []
  private static let kept = 40
  private static let reach = 12

  mutating func read(_ line: LineView, _ drafts: inout [Draft]) {
    for index in line.figures.indices.dropLast() {
      guard let twin = twin(index, line) else { continue }
      if let earlier = twins.last(where: { Self.isSame($0, twin) }), earlier.change.value != twin.change.value {
        drafts.append(
          RestatedRule.draft(
            (earlier.part, earlier.printed), (twin.part, twin.printed), .inconsistent,
            slip: Slip(printed: twin.change.value, right: earlier.change.value)))
      }
      twins.append(twin)
      if twins.count > Self.kept { twins.removeFirst() }
    }
  }

  private func twin(_ index: Int, _ line: LineView) -> Twin? {
    let (level, change) = (line.figures[index], line.figures[index + 1])
    guard level.unit != nil, !level.isPercent, level.upper == nil, level.whole == nil, level.approximation == .exact,
      level.rates.isEmpty, level.tellingDigits > 3, change.isPercent, change.role == .growth,
      change.upper == nil, change.approximation == .exact, change.sentence == level.sentence,
      change.bracket == level.bracket
    else { return nil }
    let start = change.tokens.upperBound
    let end = line.sentences[change.sentence].tokens.upperBound
    let behind = (start..<min(end, start + Self.reach)).prefix { line.tokens[$0].kind != .mark }
    guard behind.count > 2, line.tokens[start].word == Self.so else { return nil }
    let against = behind.map { line.tokens[$0].isWord ? line.tokens[$0].word : Word(line.text($0..<$0 + 1)) }
    let name = GapWords(line: line, index: index).own.last {
      line.tokens[$0].isWord && !Self.verbs.contains(line.tokens[$0].word)
    }
    return Twin(
      level: level, change: change, against: against, name: name.map { line.tokens[$0].word } ?? .none,
      part: line.part(change), printed: Writing.printed(change, line))
  }

  private static func isSame(_ earlier: Twin, _ later: Twin) -> Bool {
    earlier.level.value == later.level.value && earlier.level.unit == later.level.unit
      && earlier.level.exponent == later.level.exponent && earlier.against == later.against
      && earlier.name == later.name
  }

  private static let so = Word("so")
  private static let verbs = LineReader.words("đạt là được ước có hơn lên tới đến")
}
