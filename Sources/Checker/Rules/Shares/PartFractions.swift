import Figures

/// 107/123 đơn vị, trong đó khối A 68/82, khối B 39/41: what is reached adds up, and so does what there is.
struct PartFractions {
  let trial: PartsTrial
  let total: Int
  let end: Int
  private var line: LineView { trial.line }

  func drafts() -> [Draft] {
    let parts = (trial.list.first..<max(trial.list.first, end)).filter {
      line.figures[$0].whole != nil && line.figures[$0].bracket == line.figures[trial.list.first].bracket
        && trial.terms.fit($0, to: total) >= .bare
    }
    let all = parts + [total]
    guard parts.count > 1, let whole = line.figures[total].whole,
      all.allSatisfy({ line.figures[$0].approximation == .exact && line.figures[$0].upper == nil }),
      let reached = sum(parts.map { line.figures[$0].value }),
      let there = sum(parts.compactMap { line.figures[$0].whole })
    else { return [] }
    let value = line.figures[total].value
    guard reached != value || there != whole else {
      return [
        draft(parts, reached, parts.map { line.figures[$0].value }, .consistent)
      ]
    }
    // One of the two fits: the other is wrong, if it is near.
    if there == whole, isNear(reached, value) {
      return [draft(parts, reached, parts.map { line.figures[$0].value }, .inconsistent)]
    }
    if reached == value, isNear(there, whole) {
      return [draft(parts, there, parts.compactMap { line.figures[$0].whole }, .inconsistent)]
    }
    return []
  }

  private func sum(_ terms: [ExactDecimal]) -> ExactDecimal? {
    var sum = ExactDecimal.zero
    for term in terms {
      guard let next = try? sum.adding(term) else { return nil }
      sum = next
    }
    return sum
  }

  private func isNear(_ sum: ExactDecimal, _ printed: ExactDecimal) -> Bool {
    guard let share = Bounds(sum).percent(of: Bounds(printed)) else { return false }
    return share.lower > ExactDecimal(60) && share.upper < ExactDecimal(160)
  }

  private func draft(_ parts: [Int], _ sum: ExactDecimal, _ terms: [ExactDecimal], _ verdict: Verdict) -> Draft {
    Claimant(sentence: trial.sentence, rule: trial.rule).draft(
      total,
      Claimant.Computation(
        result: Bounds(sum), formula: terms.map { VietnameseNumber.write($0) }.joined(separator: " + "), operands: parts
      ),
      subject: .total, verdict: verdict)
  }
}
