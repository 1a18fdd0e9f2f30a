import Figures

/// Two things told side by side, and both again for each part: "240 tập thể, 1.125 cá nhân; trong đó cấp tỉnh 36 tập thể, 128
/// cá nhân, cấp cơ sở 204 tập thể, 997 cá nhân". Where the parts of the one make its total, those of the other are the
/// parts of its own.
struct ParallelSums {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var match: SumMatch { SumMatch(terms: terms) }

  /// Most pairs of parts of one pair of totals, and figures looked at for them.
  private static let most = 8
  private static let reach = 28

  func drafts() -> [Draft] {
    sentence.range.dropLast().flatMap { first -> [Draft] in
      guard isPair(first, first + 1), line.figures[first].bracket == 0 else { return [] }
      for pairs in [behind(first), before(first)] where pairs.count > 1 {
        let found = judge(first, pairs)
        if !found.isEmpty { return found }
      }
      return []
    }
  }

  private func judge(_ first: Int, _ pairs: [Int]) -> [Draft] {
    let seconds = pairs.map { $0 + 1 }
    let areRight = (match.longestExact(pairs, total: first) == pairs.count, fits(seconds, first + 1))
    switch areRight {
    case (true, true): return [draft(first, pairs, .consistent), draft(first + 1, seconds, .consistent)]
    case (true, false): return wrong(first + 1, seconds).map { [$0] } ?? []
    case (false, true): return wrong(first, pairs).map { [$0] } ?? []
    case (false, false): return []
    }
  }

  private func fits(_ parts: [Int], _ total: Int) -> Bool { match.longestExact(parts, total: total) == parts.count }

  private func wrong(_ total: Int, _ parts: [Int]) -> Draft? {
    let isSmall = line.figures[total].isCount && line.figures[total].value < ExactDecimal(100)
    guard match.isNear(parts, total: total, within: isSmall ? 60 : 30), !match.agreesOtherwise(parts, total: total),
      parts.allSatisfy({ isPlainly($0, of: total) })
    else { return nil }
    return draft(total, parts, .inconsistent)
  }

  /// By the total's own name or the beginning of it: "96 học sinh bán trú" are some of the pupils of their classes.
  private func isPlainly(_ part: Int, of total: Int) -> Bool {
    let (its, whole) = (line.figures[part].noun, line.figures[total].noun)
    let start = max(line.figures[part].tokens.upperBound, line.figures[part].nounTokens.upperBound)
    let next = start..<min(line.tokens.count, start + 3)
    return (line.figures[part].unit != nil || its.isEmpty || whole.starts(with: its))
      && !ListWords(line: line).overlaps(in: next)
  }

  private func draft(_ total: Int, _ parts: [Int], _ verdict: Verdict) -> Draft {
    let sum = terms.printedSum(parts[...], total: total) ?? Bounds(.zero)
    return Claimant(sentence: sentence, rule: rule).draft(
      total, Claimant.Computation(result: sum, formula: terms.formula(parts[...]), operands: parts), subject: .total,
      strength: verdict == .consistent ? .likely : .sure, verdict: verdict)
  }

  // MARK: Where the parts are

  /// The first figure of each pair told behind the totals, one after the other and with nothing of their kinds between.
  private func behind(_ first: Int) -> [Int] {
    var pairs: [Int] = []
    var index = first + 2
    while index + 1 < min(line.figures.count, first + Self.reach), pairs.count < Self.most,
      line.figures[index].sentence <= sentence.number + 1
    {
      if isAlike(index, first) {
        pairs.append(index)
        index += 2
      } else if isNoTerm(index, first) {
        index += 1
      } else {
        return []
      }
    }
    return pairs
  }

  /// … and those told before them, back to the first that is none.
  private func before(_ first: Int) -> [Int] {
    var pairs: [Int] = []
    var index = first - 2
    while index >= max(0, first - Self.reach), pairs.count < Self.most,
      line.figures[index].sentence + 3 >= sentence.number
    {
      if isAlike(index, first) {
        pairs.insert(index, at: 0)
        index -= 2
      } else if isNoTerm(index + 1, first) {
        index -= 1
      } else {
        break
      }
    }
    return pairs
  }

  /// A pair of the same two kinds, each told as a part and nothing else.
  private func isAlike(_ index: Int, _ first: Int) -> Bool {
    isPair(index, index + 1)
      && (terms.fit(index, to: first) == .sure || line.figures[first].noun.isEmpty)
      && terms.fit(index + 1, to: first + 1) >= .bare && terms.fit(index, to: first + 1) < .sure
  }

  /// Of neither kind: a percentage, a year, what stands in brackets behind a part.
  private func isNoTerm(_ index: Int, _ first: Int) -> Bool {
    let figure = line.figures[index]
    return !Terms.isAmount(figure) || figure.isSpelled
      || terms.fit(index, to: first) < .bare && terms.fit(index, to: first + 1) < .bare
  }

  private static let with = Word("với")

  /// Two counts of different things, or a count and what it measures, in one breath: "6 tổ chức đảng và 11 đảng viên".
  private func isPair(_ one: Int, _ two: Int) -> Bool {
    let (first, second) = (line.figures[one], line.figures[two])
    guard first.sentence == second.sentence, first.bracket == second.bracket, first.isCount, !first.noun.isEmpty,
      [first, second].allSatisfy({
        Terms.isTerm($0) && $0.approximation == .exact && $0.comparison == .none && $0.whole == nil && !$0.isSpelled
      }), second.unit != nil || !second.noun.isEmpty, terms.fit(one, to: two) < .bare
    else { return false }
    let start = max(first.tokens.upperBound, first.nounTokens.upperBound)
    let gap = start..<max(start, second.tokens.lowerBound)
    // "74 doanh nghiệp trong hai khu lắp đặt điện mặt trời với tổng công suất 86,8 MWp"
    let isJoined = gap.count <= 18 && line.has(Self.with, in: gap) && !line.hasMark(",", in: gap)
    return (gap.count <= 6 || isJoined) && !gap.contains { line.tokens[$0].isMark(";") || line.tokens[$0].isMark(":") }
  }
}
