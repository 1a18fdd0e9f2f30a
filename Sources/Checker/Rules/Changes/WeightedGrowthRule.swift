import Figures

/// Tổng thu 7.500 tỷ đồng, tăng 8,7%, where 6.000 grew by 10% and 1.500 by 4%: a total grows as its parts do.
struct WeightedGrowthRule: SentenceRule {
  let description = RuleDescription(
    "growth.weighted", .growth, vi: "Tỷ lệ tăng chung so với tỷ lệ tăng của các thành phần",
    en: "A total's growth beside the growth of its parts")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    let growths = sentence.range.filter {
      sentence[$0].role == .growth && sentence[$0].isPercent && sentence[$0].upper == nil
    }
    if (3...12).contains(growths.count), let draft = weighted(growths, sentence) ?? between(growths, sentence) {
      drafts.append(draft)
    } else {
      drafts += growths.compactMap { joint($0, sentence) }
    }
    for index in sentence.range {
      if let draft = ClosedBases(sentence: sentence, total: index, rule: description).draft() { drafts.append(draft) }
    }
  }

  /// Every growth with the level right before it; the largest level is the total of the others.
  private func weighted(_ growths: [Int], _ sentence: SentenceView) -> Draft? {
    let levelled = growths.filter { isLevel($0 - 1, before: $0, sentence) }
    guard levelled.count >= 3,
      let total = levelled.max(by: { (sentence[$0 - 1].magnitude ?? .zero) < (sentence[$1 - 1].magnitude ?? .zero) })
    else { return nil }
    let parts = levelled.filter { $0 != total && sentence[$0 - 1].isLike(sentence[total - 1]) }
    guard parts.count >= 2, isTotal(total, parts, sentence), let whole = sentence[total - 1].plain.bounds(),
      let sum = sum(parts, sentence), whole.overlaps(sum.lower, sum.upper),
      let result = growth(total, parts, sentence, isPoint: false),
      let shown = growth(total, parts, sentence, isPoint: true)
    else { return nil }
    let line = sentence.line
    let terms = parts.map { part in
      let sign = sentence[part].sign < 0 ? "−" : "+"
      return "\(Writing.number(sentence[part - 1], line)) ÷ (1 \(sign) \(line.text(sentence[part].tokens)))"
    }
    let formula = "(\(Writing.number(sentence[total - 1], line)) ÷ (\(terms.joined(separator: " + "))) − 1) × 100"
    let computation = Claimant.Computation(
      result: shown, formula: formula, operands: [total - 1] + parts.flatMap { [$0 - 1, $0] })
    return Claimant(sentence: sentence, rule: description).draft(
      total, computation, subject: .growth, verdict: Agreement(result, with: sentence[total]).verdict)
  }

  private func sum(_ parts: [Int], _ sentence: SentenceView) -> Bounds? {
    var sum = Bounds(.zero)
    for part in parts {
      guard let level = sentence[part - 1].plain.bounds(), let both = sum.plus(level) else { return nil }
      sum = both
    }
    return sum
  }

  /// The total over what its parts were before they grew: all it may be, or what the printed numbers themselves give.
  private func growth(_ total: Int, _ parts: [Int], _ sentence: SentenceView, isPoint: Bool) -> Bounds? {
    func bounds(_ index: Int) -> Bounds? {
      let figure = sentence[index].plain
      return isPoint ? figure.point() : figure.bounds()
    }
    var base = Bounds(.zero)
    for part in parts {
      guard let level = bounds(part - 1), let rate = bounds(part), let factor = factor(rate, sentence[part].sign),
        let earlier = level.over(factor), let both = base.plus(earlier)
      else { return nil }
      base = both
    }
    guard let result = bounds(total - 1)?.growth(over: base) else { return nil }
    return sentence[total].sign < 0 ? result.negated : result
  }

  /// Whether the words make the largest level the total of the others.
  private func isTotal(_ total: Int, _ parts: [Int], _ sentence: SentenceView) -> Bool {
    if sentence[total - 1].role == .total || sentence[total - 1].leads.contains(where: { $0.cue == .total }) {
      return true
    }
    guard let first = parts.first, total < first else { return false }
    if parts.allSatisfy({ sentence[$0].bracket != 0 }), sentence[total].bracket == 0 { return true }
    return (total + 1...first).contains { index in
      sentence[index].opensList
    }
  }

  func isLevel(_ index: Int, before growth: Int, _ sentence: SentenceView) -> Bool {
    guard index >= sentence.range.lowerBound, sentence[index].clause == sentence[growth].clause else { return false }
    let figure = sentence[index]
    guard !figure.isPercent, figure.unit != .times, figure.unit != .points, !figure.isDuration, figure.upper == nil,
      figure.whole == nil
    else { return false }
    return [.level, .to, .total, .part].contains(figure.role) && Attachment(sentence: sentence).isBare(growth)
  }

  /// 1 + growth, or 1 − fall.
  private func factor(_ rate: Bounds, _ sign: Int) -> Bounds? {
    let one = Bounds(ExactDecimal(1))
    guard let share = rate.over(Bounds(ExactDecimal(100))), let factor = sign < 0 ? one.minus(share) : one.plus(share),
      factor.lower > .zero
    else { return nil }
    return factor
  }
}

extension Figure {
  /// The printed number without the words of approximation.
  fileprivate var plain: Figure {
    var figure = self
    figure.approximation = .exact
    return figure
  }
}
