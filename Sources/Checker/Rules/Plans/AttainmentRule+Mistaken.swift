import Figures

/// What was attained, told as an excess.
extension AttainmentRule {
  /// "giao kết nạp 5.000 đoàn viên. … phát triển 7.640 đoàn viên, vượt 152,8% kế hoạch"; "trao 12.450 suất quà. So với kế hoạch 10.000
  /// suất, kết quả này vượt 124,5%": the one plan and the one result of a kind that give exactly what is printed, which is
  /// then attained, not exceeded.
  func asRatio(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    let figure = sentence[index]
    guard figure.value > ExactDecimal(100), figure.comparison == .plan else { return [] }
    let pairs = before(index, sentence) + plansBeside(index, sentence)
    let mistaken = pairs.filter { isMistaken($0.actual, $0.plan, figure, sentence) }
    guard mistaken.count == 1, let (actual, plan) = mistaken.first, let done = sentence[actual].bounds(),
      let goal = sentence[plan].bounds(), let excess = done.growth(over: goal)
    else { return [] }
    let texts = (Writing.number(sentence[actual], sentence.line), Writing.number(sentence[plan], sentence.line))
    return [
      Trial(
        computation: Claimant.Computation(
          result: excess, formula: "(\(texts.0) ÷ \(texts.1) − 1) × 100", operands: [actual, plan]),
        subject: .excess, accuses: true, slip: .attainedForExcess)
    ]
  }

  private typealias Met = (actual: Int, plan: Int)

  /// What the excess speaks of, and the only figure of its kind before it.
  private func before(_ index: Int, _ sentence: SentenceView) -> [Met] {
    guard let actual = Attachment(sentence: sentence).subject(of: index) else { return [] }
    let plans = (max(0, sentence.range.lowerBound - 6)..<actual).filter {
      [.level, .plan].contains(sentence[$0].role) && sentence[$0].isSurelyLike(sentence[actual])
        && sentence[$0].bracket == 0
    }
    return plans.count == 1 ? [(actual, plans[0])] : []
  }

  /// Plans told before the excess in its own sentence, and results of the sentence before.
  private func plansBeside(_ index: Int, _ sentence: SentenceView) -> [Met] {
    let first = sentence.range.lowerBound
    let plans = (max(first, index - 4)..<index).filter {
      // "So với chỉ tiêu được giao (10 công đoàn cơ sở, 4.200 đoàn viên)"
      (sentence[$0].role == .plan || sentence[$0].role == .base && sentence[$0].bracket != 0) && !sentence[$0].isPercent
    }
    let actuals = (max(0, first - 6)..<first).filter {
      sentence[$0].sentence + 1 == sentence.number && [.level, .to, .total].contains(sentence[$0].role)
        && sentence[$0].bracket == 0
    }
    return plans.flatMap { plan in
      actuals.filter { sentence[$0].isSurelyLike(sentence[plan]) }.map { ($0, plan) }
    }
  }

  private func isMistaken(_ actual: Int, _ plan: Int, _ figure: Figure, _ sentence: SentenceView) -> Bool {
    guard let done = sentence[actual].bounds(), let goal = sentence[plan].bounds(), let share = done.percent(of: goal),
      Agreement(share, with: figure).holds
    else { return false }
    // "giao kết nạp 80 đảng viên. … 92 đảng viên, vượt 115%": without decimals it must come out even.
    guard figure.decimals == 0 else { return true }
    guard let result = sentence[actual].point(), let aim = sentence[plan].point(), let even = result.percent(of: aim)
    else { return false }
    return even == Bounds(figure.value)
  }
}
