import Checker
import Language

/// Plain text into blocks: each line is a paragraph. Nothing is copied; words are slices of the text.
enum TextManuscript {
  static func read(_ text: DecodedText, limit: Int) throws(ReadingRefusal) -> Manuscript {
    let bytes = text.bytes
    var blocks: [Manuscript.Block] = []
    var index = text.start
    var scalar = text.scalarsBefore
    while index < bytes.count {
      let line = bytes.withUnsafeBufferPointer { TextLine($0, from: index, scalar: scalar) }
      if !line.words.isEmpty {
        guard blocks.count < limit else { throw ReadingRefusal(.tooLarge, Phrases.Checking.tooManyBlocks(limit)) }
        blocks.append(
          Manuscript.Block(
            kind: line.isItem ? .item : .paragraph, part: .body, words: bytes[line.words],
            offsets: OffsetMap(from: line.wordsScalar)))
      }
      index = line.next
      scalar = line.nextScalar
    }
    return Manuscript(text: bytes, blocks: blocks)
  }
}

/// A line of a text, found in one pass over its bytes.
private struct TextLine {
  /// Without white space at the ends, and without a bullet.
  let words: Range<Int>
  let wordsScalar: Int
  let isItem: Bool
  let next: Int
  let nextScalar: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, scalar startScalar: Int) {
    var index = start
    var scalar = startScalar
    while index < bytes.count, UTF8Text.isSpace(bytes[index]), !Self.isLineEnd(bytes[index]) {
      index += 1
      scalar += 1
    }
    let first = index
    let firstScalar = scalar
    var end = index
    while index < bytes.count, !Self.isLineEnd(bytes[index]) {
      let byte = bytes[index]
      index += 1
      if UTF8Text.beginsScalar(byte) { scalar += 1 }
      if !UTF8Text.isSpace(byte) { end = index }
    }
    let mark = ListMark.read(bytes, first..<end)
    isItem = mark.isItem
    words = first + mark.length..<end
    wordsScalar = firstScalar + (mark.length == 0 ? 0 : UTF8Text.scalars(in: bytes, first..<first + mark.length))
    // Each of LF, CR and CRLF ends a line; an empty line between CR and LF holds no words, so it need not be known.
    next = min(index + 1, bytes.count)
    nextScalar = scalar + (index < bytes.count ? 1 : 0)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
