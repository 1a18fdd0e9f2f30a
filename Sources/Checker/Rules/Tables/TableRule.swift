import Figures

/// Tables: a total row or column beside what it adds up, and percentages beside the two columns they compare.
struct TableRule: BlockRule {
  static let description = RuleDescription(
    "table.sums", .sum, vi: "Dòng tổng, cột tổng và cột tỷ lệ trong bảng", en: "Totals and percentages of tables")

  private var grid: TableGrid?
  private var plain = PlainTables(rule: TableRule.description)
  var drafts: [Draft] = []

  init() {}

  mutating func read(_ line: LineView) {
    guard case .cell(let table, let row, let column) = line.kind else {
      closeGrid()
      drafts += plain.read(line)
      return
    }
    if grid?.number != table {
      close()
      grid = TableGrid(number: table)
    }
    grid?.add(line, row: row, column: column)
  }

  mutating func close() {
    closeGrid()
    drafts += plain.close()
  }

  private mutating func closeGrid() {
    guard let table = grid else { return }
    grid = nil
    let sums = TableSums(grid: table, rule: Self.description)
    let percents = TablePercents(grid: table, rule: Self.description)
    let shares = percents.sharesOfTotals()
    // Where a share is wrong, the column need not be said not to make 100 as well.
    let wrong = Set(shares.filter { $0.verdict == .inconsistent }.map(\.figure))
    let columns = sums.columnSums().filter { sum in
      sum.verdict != .inconsistent || !sum.operands.contains { wrong.contains($0.spot) }
    }
    let relative = percents.drafts()
    let told = Set(relative.map(\.figure))
    let changes = TableChanges(grid: table, rule: Self.description).drafts().filter { !told.contains($0.figure) }
    let lags = TableLags(grid: table, rule: Self.description).drafts().filter { !told.contains($0.figure) }
    let rows = turned(table, columns.isEmpty).filter { !told.contains($0.figure) }
    let made = MadeRows(grid: table, rule: Self.description).drafts()
    let stocks = TableStocks(grid: table, rule: Self.description).drafts()
    drafts += columns + sums.rowSums() + stocks + changes + shares + made + TableDoubt.temper(relative + lags + rows)
  }

  /// "Tổng số hộ | …", "Hộ nghèo | …", "Tỷ lệ (%) | …", a column for each year: what a row makes of the rows above it.
  private func turned(_ table: TableGrid, _ hasNoTotals: Bool) -> [Draft] {
    guard let grid = table.turned else { return [] }
    let sums = hasNoTotals ? TableSums(grid: grid, rule: Self.description, printed: table).rowSums() : []
    return TablePercents(grid: grid, rule: Self.description, isTurned: true).drafts() + sums
      + TableLags(grid: grid, rule: Self.description).drafts()
  }
}
