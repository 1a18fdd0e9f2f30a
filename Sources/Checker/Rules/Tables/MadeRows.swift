import Figures

/// Rows of a table that other rows right below them make, column by column, without any of them being called the total:
///
///     Trung học cơ sở | 2.190 | 2.218 | 2.270
///     Công lập        | 2.190 | 2.218 | 2.270
///     Ngoài công lập  | -     | -     | 6
///
/// Where most columns add up, the rows below are all there are, and a column that does not add up is wrong. Rows that make one
/// above them are passed over by what stands higher: a row is made of the heads of the blocks below it.
struct MadeRows {
  let grid: TableGrid
  let rule: RuleDescription

  /// Rows tried as the parts of one above them, and rows of a table that is read.
  private static let most = 12
  private static let limit = 200

  private struct Cell {
    let total: StoredFigure
    let parts: [StoredFigure]
    let sum: Bounds
    let holds: Bool
  }

  private struct Block {
    let rows: [Int]
    let cells: [Cell]
    var right: Int { cells.count { $0.holds } }
  }

  func drafts() -> [Draft] {
    let columns = grid.numericColumns
    guard columns.count > 1, (3...Self.limit).contains(grid.rows.count) else { return [] }
    var drafts: [Draft] = []
    var covered = Set<Int>()
    for head in grid.rows.indices.dropLast(2).reversed() {
      var below = Array((head + 1..<grid.rows.count).lazy.filter { !covered.contains($0) }.prefix(Self.most * 2))
      // "Nam, Nữ" and then "Thành thị, Nông thôn": one row may be made twice.
      while let block = block(head, below, columns) {
        drafts += judge(block)
        covered.formUnion(block.rows)
        below.removeFirst(block.rows.count)
      }
    }
    return drafts
  }

  /// The fewest rows right below that make the head in most columns, in two at least.
  private func block(_ head: Int, _ below: [Int], _ columns: [Int]) -> Block? {
    guard below.count > 1 else { return nil }
    for count in 2...min(Self.most, below.count) {
      let block = Block(rows: Array(below.prefix(count)), cells: cells(head, below.prefix(count), columns))
      let telling = block.cells.count { $0.holds && $0.total.figure.value.coefficient.magnitude >= 100 }
      if telling > 1, block.right * 3 >= block.cells.count * 2 { return block }
    }
    return nil
  }

  /// What the rows make in each column that tells amounts; a dash is nothing.
  private func cells(_ head: Int, _ rows: ArraySlice<Int>, _ columns: [Int]) -> [Cell] {
    columns.compactMap { column in
      guard let total = grid.figure(head, column), !total.figure.isPercent else { return nil }
      var parts: [StoredFigure] = []
      for row in rows {
        if let part = grid.figure(row, column) {
          parts.append(part)
        } else if !grid.isDash(row, column) {
          return nil
        }
      }
      guard !parts.isEmpty, !parts.contains(where: { $0.figure.isPercent }),
        let (bounds, printed) = StoredFigure.sum(parts)
      else { return nil }
      let cell = Cell(
        total: total, parts: parts, sum: printed, holds: Agreement(bounds, with: total.figure) == .exact)
      return cell.holds || !isMean(cell) ? cell : nil
    }
  }

  /// A rate lies between those of its parts: "101,4 | 101,1 | 101,7".
  private func isMean(_ cell: Cell) -> Bool {
    let values = cell.parts.map(\.figure.value)
    guard cell.parts.count > 1, cell.total.figure.decimals > 0, let least = values.min(), let most = values.max() else {
      return false
    }
    return least <= cell.total.figure.value && cell.total.figure.value <= most
  }

  private func judge(_ block: Block) -> [Draft] {
    let isProved = block.right > 2 && block.cells.count - block.right == 1
    return block.cells.compactMap { cell in
      guard cell.holds || isProved && isNear(cell) else { return nil }
      return cell.total.draft(
        rule, of: cell.parts, result: cell.sum, formula: cell.parts.map(\.number).joined(separator: " + "),
        subject: .total, verdict: cell.holds ? .consistent : .inconsistent, strength: cell.holds ? .possible : .likely)
    }
  }

  /// A count of three digits and more, off by less than a fifth and by more than its parts' rounding.
  private func isNear(_ cell: Cell) -> Bool {
    guard let whole = cell.total.figure.magnitude, cell.total.figure.value.coefficient.magnitude >= 100,
      let share = cell.sum.percent(of: Bounds(whole)), let gap = try? cell.sum.lower.subtracting(whole).magnitude,
      let step = cell.total.figure.halfStep,
      let slack = try? step.multiplied(by: ExactDecimal(Int64(2 * cell.parts.count)))
    else { return false }
    return share.lower > ExactDecimal(80) && share.upper < ExactDecimal(125)
      && (gap > slack || cell.total.figure.isCount && gap > ExactDecimal(1))
  }
}
