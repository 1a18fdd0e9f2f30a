import Figures

/// From 42 to 202 is an increase by 160: a change in absolute figures beside the two levels it lies between.
struct DifferenceRule: SentenceRule {
  let description = RuleDescription(
    "change.difference", .difference, vi: "Mức tăng, giảm so với hai số đầu và cuối",
    en: "A change beside its two "
      + "levels")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range where Self.isAmount(sentence[index]) {
      if let draft = judge(index, sentence) { drafts.append(draft) }
    }
  }

  /// tăng 155 đơn vị; giảm 12 vụ
  static func isAmount(_ figure: Figure) -> Bool {
    guard figure.role == .change, figure.whole == nil else { return false }
    switch figure.unit {
    case .percent, .perMille, .points, .times: return false
    default: return true
    }
  }

  private func judge(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let change = sentence[index]
    let claimant = Claimant(sentence: sentence, rule: description)
    let subject: Subject = change.sign < 0 ? .decrease : .increase
    var structural: Draft?
    for pair in SeriesPairs(sentence: sentence, change: index).pairs(like: change) {
      let (high, low) = change.sign < 0 ? (pair.from, pair.to) : (pair.to, pair.from)
      guard let upper = sentence[high].bounds(), let lower = sentence[low].bounds(), let result = upper.minus(lower)
      else { continue }
      let computation = Claimant.Computation(
        result: result,
        formula: "\(Writing.number(sentence[high], sentence.line)) − \(Writing.number(sentence[low], sentence.line))",
        operands: [pair.from, pair.to])
      if Agreement(result, with: change).holds,
        pair.isStructural || result.isExact && change.isCount || pair.to == index - 1
      {
        return claimant.draft(index, computation, subject: subject)
      }
      if pair.isStructural, structural == nil {
        structural = claimant.draft(index, computation, subject: subject)
      }
    }
    return structural ?? implied(index, sentence, claimant)
  }

  /// "155 đảng viên, tăng 75 so với nhiệm kỳ trước": nothing contradicts a base of 80 as long as there is one.
  private func implied(_ index: Int, _ sentence: SentenceView, _ claimant: Claimant) -> Draft? {
    let change = sentence[index]
    guard change.comparison != .none, change.comparison != .plan, !change.isDuration else { return nil }
    guard
      let level = (sentence.range.lowerBound..<index).last(where: {
        SeriesPairs.levelRoles.contains(sentence[$0].role) && sentence[$0].isLike(change) && sentence[$0].upper == nil
      }), sentence[level].clause == change.clause, index - level <= 3
    else { return nil }
    guard let now = sentence[level].bounds(), let amount = change.bounds() else { return nil }
    guard let base = change.sign < 0 ? now.plus(amount) : now.minus(amount), base.upper >= .zero else { return nil }
    return claimant.draft(
      index,
      Claimant.Computation(
        result: amount,
        formula:
          "\(Writing.number(sentence[level], sentence.line)) \(change.sign < 0 ? "+" : "−") \(sentence.line.text(change.number)) → \(Writing.expected(base, like: change).text); \(sentence.line.text(change.number))",
        operands: [level]), subject: change.sign < 0 ? .decrease : .increase, strength: .likely, verdict: .consistent)
  }
}
