import Figures

/// What a fraction leaves, told with other words than còn lại: "bầu 5.207/5.242 cấp ủy viên, thiếu 35 người"; "giải quyết
/// xong 1/23 vụ, đang giải quyết 22 vụ"; "27/43 tỉnh đạt …; 16 tỉnh chưa đạt".
struct FractionRest {
  let sentence: SentenceView
  let index: Int
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[index] }

  /// Figures back to the fraction.
  private static let reach = 4

  func trial() -> Trial? {
    guard stated.isCount, stated.whole == nil, stated.approximation == .exact, stated.bracket == 0 || isNoted,
      [.level, .to, .remaining].contains(stated.role), let place = fraction(), let all = sentence[place].whole,
      let done = try? all.subtracting(sentence[place].value), done > .zero, isLeft(place), !goesOn(place)
    else { return nil }
    let texts = [all, sentence[place].value].map { VietnameseNumber.write($0) }
    return Trial(
      computation: Claimant.Computation(
        result: Bounds(done), formula: "\(texts[0]) − \(texts[1])", operands: [place]),
      subject: .remainder, accuses: true)
  }

  /// "đạt 241/243 (thiếu 2 đại biểu)": alone in the bracket right behind it.
  private var isNoted: Bool {
    guard sentence.range.contains(index - 1), sentence[index - 1].whole != nil, sentence[index - 1].bracket == 0 else {
      return false
    }
    let tokens = line.tokens
    let first = stated.tokens.lowerBound
    let end = max(stated.tokens.upperBound, stated.nounTokens.upperBound)
    return first > 1 && tokens[first - 1].word == Self.short && tokens[first - 2].isMark("(")
      && end < tokens.count && tokens[end].isMark(")")
  }

  /// The fraction right before, over rates and brackets.
  private func fraction() -> Int? {
    var place = index - 1
    while place >= max(sentence.range.lowerBound, index - Self.reach) {
      let figure = sentence[place]
      if figure.whole != nil, !figure.isPercent {
        return figure.bracket == 0 && figure.isLike(stated) && figure.exponent == 0 && !figure.isDuration ? place : nil
      }
      guard figure.isPercent || figure.bracket != 0 else { return nil }
      place -= 1
    }
    return nil
  }

  /// Whether the words say that it is what was not done of the same.
  private func isLeft(_ place: Int) -> Bool {
    let own = GapWords(line: line, index: index).own
    let words = own.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }
    if words.last == Self.short, words.count == 1 { return true }
    let deeds = Set(deeds(of: place))
    // "đang tiếp tục thụ lý giải quyết 22 vụ" behind "giải quyết xong 1/23 vụ"
    if words.first == Self.going, stated.noun.first == sentence[place].noun.first, let last = words.last,
      deeds.contains(last),
      deeds.contains(Self.finished)
    {
      return true
    }
    // "16 tỉnh chưa đạt" behind "27/43 tỉnh đạt"
    guard words.isEmpty || words.allSatisfy({ Self.there.contains($0) }),
      stated.noun.first == sentence[place].noun.first
    else { return false }
    let start = max(stated.tokens.upperBound, stated.nounTokens.upperBound)
    guard start + 1 < sentence.sentence.tokens.upperBound, line.tokens[start].word == Self.notYet else { return false }
    // "chưa có máy chủ" says nothing of who has a page of their own.
    return deeds.contains(line.tokens[start + 1].word) && line.tokens[start + 1].word != Self.have
  }

  /// The words before a fraction, and those right behind its name.
  private func deeds(of place: Int) -> [Word] {
    let gap = GapWords(line: line, index: place)
    return (Array(gap.own) + Array(gap.after(2))).filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }
  }

  /// Another part of the rest is told behind: "đang giải quyết 2 vụ, tạm đình chỉ 1 vụ".
  private func goesOn(_ place: Int) -> Bool {
    let next = index + 1
    guard sentence.range.contains(next), sentence[next].isCount, sentence[next].clause == stated.clause,
      sentence[next].bracket == 0, sentence[next].isLike(sentence[place])
    else { return false }
    return !line.has(Self.which, in: sentence.between(index, next))
  }

  private static let short = Word("thiếu")
  private static let going = Word("đang")
  private static let finished = Word("xong")
  private static let have = Word("có")
  private static let notYet = Word("chưa")
  private static let which = Word("trong")
  private static let there = LineReader.words("có và")
}
