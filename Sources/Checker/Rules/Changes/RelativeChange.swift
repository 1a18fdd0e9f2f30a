import Figures

/// What a percentage, multiple or number of points says of two levels.
enum RelativeChange {
  case growth, fall, ratio, multiple, points

  var subject: Subject {
    switch self {
    case .growth: .growth
    case .fall: .fall
    case .ratio: .ratio
    case .multiple: .multiple
    case .points: .points
    }
  }

  func formula(_ to: Figure, _ from: Figure, _ line: LineView) -> String {
    let later = Writing.number(to, line)
    let earlier = Writing.number(from, line)
    return switch self {
    case .growth: "(\(later) ÷ \(earlier) − 1) × 100"
    case .fall: "(1 − \(later) ÷ \(earlier)) × 100"
    case .ratio: "\(later) ÷ \(earlier) × 100"
    case .multiple: "\(later) ÷ \(earlier)"
    case .points: "\(later) − \(earlier)"
    }
  }

  func result(_ to: Figure, _ from: Figure) -> Bounds? {
    // An aim is set, not measured: 85% is no 84,6%.
    let aim = self == .points && from.role == .plan && from.upper == nil ? Bounds(from.value) : nil
    guard let now = to.bounds(), let then = aim ?? from.bounds() else { return nil }
    return switch self {
    case .growth: now.growth(over: then)
    case .fall: now.growth(over: then)?.negated
    case .ratio: now.percent(of: then)
    case .multiple: now.over(then)
    case .points: now.minus(then)
    }
  }

  /// The same two levels read as people mistake them.
  func slip(_ to: Figure, _ from: Figure, _ stated: Figure) -> Slip? {
    let others: [(RelativeChange, Slip)] =
      switch self {
      case .growth, .fall: [(.ratio, .ratioForGrowth)]
      case .ratio: [(.growth, .growthForRatio)]
      default: []
      }
    for (other, slip) in others {
      if let result = other.result(to, from), Agreement(result, with: stated).holds { return slip }
    }
    if let result = result(from, to), let magnitude = result.lower < .zero ? result.negated : result,
      Agreement(magnitude, with: stated).holds
    {
      return .otherBase
    }
    return nil
  }
}

/// The rules of growth, ratio, multiple and points look for their two levels alike.
struct RelativeTrials {
  let sentence: SentenceView

  /// Whether a wrong figure could be so far off: 2,6% printed beside levels that grew by 3.800% is of something else.
  private func isLikely(_ result: Bounds, _ stated: Figure, _ change: RelativeChange, isPlainBase: Bool) -> Bool {
    // "thấp hơn 26,5 điểm" is not said of a rate that rose.
    if change == .points {
      return stated.saysNoDirection || (stated.sign < 0 ? result.lower < .zero : result.upper > .zero)
    }
    // "34 vụ, so với năm 2021 (41 vụ) tăng 17%": the right size, the wrong way.
    if isPlainBase, let turned = result.negated, turned.lower > .zero, Agreement(turned, with: stated).holds {
      return true
    }
    guard result.upper > .zero, change != .multiple || stated.sign < 0 || result.upper >= ExactDecimal(1) else {
      return false
    }
    let most: Int64 = change == .multiple ? 10 : 100
    guard let limit = try? stated.value.multiplied(by: ExactDecimal(10)).adding(ExactDecimal(most)) else {
      return false
    }
    return result.lower < limit
  }

  /// - Parameter isPercent: whether the levels themselves are percentages.
  func trials(_ index: Int, _ change: RelativeChange) -> [Trial] {
    let stated = sentence[index]
    var trials: [Trial] = []
    for pair in SeriesPairs(sentence: sentence, change: index).pairs(like: nil) {
      let later = sentence[pair.to]
      let earlier = sentence[pair.from]
      guard later.isPercent == earlier.isPercent, later.isPercent || change != .points else { continue }
      // "11.202 tỷ đồng, gấp 2,4 lần cùng kỳ: 3 dự án mới 10.599 tỷ đồng": a part of it, and no base.
      guard
        pair.from < pair.to || earlier.bracket != 0
          || !sentence.line.hasMark(":", in: sentence.between(pair.to, pair.from))
      else { continue }
      let near = pair.isStructural || abs(pair.to - index) <= 4 && abs(pair.from - index) <= 4
      // "… chiếm 42,9%; tăng 6,3 điểm so với đầu nhiệm kỳ (36,6%)": what stands right before is always heard.
      let isBeside = pair.to == index - 1 && trials.contains { $0.computation.operands.first == pair.from }
      guard near, pair.isStructural || isBeside || !trials.contains(where: \.accuses),
        let result = change.result(later, earlier)
      else { continue }
      let slip = change.slip(later, earlier, stated)
      trials.append(
        Trial(
          computation: Claimant.Computation(
            result: result, formula: change.formula(sentence[pair.to], sentence[pair.from], sentence.line),
            operands: [pair.from, pair.to]),
          subject: change.subject,
          accuses: (pair.accuses(result, stated) || pair.isStructural && slip != nil)
            && (!later.isPercent || change == .points)
            && isLikely(result, stated, change, isPlainBase: earlier.role == .base || earlier.role == .from),
          asks: (change == .ratio || change == .multiple) && near && later.isSurelyLike(earlier) && !later.isPercent
            && stated.approximation == .exact,
          strength: pair.isTold ? .certain : .sure, slip: slip))
    }
    return trials
  }
}

extension Figure {
  /// Neither tăng nor giảm, cao hơn nor thấp hơn stands before it.
  var saysNoDirection: Bool {
    !leads.contains { [.increase, .decrease, .more, .less, .increaseTo, .decreaseTo].contains($0.cue) }
  }

  /// "so với Tết 2023 (6,9 triệu đồng/người)": a number that counts nothing and may be a year.
  var looksLikeYear: Bool {
    isCount && noun.isEmpty && whole == nil && value >= ExactDecimal(1990) && value <= ExactDecimal(2060)
  }
}
