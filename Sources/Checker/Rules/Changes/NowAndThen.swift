import Figures

/// Now and then in one fraction, in the brackets behind a change: "bằng 114,9% so với cùng kỳ (3.584/3.120 triệu USD), tăng
/// 14,9%", "so với cùng kỳ năm trước tăng 93 vụ (206/113 vụ)", "giảm 165 vụ, giảm 45,96% (194/359 vụ)".
struct NowAndThen {
  let sentence: SentenceView
  /// The ratio, growth or amount.
  let index: Int
  private var stated: Figure { sentence[index] }

  /// The trial, which accuses where the change is said to be against another time and the fraction nearly gives it: "120/150
  /// vụ" may also be what was done and what there was.
  func trial(_ change: RelativeChange?) -> Trial? {
    if fraction == nil, let trial = levelTrial(change) { return trial }
    guard let place = fraction, let then = sentence[place].whole, then > .zero,
      let (result, formula) = compute(change, place, then)
    else { return nil }
    return Trial(
      computation: Claimant.Computation(result: result, formula: formula, operands: [place]), subject: subject(change),
      accuses: (isCompared(place) || pointsAlike(place)) && stated.approximation == .exact && isNear(result))
  }

  /// "giảm 165 vụ (194/359 vụ)": what was done of what there was is not said to have fallen from it.
  private func pointsAlike(_ place: Int) -> Bool {
    guard stated.role == .change || stated.role == .growth, let then = sentence[place].whole else { return false }
    return stated.sign < 0 ? sentence[place].value < then : sentence[place].value > then
  }

  /// Small counts are soon a quarter larger or smaller.
  private func isNear(_ result: Bounds) -> Bool {
    if Claimant.isNear(result, stated, 4) { return true }
    guard stated.isCount, result.isExact, let gap = try? result.lower.subtracting(stated.value) else { return false }
    return gap.magnitude < ExactDecimal(10)
  }

  /// Alone in the brackets right behind the figure, or beside the other telling of the same change.
  private var fraction: Int? {
    let before = index - 1
    if before > sentence.range.lowerBound, isAlone(before), stated.bracket == 0, isTwin(before - 1),
      sentence[before].clause == stated.clause, Attachment(sentence: sentence).isBare(index)
    {
      return before
    }
    var next = index + 1
    if isTwin(next), Attachment(sentence: sentence).isBare(next),
      !sentence.line.has(Self.and, in: sentence.between(index, next))
    {
      next += 1
    }
    guard isAlone(next), stated.bracket != sentence[next].bracket, sentence.between(next - 1, next).count <= 12 else {
      return nil
    }
    return next
  }
  private static let and = Word("và")

  /// "giảm 165 vụ, giảm 45,96%", "bằng 114,9%, tăng 14,9%": a percentage beside what is judged, or the amount beside a
  /// percentage.
  private func isTwin(_ other: Int) -> Bool {
    guard sentence.range.contains(other), sentence[other].bracket == 0, stated.bracket == 0,
      sentence[other].clause == stated.clause
    else { return false }
    return sentence[other].isPercent || stated.isPercent && sentence[other].role == .change
  }

  /// "xảy ra 102/114 vụ, giảm 12 vụ (10,5%)", "124/110 vụ, tăng 14 vụ": the level itself is told with that of then. Of what was
  /// done and what there was no rise is told, and no fall that is just what is missing.
  private func levelTrial(_ change: RelativeChange?) -> Trial? {
    guard stated.role == .change || stated.role == .growth || stated.role == .share && stated.bracket != 0,
      stated.approximation == .exact, change == nil || stated.isPercent
    else { return nil }
    var place = index - 1
    var twin: Int?
    if place > sentence.range.lowerBound, sentence[place].whole == nil,
      sentence[place].isPercent != stated.isPercent, [.change, .growth].contains(sentence[place].role)
    {
      twin = place
      place -= 1
    } else if sentence.range.contains(index + 1), sentence[index + 1].isPercent != stated.isPercent,
      sentence[index + 1].clause == stated.clause, [.change, .growth, .share].contains(sentence[index + 1].role)
    {
      twin = index + 1
    }
    guard place >= sentence.range.lowerBound, let then = sentence[place].whole, then > .zero,
      sentence[place].bracket == 0, !sentence[place].isPercent, sentence[place].clause == stated.clause,
      (place + 1...index).allSatisfy({ Attachment(sentence: sentence).isBare($0) }),
      let (result, formula) = compute(change, place, then)
    else { return nil }
    let isRise = stated.sign > 0 && sentence[place].value > then && stated.role != .share
    let isProved = twin.map { proves($0, place, then) } ?? false
    return Trial(
      computation: Claimant.Computation(result: result, formula: formula, operands: [place]), subject: subject(change),
      accuses: (isRise || isProved) && isNear(result))
  }

  /// The other telling of the change is just what the fraction gives.
  private func proves(_ twin: Int, _ place: Int, _ then: ExactDecimal) -> Bool {
    let (figure, isFall) = (sentence[twin], sentence[place].value < then)
    guard let now = sentence[place].rounding(of: sentence[place].value),
      let before = sentence[place].rounding(of: then),
      let gap = isFall ? before.minus(now) : now.minus(before),
      let result = figure.isPercent ? gap.percent(of: before) : gap
    else { return false }
    return Agreement(result, with: figure) == .exact
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
      || sentence.sentence.firstCompared.map { $0 <= index } ?? false
  }

  private func compute(_ change: RelativeChange?, _ place: Int, _ before: ExactDecimal) -> (Bounds, String)? {
    let (later, earlier) = (VietnameseNumber.write(sentence[place].value), VietnameseNumber.write(before))
    guard let now = sentence[place].rounding(of: sentence[place].value), let then = sentence[place].rounding(of: before)
    else { return nil }
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
