import Figures

/// A table with each cell on a line of its own: "Tổng số", below it a number for each year, then "- Khối 6" with as many, "- Khối 7", …: the
/// total of each column beside what the rows make. Where it is right for all columns but one, it is wrong there.
struct StackedSums {
  private struct Row {
    let isTotal: Bool
    var cells: [StoredFigure] = []
  }

  let rule: RuleDescription
  private var rows: [Row] = []

  private static let mostRows = 40
  private static let mostCells = 40
  private static let labelLimit = 12

  init(rule: RuleDescription) { self.rule = rule }

  mutating func read(_ line: LineView) -> [Draft] {
    if line.figures.count == 1, line.figures[0].tokens.count == line.tokens.count, isCell(line.figures[0]) {
      if !rows.isEmpty, rows[rows.count - 1].cells.count < Self.mostCells {
        rows[rows.count - 1].cells.append(StoredFigure(0, line))
      }
      return []
    }
    guard line.tokens.count <= Self.labelLimit, line.figures.allSatisfy({ $0.mayNumberAName }) else { return end() }
    let isTotal = line.tokens.prefix(2).contains { $0.isWord && Self.totals.contains($0.word) }
    // A label without cells below it is the head of what follows.
    if let last = rows.last, last.cells.isEmpty { rows.removeLast() }
    let isOther = isTotal || rows.count >= Self.mostRows
    let drafts = isOther ? end() : []
    rows.append(Row(isTotal: isTotal))
    return drafts
  }

  mutating func close() -> [Draft] { end() }

  private mutating func end() -> [Draft] {
    guard !rows.isEmpty else { return [] }
    let table = rows
    rows = []
    guard let total = table.first, total.isTotal, total.cells.count > 2 else { return [] }
    let parts = table.dropFirst().prefix { $0.cells.count == total.cells.count }
    guard parts.count > 1 else { return [] }
    let columns = total.cells.indices.compactMap { column -> (terms: [StoredFigure], sum: Bounds, holds: Bool)? in
      let terms = parts.map { $0.cells[column] }
      guard let sum = StoredFigure.sum(terms) else { return nil }
      return (terms, sum.printed, Agreement(sum.bounds, with: total.cells[column].figure).holds)
    }
    guard columns.count == total.cells.count else { return [] }
    let right = columns.indices.filter { columns[$0].holds && total.cells[$0].figure.value >= ExactDecimal(100) }
    guard right.count > 1 else { return [] }
    let wrong = columns.indices.filter { !columns[$0].holds }
    return columns.indices.compactMap { column in
      let (terms, sum, holds) = columns[column]
      if !holds, wrong.count > 1 || !sum.isWithinTwice(total.cells[column].figure.value) { return nil }
      return total.cells[column].draft(
        rule, of: terms, result: sum, formula: terms.map(\.number).joined(separator: " + "), subject: .total,
        verdict: holds ? .consistent : .inconsistent)
    }
  }

  private func isCell(_ figure: Figure) -> Bool {
    figure.unit == nil && figure.upper == nil && figure.whole == nil && !figure.isDuration && !figure.isSpelled
      && figure.approximation == .exact
  }

  private static let totals = LineReader.words("tổng cộng")
}
