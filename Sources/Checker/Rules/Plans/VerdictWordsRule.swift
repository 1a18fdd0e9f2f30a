import Figures
import Language

/// tăng từ 58 lên 47; đạt 104% kế hoạch, chưa đạt chỉ tiêu: words that judge a figure, beside what the figures say.
struct VerdictWordsRule: SentenceRule {
  let description = RuleDescription(
    "verdict.words", .order, vi: "Lời nhận định (tăng, vượt, chưa đạt, cao hơn) so với số liệu",
    en: "Words that judge a figure, beside the figures")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range.dropFirst() {
      if let pair = direction(index, sentence) ?? comparison(index, sentence) ?? plan(index, sentence)
        ?? aimBehind(index, sentence)
      {
        judge(pair, sentence, &drafts)
      }
    }
    for index in sentence.range where sentence[index].role == .attained {
      attained(index, sentence, &drafts)
    }
    drafts += sentence.range.compactMap { aimBefore($0, sentence) ?? turned($0, sentence) }
  }

  /// What the words say of two figures: the first is more (or less) than the second.
  struct Pair {
    var first: Int
    var second: Int
    var isMore: Bool
    /// Equal figures bear the words out as well.
    var mayEqual: Bool
    var accuses = true
    /// How surely the second figure is right where they are borne out.
    var support = Draft.Strength.likely
  }

  // MARK: Two figures

  private func judge(_ pair: Pair, _ sentence: SentenceView, _ drafts: inout [Draft]) {
    guard sentence[pair.first].unit == sentence[pair.second].unit, let first = sentence[pair.first].bounds(),
      let second = sentence[pair.second].bounds()
    else { return }
    let more = first.lower > second.upper
    let less = first.upper < second.lower
    guard more || less || pair.mayEqual && sentence[pair.first].value == sentence[pair.second].value else { return }
    let holds = pair.isMore ? !less : !more
    guard holds || pair.accuses else { return }
    let sign = more ? ">" : less ? "<" : "="
    let left = sentence.line.text(sentence[pair.first].tokens)
    let right = sentence.line.text(sentence[pair.second].tokens)
    let said = sentence.line.text(verdictWords(pair, sentence))
    drafts.append(
      Draft(
        rule: description, verdict: holds ? .consistent : .inconsistent, strength: holds ? pair.support : .sure,
        figure: sentence.line.spot(of: sentence[pair.second]),
        operands: [sentence.line.part(sentence[pair.first]), sentence.line.part(sentence[pair.second])],
        stated: sentence[pair.second].value.plain, expected: nil,
        wording: .said(
          summary: holds ? Phrases.VerdictWords.holds(said) : Phrases.VerdictWords.fails(said),
          explanation: Phrase(vi: "\(left) \(sign) \(right)", en: "\(left) \(sign) \(right)"),
          suggestion: holds ? Phrases.Claims.nothingToDo : Phrases.VerdictWords.mend)))
  }

  /// From the words before the first figure, where they judge, to the second.
  private func verdictWords(_ pair: Pair, _ sentence: SentenceView) -> Range<Int> {
    let first = sentence[pair.first]
    guard first.role == .from else { return first.tokens.lowerBound..<sentence[pair.second].tokens.upperBound }
    let from = max(sentence.sentence.tokens.lowerBound, first.tokens.lowerBound - (pair.support == .possible ? 1 : 2))
    return from..<sentence[pair.second].tokens.upperBound
  }

  /// tăng từ A lên B, giảm từ A xuống B
  private func direction(_ index: Int, _ sentence: SentenceView) -> Pair? {
    let from = sentence[index - 1]
    let to = sentence[index]
    // "từ 84 với 1.092 đảng viên lên 119": what stands with the first level is not where it began.
    if index - 1 > sentence.range.lowerBound, sentence[index - 2].role == .from,
      sentence[index - 2].clause == from.clause, !from.isSurelyLike(to)
    {
      return nil
    }
    guard from.role == .from, from.clause == to.clause, from.bracket == to.bracket, from.exponent == to.exponent,
      !from.isDuration,
      from.upper == nil, to.upper == nil, from.whole == nil, to.whole == nil,
      from.rates == to.rates || to.rates.isEmpty || from.rates.isEmpty
    else { return nil }
    // "tăng từ 40 chi bộ với 900 đảng viên lên 52": the first is what rises, the second goes with it.
    let first = index - 2
    if sentence.range.contains(first), sentence[first].role == .from, sentence[first].clause == from.clause,
      to.noun.first != from.noun.first
    {
      return nil
    }
    let words = VerdictPhrases(line: sentence.line)
    let gap = sentence.between(index - 1, index)
    guard gap.count <= 16, !sentence.line.hasMark(",", in: gap), words.last(of: VerdictPhrases.joining, in: gap) != nil
    else { return nil }
    let lead = max(sentence.sentence.tokens.lowerBound, from.tokens.lowerBound - 4)..<from.tokens.lowerBound
    guard
      words.last(
        of: VerdictPhrases.ranks,
        in: sentence.sentence.tokens.clamped(to: max(0, lead.lowerBound - 20)..<gap.upperBound)) == nil
    else { return nil }
    let rises = words.last(of: VerdictPhrases.rising, in: lead)
    let falls = words.last(of: VerdictPhrases.falling, in: lead)
    guard (rises == nil) != (falls == nil), !isRange(index, falls: rises == nil, sentence) else {
      return rises == nil ? wayOfItsOwn(index, sentence) : nil
    }
    return Pair(first: index - 1, second: index, isMore: rises == nil, mayEqual: false)
  }

  /// "nâng số dự án trong khu từ 27 lên 25", "tăng thêm 4, từ 7 lên 6 chi bộ": no other word than "lên" or "xuống" stands with
  /// the two figures.
  private func wayOfItsOwn(_ index: Int, _ sentence: SentenceView) -> Pair? {
    let (from, to) = (sentence[index - 1], sentence[index])
    let gap = sentence.between(index - 1, index)
    let way = max(gap.lowerBound, min(gap.upperBound, from.nounTokens.upperBound))..<gap.upperBound
    let words = way.map { sentence.line.tokens[$0].word }
    guard let first = words.first, first == Self.up || first == Self.down,
      words.dropFirst().allSatisfy(Self.reached.contains),
      from.noun.isEmpty || to.noun.isEmpty || from.noun == to.noun,
      from.approximation == .exact, to.approximation == .exact
    else { return nil }
    return Pair(
      first: index - 1, second: index, isMore: first == Self.down, mayEqual: false, support: .possible)
  }
  private static let up = Word("lên")
  private static let down = Word("xuống")
  private static let reached = LineReader.words("còn đến tới thành là")

  /// "cắt giảm từ 1 đến 30 ngày", "giảm từ 200.000 đồng đến 500.000 đồng": by how much, from the least to the most.
  private func isRange(_ index: Int, falls: Bool, _ sentence: SentenceView) -> Bool {
    let from = sentence[index - 1]
    guard falls, let least = from.magnitude, let most = sentence[index].magnitude, least < most else { return false }
    let gap = sentence.between(index - 1, index)
    let way = max(gap.lowerBound, min(gap.upperBound, from.nounTokens.upperBound))..<gap.upperBound
    return way.count == 1 && sentence.line.tokens[way.lowerBound].word == Self.upTo
  }
  private static let upTo = Word("đến")

  /// đạt 8,02%, cao hơn mức 6,42% của cả nước
  private func comparison(_ index: Int, _ sentence: SentenceView) -> Pair? {
    let words = VerdictPhrases(line: sentence.line)
    let gap = sentence.between(index - 1, index)
    let before = sentence[index - 1]
    guard gap.count <= 18, before.sign >= 0, !isMargin(before), before.upper == nil, sentence[index].upper == nil,
      before.bracket == 0
    else { return nil }
    let more = words.last(of: VerdictPhrases.higher, in: gap)
    let less = words.last(of: VerdictPhrases.lower, in: gap)
    guard (more == nil) != (less == nil), let at = more ?? less else { return nil }
    // "cao hơn 0,5 điểm", "cao hơn so với mức bình quân 2%" tell the difference.
    guard let last = gap.last, sentence.line.tokens[last].isMark("(") || words.ends(gap, with: VerdictPhrases.levels),
      at < last
    else { return nil }
    guard words.last(of: VerdictPhrases.turns, in: gap) == nil, marks(",", in: gap, sentence) <= 1 else { return nil }
    return Pair(first: index - 1, second: index, isMore: more != nil, mayEqual: false)
  }

  /// "cao hơn so với cùng kỳ 0,4% và cao hơn toàn ngành là 1,2%": both are distances.
  private func isMargin(_ figure: Figure) -> Bool {
    [.growth, .change, .excess].contains(figure.role) || figure.leads.contains { $0.cue == .more || $0.cue == .less }
  }

  private func marks(_ mark: Unicode.Scalar, in range: Range<Int>, _ sentence: SentenceView) -> Int {
    range.count { sentence.line.tokens[$0].isMark(mark) }
  }

  /// kết nạp 155 đảng viên, vượt chỉ tiêu (200 đảng viên)
  private func plan(_ index: Int, _ sentence: SentenceView) -> Pair? {
    let words = VerdictPhrases(line: sentence.line)
    let gap = sentence.between(index - 1, index)
    let actual = sentence[index - 1]
    let plan = sentence[index]
    guard gap.count <= 16, actual.upper == nil, plan.upper == nil, actual.whole == nil, plan.whole == nil,
      actual.bracket == 0,
      actual.isSurelyLike(plan), [.level, .to, .total, .share].contains(actual.role), let last = gap.last,
      sentence.line.tokens[last].isMark("(") || words.ends(gap, with: VerdictPhrases.stated)
    else { return nil }
    guard words.last(of: VerdictPhrases.lessIsBetter, in: near(index, sentence)) == nil,
      words.last(of: VerdictPhrases.turns, in: gap) == nil
    else { return nil }
    let unmet = words.last(of: VerdictPhrases.unmet, in: gap)
    let met = words.last(of: VerdictPhrases.met, in: gap)
    guard unmet != nil || met != nil else { return nil }
    return Pair(first: index - 1, second: index, isMore: unmet == nil, mayEqual: unmet == nil)
  }

  /// The words around a figure that may say that less is better.
  func near(_ index: Int, _ sentence: SentenceView) -> Range<Int> {
    let at = sentence[index].tokens.lowerBound
    return max(sentence.sentence.tokens.lowerBound, at - 60)..<min(sentence.sentence.tokens.upperBound, at + 30)
  }
}
