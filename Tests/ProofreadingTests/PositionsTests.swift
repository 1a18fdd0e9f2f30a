import Testing

@testable import Proofreading

/// Lines and columns.
@Suite struct PositionsTests {
  /// Counts as slowly as can be understood.
  private func slow(_ offset: Int, _ text: String) -> (line: Int, column: Int) {
    let scalars = Array(text.unicodeScalars)
    var line = 1
    var column = 1
    for index in 0..<min(offset, scalars.count) {
      let endsLine =
        scalars[index] == "\n" || scalars[index] == "\r" && (index + 1 == scalars.count || scalars[index + 1] != "\n")
      if endsLine { line += 1 }
      if endsLine { column = 1 } else if !(index == 0 && scalars[0] == "\u{FEFF}") { column += 1 }
    }
    return (line, column)
  }

  @Test(arguments: ["", "Đạt 15%\n\nHai\r\nBa\rB\n", "\u{FEFF}Đạt\nHai", "\r\n\r\n", "😀\u{301}a"])
  func areThoseOfEditors(_ text: String) {
    let count = text.unicodeScalars.count
    let positions = Positions(Array((0...count + 2).reversed()) + [1, 1], in: Array(text.utf8))
    for offset in 0...count + 2 {
      let expected = slow(offset, text)
      #expect(positions[offset].line == expected.line && positions[offset].column == expected.column, "\(offset)")
      let byte = text.unicodeScalars.prefix(offset).reduce(0) { $0 + UTF8.width($1) }
      #expect(positions[offset].byte == byte)
    }
  }
}
