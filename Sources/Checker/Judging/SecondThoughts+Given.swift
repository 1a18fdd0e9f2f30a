import Figures

/// Percentages and changes that another figure of their sentence gives exactly.
extension SecondThoughts {
  func isGivenElsewhere(_ draft: Draft) -> Bool {
    isOfEarlierRate(draft) || isOfOwnBase(draft) || isOfNetElsewhere(draft) || isShareOfExcess(draft)
      || isOfBracketedBase(draft)
  }

  // MARK: Points

  /// "nợ xấu 1,42% (gồm nợ nhóm 3 là 0,31%, …, nhóm 5 là 0,69%), thấp hơn 0,58 điểm so với mục tiêu 2%": of the rate told first.
  private func isOfEarlierRate(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "change.points", let stated = line.figure(at: draft.figure),
      let printed = line.figures[stated].magnitude
    else { return false }
    let operands = draft.operands.compactMap { line.figure(at: $0.spot) }.filter { $0 != stated }
    guard operands.count == 2 else { return false }
    return line.sentences[line.figures[stated].sentence].figures.prefix { $0 < stated }.suffix(8).contains { other in
      let rate = line.figures[other]
      guard rate.isPercent, rate.upper == nil, !operands.contains(other) else { return false }
      return operands.contains { base in
        (try? rate.value.subtracting(line.figures[base].value))?.magnitude == printed.magnitude
      }
    }
  }

  // MARK: Shares

  /// "đã đi bầu 148.240 người (99,75%); số phiếu phát ra 148.240": what it is held against is the part again.
  private func isOfOwnBase(_ draft: Draft) -> Bool {
    guard ["share.brothers", "share.percent"].contains(draft.rule.identifier),
      let stated = line.figure(at: draft.figure),
      stated > 0
    else { return false }
    let operands = draft.operands.compactMap { line.figure(at: $0.spot) }.filter { $0 != stated }
    if operands.count == 2, draft.rule.identifier == "share.percent",
      let first = line.figures[operands[0]].magnitude, first == line.figures[operands[1]].magnitude
    {
      return true
    }
    return OwnBase(line: line, share: stated).isTold || isOfOwnPlan(stated, operands) || isGrowthOf(stated, operands)
  }

  /// "giải ngân 174,7 tỷ đồng (61%), trong đó chi đầu tư 92,5 tỷ đồng (55%)": each of its own plan.
  private func isOfOwnPlan(_ stated: Int, _ operands: [Int]) -> Bool {
    guard operands.count == 2, let whole = operands.min(), line.figures[stated].bracket != 0,
      line.figures[whole].unit?.isMoney == true, whole + 1 < stated
    else { return false }
    let rate = line.figures[whole + 1]
    return rate.isPercent && rate.bracket != 0 && rate.bracket != line.figures[stated].bracket
      && line.tokens[rate.tokens.lowerBound - 1].isMark("(")
      && line.tokens[line.figures[stated].tokens.lowerBound - 1].isMark("(")
      && line.figures[whole].sentence == line.figures[stated].sentence
  }

  /// "18.720 tỷ đồng, tăng 18,5% về số doanh nghiệp (1.386) và 22,6% về vốn (15.264 tỷ đồng)": what grew is no part.
  private func isGrowthOf(_ stated: Int, _ operands: [Int]) -> Bool {
    guard operands.count == 2, let now = line.figures[operands[0]].bounds(),
      let then = line.figures[operands[1]].bounds(),
      then.lower > .zero, now.lower > then.upper, let growth = now.growth(over: then)
    else { return false }
    return Agreement(growth, with: line.figures[stated]) == .exact
  }

  /// "vốn tăng thêm tăng 12,7% (486,4 triệu USD), vốn góp tăng 23% (65,2 triệu USD)": what each bracket tells is of its own percentage.
  private func isOfBracketedBase(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "change.growth", let stated = line.figure(at: draft.figure) else { return false }
    let operands = draft.operands.compactMap { line.figure(at: $0.spot) }.filter { $0 != stated }
    return operands.count == 2
      && operands.contains { place in
        guard place > 0, place < stated, line.figures[place - 1].isPercent else { return false }
        let open = line.figures[place].tokens.lowerBound - 1
        return line.tokens[open].isMark("(") && line.figures[place - 1].tokens.upperBound == open
      }
  }

  // MARK: Flows and excesses

  /// "tuyển 612 người, nghỉ 584 người, tăng ròng 28 người; tính chung cả năm tăng ròng 412 người": another period's.
  private func isOfNetElsewhere(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "stock.flow", let stated = line.figure(at: draft.figure) else { return false }
    return Self.together.occur(in: line, GapWords(line: line, index: stated).range())
  }

  /// "217 mẫu, vượt 21 mẫu (9,7%)": no plan is exceeded; so many of them exceed a limit.
  private func isShareOfExcess(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "change.equivalent", let stated = line.figure(at: draft.figure), stated > 1 else {
      return false
    }
    let (excess, level) = (line.figures[stated - 1], line.figures[stated - 2])
    guard excess.role == .excess, excess.unit == level.unit, excess.noun == level.noun, let part = excess.bounds(),
      let whole = level.bounds(), whole.lower > .zero, let share = part.percent(of: whole),
      Agreement(share, with: line.figures[stated]) == .exact
    else { return false }
    return !Self.plans.occur(in: line, line.sentences[excess.sentence].tokens)
  }

  /// "Công ty X từ 42 lên 68 triệu USD, thêm 26 triệu USD; Công ty Y tăng 14 triệu USD": the two levels have their own change already.
  func isOfSpentLevels(_ pair: Pair) -> Bool {
    guard pair.relation == .difference, pair.level < pair.stated, pair.base < pair.stated,
      let result = pair.result(in: line)
    else { return false }
    let last = max(pair.level, pair.base)
    guard line.hasMark(";", in: line.figures[last].tokens.upperBound..<line.figures[pair.stated].tokens.lowerBound)
    else {
      return false
    }
    return (last + 1..<pair.stated).contains { other in
      line.figures[other].unit == line.figures[pair.stated].unit
        && (line.figures[other].magnitude.map { result.overlaps($0, $0) } ?? false)
    }
  }

  private static let together = PhraseSet(["tính chung", "cả năm", "lũy kế", "cộng dồn"])
  private static let plans = PhraseSet(["kế hoạch", "chỉ tiêu", "dự toán", "mục tiêu"])
}
