import Figures

/// "có 8 xã đạt chuẩn nâng cao so với năm trước, 3 xã … Trong 9 xã đạt chuẩn nâng cao, …": a count that the next sentences take up
/// again with "Trong N", in the same words.
struct TakenUpCounts {
  private struct Count {
    let figure: Figure
    let line: LineView
    /// What is counted and all that describes it, and what it is compared with.
    let words: Set<Word>
    let base: [Word]
    let sentence: Int
    /// Where its words end.
    let end: Int

    var printed: (part: Draft.Part, printed: String) { (line.part(figure), Writing.printed(figure, line)) }
  }

  private var sentences = 0
  /// The last sentences, which may turn to something else.
  private var recent: [Told] = []

  private struct Told {
    let number: Int
    let line: LineView
    let sentence: Sentence
    var tokens: Range<Int> { sentence.tokens }
  }

  /// Sentences back, and figures of one that are looked at.
  private static let reach = 3
  private static let most = 16
  private static let longest = 8
  /// Words of a count: what is counted, and two that describe it.
  private static let telling = 3

  mutating func read(_ line: LineView, _ drafts: inout [Draft]) {
    for (index, sentence) in line.sentences.enumerated() {
      let number = sentences + index
      recent.removeAll { $0.number + Self.reach < number }
      if let figure = sentence.figures.first, isTakenUp(line.figures[figure], sentence, line),
        let count = count(line.figures[figure], number, line), let draft = draft(count)
      {
        drafts.append(draft)
      }
      recent.append(Told(number: number, line: line, sentence: sentence))
    }
    sentences += line.sentences.count
  }

  private func count(_ figure: Figure, _ sentence: Int, _ line: LineView) -> Count? {
    guard figure.isCount, figure.approximation == .exact, figure.whole == nil, figure.bracket == 0,
      !figure.noun.isEmpty, figure.value > ExactDecimal(1)
    else { return nil }
    let limit = min(line.sentences[figure.sentence].tokens.upperBound, figure.tokens.upperBound + Self.longest)
    var end = figure.tokens.upperBound
    while end < limit, line.tokens[end].isWord, !Self.ends.contains(line.tokens[end].word) { end += 1 }
    let words = Set((figure.tokens.upperBound..<end).map { line.tokens[$0].word }).subtracting(Self.fillers)
    guard words.count >= Self.telling else { return nil }
    return Count(
      figure: figure, line: line, words: words, base: base(from: end, figure, line), sentence: sentence, end: end)
  }

  /// … so với tháng trước
  private func base(from end: Int, _ figure: Figure, _ line: LineView) -> [Word] {
    let limit = line.sentences[figure.sentence].tokens.upperBound
    var start = end
    if start < limit, line.tokens[start].isMark(",") { start += 1 }
    guard start < limit, line.tokens[start].word == Self.compared else { return [] }
    return (start..<min(limit, start + 4)).prefix { line.tokens[$0].isWord }.map { line.tokens[$0].word }
  }

  /// Trong 9 xã …; Trong số 9 xã …
  private func isTakenUp(_ figure: Figure, _ sentence: Sentence, _ line: LineView) -> Bool {
    let lead = sentence.tokens.lowerBound..<max(sentence.tokens.lowerBound, figure.tokens.lowerBound)
    guard (1...3).contains(lead.count), line.tokens[lead.lowerBound].word == Self.among else { return false }
    return lead.dropFirst().allSatisfy { Self.number.contains(line.tokens[$0].word) }
  }

  private func draft(_ count: Count) -> Draft? {
    let counts = recent.flatMap { told in
      told.sentence.figures.prefix(Self.most).compactMap { self.count(told.line.figures[$0], told.number, told.line) }
    }
    let earlier = counts.filter { $0.words == count.words && $0.figure.noun[0] == count.figure.noun[0] }
    guard let last = earlier.last else { return nil }
    if let same = earlier.last(where: { $0.figure.value == count.figure.value }) {
      var draft = RestatedRule.draft(same.printed, count.printed, .consistent, slip: nil)
      draft.strength = .possible
      return draft
    }
    guard earlier.allSatisfy({ $0.figure.value == last.figure.value }),
      last.base.isEmpty || count.base.isEmpty || last.base == count.base
    else { return nil }
    let isSure = last.base == count.base && isAlone(last)
    return RestatedRule.draft(last.printed, count.printed, isSure ? .inconsistent : .unverifiable, slip: nil)
  }

  /// No name, day or year stands between the two, and no comparison but the one that both are told with.
  private func isAlone(_ earlier: Count) -> Bool {
    recent.allSatisfy { sentence in
      guard sentence.number >= earlier.sentence else { return true }
      let isOwn = sentence.number == earlier.sentence
      let rest = (isOwn ? earlier.end + earlier.base.count : sentence.tokens.lowerBound)..<sentence.tokens.upperBound
      return rest.allSatisfy { token in
        let its = sentence.line.tokens[token]
        return !(its.isWord && its.isCapital && token > sentence.tokens.lowerBound)
          && !(its.isWord && Self.turns.contains(its.word))
      }
    }
  }

  private static let compared = Word("so")
  private static let among = Word("trong")
  private static let number = LineReader.words("số tổng")
  private static let ends = LineReader.words("so thì có này đó nói nêu trên và là đã trong với")
  private static let fillers = LineReader.words("hàng hóa các được đang số")
  /// Words that turn to another time, place or part.
  private static let turns = LineReader.words("so năm quý kỳ riêng tỉnh huyện thêm nữa khác lại")
}
