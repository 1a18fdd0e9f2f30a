import Figures
import Language

/// A figure beside an aim that is printed right behind it, or before it, and words that say that the aim was met.
extension VerdictWordsRule {
  /// đạt 83,6%, vượt mục tiêu 85%; kết nạp 155 đảng viên, vượt chỉ tiêu 200 đảng viên
  func aimBehind(_ index: Int, _ sentence: SentenceView) -> Pair? {
    let words = VerdictPhrases(line: sentence.line)
    let gap = sentence.between(index - 1, index)
    let actual = sentence[index - 1]
    let aim = sentence[index]
    guard gap.count <= 8, words.ends(gap, with: VerdictPhrases.aims), isPlain(actual), isPlain(aim),
      actual.bracket == aim.bracket, actual.clause == aim.clause, actual.isSurelyLike(aim),
      actual.exponent == aim.exponent, [.level, .to, .total, .share].contains(actual.role),
      words.last(of: VerdictPhrases.lessIsBetter, in: near(index, sentence)) == nil,
      words.last(of: VerdictPhrases.turns, in: gap) == nil
    else { return nil }
    let unmet = words.last(of: VerdictPhrases.unmet, in: gap) != nil
    guard unmet || words.last(of: VerdictPhrases.met, in: gap) != nil else { return nil }
    // "vượt chỉ tiêu 15 đảng viên", "vượt kế hoạch 5%" tell the excess: it is never more than what was done, and a rate is
    // seldom half above its aim.
    let isAim = unmet || aim.value > actual.value
    guard isAim, !aim.isPercent || unmet || aim.value >= Self.half && isClose(actual, aim) else { return nil }
    return Pair(first: index - 1, second: index, isMore: !unmet, mayEqual: !unmet)
  }

  /// "Chỉ tiêu: kết nạp từ 300 đảng viên trở lên; thực hiện 287 đồng chí, vượt chỉ tiêu đề ra"
  func aimBefore(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let line = sentence.line
    let actual = line.figures[index]
    guard isPlain(actual), actual.bracket == 0, [.level, .to, .total, .share].contains(actual.role),
      let met = metBehind(index, sentence), let aim = aim(before: index, sentence), isClose(actual, line.figures[aim]),
      let first = actual.bounds(), let second = line.figures[aim].value.base(line.figures[aim].exponent)
    else { return nil }
    let words = VerdictPhrases(line: line)
    let around = line.sentences[line.figures[aim].sentence].tokens
    guard words.last(of: VerdictPhrases.lessIsBetter, in: near(index, sentence)) == nil,
      words.last(of: VerdictPhrases.lessIsBetter, in: around.prefix(60)) == nil
    else { return nil }
    let holds = met.isMet ? first.upper >= second : first.lower < second
    let sign = first.upper < second ? "<" : "≥"
    let formula = "\(line.text(actual.tokens)) \(sign) \(line.text(line.figures[aim].tokens))"
    let said = line.text(met.words)
    return Draft(
      rule: description, verdict: holds ? .consistent : .inconsistent, strength: holds ? .possible : .sure,
      figure: line.spot(of: line.figures[aim]), operands: [line.part(line.figures[aim]), line.part(actual)],
      stated: line.figures[aim].value.plain, expected: nil,
      wording: .said(
        summary: holds ? Phrases.VerdictWords.holds(said) : Phrases.VerdictWords.fails(said),
        explanation: Phrase(vi: formula, en: formula),
        suggestion: holds ? Phrases.Claims.nothingToDo : Phrases.VerdictWords.mend))
  }

  private static let half = ExactDecimal(50)

  private func isPlain(_ figure: Figure) -> Bool {
    figure.upper == nil && figure.whole == nil && figure.rates.isEmpty && !figure.isDuration && !figure.isSpelled
      && (figure.isPercent || figure.isCount && !figure.noun.isEmpty || figure.unit?.isMoney ?? false)
  }

  /// No further apart than three tenths: else the aim is of something else.
  private func isClose(_ actual: Figure, _ aim: Figure) -> Bool {
    guard let low = try? aim.value.multiplied(by: ExactDecimal(7)),
      let mine = try? actual.value.multiplied(by: ExactDecimal(10)),
      let high = try? aim.value.multiplied(by: ExactDecimal(13))
    else { return false }
    return mine >= low && mine <= high
  }

  /// ", hoàn thành mục tiêu đề ra" right behind a figure, and nothing that says of which year or part.
  private func metBehind(_ index: Int, _ sentence: SentenceView) -> (isMet: Bool, words: Range<Int>)? {
    let line = sentence.line
    let figure = line.figures[index]
    let end = min(sentence.sentence.tokens.upperBound, figure.tokens.upperBound + 24)
    let behind = figure.tokens.upperBound..<max(figure.tokens.upperBound, end)
    guard let comma = behind.first(where: { line.tokens[$0].kind == .mark }), line.tokens[comma].isMark(","),
      comma - figure.tokens.upperBound <= 6, figure.noun.isEmpty || comma <= figure.nounTokens.upperBound + 2
    else { return nil }
    let words = VerdictPhrases(line: line)
    let stop = (comma + 1..<behind.upperBound).first { line.tokens[$0].kind != .word } ?? behind.upperBound
    guard stop == behind.upperBound || !line.tokens[stop].isNumber && !line.tokens[stop].isMark("(") else { return nil }
    let rest = comma + 1..<stop
    guard let isMet = words.verdict(in: rest) else { return nil }
    return (isMet, rest)
  }

  /// The only aim before a figure, in its sentence or the one before, of the same unit or thing.
  private func aim(before index: Int, _ sentence: SentenceView) -> Int? {
    let line = sentence.line
    let actual = line.figures[index]
    let first = line.sentences[max(0, sentence.number - 1)].figures.lowerBound
    let alike = (max(first, index - 6)..<index).filter {
      let its = line.figures[$0]
      return isPlain(its) && its.unit == actual.unit && its.exponent == actual.exponent
        && (its.unit != nil || NounKinship.akin(its.noun, actual.noun))
    }
    guard alike.count == 1, let aim = alike.first, line.figures[aim].bracket == 0,
      line.figures[aim].role == .plan || line.figures[aim].comparison == .plan && line.figures[aim].role != .excess,
      [.exact, .above, .atLeast].contains(line.figures[aim].approximation),
      // Things that are counted come together over the years; a rate is what it is each year.
      actual.time == .none || actual.time == line.figures[aim].time
        || actual.isPercent && line.figures[aim].time == .none
    else { return nil }
    // The aim of each year, and what was done in one of several: not of one time.
    let lead = GapWords(line: line, index: aim).range()
    let own = GapWords(line: line, index: index).range()
    let scan = PhraseScan(line: line)
    guard !Self.repeated.contains(where: { scan.has($0, in: lead) }),
      !own.contains(where: { Self.spells.contains(line.tokens[$0].word) })
    else { return nil }
    return aim
  }

  private static let repeated = ["mỗi", "hằng", "hàng năm", "bình quân", "cả nước", "giai đoạn"].map(Word.phrase)
  private static let spells = LineReader.words("năm quý tháng kỳ đợt ước dự riêng nay")
}

extension ExactDecimal {
  /// In single units.
  fileprivate func base(_ exponent: Int) -> ExactDecimal? { try? shifted(by: exponent) }
}

extension VerdictPhrases {
  /// What a whole stretch of words says of a plan: "đã hoàn thành mục tiêu đề ra"; nil where it says anything else.
  func verdict(in range: Range<Int>) -> Bool? {
    let start =
      range.lowerBound < range.upperBound && line.tokens[range.lowerBound].word == Self.already
      ? range.lowerBound + 1 : range.lowerBound
    for (phrases, isMet) in [(Self.unmet, false), (Self.met, true)] {
      for phrase in phrases where start + phrase.count <= range.upperBound {
        guard phrase.indices.allSatisfy({ line.tokens[start + $0].word == phrase[$0] }) else { continue }
        let rest = start + phrase.count..<range.upperBound
        if rest.allSatisfy({ Self.closing.contains(line.tokens[$0].word) }), isMet || !rest.isEmpty { return isMet }
      }
    }
    return nil
  }

  static let aims = phrases("mục tiêu,chỉ tiêu,kế hoạch,yêu cầu")
  private static let already = Word("đã")
  /// Words behind "vượt mục tiêu" that name no other aim.
  private static let closing = Set(
    Word.phrase("mục chỉ tiêu kế hoạch yêu cầu đề ra được giao nghị quyết đại hội đặt trên"))
}
