/// A row of a table in plain text: `| KCN A | 34 | 5.210 |` or `KCN A | 34 | 5.210`; cells with tabs between, as they come when a
/// table is pasted from a word processor or a spreadsheet; `KCN A 34 5.210 12,5%`, as they come from a page in print; and
/// `KCN A: 34; 5.210; 12,5`.
struct TextRow {
  /// The cells that hold words, with the column of each.
  let cells: [(column: Int, words: Range<Int>)]
  /// The line under the head, `|---|:--:|`: no row of its own.
  let isRule: Bool
  /// How many cells a row of bare numbers has; 0 where marks part them. Rows of one table have as many.
  let shape: Int

  /// Nil where the line is no row.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>, words: Range<Int>) {
    guard let first = words.first else { return nil }
    if bytes[first] == Self.bar {
      guard bytes[words].dropFirst().contains(Self.bar) else { return nil }
      // What follows the last bar is no cell.
      let last = bytes[words.upperBound - 1] == Self.bar ? words.upperBound - 1 : words.upperBound
      cells = Self.split(bytes, first + 1..<max(first + 1, last), at: Self.bar)
      isRule = bytes[words].allSatisfy { [Self.bar, UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09].contains($0) }
      shape = 0
      return
    }
    isRule = false
    let marks = Self.marks(bytes, words)
    if marks.bars > 0 || marks.hasTab,
      case let cells = Self.split(bytes, line.lowerBound..<words.upperBound, at: marks.bars > 0 ? Self.bar : Self.tab),
      Self.isRow(cells, bytes, isSure: marks.bars > 1)
    {
      self.cells = cells
      shape = 0
    } else if let numbers = LooseRow(bytes, words)?.cells {
      cells = numbers
      shape = (numbers.last?.column ?? 0) + 1
    } else {
      return nil
    }
  }

  /// What may part cells; nearly every line has none of it.
  private static func marks(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> (bars: Int, hasTab: Bool) {
    var bars = 0
    var tabs = 0
    // Without branches, many bytes are looked at together.
    for index in words {
      bars &+= bytes[index] == 0x7C ? 1 : 0
      tabs &+= bytes[index] == 0x09 ? 1 : 0
    }
    return (bars, tabs > 0)
  }

  /// Tabs stand in prose too ("1.⇥Kết quả …"): a row has short cells, one of them a number, and begins with no item's mark.
  ///
  /// - Parameter isSure: what parts the cells is seldom met in prose; the head of a table holds no number.
  private static func isRow(
    _ cells: [(column: Int, words: Range<Int>)], _ bytes: UnsafeBufferPointer<UInt8>, isSure: Bool
  ) -> Bool {
    guard cells.count > 1, cells.allSatisfy({ $0.words.count <= longestCell }) else { return false }
    let isMarked =
      cells.count == 2 && ListMark.read(bytes, cells[0].words.lowerBound..<cells[1].words.upperBound).isItem
    return isSure || !isMarked && cells.dropFirst().contains { UTF8Text.isDigit(bytes[$0.words.lowerBound]) }
  }

  /// Bytes.
  private static let longestCell = 120

  private static func split(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at mark: UInt8
  ) -> [(column: Int, words: Range<Int>)] {
    var cells: [(Int, Range<Int>)] = []
    var column = 0
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound where index == range.upperBound || bytes[index] == mark {
      var first = start
      var last = index
      while first < last, UTF8Text.isSpace(bytes[first]) { first += 1 }
      while last > first, UTF8Text.isSpace(bytes[last - 1]) { last -= 1 }
      if first < last { cells.append((column, first..<last)) }
      column += 1
      start = index + 1
    }
    return cells
  }

  private static let bar = UInt8(ascii: "|")
  private static let tab: UInt8 = 0x09
}
