/// A line of a text with figures marked under it, or the part of a long line that is around them.
struct Excerpt {
  let line: String
  /// `^~~~` under the figure that counts, `~~~` under the others.
  let marks: String

  /// Columns of the longest excerpt.
  static let width = 100
  /// Scalars looked at on either side: enough to fill the width with letters of which each carries marks.
  private static let reach = 400

  private struct Cell {
    let scalar: Unicode.Scalar
    let columns: Int
    let mark: Character
  }

  /// - Parameters:
  ///   - figure: bytes of the figure that counts.
  ///   - claim: bytes of the words that should be seen, if there is room.
  ///   - others: bytes of other figures, wherever they are.
  init(_ text: [UInt8], figure: Range<Int>, claim: Range<Int>, others: [Range<Int>]) {
    let start = Self.back(text, from: figure.lowerBound)
    let end = Self.forth(text, from: figure.lowerBound)
    var cells: [Cell] = []
    var wanted: Range<Int>?
    var place = start
    for scalar in String(decoding: text[start..<end], as: UTF8.self).unicodeScalars {
      let byte = place
      place += UTF8.width(scalar)
      if DisplayWidth.turnsDirection(scalar) || scalar == "\u{FEFF}" { continue }
      let mark: Character =
        byte == figure.lowerBound ? "^" : figure.contains(byte) || others.contains { $0.contains(byte) } ? "~" : " "
      let shown = DisplayWidth.printable(scalar)
      cells.append(Cell(scalar: shown, columns: DisplayWidth.columns(of: shown), mark: mark))
      if claim.contains(byte) || byte == figure.lowerBound {
        wanted = (wanted?.lowerBound ?? cells.count - 1)..<cells.count
      }
    }
    let anchor = cells.firstIndex { $0.mark == "^" } ?? 0
    let beyond = (start > 0 && !Self.endsLine(text[start - 1]), end < text.count && !Self.endsLine(text[end]))
    let window = Self.window(cells, wanted: wanted ?? anchor..<anchor, anchor: anchor, isCut: beyond.0 || beyond.1)
    let cutBefore = window.lowerBound > 0 || beyond.0
    let cutAfter = window.upperBound < cells.count || beyond.1
    var line = ""
    var marks = cutBefore ? " " : ""
    line.unicodeScalars.append(contentsOf: cells[window].map(\.scalar))
    for cell in cells[window] {
      for column in 0..<cell.columns { marks.append(column > 0 && cell.mark == "^" ? "~" : cell.mark) }
    }
    while marks.last == " " { marks.removeLast() }
    self.line = (cutBefore ? "…" : "") + line + (cutAfter ? "…" : "")
    self.marks = marks
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func back(_ text: [UInt8], from place: Int) -> Int {
    var start = place
    var scalars = 0
    while start > 0, scalars < reach, !endsLine(text[start - 1]) {
      start -= 1
      if UTF8Text.beginsScalar(text[start]) { scalars += 1 }
    }
    return start
  }

  private static func forth(_ text: [UInt8], from place: Int) -> Int {
    var end = place
    var scalars = 0
    while end < text.count, !endsLine(text[end]) {
      if UTF8Text.beginsScalar(text[end]) {
        if scalars == reach { break }
        scalars += 1
      }
      end += 1
    }
    return end
  }

  /// The cells that are shown: all, or those around what is wanted, or around the figure where that is too long.
  private static func window(_ cells: [Cell], wanted: Range<Int>, anchor: Int, isCut: Bool) -> Range<Int> {
    func columns(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.columns } }
    if !isCut, columns(cells.indices) <= width { return cells.indices }
    // Room for a mark of omission at either end.
    let room = width - 2
    var window = columns(wanted) <= room ? wanted : anchor..<min(cells.count, anchor + 1)
    var used = columns(window)
    var grows = true
    while grows {
      grows = false
      if window.upperBound < cells.count, used + cells[window.upperBound].columns <= room {
        used += cells[window.upperBound].columns
        window = window.lowerBound..<window.upperBound + 1
        grows = true
      }
      if window.lowerBound > 0, used + cells[window.lowerBound - 1].columns <= room {
        used += cells[window.lowerBound - 1].columns
        window = window.lowerBound - 1..<window.upperBound
        grows = true
      }
    }
    // A mark over a letter does not stand without it.
    while window.lowerBound < window.upperBound, cells[window.lowerBound].columns == 0 {
      window = window.lowerBound + 1..<window.upperBound
    }
    return window
  }
}
