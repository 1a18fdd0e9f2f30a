import Figures

/// "KCN … thu hút 47.800 lao động" and, in the next paragraph, "với 48.700 lao động nói trên": what says itself that it has
/// been printed before, in the paragraphs right before.
struct NamedAbovePages {
  private struct Printed {
    let line: LineView
    let index: Int

    var figure: Figure { line.figures[index] }
    var part: Draft.Part { line.part(figure) }
    var text: String { Writing.printed(figure, line) }
  }

  private var earlier: [Printed] = []
  /// Figures of the paragraphs before that are kept.
  private static let limit = 40

  mutating func read(_ line: LineView, _ drafts: inout [Draft]) {
    let above = NamedAbove(line: line)
    for later in line.figures.indices.prefix(16) where above.isUnknownHere(later) {
      if let draft = draft(later, line, above) { drafts.append(draft) }
    }
    guard !line.figures.isEmpty else { return }
    for index in line.figures.indices.suffix(Self.limit) { earlier.append(Printed(line: line, index: index)) }
    earlier.removeFirst(max(0, earlier.count - Self.limit))
  }

  /// The one figure of its name that is printed there, or the one of which it is a slip of the pen.
  private func draft(_ later: Int, _ line: LineView, _ above: NamedAbove) -> Draft? {
    let figure = line.figures[later]
    let alike = earlier.filter { above.isOneThing($0.figure, figure) && above.isTold($0.figure, figure) }
    guard !alike.contains(where: { above.agree($0.figure, figure) }), figure.approximation == .exact else { return nil }
    let slips = alike.filter { Restatement.isSwapped($0.figure.value, figure.value) }
    guard let meant = slips.last, Restatement.digits(figure) > 1,
      slips.allSatisfy({ $0.figure.value == meant.figure.value })
    else { return nil }
    return RestatedRule.draft(
      (meant.part, meant.text), (line.part(figure), Writing.printed(figure, line)), .inconsistent,
      slip: Slip(printed: figure.value, right: meant.figure.value))
  }
}
