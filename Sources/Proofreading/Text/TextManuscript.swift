import Checker
import Language

/// Plain text into blocks: each line is a paragraph, or a row of a table where it is written as one. Nothing is copied; words are
/// slices of the text.
enum TextManuscript {
  static func read(_ text: DecodedText, limit: Int) throws(ReadingRefusal) -> Manuscript {
    let bytes = text.bytes
    var blocks: [Manuscript.Block] = []
    var index = text.start
    var scalar = text.scalarsBefore
    var tables = 0
    var row = 0
    var shape = 0
    while index < bytes.count {
      let line = bytes.withUnsafeBufferPointer { TextLine($0, from: index, scalar: scalar) }
      if let cells = bytes.withUnsafeBufferPointer({ TextRow($0, line: line.all, words: line.words) }) {
        // Rows of bare numbers belong together while they have as many cells.
        if row > 0, cells.shape != shape {
          tables += 1
          row = 0
        }
        shape = cells.shape
        var place = line.all.lowerBound
        var before = 0
        for cell in cells.isRule ? [] : cells.cells {
          guard blocks.count < limit else { throw ReadingRefusal(.tooLarge, Phrases.Checking.tooManyBlocks(limit)) }
          before += bytes.withUnsafeBufferPointer { UTF8Text.scalars(in: $0, place..<cell.words.lowerBound) }
          place = cell.words.lowerBound
          blocks.append(
            Manuscript.Block(
              kind: .cell(table: tables, row: row, column: cell.column), part: .table, words: bytes[cell.words],
              offsets: OffsetMap(from: scalar + before)))
        }
        row += 1
      } else if row > 0, !(index > 0 && bytes[index - 1] == 0x0D && bytes[index] == 0x0A) {
        // What stands between CR and LF is no line.
        tables += 1
        row = 0
      }
      if !line.words.isEmpty, row == 0 {
        guard blocks.count < limit else { throw ReadingRefusal(.tooLarge, Phrases.Checking.tooManyBlocks(limit)) }
        blocks.append(
          Manuscript.Block(
            kind: line.isItem ? .item : .paragraph, part: .body, words: bytes[line.words],
            offsets: OffsetMap(from: line.wordsScalar), bullet: line.bullet))
      }
      index = line.next
      scalar = line.nextScalar
    }
    return Manuscript(text: bytes, blocks: blocks)
  }
}

/// A line of a text.
private struct TextLine {
  /// From its first byte to its end, the line end not included.
  let all: Range<Int>
  /// Without white space at the ends, and without a bullet.
  let words: Range<Int>
  let wordsScalar: Int
  let isItem: Bool
  /// The UTF-8 of the bullet.
  let bullet: UInt32
  let next: Int
  let nextScalar: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, scalar startScalar: Int) {
    var index = start
    var scalar = startScalar
    while index < bytes.count, case let space = UTF8Text.space(bytes, at: index), space > 0,
      !Self.isLineEnd(bytes[index])
    {
      index += space
      scalar += 1
    }
    let first = index
    let firstScalar = scalar
    while index < bytes.count, !Self.isLineEnd(bytes[index]) { index += 1 }
    var end = index
    while end > first, case let space = UTF8Text.space(bytes, before: end, from: first), space > 0 { end -= space }
    scalar += UTF8Text.scalars(in: bytes, first..<index)
    all = start..<index
    let mark = ListMark.read(bytes, first..<end)
    isItem = mark.isItem
    bullet = mark.bullet
    words = first + mark.length..<end
    wordsScalar = firstScalar + (mark.length == 0 ? 0 : UTF8Text.scalars(in: bytes, first..<first + mark.length))
    // Each of LF, CR and CRLF ends a line; an empty line between CR and LF holds no words, so it need not be known.
    next = min(index + 1, bytes.count)
    nextScalar = scalar + (index < bytes.count ? 1 : 0)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
