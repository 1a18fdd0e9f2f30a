import Figures

/// The parts of a total that does not fit, each as what the others leave of it: where other claims find the total right,
/// one of the parts is wrong. "KCN rộng 112,4 ha, gồm đất nhà máy 74,6 ha (66,4%), … và đất hạ tầng 2,4 ha".
struct SuspectParts {
  let sentence: SentenceView
  let rule: RuleDescription
  let total: Int
  let parts: [Int]
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }

  private static let most = 12

  /// Those that look mistyped first, then from the last one back.
  func drafts() -> [Draft] {
    guard parts.count <= Self.most else { return [] }
    let drafts = parts.reversed().compactMap { draft($0) }
    // "6 người (quy định 7, thiếu 1)": what is more than the whole by itself is no part of it, but for a slip.
    let arePlain = parts.allSatisfy { part in
      guard let its = line.figures[part].magnitude, let whole = line.figures[total].magnitude else { return true }
      return its <= whole
    }
    return drafts.filter(\.isMistyped) + (arePlain ? drafts.filter { !$0.isMistyped } : [])
  }

  private func draft(_ part: Int) -> Draft? {
    let others = parts.filter { $0 != part }
    guard let whole = terms.printedSum([total], total: part), let rest = terms.printedSum(others[...], total: total),
      let right = whole.minus(rest), right.lower > .zero
    else { return nil }
    let operands = [total] + others
    return Claimant(sentence: sentence, rule: rule).draft(
      part,
      Claimant.Computation(
        result: right, formula: operands.map { Writing.number(line.figures[$0], line) }.joined(separator: " − "),
        operands: operands), subject: .part, verdict: .inconsistent)
  }
}
