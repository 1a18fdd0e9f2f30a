import Figures

/// Drafts of what the words tell in full.
extension Claimant {
  /// A total beside the parts that the words say were added up.
  func total(_ total: Int, of parts: [Int], _ verdict: Verdict) -> Draft {
    let terms = Terms(line: sentence.line)
    var draft = draft(
      total,
      Computation(
        result: terms.printedSum(parts[...], total: total) ?? Bounds(.zero), formula: terms.formula(parts[...]),
        operands: parts),
      subject: .total, strength: verdict == .consistent ? .likely : .sure, verdict: verdict)
    draft.isAddedUp = true
    draft.isToldInFull = true
    return draft
  }

  /// A growth or fall in per cent that the two levels do not give; nil where they do, or where they give what is not near it.
  func wrongGrowth(_ rate: Int, from base: Int, to level: Int, isNear: (Bounds) -> Bool) -> Draft? {
    let line = sentence.line
    let stated = line.figures[rate]
    let isFall = stated.sign < 0
    guard let now = line.figures[level].bounds(), let then = line.figures[base].bounds(),
      let growth = now.growth(over: then), let result = isFall ? growth.negated : growth, result.lower > .zero,
      Agreement(result, with: stated) == .none, isNear(result)
    else { return nil }
    let (new, old) = (Writing.number(line.figures[level], line), Writing.number(line.figures[base], line))
    var draft = draft(
      rate,
      Computation(
        result: result,
        formula: isFall ? "(1 − \(new) ÷ \(old)) × 100" : "(\(new) ÷ \(old) − 1) × 100",
        operands: [min(base, level), max(base, level)]),
      subject: isFall ? .fall : .growth, strength: .certain, verdict: .inconsistent)
    draft.isToldInFull = true
    return draft
  }
}

extension Figure {
  /// One amount of something, printed exactly: no rate, span, fraction or length of time.
  var isPlainAmount: Bool {
    !isPercent && !isDuration && upper == nil && whole == nil && unit != .points && unit != .times
      && approximation == .exact && (unit != nil || !noun.isEmpty)
  }
}
