import Figures

/// The figures of the paragraphs before. "2.245 vụ cháy. ¶ … 1.973 vụ sự cố …. Địa bàn: thành thị 1.172 vụ; nông thôn 1.073 vụ": parts
/// told in a sentence of their own that make what a paragraph before says of the same things are the parts of that.
struct EarlierTotals {
  private var kept: [LineView] = []
  private static let paragraphs = 6
  private static let sums: Set<String> = ["sum.parts", "sum.across", "sum.division", "sum.levels"]
  /// Smaller numbers meet by chance.
  private static let least = ExactDecimal(100)

  mutating func read(_ line: LineView) {
    guard !line.figures.isEmpty else { return }
    if kept.count == Self.paragraphs { kept.removeFirst() }
    kept.append(line)
  }

  func temper(_ drafts: [Draft], in line: LineView) -> [Draft] {
    guard !kept.isEmpty, drafts.contains(where: isAccusedSum) else { return drafts }
    return drafts.filter { !isAccusedSum($0) || !isOfEarlier($0, line) }
  }

  private func isAccusedSum(_ draft: Draft) -> Bool {
    draft.verdict == .inconsistent && Self.sums.contains(draft.rule.identifier)
  }

  private func isOfEarlier(_ draft: Draft, _ line: LineView) -> Bool {
    // The total, or one of the parts, is called wrong.
    var figures = Set(draft.operands.map(\.spot) + [draft.figure]).compactMap { line.figure(at: $0) }.map {
      line.figures[$0]
    }
    guard let largest = figures.indices.max(by: { figures[$0].value < figures[$1].value }) else { return false }
    let total = figures.remove(at: largest)
    let sum = figures.reduce(ExactDecimal?.some(.zero)) { sum, part in sum.flatMap { try? $0.adding(part.value) } }
    guard let sum, sum >= Self.least, figures.allSatisfy({ $0.sentence != total.sentence }) else { return false }
    return kept.contains { earlier in
      earlier.figures.contains {
        $0.value == sum && $0.upper == nil && $0.whole == nil && !$0.isPercent && !$0.isDuration
          && Self.kind(of: $0) == Self.kind(of: total)
      }
    }
  }

  /// The first word of what is counted; of all that is measured the same.
  private static func kind(of figure: Figure) -> Word {
    figure.isCount ? figure.noun.first ?? .none : .none
  }
}
