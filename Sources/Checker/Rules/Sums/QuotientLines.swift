import Figures

/// "40/618 = 0,065", "39/574 = 0,068", …: fractions worked out below or beside each other. Where the others are right, one that is a digit
/// or a decimal mark off is wrong.
struct QuotientLines {
  private struct Item {
    let fraction: StoredFigure
    let quotient: StoredFigure
  }

  let rule: RuleDescription
  private var open: StoredFigure?
  private var items: [Item] = []

  private static let most = 60
  /// Longer lines are paragraphs.
  private static let lineLimit = 12

  init(rule: RuleDescription) { self.rule = rule }

  mutating func read(_ line: LineView) -> [Draft] {
    guard line.tokens.count <= Self.lineLimit, !line.figures.isEmpty else { return end() }
    if let item = inline(line) {
      open = nil
      add(item)
      return []
    }
    guard line.figures.count == 1 else { return end() }
    let figure = line.figures[0]
    if figure.whole != nil, figure.tokens.count == line.tokens.count {
      open = StoredFigure(0, line)
      return []
    }
    if let fraction = open, line.tokens[0].isMark("="), figure.tokens == 1..<line.tokens.count {
      add(Item(fraction: fraction, quotient: StoredFigure(0, line)))
      open = nil
      return []
    }
    return end()
  }

  mutating func close() -> [Draft] { end() }

  /// "36/587 = 0,061", alone on its line or with a name before it.
  private func inline(_ line: LineView) -> Item? {
    guard line.figures.count == 2, line.figures[0].whole != nil, line.figures[1].whole == nil,
      line.figures[1].tokens.upperBound == line.tokens.count
    else { return nil }
    let gap = line.figures[0].tokens.upperBound..<line.figures[1].tokens.lowerBound
    guard gap.count == 1, line.tokens[gap.lowerBound].isMark("=") else { return nil }
    return Item(fraction: StoredFigure(0, line), quotient: StoredFigure(1, line))
  }

  private mutating func add(_ item: Item) {
    if items.count < Self.most { items.append(item) }
  }

  private mutating func end() -> [Draft] {
    open = nil
    guard !items.isEmpty else { return [] }
    let row = items
    items = []
    guard row.count > 2 else { return [] }
    let results = row.map(quotient)
    let wrong = row.indices.filter { place in
      results[place].map { !Agreement($0, with: row[place].quotient.figure).holds } ?? true
    }
    guard wrong.count == 1, let odd = wrong.first, let result = results[odd],
      Slip.isTelling(printed: row[odd].quotient.figure.value, right: result.lower)
        || isMoved(result.lower, row[odd].quotient.figure)
    else { return [] }
    var draft = row[odd].quotient.draft(
      rule, of: [row[odd].fraction], result: result,
      formula: row[odd].fraction.number, subject: .ratio, verdict: .inconsistent, slip: .decimalMark)
    draft.relation = .ratio
    return [draft]
  }

  private func quotient(_ item: Item) -> Bounds? {
    guard let share = item.fraction.figure.fractionShare else { return nil }
    return item.quotient.figure.isPercent ? share : share.over(Bounds(ExactDecimal(100)))
  }

  /// The decimal mark one place off: 0,613 for 0,0613.
  private func isMoved(_ result: ExactDecimal, _ figure: Figure) -> Bool {
    guard let step = figure.halfStep else { return false }
    return [1, -1].contains { power in
      guard let moved = try? result.shifted(by: power), let gap = try? moved.subtracting(figure.value).magnitude else {
        return false
      }
      return gap <= step
    }
  }
}
