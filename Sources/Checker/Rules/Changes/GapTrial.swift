import Figures

/// A gap named by other words than tăng and giảm: "thêm 226 doanh nghiệp so với cuối năm 2024 (2.688)", "chênh lệch 5,4 triệu
/// đồng", "thiếu 19 đồng chí so với chỉ tiêu 90", "kế hoạch 240 ha, thực hiện 198 ha, hụt 42 ha".
struct GapTrial {
  let sentence: SentenceView
  /// The figure that may be a gap.
  let index: Int
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[index] }

  enum Kind { case more, less, either }

  /// What the word right before the figure says that it is.
  var kind: Kind? {
    guard stated.unit != .percent, stated.unit != .times, stated.unit != .perMille, stated.upper == nil,
      stated.whole == nil, !stated.isDuration, stated.approximation == .exact
    else { return nil }
    var token = stated.tokens.lowerBound - 1
    while token > sentence.sentence.tokens.lowerBound, Self.light.contains(line.tokens[token].word) { token -= 1 }
    guard token >= sentence.sentence.tokens.lowerBound, line.tokens[token].isWord || line.tokens[token].isMark(")")
    else { return nil }
    let word = line.tokens[token].word
    if word == Self.gap || word == Self.apart { return .either }
    // "còn thiếu", "kết nạp thêm": a deed that adds is no gap unless a base is told.
    if Self.more.contains(word) { return .more }
    if Self.less.contains(word) { return .less }
    let isPlain = stated.role == .level && stated.leads.isEmpty
    return isPlain && ToldBase(sentence: sentence, change: index).isHeldAgainstBefore ? .either : nil
  }

  /// What the gap lies between, the larger first; and whether the words leave no doubt.
  func levels() -> (high: Int, low: Int)? {
    guard let kind else { return nil }
    if let pair = ToldBase(sentence: sentence, change: index).pair() { return ordered(pair, kind) }
    if let pair = rise() { return ordered(pair, kind) }
    if kind == .either { return twoOnly().flatMap { ordered($0, kind) } }
    return ofPlan().flatMap { ordered($0, kind) }
  }

  private func ordered(_ pair: StatePairs.Pair, _ kind: Kind) -> (Int, Int)? {
    switch kind {
    case .more: return (pair.to, pair.from)
    case .less: return (pair.from, pair.to)
    case .either:
      guard let first = sentence[pair.from].magnitude, let second = sentence[pair.to].magnitude else { return nil }
      return first < second ? (pair.to, pair.from) : (pair.from, pair.to)
    }
  }

  /// "tăng từ 6,4 lên 9,1, thêm 2,7", "từ 168,5 ha lên 273,9 ha (thêm 105,4 ha)"
  private func rise() -> StatePairs.Pair? {
    let to = index - 1
    guard stated.comparison == .none, stated.role != .excess, to > sentence.range.lowerBound, sentence[to].role == .to,
      sentence[to - 1].role == .from,
      sentence[to].bracket == sentence[to - 1].bracket, sentence[to].clause == stated.clause, isLike(to),
      isLike(to - 1),
      Attachment(sentence: sentence).isBare(index) || isWord(behindMark: to)
    else { return nil }
    return (to - 1, to)
  }

  /// Nothing but a mark and the word of the gap stands between.
  private func isWord(behindMark before: Int) -> Bool {
    let gap = sentence.between(before, index)
    let end = max(gap.lowerBound, sentence[before].nounTokens.upperBound)
    return (end..<max(end, gap.upperBound)).allSatisfy {
      line.tokens[$0].isMark(",") || line.tokens[$0].isMark("(") || Self.light.contains(line.tokens[$0].word)
        || Self.more.contains(line.tokens[$0].word)
    }
  }

  /// "kỹ thuật 14,4 triệu đồng, phổ thông 9 triệu đồng, chênh lệch 5,4 triệu đồng": there are no others.
  private func twoOnly() -> StatePairs.Pair? {
    let before = levels(before: index)
    guard before.count == 2, before[1] == index - 1 || sentence[before[1]].bracket != 0 && before[1] >= index - 2,
      Attachment(sentence: sentence).beginsAnew(index)
    else { return nil }
    return (before[0], before[1])
  }

  /// "kế hoạch 240 ha, thực hiện 198 ha, đạt 82,5%, hụt 42 ha": one plan and one level of the kind in the sentence.
  private func ofPlan() -> StatePairs.Pair? {
    guard !sentence.exceedsNoPlan(index) else { return nil }
    let window = sentence.window(around: index).filter { $0 != index && isLike($0) }
    let all = window.filter { sentence[$0].role == .plan && $0 <= index + 3 }
    let own = all.filter { sentence[$0].clause == stated.clause }
    let plans = own.isEmpty ? all.filter { isMet($0) } : own
    let levels = levels(before: index).filter { sentence[$0].role != .plan && sentence[$0].bracket == 0 }
    guard plans.count == 1, levels.count == 1, sentence[plans[0]].approximation == .exact,
      sentence[plans[0]].isLike(sentence[levels[0]]) || sentence[plans[0]].isCount && sentence[levels[0]].isCount
    else { return nil }
    guard !sentence.differInBudget(plans[0], index) else { return nil }
    // What stands between the level and the gap says how far the plan was met.
    let isPassed = (levels[0] + 1..<index).allSatisfy { $0 == plans[0] || sentence[$0].isPercent }
    return isPassed && Attachment(sentence: sentence).beginsAnew(index) ? (plans[0], levels[0]) : nil
  }

  /// "kế hoạch nhiệm kỳ là 3.500 triệu USD; đã thực hiện 4.060 triệu USD, đạt 116%, vượt 560 triệu USD": the percentage right
  /// before says how far the plan of the clause before was met.
  private func isMet(_ plan: Int) -> Bool {
    let level = index - 2
    guard plan < level, sentence[index - 1].isPercent, sentence[plan].clause + 1 == stated.clause,
      let done = sentence[level].bounds(), let goal = sentence[plan].bounds(), let share = done.percent(of: goal)
    else { return false }
    return Agreement(share, with: sentence[index - 1]) == .exact
  }

  /// The levels of its kind that the sentence tells before.
  private func levels(before end: Int) -> [Int] {
    (max(sentence.range.lowerBound, end - 8)..<end).filter {
      SeriesPairs.levelRoles.contains(sentence[$0].role) && isLike($0) && sentence[$0].clause == stated.clause
        && sentence[$0].upper == nil && sentence[$0].whole == nil && sentence[$0].approximation == .exact
        && !sentence[$0].isDuration && !sentence[$0].isSpelled
    }
  }

  private func isLike(_ level: Int) -> Bool {
    let figure = sentence[level]
    if stated.unit == .points { return figure.isPercent }
    return figure.unit == stated.unit && (stated.unit != nil || figure.isCount == stated.isCount)
      && (stated.unit != nil || figure.isLike(stated) || StateNames(line: line).isGeneral(stated.noun))
  }

  private static let gap = Word("lệch")
  private static let apart = Word("chênh")
  private static let light = LineReader.words("là được tới đến mức số nhau")
  private static let more = LineReader.words("thêm vượt dôi dư nhỉnh hơn")
  private static let less = LineReader.words("thiếu hụt kiệm")
}
