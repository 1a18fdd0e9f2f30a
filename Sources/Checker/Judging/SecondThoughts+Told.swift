import Figures

/// Changes, ratios and attainments that what is told around them explains already: an exact fit or a closed list is not
/// accused for the sake of a looser reading.
extension SecondThoughts {
  /// What a list, a bracket or a fit of its own explains.
  func isExplained(_ draft: Draft) -> Bool {
    guard Self.compared.contains(draft.rule.identifier), let stated = line.figure(at: draft.figure) else {
      return false
    }
    return isOfListedTotal(stated, draft)
  }

  func isExplained(_ pair: Pair, _ draft: Draft) -> Bool {
    guard Self.compared.contains(draft.rule.identifier) else { return false }
    // "gấp 3,5 lần về số dự án": the words say of which two levels.
    if pair.relation == .times, draft.strength == .certain { return false }
    return isOfOwnParts(pair) || isOfBracketedPart(pair) || isOfListedPart(pair) || isBehindOwnLevel(pair)
      || isSpent(pair) || isOfSpentPlan(pair, draft) || isProved(pair) || isBehindOwnList(pair)
  }

  private static let compared: Set<String> = [
    "change.difference", "change.ratio", "change.growth", "change.equivalent", "change.triple", "ratio.multiple",
    "plan.attained",
  ]

  // MARK: Lists

  /// "7.615 hộ, tăng 1.787 hộ (30,7%) so với năm 2022, gồm 2.835 hộ … và 4.780 hộ …": parts that make their total exactly are
  /// no bases of it, nor has one of them become of it.
  private func isOfOwnParts(_ pair: Pair) -> Bool {
    guard pair.relation != .part, pair.relation != .times else { return false }
    return closedList(of: pair.level).contains(pair.base) || closedList(of: pair.base).contains(pair.level)
  }

  /// "836 người, chia ra 390 nam và 446 nữ; tăng 127 người (17,9%)": behind a list that makes its total exactly, the total's change is
  /// told, and the total gives just what is printed.
  private func isOfListedTotal(_ stated: Int, _ draft: Draft) -> Bool {
    let operands = others(in: draft)
    guard operands.count == 2, let amount = operands.first(where: { line.figures[$0].role == .change }),
      let level = operands.first(where: { $0 != amount }), level < amount,
      let size = line.figures[amount].bounds(), line.figures[stated].isPercent
    else { return false }
    return totals(before: level).contains { total in
      guard closedList(of: total).contains(level), let now = line.figures[total].bounds(),
        let then = line.figures[amount].sign < 0 ? now.plus(size) : now.minus(size), then.lower > .zero,
        let share = size.percent(of: then)
      else { return false }
      return Agreement(share, with: line.figures[stated]) == .exact
    }
  }

  /// "60 chi bộ, tăng 5 chi bộ so với năm 2022 (55 chi bộ), trong đó 39 chi bộ khu phố (tăng 2,6%)": what the bracket behind a part tells
  /// is of that part.
  private func isOfBracketedPart(_ pair: Pair) -> Bool {
    let (stated, part) = (line.figures[pair.stated], pair.stated - 1)
    guard stated.bracket != 0, part > pair.level, part > pair.base, pair.relation != .part,
      line.figures[part].bracket != stated.bracket, isRightBehind(pair.stated), isLevel(line.figures[part]),
      line.figures[part].sentence == stated.sentence
    else { return false }
    return closedList(of: pair.level).contains(part)
  }

  /// "đạt 101,1% kế hoạch (35.874 hộ) (trong đó 10.260 hộ nghèo (28,30%); 25.997 hộ khác (71,70%))": the share that a part is of its own
  /// total.
  private func isOfListedPart(_ pair: Pair) -> Bool {
    guard pair.relation == .ratio, pair.level == pair.stated - 1, let part = line.figures[pair.level].bounds() else {
      return false
    }
    return totals(before: pair.level).contains { total in
      guard total != pair.base, closedList(of: total).contains(pair.level), let all = line.figures[total].bounds(),
        let share = part.percent(of: all)
      else { return false }
      return Agreement(share, with: line.figures[pair.stated]) == .exact
    }
  }

  /// "381 hồ sơ, …. Năm 2023 có 506 vụ, gồm 198 vụ …, 308 vụ …; bằng 83,4% so với cùng kỳ": behind its list the total is spoken of, and
  /// what a sentence before tells is not.
  private func isBehindOwnList(_ pair: Pair) -> Bool {
    let (level, base, stated) = (line.figures[pair.level], line.figures[pair.base], line.figures[pair.stated])
    guard level.sentence < stated.sentence, base.sentence == stated.sentence, pair.base < pair.stated else {
      return false
    }
    let list = closedList(of: pair.base)
    return !list.isEmpty && list.upperBound <= pair.stated
      && (list.upperBound..<pair.stated).allSatisfy { line.figures[$0].isPercent }
  }

  /// "227 đảng viên: khiển trách 114, cảnh cáo 58, cách chức 18, khai trừ 37": one of a list that makes its total exactly is no total of the
  /// others, nor of the last of them and what is told behind the list.
  func isOneOfFullList(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let index = line.figure(at: draft.figure) else { return false }
    let parts = others(in: draft)
    return totals(before: index).contains { total in
      let list = closedList(of: total)
      return list.contains(index) && parts.contains { list.contains($0) }
    }
  }

  private func totals(before level: Int) -> [Int] {
    (max(0, level - Self.most)..<level).filter { line.figures[$0].sentence == line.figures[level].sentence }
  }

  /// The figures of a list behind a total, opened by "gồm", "trong đó" or a colon, that make it exactly.
  private func closedList(of total: Int) -> Range<Int> {
    let none = total..<total
    guard let whole = line.figures[total].magnitude, isLevel(line.figures[total]) else { return none }
    let end = min(line.figures.count, total + Self.most)
    guard let first = (total + 1..<max(end, total + 1)).first(where: { isListed($0, of: total) && beginsList($0) })
    else { return none }
    var (sum, count) = (ExactDecimal.zero, 0)
    for index in first..<end where isListed(index, of: total) {
      guard let size = line.figures[index].magnitude, let next = try? sum.adding(size), next <= whole else {
        return none
      }
      (sum, count) = (next, count + 1)
      if sum == whole, count > 1 { return first..<index + 1 }
    }
    return none
  }

  private func isListed(_ index: Int, of total: Int) -> Bool {
    let (figure, whole) = (line.figures[index], line.figures[total])
    return isLevel(figure) && figure.sentence == whole.sentence && figure.unit == whole.unit
      && ![.base, .from, .plan, .change].contains(figure.role)
  }

  private func beginsList(_ index: Int) -> Bool {
    if line.figures[index].opensList { return true }
    let low = line.figures[index].tokens.lowerBound
    let start = max(index > 0 ? line.figures[index - 1].tokens.upperBound : 0, low - 4)
    return (start..<max(start, low)).contains {
      line.tokens[$0].isMark(":") || line.tokens[$0].word == Self.divide
    }
  }

  private static let most = 14
  private static let divide = Word("chia")

  // MARK: Levels and bases of their own

  /// "43.941 hộ, tăng 6% so với năm 2022 (41.282 hộ), với tổng vốn 8.536 tỷ đồng, bằng 85,0% so với năm 2022": the capital, told right
  /// before, is compared.
  private func isBehindOwnLevel(_ pair: Pair) -> Bool {
    let own = pair.stated - 1
    guard pair.relation != .part, pair.relation != .difference, own > pair.level, own > pair.base,
      let unit = line.figures[own].unit
    else { return false }
    let (figure, stated, level) = (line.figures[own], line.figures[pair.stated], line.figures[pair.level])
    guard isLevel(figure), unit.isMoney, level.isCount, level.unit == nil, figure.sentence == stated.sentence,
      figure.bracket == 0, stated.bracket == 0, ![.base, .from, .plan, .change].contains(figure.role)
    else { return false }
    let view = SentenceView(line: line, sentence: line.sentences[stated.sentence], number: stated.sentence)
    return Attachment(sentence: view).isBare(pair.stated)
  }

  /// "4.451 người, tăng 10,3% so với năm 2022 (4.037 người). … 40.192 hồ sơ, bằng 124,8% so với năm 2022": a base that a change of its own
  /// used just as printed is none for what a later sentence tells, or what is compared with another time.
  private func isSpent(_ pair: Pair) -> Bool {
    let own = pair.base - 1
    guard pair.relation != .part, own > pair.level, pair.base < pair.stated, own != pair.stated else { return false }
    let (base, change, stated) = (line.figures[pair.base], line.figures[own], line.figures[pair.stated])
    guard base.bracket != 0, change.bracket == 0, change.sentence == base.sentence,
      stated.sentence != base.sentence || stated.comparisonTime != change.comparisonTime,
      (pair.base + 1..<pair.stated).contains(where: { isLevel(line.figures[$0]) && line.figures[$0].role != .base }),
      let now = line.figures[pair.level].bounds(), let then = base.bounds(), then.lower > .zero
    else { return false }
    let results = [
      now.percent(of: then), now.growth(over: then), now.growth(over: then)?.negated, now.minus(then), then.minus(now),
    ]
    return results.contains { $0.map { Agreement($0, with: change) == .exact } ?? false }
  }

  /// "25.143 dự án …. 85.198 lượt khách, giảm 25.076 lượt khách (22,7%)": the percentage in the bracket behind proves the change of
  /// its level; what an earlier sentence counts is no base of it.
  private func isProved(_ pair: Pair) -> Bool {
    let rate = pair.stated + 1
    guard pair.relation == .difference, pair.level == pair.stated - 1, line.figures.indices.contains(rate),
      line.figures[pair.base].sentence < line.figures[pair.stated].sentence, line.figures[pair.base].bracket == 0
    else { return false }
    let (change, percent) = (line.figures[pair.stated], line.figures[rate])
    guard percent.isPercent, percent.bracket != 0, isRightBehind(rate), let now = line.figures[pair.level].bounds(),
      let size = change.bounds(), let then = change.sign < 0 ? now.plus(size) : now.minus(size), then.lower > .zero,
      let share = size.percent(of: then)
    else { return false }
    return percent.decimals > 0 && Agreement(share, with: percent) == .exact
  }

  /// "8.912 dự án, bằng 98,4% kế hoạch (9.057 dự án). Hiện còn 30.590 hộ, bằng 115,2% kế hoạch": a plan in the bracket behind its own
  /// attainment is none of a later sentence.
  private func isOfSpentPlan(_ pair: Pair, _ draft: Draft) -> Bool {
    guard draft.rule.identifier == "plan.attained", pair.base > 0, pair.base < pair.level else { return false }
    let (plan, before) = (line.figures[pair.base], line.figures[pair.base - 1])
    return plan.bracket != 0 && plan.sentence < line.figures[pair.stated].sentence && before.isPercent
      && before.bracket == 0 && before.sentence == plan.sentence && [.attained, .ratio, .excess].contains(before.role)
  }

  /// Nothing but words and the opening bracket stand between a figure and the one before it.
  private func isRightBehind(_ stated: Int) -> Bool {
    let between = line.figures[stated - 1].tokens.upperBound..<line.figures[stated].tokens.lowerBound
    let marks = between.filter { line.tokens[$0].kind == .mark }
    return marks.count == 1 && line.tokens[marks[0]].isMark("(")
  }
}
