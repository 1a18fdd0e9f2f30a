import Figures

/// A change that says in so many words what it is against, and prints it: "tăng 13,4% so với 9 tháng năm 2023 (4,69 tỷ USD)",
/// "tăng 5 giấy phép so với 35 giấy phép năm trước", "cao hơn mức 96,9% của năm 2020 là 1,7 điểm". Such a base can be of nothing
/// else, and the level is what the words before speak of.
struct ToldBase {
  let sentence: SentenceView
  /// The change: an amount, a percentage or points.
  let change: Int

  var line: LineView { sentence.line }
  var stated: Figure { sentence[change] }
  var states: StateLevels { StateLevels(sentence: sentence, change: change) }

  /// Tokens between "so với" and the base, and between the change and "so với".
  static let reach = 14
  private static let nearby = 5

  /// What it was, and what it has become.
  func pair() -> StatePairs.Pair? {
    guard stated.approximation == .exact, stated.upper == nil, !isOneOfSeveral else { return nil }
    if let base = behind() ?? before() {
      guard isFit(base), let level = level(for: base) else { return nil }
      return (base, level)
    }
    return ahead() ?? explained() ?? noted() ?? saidAgain() ?? behindRatio()
  }

  /// "27 dự án, bằng 87,1% cùng kỳ (31 dự án), giảm 4 dự án": of the two that the ratio is of.
  private func behindRatio() -> StatePairs.Pair? {
    let (level, ratio, base) = (change - 3, change - 2, change - 1)
    guard sentence.range.contains(level), stated.role == .change, !stated.isPercent, stated.unit != .points,
      stated.bracket == 0, stated.comparison == .none,
      sentence[base].bracket != 0, sentence[base].role == .base, sentence[ratio].isPercent,
      sentence[ratio].bracket == 0,
      sentence[ratio].role == .ratio, sentence[level].bracket == 0,
      [.level, .total, .to].contains(sentence[level].role),
      isFit(base), isFit(level), isOneKind(base, level)
    else { return nil }
    let gap = sentence.between(base, change)
    return gap.count <= 5 && !line.hasMark(";", in: gap) ? (base, level) : nil
  }

  /// "tăng 12,8% (500 lên 560 triệu USD)": both in brackets of their own, right behind it.
  private func noted() -> StatePairs.Pair? {
    let (from, to) = (change + 1, change + 2)
    let end = max(stated.tokens.upperBound, stated.nounTokens.upperBound)
    guard sentence.range.contains(to), end < line.tokens.count, line.tokens[end].isMark("("), stated.bracket == 0,
      sentence[from].bracket != 0, sentence[from].bracket == sentence[to].bracket, sentence[to].role == .to,
      stated.comparison != .plan, sentence[from].tokens.lowerBound - end <= 2, isFit(from), isFit(to),
      isOneKind(from, to)
    else { return nil }
    return (from, to)
  }

  /// "tăng 14,0% so với quý I (154,9 triệu USD), tương ứng tăng 21,7 triệu USD": the same change once more.
  private func saidAgain() -> StatePairs.Pair? {
    guard stated.comparison == .none || stated.leads.contains(where: { $0.cue == .equivalent }),
      stated.unit != .points, stated.unit != .times, Attachment(sentence: sentence).isBare(change)
    else { return nil }
    var before = change - 1
    while before > sentence.range.lowerBound, change - before < 4, ![.change, .growth].contains(sentence[before].role) {
      guard sentence[before].bracket != stated.bracket || sentence[before].role == .base else { return nil }
      before -= 1
    }
    guard before > sentence.range.lowerBound, [.change, .growth].contains(sentence[before].role),
      sentence[before].unit != .points, sentence[before].isPercent != stated.isPercent,
      sentence[before].clause == stated.clause, sentence[before].bracket == 0,
      sentence[before].sign == stated.sign || stated.role == .equivalent
    else { return nil }
    let pair = ToldBase(sentence: sentence, change: before).pair()
    return pair.flatMap { isFit($0.from) && isFit($0.to) ? $0 : nil }
  }

  /// "lần lượt tăng 5% và 7%": each has its own.
  private var isOneOfSeveral: Bool {
    ChangeList(sentence: sentence, index: change).members.count > 1
      || stated.leads.contains { [.respectively, .average, .perYear].contains($0.cue) || $0.cue == .each && isOwn($0) }
  }

  /// "bình quân 78,2 học viên mỗi lớp, tăng 3 lớp": what stands before the comma is of the figure before.
  private func isOwn(_ lead: LeadCue) -> Bool {
    !line.hasMark(",", in: lead.end..<max(lead.end, stated.tokens.lowerBound))
  }

  // MARK: The base

  /// Behind the change: "so với …", or in brackets of its own "(tháng 8: 29,4 triệu USD)".
  private func behind() -> Int? {
    let start = max(stated.tokens.upperBound, stated.nounTokens.upperBound)
    if let period = ofPeriod(start) ?? toldAgain(start) { return period }
    return compared(from: start).flatMap { base(from: $0) }
  }

  /// The token after "so với", where nothing but words, or the change said again in brackets, stands before it.
  private func compared(from start: Int) -> Int? {
    var token = start
    var words = 0
    let end = sentence.sentence.tokens.upperBound
    while token < end, words <= Self.nearby {
      let its = line.tokens[token]
      if its.isMark("("), token <= start + 1 {
        guard let close = (token..<min(end, token + Self.reach)).first(where: { line.tokens[$0].isMark(")") }),
          isSaidAgain(token..<close)
        else { return nil }
        token = close + 1
        continue
      }
      guard its.isWord else { return nil }
      if its.word == Self.so || its.word == Self.from {
        let next = token + 1
        guard next < end else { return nil }
        if its.word == Self.from { return line.tokens[next].word == Self.level ? next + 1 : nil }
        return line.tokens[next].word == Self.than ? next + 1 : next
      }
      words += 1
      token += 1
    }
    return nil
  }

  /// "tăng 12 dự án (22,7%) so với …"
  private func isSaidAgain(_ bracket: Range<Int>) -> Bool {
    let within = line.figures(in: bracket).clamped(to: sentence.range)
    return within.count == 1
      && (sentence[within.lowerBound].isPercent != stated.isPercent || sentence[within.lowerBound].unit == .times)
  }

  /// The figure right behind "so với", or the first of its kind in the brackets behind what it names.
  private func base(from start: Int) -> Int? {
    let end = min(sentence.sentence.tokens.upperBound, start + Self.reach)
    let figures = (change + 1..<min(sentence.range.upperBound, change + 8)).filter {
      sentence[$0].tokens.lowerBound >= start
    }
    for token in start..<max(start, end) {
      let its = line.tokens[token]
      if its.isMark("(") { return inBracket(figures.filter { sentence[$0].tokens.lowerBound > token }) }
      if its.isMark(","), line.tokens[token + 1 < end ? token + 1 : token].isNumber { return nil }
      if its.isMark(",") || its.isMark(";") || its.isMark(":") || its.isMark(")") { return nil }
      if let figure = figures.first(where: { sentence[$0].tokens.lowerBound == token }), !sentence[figure].isDuration,
        !sentence[figure].looksLikeYear
      {
        return states.isLevel(figure) || sentence[figure].role == .plan ? figure : nil
      }
      // "so với lúc đầu là", "so với năm 2020 tăng": another verb begins.
      if Self.verbs.contains(its.word) { return nil }
    }
    return nil
  }

  /// Alone in the brackets, or the only one of its kind there.
  private func inBracket(_ figures: [Int]) -> Int? {
    guard let first = figures.first, sentence[first].bracket != 0 else { return nil }
    var within = figures.filter { sentence[$0].bracket == sentence[first].bracket && !sentence[$0].isDuration }
    if let isCounted = isOfCounts { within.removeAll { (sentence[$0].unit == nil) != isCounted } }
    guard
      within.allSatisfy({
        states.isLevel($0) || sentence[$0].role == .plan || sentence[$0].isPercent != stated.isPercent
      }),
      let index = stated.unit == .points
        ? within.first(where: { sentence[$0].isPercent })
        : within.first(where: {
          !sentence[$0].isPercent && isKind($0)
        }),
      within.count(where: { isKind($0) }) == 1 || within.count == 1
    else { return nil }
    return index
  }

  /// "cao hơn mức 96,9% của năm 2020 là 1,7 điểm", "nhỉnh hơn cùng kỳ (1.098,2 tỷ đồng) 28,5 tỷ đồng"
  private func before() -> Int? {
    let base = change - 1
    guard base > sentence.range.lowerBound, !stated.isPercent, states.isLevel(base) || sentence[base].role == .plan,
      sentence[base].clause == stated.clause, stated.bracket == 0, isKind(base)
    else { return nil }
    let gap = sentence.between(base, change)
    guard gap.count <= Self.reach, gap.allSatisfy({ !line.tokens[$0].isMark(",") && !line.tokens[$0].isMark(";") }),
      !gap.contains(where: { Self.verbs.contains(line.tokens[$0].word) && line.tokens[$0].word != Self.being })
    else { return nil }
    let lead = PastWords(line: line, index: base).lead
    let start = sentence[base].bracket == 0 ? lead.lowerBound : sentence.between(base - 1, base).lowerBound
    let words = ListWords(line: line)
    let own = start..<max(start, sentence[base].tokens.lowerBound)
    if Self.against.contains(where: { words.has($0, in: own) }) { return base }
    guard let than = own.last(where: { Self.more.contains(line.tokens[$0].word) }),
      than > start, Self.than2.contains(line.tokens[than - 1].word),
      !words.has(Self.comparedWords, in: than..<sentence[base].tokens.lowerBound)
    else { return nil }
    return base
  }

  /// "giảm so với tỷ lệ 33,7% của năm 2023 là 5,6 điểm", "vượt chỉ tiêu đề ra (35%) 4 điểm": held against what is named
  /// before the change.
  private static let against = [
    "tăng so với", "giảm so với", "thêm so với", "vượt chỉ tiêu", "vượt mục tiêu", "vượt kế hoạch", "vượt mức",
    "vượt yêu cầu",
  ].map(Word.phrase)

  /// Whether what it is held against is named before the change itself.
  var isHeldAgainstBefore: Bool { before() != nil }

  private func isKind(_ index: Int) -> Bool {
    stated.isPercent || stated.unit == .times || StateNames(line: line).fits(change, index)
      || sentence[index].unit == nil && stated.unit == nil && sentence[index].noun.isEmpty
  }

  func isFit(_ base: Int) -> Bool {
    let figure = sentence[base]
    // "tăng 32,1% so với năm 2017 (+4.607 tỷ đồng)": the change again.
    return figure.role != .change && figure.approximation == .exact && figure.upper == nil && figure.whole == nil
      && figure.value > .zero
      && (figure.isPercent ? stated.unit == .points : stated.unit != .points) && isKind(base)
  }

  // MARK: The level

  /// The nearest level of the base's kind that the change is said of.
  private func level(for base: Int) -> Int? {
    let attachment = Attachment(sentence: sentence)
    let first = base < change ? base : change
    let alike = (max(sentence.range.lowerBound, first - 6)..<first).filter {
      isLevel($0) && (sentence[$0].clause == stated.clause || isAcross($0, base)) && isOneKind($0, base)
    }
    .filter { isOfSize($0, base) }
    let candidates = StateNames(line: line).ofOneRate(alike, as: base)
    guard let near = candidates.last, candidates.count == 1 || sentence[near].role != .average else { return nil }
    if base < change { return near == first - 1 ? near : nil }
    guard attachment.isBare(change) || attachment.beginsAnew(change) else { return nil }
    if stated.unit == .points { return (near + 1..<change).allSatisfy { isOfPoints($0) } ? near : nil }
    if let subject = attachment.subject(of: change), subject == near {
      // "41 dự án, gồm 27 dự án FDI và 14 dự án trong nước, tăng 9 dự án": what is told in full is what rose.
      let whole = candidates.count > 2 ? states.whole(of: near) : nil
      return whole.map { $0 < near - 1 && candidates.contains($0) } ?? false ? whole : near
    }
    return candidates.count == 1 && (near + 1..<change).allSatisfy { isPassed($0) || isOther($0, base) } ? near : nil
  }

  /// "ghi nhận 209 ổ dịch mới ở 101 phường, xã; giảm 41 ổ dịch mới so với tuần trước (250 ổ dịch)": the only one of the sentence, and
  /// behind the semicolon nothing else is named.
  private func isAcross(_ index: Int, _ base: Int) -> Bool {
    let gap = GapWords(line: line, index: change).own
    guard base == change + 1, sentence[base].bracket != 0, !stated.noun.isEmpty || stated.unit != nil, gap.count <= 2,
      gap.allSatisfy({ TripleWords.turning.contains(line.tokens[$0].word) })
    else { return false }
    return (sentence.range.lowerBound..<change).filter { sentence[$0].isSurelyLike(sentence[base]) } == [index]
  }

  /// "14 lớp với 1.095 lượt học viên, tăng 3 lớp so với năm 2021 là 11 lớp": a change with a name of its own is of no other
  /// thing.
  private func isOther(_ index: Int, _ base: Int) -> Bool {
    stated.isCount && !stated.noun.isEmpty && !sentence[base].noun.isEmpty
      && !sentence[index].isLike(sentence[base]) && !StateNames(line: line).isGeneral(stated.noun)
  }

  /// "68,4%, tăng 4,1 điểm so với năm 2022 (64,3%) và tăng 8,6 điểm so với năm 2020 (59,8%)": another change of the same
  /// rate, and its base.
  private func isOfPoints(_ index: Int) -> Bool {
    sentence[index].unit == .points || sentence[index].bracket != 0 && sentence[index].bracket != stated.bracket
  }

  /// "tổng công suất 236,4 MWp, bình quân 1,6 MWp/doanh nghiệp, tăng … so với 151,9 MWp": an average is not what became of a total.
  private func isOfSize(_ index: Int, _ base: Int) -> Bool {
    guard let now = sentence[index].magnitude, let then = sentence[base].magnitude,
      let most = try? then.multiplied(by: Self.size), let its = try? now.multiplied(by: Self.size)
    else { return false }
    return now < most && then < its
  }
  private static let size = ExactDecimal(10)

  /// What may stand between a level and what is said of it.
  private func isPassed(_ index: Int) -> Bool {
    sentence[index].isPercent || sentence[index].bracket != 0 || [.change, .excess].contains(sentence[index].role)
      || sentence[index].role == .average && !sentence[index].rates.isEmpty
  }

  private func isLevel(_ index: Int) -> Bool {
    let figure = sentence[index]
    // "27 doanh nghiệp vi phạm (28,1%), giảm so với tỷ lệ 33,7% của năm 2023 là 5,6 điểm"
    let isRate = stated.unit == .points && index == change - 2
    guard figure.bracket == 0 || figure.bracket == stated.bracket || isRate, figure.approximation == .exact,
      !states.isPast(index), figure.whole == nil
    else { return false }
    return states.isLevel(index) || figure.role == .plan && !figure.isPercent && figure.upper == nil
  }

  func isOneKind(_ index: Int, _ base: Int) -> Bool {
    let (figure, other) = (sentence[index], sentence[base])
    guard figure.isDuration == other.isDuration else { return false }
    if figure.unit != nil || other.unit != nil { return figure.unit == other.unit }
    guard figure.isCount, other.isCount else { return false }
    let names = StateNames(line: line)
    return figure.isLike(other) || names.isGeneral(other.noun) && other.noun == stated.noun
  }

  private static let so = Word("so")
  static let from = Word("từ")
  private static let level = Word("mức")
  private static let than = Word("với")
  private static let being = Word("là")
  private static let more = LineReader.words("hơn")
  private static let than2 = LineReader.words("cao thấp nhiều ít nhỉnh lớn nhỏ kém")
  private static let comparedWords = Word.phrase("so với")
  private static let verbs = LineReader.words("tăng giảm đạt chiếm bằng vượt và trong")
}
