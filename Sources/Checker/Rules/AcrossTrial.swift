import Figures

/// One figure beside the parts told before it or after it.
struct AcrossTrial {
  let sentence: SentenceView
  let total: Int
  let rule: RuleDescription
  var line: LineView { sentence.line }
  var terms: Terms { Terms(line: line) }
  var match: SumMatch { SumMatch(terms: terms) }

  static let reach = 24

  // MARK: Parts before their total

  /// …; tổng cộng 36 đảng viên. Cả giai đoạn kết nạp 313.
  func before() -> Draft? {
    guard [.level, .total, .to].contains(sentence[total].role), let lead = totalLead() else { return nil }
    let own = earlier(withChanges: true).filter { line.figures[$0].sentence == sentence.number }
    let all = earlier(withChanges: true)
    let levels = earlier(withChanges: false)
    var found: [[Int]] = []
    for list in [own, all, levels, named(all)] where list.count > 1 {
      if agrees(list) { return draft(list, nil, .sure) }
      found.append(list)
    }
    // "347 hs, 214 hs; toàn trường 758 học sinh": named otherwise, but all of one kind.
    let loose = looseEarlier()
    if loose.count > 1, loose.allSatisfy({ terms.fit($0, to: loose[0]) >= .bare }), agrees(loose) {
      return draft(loose, nil, .likely)
    }
    for segment in found.flatMap({ segments($0) }) where segment.count > 1 && agrees(segment) {
      return draft(segment, nil, .sure)
    }
    for list in found {
      for start in list.indices.dropFirst() where list.count - start > 1 && agrees(Array(list[start...])) {
        return draft(Array(list[start...]), nil, .likely)
      }
    }
    guard lead == .plain else { return nil }
    if let listed = enumerated() { return listed }
    guard let parts = [named(all), own, all].first(where: { $0.count > 1 }) else { return nil }
    return mismatch(parts, isClosed: false)
  }

  private enum Lead { case plain, cumulative }

  /// Whether the words before the figure say that it is the total of what was told.
  private func totalLead() -> Lead? {
    // "Cả hai đợt đã hỗ trợ 1.055": a number in words or a length of time is passed over.
    var before = total - 1
    while before >= sentence.range.lowerBound, line.figures[before].isSpelled || line.figures[before].isDuration {
      before -= 1
    }
    let start =
      before >= sentence.range.lowerBound ? line.figures[before].tokens.upperBound : sentence.sentence.tokens.lowerBound
    let gap = max(start, sentence[total].tokens.lowerBound - 24)..<max(start, sentence[total].tokens.lowerBound)
    let words = ListWords(line: line)
    guard words.hasAny(Self.totals, in: gap) else { return nil }
    guard words.hasAny(Self.running, in: gap) else { return .plain }
    // "nhận mới 4.131, tồn kỳ trước 2.171, lũy kế 6.302": what was there and what came.
    let recent =
      max(
        sentence.sentence.tokens.lowerBound, gap.lowerBound - 60)..<max(
        sentence.sentence.tokens.lowerBound, gap.lowerBound)
    return words.hasAny(Self.carried, in: recent) && words.hasAny(Self.fresh, in: recent) ? .plain : .cumulative
  }

  private func earlier(withChanges: Bool) -> [Int] {
    let low = max(0, total - Self.reach)
    return (low..<total).filter { index in
      let figure = line.figures[index]
      return figure.sentence + 4 > sentence.number && Terms.isTerm(figure, withChanges: withChanges)
        && !terms.isGrade(index)
        && terms.fit(index, to: total) >= .bare && figure.whole == nil && sentence[total].whole == nil
    }
  }

  private func looseEarlier() -> [Int] {
    (max(sentence.range.lowerBound, total - Self.reach)..<total).filter { index in
      let figure = line.figures[index]
      return Terms.isTerm(figure) && !terms.isGrade(index) && terms.fit(index, to: total) != .none
        && figure.whole == nil
    }
  }

  // MARK: Judging

  func mismatch(_ parts: [Int], isClosed: Bool) -> Draft? {
    let figures = parts.map { line.figures[$0] } + [line.figures[total]]
    guard figures.allSatisfy({ $0.approximation == .exact && $0.comparison == .none }),
      !match.agreesOtherwise(parts, total: total)
    else { return nil }
    let range =
      line.figures[parts[0]].tokens
      .lowerBound..<max(line.figures[parts[0]].tokens.upperBound, line.figures[parts.last!].nounTokens.upperBound)
    let words = ListWords(line: line)
    guard !words.overlaps(in: range), match.isNear(parts, total: total, within: 20) else { return nil }
    if isClosed || match.printedSlip(parts, total: total) { return draft(parts, .inconsistent, .sure) }
    return match.isNear(parts, total: total, within: 10) ? draft(parts, .unverifiable, .likely) : nil
  }

  private func agrees(_ parts: [Int]) -> Bool { match.longestExact(parts, total: total) == parts.count }

  private func segments(_ parts: [Int]) -> [[Int]] {
    var segments: [[Int]] = []
    for part in parts {
      if let last = segments.last?.last, !line.hasMark(";", in: sentence.between(last, part)),
        line.figures[last].sentence == line.figures[part].sentence
      {
        segments[segments.count - 1].append(part)
      } else {
        segments.append([part])
      }
    }
    return segments
  }

  func draft(_ parts: [Int], _ verdict: Verdict?, _ strength: Draft.Strength) -> Draft {
    let sum = terms.sum(parts[...], total: total) ?? Bounds(.zero)
    return Claimant(sentence: sentence, rule: rule).draft(
      total,
      Claimant.Computation(
        result: terms.printedSum(parts[...], total: total) ?? sum, formula: terms.formula(parts[...]), operands: parts),
      subject: .total, strength: strength,
      verdict: verdict ?? Agreement(sum, with: terms.printed(total, beside: parts[...])).verdict)
  }

  private static func set(_ words: String) -> Set<Word> { Set(words.split(separator: " ").map { Word(String($0)) }) }
  private static let carried = set("tồn trước")
  private static let fresh = set("mới")
  private static let totals = set("tổng cộng toàn cả chung lũy")
  private static let running = set("lũy kế nay đầu hiện")
}
