import Checker

/// Markdown into blocks. Marks, code, the targets of links and comments are left out; lines of one paragraph are one
/// block.
enum MarkdownManuscript {
  static func read(_ text: DecodedText, limit: Int) throws(ReadingRefusal) -> Manuscript {
    var refusal: ReadingRefusal?
    let blocks = text.bytes.withUnsafeBufferPointer { bytes -> [Manuscript.Block] in
      var scanner = MarkdownScanner(bytes, from: text.start, scalar: text.scalarsBefore, limit: limit)
      do throws(ReadingRefusal) {
        try scanner.scan()
        return scanner.collector.blocks()
      } catch {
        refusal = error
        return []
      }
    }
    if let refusal { throw refusal }
    return Manuscript(text: text.bytes, blocks: blocks)
  }
}

private struct MarkdownScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var collector: BlockCollector

  private var index: Int
  private var scalar: Int
  /// The lines of the block being read.
  private var lines: [MarkdownLine] = []
  private var kind = Manuscript.Block.Kind.paragraph
  private var part = Manuscript.Part.body
  private var fence: (mark: UInt8, length: Int)?
  /// What ends a comment, a script or a style sheet that has begun.
  private var hiddenUntil: String?
  private var table: (number: Int, row: Int)?
  private var tableCount = 0
  private var inline = MarkdownInline()

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, scalar: Int, limit: Int) {
    self.bytes = bytes
    index = start
    self.scalar = scalar
    collector = BlockCollector(limit: limit)
  }

  mutating func scan() throws(ReadingRefusal) {
    skipFrontMatter()
    while index < bytes.count { try take(nextLine()) }
    try endBlock()
  }

  // MARK: - Lines

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private func afterLineEnd(_ end: Int) -> Int {
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    return min(bytes.count, end + (isPair ? 2 : 1))
  }

  private mutating func nextLine() -> MarkdownLine {
    let end = lineEnd(from: index)
    let line = MarkdownLine(bytes, index..<end, scalar: scalar)
    let next = afterLineEnd(end)
    scalar += UTF8Text.scalars(in: bytes, index..<end) + next - end
    index = next
    return line
  }

  /// The line after the one that was read last; its scalars are not counted.
  private var peeked: MarkdownLine {
    MarkdownLine(bytes, index..<lineEnd(from: index), scalar: 0).unquoted
  }

  /// Settings between two lines `---` at the start of the file.
  private mutating func skipFrontMatter() {
    let start = (index, scalar)
    guard index < bytes.count, nextLine().bytesEqual("---") else {
      (index, scalar) = start
      return
    }
    while index < bytes.count {
      let line = nextLine()
      if line.bytesEqual("---") || line.bytesEqual("...") { return }
      // Settings are `name: value`; after a blank line or a sentence it was a rule, not settings.
      if line.isBlank { break }
    }
    (index, scalar) = start
  }

  private mutating func take(_ whole: MarkdownLine) throws(ReadingRefusal) {
    var line = whole
    if let end = hiddenUntil {
      guard let after = line.offset(after: end) else { return }
      hiddenUntil = nil
      line = line.dropping(after)
      if line.isBlank { return }
    }
    if let open = fence {
      if line.unquoted.closes(open) { fence = nil }
      return
    }
    line = hideTail(line.unquoted)
    if line.isBlank {
      table = nil
      return try endBlock()
    }
    if let opened = line.fence {
      fence = opened
      return try endBlock()
    }
    if line.contains(UInt8(ascii: "|")), table != nil || peeked.isTableRule { return try row(line) }
    table = nil
    try words(line)
  }

  /// Leaves out a comment, script or style sheet that begins in the line and does not end in it.
  private mutating func hideTail(_ line: MarkdownLine) -> MarkdownLine {
    guard line.contains(UInt8(ascii: "<")) else { return line }
    for (start, end) in [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")] {
      guard let after = line.offset(after: start), !line.isInCode(after) else { continue }
      if line.offset(after: end, from: after) != nil { continue }
      hiddenUntil = end
      return line.keeping(after - start.utf8.count)
    }
    return line
  }

  private mutating func words(_ line: MarkdownLine) throws(ReadingRefusal) {
    if let heading = line.heading {
      try endBlock()
      kind = .heading
      lines = [heading]
      return try endBlock()
    }
    if !lines.isEmpty, kind == .paragraph, line.isUnderline {
      kind = .heading
      return try endBlock()
    }
    if line.isRule { return try endBlock() }
    if let item = line.item, item.isSure || lines.isEmpty || kind == .item {
      try endBlock()
      kind = .item
      return try add(item.words)
    }
    if let note = line.note {
      try endBlock()
      part = .note
      return try add(note)
    }
    if lines.isEmpty, line.isLinkDefinition { return }
    try add(line)
  }

  private mutating func add(_ line: MarkdownLine) throws(ReadingRefusal) {
    lines.append(line)
    if line.breaksHard { try endBlock() }
  }

  private mutating func row(_ line: MarkdownLine) throws(ReadingRefusal) {
    try endBlock()
    let place: (number: Int, row: Int)
    if let table {
      place = (table.number, table.row + 1)
    } else {
      place = (tableCount, 0)
      tableCount += 1
      _ = nextLine()
    }
    table = place
    for (column, cell) in line.cells.enumerated() {
      lines = [cell]
      kind = .cell(table: place.number, row: place.row, column: column)
      part = .table
      try endBlock()
    }
  }

  private mutating func endBlock() throws(ReadingRefusal) {
    if !lines.isEmpty { try inline.write(lines, kind, part, to: &collector) }
    lines.removeAll(keepingCapacity: true)
    kind = .paragraph
    part = .body
  }
}

extension MarkdownLine {
  fileprivate func bytesEqual(_ text: String) -> Bool { bytes[range].elementsEqual(text.utf8) }

  /// Whether an odd number of backticks stands before this offset.
  fileprivate func isInCode(_ offset: Int) -> Bool {
    bytes[range].prefix(offset).count { $0 == UInt8(ascii: "`") } % 2 == 1
  }
}
