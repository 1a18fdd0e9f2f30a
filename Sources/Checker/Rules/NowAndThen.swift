import Figures

/// Now and then in one fraction, in the brackets behind a change: "bằng 114,9% so với cùng kỳ (3.584/3.120 triệu USD), tăng
/// 14,9%", "so với cùng kỳ năm trước tăng 93 vụ (206/113 vụ)".
struct NowAndThen {
  let sentence: SentenceView
  /// The ratio, growth or amount.
  let index: Int
  private var stated: Figure { sentence[index] }

  /// The trial, which accuses where the change is said to be against another time and the fraction nearly gives it: "120/150
  /// vụ" may also be what was done and what there was.
  func trial(_ change: RelativeChange?) -> Trial? {
    guard let place = fraction, let then = sentence[place].whole, then > .zero,
      let (result, formula) = compute(change, sentence[place].value, then)
    else { return nil }
    return Trial(
      computation: Claimant.Computation(result: result, formula: formula, operands: [place]), subject: subject(change),
      accuses: isCompared(place) && stated.approximation == .exact && Claimant.isNear(result, stated, 4))
  }

  /// Alone in the brackets right behind the figure, or behind the ratio that this one says again.
  private var fraction: Int? {
    let next = index + 1
    if isAlone(next), stated.bracket != sentence[next].bracket, sentence.between(index, next).count <= 12 {
      return next
    }
    let before = index - 1
    guard before > sentence.range.lowerBound, isAlone(before), stated.bracket == 0, sentence[before - 1].isPercent,
      sentence[before - 1].bracket == 0, sentence[before].clause == stated.clause,
      Attachment(sentence: sentence).isBare(index)
    else { return nil }
    return before
  }

  private func isAlone(_ place: Int) -> Bool {
    guard sentence.range.contains(place), sentence[place].bracket != 0, sentence[place].whole != nil,
      !sentence[place].isPercent, sentence[place].upper == nil
    else { return false }
    return [place - 1, place + 1].allSatisfy {
      !sentence.range.contains($0) || sentence[$0].bracket != sentence[place].bracket
    }
  }

  private func isCompared(_ place: Int) -> Bool {
    let said = place > index ? stated : sentence[place - 1]
    return said.comparison != .plan && said.comparison != .none
      || said.leads.contains { $0.cue == .comparedTo || $0.cue == .samePeriod }
  }

  private func compute(_ change: RelativeChange?, _ now: ExactDecimal, _ then: ExactDecimal) -> (Bounds, String)? {
    let (later, earlier) = (VietnameseNumber.write(now), VietnameseNumber.write(then))
    let (now, then) = (Bounds(now), Bounds(then))
    switch change {
    case .growth: return now.growth(over: then).map { ($0, "(\(later) ÷ \(earlier) − 1) × 100") }
    case .fall: return now.growth(over: then)?.negated.map { ($0, "(1 − \(later) ÷ \(earlier)) × 100") }
    case .ratio: return now.percent(of: then).map { ($0, "\(later) ÷ \(earlier) × 100") }
    case .multiple, .points: return nil
    case nil:
      guard let gap = stated.sign < 0 ? then.minus(now) : now.minus(then) else { return nil }
      return (gap, stated.sign < 0 ? "\(earlier) − \(later)" : "\(later) − \(earlier)")
    }
  }

  private func subject(_ change: RelativeChange?) -> Subject {
    change?.subject ?? (stated.sign < 0 ? .decrease : .increase)
  }
}
