import Figures

/// Whoever prints a wrong figure nearly always prints one near the right one, or a slip of the pen away from it. Where a
/// figure is far from what others give, it was most often worked out of something else: "7,2% … so với cùng kỳ", of a month
/// and not of the half-year. It is accused where the words leave no doubt of its origin, or the figures stand in one
/// sentence with no other between them; otherwise it is asked about.
enum Plausibility {
  /// - Parameter line: the line of the drafts; nil where they come from several.
  static func temper(_ drafts: [Draft], in line: LineView? = nil) -> [Draft] {
    drafts.map { draft in
      guard draft.verdict == .inconsistent, !isMeant(draft, in: line) else { return draft }
      if let line, bound.contains(draft.rule.identifier), stand(draft, alone: line) { return draft }
      var milder = draft
      milder.verdict = .unverifiable
      return milder
    }
  }

  private static func isMeant(_ draft: Draft, in line: LineView?) -> Bool {
    let rule = draft.rule.identifier
    guard tying.contains(rule) || draft.mayBeOpen, !draft.isAddedUp, !draft.isToldInFull,
      draft.strength < .certain || rule == "share.brothers"
    else { return true }
    // What is told row by row is tied by its place alone.
    return isNear(draft, part: rule == "sum.levels" ? 6 : 4)
      && !(isShort(draft) && !(line.map { closes(draft, $0) } ?? false))
  }

  /// Lists may leave something out: what makes less than its total is nearer to it where it is wrong.
  private static func isShort(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.across" || draft.mayBeOpen, !draft.isMistyped,
      let printed = draft.printed,
      let right = draft.right, right.high < printed
    else { return false }
    return !isNear(printed, right, part: 100)
  }

  /// "…, 80 ở cấp huyện và 5 ở cấp tỉnh": the last part is told as the last.
  private static func closes(_ draft: Draft, _ line: LineView) -> Bool {
    let parts = draft.operands.filter { $0.spot != draft.figure }.compactMap { line.figure(at: $0.spot) }.sorted()
    guard parts.count > 1, let last = parts.last else { return false }
    // "…, tổng số 362 học viên": what is told behind them was added up of them.
    if let total = line.figure(at: draft.figure), total > last { return true }
    let start = line.figures[parts[parts.count - 2]].tokens.upperBound
    return (start..<max(start, line.figures[last].tokens.lowerBound)).contains { line.tokens[$0].word == and }
  }
  private static let and = Word("và")

  /// Whether what is printed is near what is right, or a slip away from it.
  static func isNear(_ draft: Draft, part: Int64 = 4) -> Bool {
    guard !draft.isMistyped, let printed = draft.printed, let right = draft.right else { return true }
    if case .arithmetic(_, _, _, _, let slip?) = draft.wording, slip.isOfOtherFigures { return true }
    return isNear(printed, right, part: part) || isNearWhole(draft, printed, right)
  }

  /// "178 đại biểu, có mặt 175, vắng 8": a part is as near as the sum of all parts is to their whole.
  private static func isNearWhole(
    _ draft: Draft, _ printed: ExactDecimal, _ right: (low: ExactDecimal, high: ExactDecimal)
  ) -> Bool {
    guard case .arithmetic(.part, _, _, _, _) = draft.wording, right.low == right.high,
      let whole = draft.operands.filter({ $0.spot != draft.figure }).compactMap(\.number).max(),
      let gap = try? printed.subtracting(right.low).magnitude,
      let times = try? gap.multiplied(by: ExactDecimal(8))
    else { return false }
    return times <= whole
  }

  /// Within a part of it; of numbers without decimals also two apart.
  private static func isNear(
    _ printed: ExactDecimal, _ right: (low: ExactDecimal, high: ExactDecimal), part: Int64
  ) -> Bool {
    let nearest = printed < right.low ? right.low : right.high
    guard let gap = try? printed.subtracting(nearest).magnitude, let times = try? gap.multiplied(by: ExactDecimal(part))
    else { return false }
    return times <= nearest.magnitude || gap <= ExactDecimal(2) && printed.scale == 0 && nearest.scale == 0
  }

  /// In one sentence, one behind the other.
  private static func stand(_ draft: Draft, alone line: LineView) -> Bool {
    let places = draft.operands.compactMap { $0.spot.block == line.block ? line.figure(at: $0.spot) : nil }
    guard places.count == draft.operands.count, let first = places.min(), let last = places.max() else { return false }
    return last - first < Set(places).count && line.figures[first].sentence == line.figures[last].sentence
  }

  /// Rules that look for the figures that a printed one was worked out of.
  private static let tying: Set<String> = [
    "share.percent", "share.brothers", "change.growth", "ratio.multiple", "rate.average",
    "growth.weighted", "sum.parts", "sum.across", "sum.levels", "sum.lines", "change.ratio",
    "change.triple",
  ]
  /// What stands alone beside a change or a rate is seldom tied to another.
  private static let bound: Set<String> = [
    "change.growth", "ratio.multiple", "rate.average", "growth.weighted", "share.percent", "change.ratio",
    "change.triple",
  ]
}
