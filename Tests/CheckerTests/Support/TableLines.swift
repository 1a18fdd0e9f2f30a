import Checker

/// Lines that begin with a bar, read as the rows of a table.
struct TableLines {
  private var number = 0
  private var row = 0
  private var isOpen = false

  mutating func end() {
    if isOpen { number += 1 }
    isOpen = false
    row = 0
  }

  /// - Parameter scalar: where the line begins in the text.
  mutating func append(_ line: ArraySlice<UInt8>, scalar: Int, to blocks: inout [Manuscript.Block]) {
    isOpen = true
    var column = 0
    var place = scalar + 1
    for cell in line.dropFirst().split(separator: 0x7C, omittingEmptySubsequences: false).dropLast() {
      let blanks = cell.prefix { $0 == 0x20 }.count
      let words = cell.drop { $0 == 0x20 }
      blocks.append(
        Manuscript.Block(
          kind: .cell(table: number, row: row, column: column), part: .table, words: words,
          offsets: OffsetMap(from: place + blanks)))
      place += cell.filter { $0 & 0xC0 != 0x80 }.count + 1
      column += 1
    }
    row += 1
  }
}
