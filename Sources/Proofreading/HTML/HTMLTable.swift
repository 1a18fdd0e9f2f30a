/// Rows and columns of a table that is being read.
struct HTMLTable {
  let number: Int
  private(set) var row = -1
  /// Of the cell that is open.
  private(set) var column = 0
  private(set) var isInCell = false
  private var next = 0
  /// For each column, the first row that no cell from above reaches into.
  private var freeFrom: [Int] = []

  /// Beyond it, cells that reach down are not followed: so many columns are no table to read, and following them would
  /// take time out of proportion.
  private static let followedColumns = 256

  init(number: Int) {
    self.number = number
  }

  mutating func startRow() {
    row += 1
    next = 0
    isInCell = false
  }

  mutating func startCell(columns: Int, rows: Int) {
    if row < 0 { startRow() }
    while next < freeFrom.count, freeFrom[next] > row { next += 1 }
    column = next
    next += columns
    isInCell = true
    guard rows > 1 else { return }
    for column in column..<max(column, min(next, Self.followedColumns)) {
      while freeFrom.count <= column { freeFrom.append(0) }
      freeFrom[column] = row + rows
    }
  }

  mutating func endCell() {
    isInCell = false
  }
}
