import Figures

/// 36.500 m2 (3,65 ha); 18 tháng (1,5 năm); 146 tấn/ngày (khoảng 53.290 tấn/năm); 9.600 tấn/tháng, tương đương 115.200 tấn/năm: one amount in two units.
struct UnitRule: SentenceRule {
  let description = RuleDescription(
    "unit.conversion", .conversion, vi: "Quy đổi đơn vị đo", en: "An amount in two units")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    let pairs = UnitPairs(sentence: sentence)
    for index in sentence.range.dropFirst() {
      guard let pair = pairs.pair(index), let draft = judge(pair, sentence) else { continue }
      drafts.append(draft)
    }
  }

  private func judge(_ pair: UnitPair, _ sentence: SentenceView) -> Draft? {
    let source = sentence[pair.source]
    let stated = sentence[pair.converted]
    guard let amount = source.measured.bounds(), let result = amount.times(pair.factor),
      let value = stated.magnitude, value > .zero
    else { return nil }
    let shown = source.point().flatMap { $0.times(Bounds(pair.usual)) } ?? result
    let computation = Claimant.Computation(
      result: shown,
      formula: "\(Writing.number(source, sentence.line)) × \(VietnameseNumber.write(pair.usual.normalized))",
      operands: [pair.source])
    let claimant = Claimant(sentence: sentence, rule: description)
    let agreement = Agreement(result, with: stated.measured)
    if agreement.holds {
      return claimant.draft(pair.converted, computation, subject: .conversion, verdict: agreement.verdict)
    }
    let isOther = pair.others.contains { other in
      source.measured.bounds()?.times(Bounds(other)).map { Agreement($0, with: stated.measured).holds } ?? false
    }
    guard !isOther, let ratio = Bounds(value).over(result) else { return nil }
    // Off by a digit: nothing else can be meant. Where words say that both are one amount, any other error counts.
    let isFar = !ratio.overlaps(ExactDecimal(coefficient: 2, scale: 1), ExactDecimal(5))
    let isTenfold = [1, 2, 3].contains { power in
      [1, -1].contains { sign in
        guard let scale = try? ExactDecimal(1).shifted(by: power),
          let moved = sign > 0
            ? result.times(Bounds(scale)) : result.over(Bounds(scale))
        else { return false }
        return Agreement(moved, with: stated.measured).holds
      }
    }
    // "11.250 m2 (1,5 ha)": alone in the bracket, and near enough that nothing else can be meant.
    let isNear =
      pair.isAlone && source.approximation == .exact && stated.approximation == .exact
      && ratio.overlaps(ExactDecimal(coefficient: 7, scale: 1), ExactDecimal(coefficient: 14, scale: 1))
    guard isTenfold || pair.isSaid || isNear else { return nil }
    return claimant.draft(
      pair.converted, computation, subject: .conversion,
      verdict: isTenfold || isFar || pair.isExact ? .inconsistent : .unverifiable)
  }
}
