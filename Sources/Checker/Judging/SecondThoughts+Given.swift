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
    let operands = others(in: draft)
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
    let operands = others(in: draft)
    if operands.count == 2, draft.rule.identifier == "share.percent",
      let first = line.figures[operands[0]].magnitude, first == line.figures[operands[1]].magnitude
    {
      return true
    }
    return OwnBase(line: line, share: stated).isTold || isOfNamesake(stated, operands) || isOfOwnPlan(stated, operands)
      || isGrowthOf(stated, operands)
  }

  /// "tiếp 3.426 lượt công dân với 4.018 người, trong đó lãnh đạo tiếp 1.105 lượt (32,3%)": of what bears the part's name, told right before the
  /// other.
  private func isOfNamesake(_ stated: Int, _ operands: [Int]) -> Bool {
    guard operands.count == 2, let whole = operands.min(), let part = operands.max(), whole > 0, part < stated else {
      return false
    }
    let (its, other, own) = (line.figures[part], line.figures[whole], line.figures[whole - 1])
    guard its.isCount, !its.noun.isEmpty, !other.noun.isEmpty, name(of: its) != name(of: other),
      name(of: own) == name(of: its), own.sentence == other.sentence, isLevel(own), let amount = its.bounds(),
      let base = own.bounds(), base.lower > .zero, let share = amount.percent(of: base)
    else { return false }
    return Agreement(share, with: line.figures[stated]) == .exact
  }

  /// As it is printed: what is counted in visits may be read as people.
  private func name(of figure: Figure) -> Word? {
    figure.nounTokens.isEmpty ? figure.noun.first : line.tokens[figure.nounTokens.lowerBound].word
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
      && (line.sentences[line.figures[stated].sentence].figures.lowerBound..<stated).suffix(8).contains {
        line.figures[$0].opensList
      }
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
    let operands = others(in: draft)
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
    guard Self.together.occur(in: line, GapWords(line: line, index: stated).range()) else { return false }
    // What the flows make is told right before.
    let sentence = line.sentences[line.figures[stated].sentence].figures
    return sentence.prefix { $0 < stated }.suffix(4).contains { line.figures[$0].magnitude?.plain == draft.expected }
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

  /// "36 dự án FDI và 22 dự án DDI; so với năm 2023 tăng 11 dự án FDI (25 dự án), giảm 4 dự án DDI (26 dự án)": the bracket right behind a change
  /// tells its base, and a level of the sentence lies just so far from it.
  func isOfOwnBracket(_ pair: Pair) -> Bool {
    let base = pair.stated + 1
    guard pair.relation == .difference, line.figures.indices.contains(base), line.figures[base].bracket != 0,
      base != pair.base || pair.level != pair.stated - 1,
      line.figures[base].sentence == line.figures[pair.stated].sentence, line.figures[pair.stated].bracket == 0,
      isLevel(line.figures[base]), line.figures[base].isLike(line.figures[pair.stated]),
      let then = line.figures[base].magnitude, let change = line.figures[pair.stated].magnitude?.magnitude
    else { return false }
    let now = line.figures[pair.stated].sign < 0 ? try? then.subtracting(change) : try? then.adding(change)
    let sentence = line.sentences[line.figures[base].sentence].figures
    return sentence.prefix { $0 < pair.stated }.suffix(8).contains { level in
      (level != pair.level || base != pair.base) && isLevel(line.figures[level])
        && line.figures[level].unit == line.figures[pair.stated].unit
        && line.figures[level].bracket == 0 && line.figures[level].magnitude == now
    }
  }

  private static let together = PhraseSet(["tính chung", "cả năm", "lũy kế", "cộng dồn"])
  private static let plans = PhraseSet(["kế hoạch", "chỉ tiêu", "dự toán", "mục tiêu"])
}
