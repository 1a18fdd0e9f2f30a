import Figures

/// "xuất khẩu 124.000 tấn, trị giá 387 triệu USD, giá bình quân 3.127 USD/tấn": a number that ends in three noughts was rounded to them, as
/// one with decimals is rounded to its last. What its rounding leaves open is not accused.
extension SecondThoughts {
  func isOfRoundNumbers(_ draft: Draft) -> Bool {
    guard Self.worked.contains(draft.rule.identifier), let stated = figure(at: draft.figure) else { return false }
    let others = others(in: draft)
    // "22.000 đồng, tăng 7% so với 20.000 đồng": two levels of tens of thousands are as exact as they are printed.
    let areLevels = draft.rule.identifier != "rate.average" && !others.contains { line.figures[$0].role == .change }
    let least: Int64 = areLevels ? 100_000 : 10_000
    guard others.count == 2, others.contains(where: { isRound(line.figures[$0], from: least) }),
      others.allSatisfy({ line.figures[$0].whole == nil && line.figures[$0].role != .plan }),
      let result = Pair(draft, in: line).map(widenedResult) ?? widenedResult(others, of: draft)
    else { return false }
    return Agreement(result, with: stated).holds
  }

  private static let worked: Set<String> = [
    "change.growth", "change.equivalent", "change.triple", "change.ratio", "ratio.multiple", "plan.attained",
    "share.percent",
    "share.brothers", "rate.average",
  ]

  private func widenedResult(_ pair: Pair) -> Bounds? {
    guard let now = widened(line.figures[pair.level]), let then = widened(line.figures[pair.base]), then.lower > .zero
    else { return nil }
    switch pair.relation {
    case .part, .ratio: return now.percent(of: then)
    case .growth: return now.growth(over: then)
    case .fall: return now.growth(over: then)?.negated
    case .times: return now.over(then)
    case .difference: return nil
    }
  }

  /// A level and its change, or the two that a mean is made of.
  private func widenedResult(_ others: [Int], of draft: Draft) -> Bounds? {
    let figures = others.map { line.figures[$0] }
    guard let one = widened(figures[0]), let other = widened(figures[1]) else { return nil }
    if draft.rule.identifier == "rate.average" { return one.over(other) }
    guard let change = figures.firstIndex(where: { $0.role == .change }) else { return nil }
    let (size, level) = change == 0 ? (one, other) : (other, one)
    return (figures[change].sign < 0 ? level.plus(size) : level.minus(size)).flatMap { size.percent(of: $0) }
  }

  /// Whether a measure ends in three noughts and is no less than so much; what is counted one by one may well be as round as that.
  private func isRound(_ figure: Figure, from least: Int64) -> Bool {
    figure.unit != nil && figure.decimals == 0 && figure.approximation == .exact && figure.upper == nil
      && figure.value.scale == 0 && figure.value.coefficient >= least && figure.value.coefficient % 1000 == 0
  }

  /// Half a thousand to either side, of what ends in three noughts.
  private func noughts(_ figure: Figure) -> ExactDecimal? {
    isRound(figure, from: 10_000) ? try? ExactDecimal(500).shifted(by: figure.exponent) : nil
  }

  private func widened(_ figure: Figure) -> Bounds? {
    guard let half = noughts(figure), let size = figure.magnitude, let low = try? size.subtracting(half),
      let high = try? size.adding(half)
    else { return figure.bounds() }
    return Bounds(low, high)
  }
}
