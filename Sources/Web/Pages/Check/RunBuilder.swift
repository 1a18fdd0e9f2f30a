import Checker

/// Blocks into runs: items of a list and rows of a table belong together.
enum RunBuilder {
  /// - Parameter all: how many blocks the text has.
  static func runs(_ blocks: [CheckedText.Block], of all: Int) -> [CheckedText.Run] {
    var runs: [CheckedText.Run] = []
    var next = 0
    for block in blocks {
      let isGap = block.index > next
      if isGap { runs.append(.omitted(block.index - next)) }
      next = block.index + 1
      switch block.kind {
      case .paragraph, .heading: runs.append(.block(block))
      case .item:
        if !isGap, case .items(let items)? = runs.last {
          runs[runs.count - 1] = .items(items + [block])
        } else {
          runs.append(.items([block]))
        }
      case .cell(let table, let row, let column):
        if !isGap, case .table(var open)? = runs.last, open.number == table + 1 {
          runs.removeLast()
          open.add(block, row: row, column: column)
          runs.append(.table(open))
        } else {
          var open = CheckedTable(number: table + 1)
          open.add(block, row: row, column: column)
          runs.append(.table(open))
        }
      }
    }
    if next < all { runs.append(.omitted(all - next)) }
    return runs
  }
}

/// A table, or the part of it that is shown.
struct CheckedTable: Sendable {
  struct Cell: Sendable {
    let column: Int
    /// Its paragraphs.
    var blocks: [CheckedText.Block]
  }

  struct Row: Sendable {
    let number: Int
    var cells: [Cell]
  }

  /// From 1 through the text.
  let number: Int
  private(set) var rows: [Row] = []

  /// A wider table is written without cells for what is empty: hostile files place each cell in a column of its own.
  private static let widest = 60

  init(number: Int) {
    self.number = number
  }

  mutating func add(_ block: CheckedText.Block, row: Int, column: Int) {
    if rows.last?.number != row { rows.append(Row(number: row, cells: [])) }
    let last = rows.count - 1
    if rows[last].cells.last?.column == column {
      rows[last].cells[rows[last].cells.count - 1].blocks.append(block)
    } else {
      rows[last].cells.append(Cell(column: column, blocks: [block]))
    }
  }

  /// The columns that are used; nil where there are too many to line up.
  var columns: [Int]? {
    let columns = Set(rows.flatMap { $0.cells.map(\.column) })
    return columns.count <= Self.widest ? columns.sorted() : nil
  }

  var blocks: [CheckedText.Block] { rows.flatMap { $0.cells.flatMap(\.blocks) } }
}
