import Figures

/// "Vụ trước giá thu mua 6.200 đồng/kg, sản lượng 1.500 tấn, số tiền 9,3 tỷ đồng. Vụ này giá tăng thêm 400 đồng, đạt 6.600 đồng/kg": the amount and
/// the area of one period say nothing of the rate of another.
struct RatesOfOtherPeriods {
  let line: LineView
  let stated: Int
  let operands: [Int]

  func answer() -> OtherReading.Answer {
    guard isOfAnotherPeriod || isRaisedFromMean else { return .stands }
    return raised().map { .reads($0) } ?? .falls
  }

  private var isOfAnotherPeriod: Bool {
    let own = line.figures[stated].sentence
    guard operands.allSatisfy({ line.figures[$0].sentence < own }), let mine = period(of: stated, in: own) else {
      return false
    }
    return operands.allSatisfy { place in
      period(of: place, in: line.figures[place].sentence).map { $0 != mine } ?? false
    }
  }

  /// "Năm 2023 thu 12 tỷ đồng từ 30.000 vé. Năm nay giá vé tăng thêm 50.000 đồng, đạt 450.000 đồng/vé": what the two make is what it rose from.
  private var isRaisedFromMean: Bool {
    let change = stated - 1
    guard operands.count == 2, change > 0, !operands.contains(change),
      line.figures[change].sentence == line.figures[stated].sentence,
      line.figures[change].unit == line.figures[stated].unit, !line.figures[change].isPercent,
      Self.raising.occur(in: line, GapWords(line: line, index: change).own),
      let amount = line.figures[operands[0]].bounds(), let count = line.figures[operands[1]].bounds(),
      count.lower > .zero, let mean = amount.over(count), let more = line.figures[change].bounds(),
      let now = mean.plus(more)
    else { return false }
    return Agreement(now, with: line.figures[stated]) == .exact
  }

  private enum Period { case now, before }

  /// What the words of its sentence right before a figure say of its time; nil where they say both.
  private func period(of figure: Int, in sentence: Int) -> Period? {
    let end = line.figures[figure].tokens.lowerBound
    let words = max(line.sentences[sentence].tokens.lowerBound, end - Self.reach)..<end
    let (isNow, isBefore) = (Self.now.occur(in: line, words), Self.before.occur(in: line, words))
    return isNow == isBefore ? nil : isNow ? .now : .before
  }

  /// "nâng thêm 400 đồng/kg, đạt 6.600 đồng/kg" beside 6.200 đồng/kg told before: what it was and what was added.
  private func raised() -> Draft? {
    let change = stated - 1
    guard change > 0, line.figures[change].sentence == line.figures[stated].sentence,
      line.figures[change].unit == line.figures[stated].unit, let more = line.figures[change].bounds(),
      Self.raising.occur(in: line, GapWords(line: line, index: change).own)
    else { return nil }
    let first = operands.min() ?? change
    let levels = (max(0, first - 4)..<change).filter {
      line.figures[$0].unit == line.figures[stated].unit && !line.figures[$0].rates.isEmpty
        && line.figures[$0].rates == line.figures[stated].rates
    }
    guard levels.count == 1, let level = levels.first, let sum = line.figures[level].bounds()?.plus(more) else {
      return nil
    }
    let formula = "\(Writing.number(line.figures[level], line)) + \(Writing.number(line.figures[change], line))"
    return Claimant(sentence: line.view(of: stated), rule: DifferenceRule().description).draft(
      stated, Claimant.Computation(result: sum, formula: formula, operands: [level, change]), subject: .total)
  }

  private static let reach = 60
  private static let raising = PhraseSet(["tăng", "tăng thêm", "nâng thêm", "thêm", "nâng"])
  private static let now = PhraseSet([
    "năm nay", "kỳ này", "quý này", "tháng này", "vụ này", "hiện nay", "đến nay", "niên vụ này", "tuần này",
  ])
  private static let before = PhraseSet([
    "năm trước", "năm ngoái", "cùng kỳ", "kỳ trước", "quý trước", "tháng trước", "vụ trước", "tuần trước",
    "năm liền trước",
  ])
}
