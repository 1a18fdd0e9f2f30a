import Figures

/// The numbers of the paragraphs before. "2.245 vụ cháy. ¶ … 1.973 vụ sự cố …. Địa bàn: thành thị 1.172 vụ; nông thôn 1.073 vụ": parts
/// told in a sentence of their own that make what a paragraph before says of the same things are the parts of that.
struct EarlierTotals {
  /// The first word of what each number counts, or its unit's.
  private var printed: [String: Set<Word>] = [:]
  /// Of each paragraph in memory, its numbers.
  private var kept: [[String]] = []
  private static let paragraphs = 6
  /// Of a paragraph with more only the first.
  private static let most = 64
  private static let sums: Set<String> = ["sum.parts", "sum.across", "sum.division", "sum.levels"]

  mutating func read(_ line: LineView) {
    if kept.count == Self.paragraphs { for number in kept.removeFirst() { printed[number] = nil } }
    var numbers: [String] = []
    for figure in line.figures.prefix(Self.most) where Self.isTotal(figure) {
      let number = figure.value.plain
      printed[number, default: []].insert(Self.kind(of: figure))
      numbers.append(number)
    }
    kept.append(numbers)
  }

  func temper(_ drafts: [Draft], in line: LineView) -> [Draft] {
    guard !printed.isEmpty else { return drafts }
    return drafts.filter { draft in
      guard draft.verdict == .inconsistent, Self.sums.contains(draft.rule.identifier) else { return true }
      // The total, or one of the parts, is called wrong.
      var figures = Set(draft.operands.map(\.spot) + [draft.figure]).compactMap { line.figure(at: $0) }.map {
        line.figures[$0]
      }
      guard let largest = figures.indices.max(by: { figures[$0].value < figures[$1].value }) else { return true }
      let total = figures.remove(at: largest)
      let sum = figures.reduce(ExactDecimal?.some(.zero)) { sum, part in sum.flatMap { try? $0.adding(part.value) } }
      guard let sum, printed[sum.plain]?.contains(Self.kind(of: total)) == true else { return true }
      return figures.allSatisfy { $0.sentence == total.sentence }
    }
  }

  private static func isTotal(_ figure: Figure) -> Bool {
    figure.upper == nil && figure.whole == nil && !figure.isPercent && !figure.isDuration
      && figure.value >= ExactDecimal(100)
  }

  private static func kind(of figure: Figure) -> Word {
    figure.isCount ? figure.noun.first ?? .none : .none
  }
}
