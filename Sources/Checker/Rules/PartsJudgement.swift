import Figures

/// What to say of a list that does not make its total.
struct PartsJudgement {
  let sentence: SentenceView
  let list: PartList
  let total: Int
  let parts: [Int]
  private var line: LineView { sentence.line }
  private var words: ListWords { ListWords(line: line) }
  private var terms: Terms { Terms(line: line) }

  /// From what opens the list to the end of its last part's words.
  private var range: Range<Int> {
    let last = line.figures[parts.last!]
    return list.token..<max(list.token + 1, last.tokens.upperBound, last.nounTokens.upperBound)
  }

  func verdict(isClean: Bool) -> Verdict? {
    guard parts.allSatisfy({ isExact(line.figures[$0]) }), isExact(line.figures[total]) else { return nil }
    guard let sum = terms.sum(parts[...], total: total), let whole = terms.printed(total, beside: parts[...]).bounds()
    else { return nil }
    guard !parts.contains(where: { line.figures[$0].role == .remaining }) else { return nil }
    let match = SumMatch(terms: terms)
    guard !match.agreesOtherwise(parts, total: total) else { return nil }
    let exceeds = sum.lower > whole.upper
    let isNear = match.isNear(parts, total: total, within: 20)
    let slip = match.slip(parts, total: total)
    guard isNear || slip != nil || list.opening == .closed && match.isNear(parts, total: total, within: 70) else {
      return nil
    }
    let overlaps = words.overlaps(in: range)
    let closed = list.opening == .closed || isExhaustive
    guard isClean, isTied else { return closed && !overlaps ? .unverifiable : nil }
    if overlaps, !words.areDisjoint(in: range) { return list.opening == .closed ? .unverifiable : nil }
    if closed, !isOpenEnded {
      return isNear && (parts.count > 2 || exceeds || slip != nil || isExhaustive) || slip != nil
        ? .inconsistent : .unverifiable
    }
    guard isNamedDirectly else { return nil }
    if exceeds { return words.areDisjoint(in: range) && (isNear || slip != nil) ? .inconsistent : .unverifiable }
    return isNear && slip != nil || match.isNear(parts, total: total, within: 7) ? .unverifiable : nil
  }

  /// "theo khu vực có 131 …, 65 …" after a first partition that fits.
  var accusesSecondPartition: Bool {
    guard let first = parts.first, first > sentence.range.lowerBound, parts.allSatisfy({ isExact(line.figures[$0]) })
    else { return false }
    let lead = sentence.between(first - 1, first)
    guard words.hasAny(Self.partitioning, in: lead) else { return false }
    let match = SumMatch(terms: terms)
    return match.isNear(parts, total: total, within: 20) && !words.overlaps(in: range)
  }

  /// Whether each part carries its percentage and these make a hundred.
  private var sharesAreWhole: Bool {
    var sum = ExactDecimal.zero
    var slack = ExactDecimal.zero
    for part in parts {
      guard part + 1 < sentence.range.upperBound, line.figures[part + 1].isPercent, line.figures[part + 1].upper == nil,
        [.share, .level, .equivalent].contains(line.figures[part + 1].role), let half = line.figures[part + 1].halfStep,
        let next = try? sum.adding(line.figures[part + 1].value), let wider = try? slack.adding(half)
      else { return false }
      sum = next
      slack = wider
    }
    guard let gap = try? sum.subtracting(ExactDecimal(100)) else { return false }
    return gap.magnitude <= slack
  }

  /// "…, dịch vụ khác 1.552": what is not named is in the last part.
  private var endsWithOthers: Bool {
    parts.count > 2 && words.has(Self.others, in: GapWords(line: line, index: parts.last!).label)
  }

  /// Two halves, or a classification with all its grades.
  private var isExhaustive: Bool {
    if sharesAreWhole || endsWithOthers { return true }
    if parts.count == 2 {
      return words.areHalves(GapWords(line: line, index: parts[0]).label, GapWords(line: line, index: parts[1]).label)
    }
    return words.isExhaustive(in: range.lowerBound..<GapWords(line: line, index: parts.last!).after(8).upperBound)
  }

  /// Whether the total is plainly the list's: of its kind, with nothing of that kind nearer.
  private var isTied: Bool {
    let fit = parts.map { terms.fit($0, to: total) }
    if fit.allSatisfy({ $0 >= .bare }) { return true }
    // 47 văn bản, trong đó 13 quyết định, 19 kế hoạch: the total right before the list.
    return (total + 1..<max(total + 1, list.first)).allSatisfy { !Terms.isTerm(line.figures[$0]) }
      && [.level, .total, .to, .part].contains(line.figures[total].role)
  }

  /// A bare colon opens a list only of what stands right before it.
  private var isNamedDirectly: Bool {
    guard line.tokens[list.token].isMark(":") else { return true }
    let figure = line.figures[total]
    let gap =
      max(
        figure.tokens.upperBound, figure.nounTokens.upperBound)..<max(
        figure.nounTokens.upperBound, figure.tokens.upperBound, list.token)
    if line.hasMark(";", in: gap) { return false }
    guard line.hasMark(",", in: gap) else { return true }
    // "…, tăng 19,7%, đạt 47% kế hoạch: …": only what is told of the total stands between.
    return total + 1 < list.first && (total + 1..<list.first).allSatisfy { !Terms.isTerm(line.figures[$0]) }
  }

  /// "…, 3 phó bí thư và các ủy viên": something follows that is not counted.
  private var isOpenEnded: Bool {
    let end = range.upperBound
    let next = parts.last! + 1
    let limit = next < line.figures.count ? line.figures[next].tokens.lowerBound : line.tokens.count
    var stop = min(limit, sentence.sentence.tokens.upperBound, end + 40)
    if let mark = (end..<max(end, stop)).first(where: { line.tokens[$0].isMark(";") || line.tokens[$0].isMark(")") }) {
      stop = mark
    }
    let tail = end..<max(end, stop)
    if words.leavesOut(in: tail) { return true }
    if let and = tail.first(where: { line.tokens[$0].word == Self.and }), and == end { return true }
    return words.leavesOut(in: list.token..<line.figures[parts[0]].tokens.lowerBound)
  }

  private func isExact(_ figure: Figure) -> Bool { figure.approximation == .exact && figure.upper == nil }

  private static let others = Word.phrase("khác")
  private static let and = Word("và")
  private static let partitioning = Set(["theo", "về"].map { Word($0) })
}
