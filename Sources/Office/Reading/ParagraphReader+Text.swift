extension ParagraphReader {
  func openLiteral() { text?.isLiteral = true }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, length: Int) throws(WordFileError) {
    guard leftOut == 0, let count = text?.bytes.count, frames.last?.begins == .text else { return }
    pieceCount += 1
    guard pieceCount <= limits.pieces else { throw .tooLarge(limit: limits.pieces) }
    text?.bytes += bytes
    text?.chunks.append(
      OpenText.Chunk(
        bytes: count..<count + bytes.count, range: start..<start + length, isPlain: length == bytes.count))
  }

  func closeText(_ frame: Frame, contentEnd: Int, end: Int) throws(WordFileError) {
    guard var text, let paragraph = level.paragraph else { return }
    self.text = nil
    if !frame.preservesSpace { text.trim() }
    guard isShown, !text.chunks.isEmpty else { return }
    var place: (run: Int, text: Int)?
    if isPlaced, let run = level.run?.index, let first = text.chunks.first, let last = text.chunks.last {
      layout.texts.append(
        Layout.Text(
          start: frame.start, tagEnd: frame.tagEnd, contentEnd: contentEnd, end: end,
          kept: first.range.lowerBound..<last.range.upperBound, preservesSpace: frame.preservesSpace,
          isWhole: text.isLiteral))
      place = (run, layout.texts.count - 1)
    }
    for chunk in text.chunks {
      let bytes = text.bytes[chunk.bytes].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      let scalars = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      if let place {
        paragraph.pieces.append(
          Layout.Piece(
            offset: paragraph.count, count: scalars, range: chunk.range, run: place.run, text: place.text))
      }
      paragraph.text += bytes
      paragraph.count += scalars
    }
  }
}

extension OpenText {
  /// Takes white space from both ends.
  mutating func trim() {
    while let chunk = chunks.last, let byte = bytes[chunk.bytes].last, byte.isXMLSpace {
      chunks[chunks.count - 1].shorten(upper: 1)
      if chunks[chunks.count - 1].bytes.isEmpty { chunks.removeLast() }
    }
    let first = chunks.firstIndex { chunk in bytes[chunk.bytes].contains { !$0.isXMLSpace } } ?? chunks.count
    chunks.removeFirst(first)
    while let chunk = chunks.first, let byte = bytes[chunk.bytes].first, byte.isXMLSpace {
      chunks[0].shorten(lower: 1)
    }
  }
}

extension OpenText.Chunk {
  /// A chunk that is a reference is one scalar, and goes as a whole.
  fileprivate mutating func shorten(lower: Int = 0, upper: Int = 0) {
    bytes = bytes.lowerBound + lower..<bytes.upperBound - upper
    range =
      isPlain
      ? range.lowerBound + lower..<range.upperBound - upper
      : (lower > 0 ? range.upperBound..<range.upperBound : range.lowerBound..<range.lowerBound)
  }
}

/// Fields that are open, each with whether its instruction is being read. What stands there is not shown, results of
/// fields within it included.
struct Fields {
  private var open: [Bool] = []
  private var instructions = 0

  var isInInstruction: Bool { instructions > 0 }

  mutating func meet(_ type: String?) {
    switch type {
    case "begin":
      open.append(true)
      instructions += 1
    case "separate": endInstruction(at: open.count - 1)
    case "end":
      endInstruction(at: open.count - 1)
      _ = open.popLast()
    default: break
    }
  }

  private mutating func endInstruction(at index: Int) {
    guard open.indices.contains(index), open[index] else { return }
    open[index] = false
    instructions -= 1
  }

  /// At the end of a paragraph: a field that is never closed must not hide the rest of the document.
  mutating func endInstructions() {
    guard instructions > 0 else { return }
    for index in open.indices { endInstruction(at: index) }
  }
}
