import Checker

/// HTML into blocks, by one pass over the bytes: no tree and no recursion, so that neither depth nor tags that are never
/// closed cost more than their length.
enum HTMLManuscript {
  static func read(_ text: DecodedText, limit: Int) throws(ReadingRefusal) -> Manuscript {
    var refusal: ReadingRefusal?
    let blocks = text.bytes.withUnsafeBufferPointer { bytes -> [Manuscript.Block] in
      var scanner = HTMLScanner(bytes, from: text.start, scalar: text.scalarsBefore, limit: limit)
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

/// The state of a reading.
private struct HTMLScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var index: Int
  /// Scalars of the file before `index`.
  var scalar: Int
  var collector: BlockCollector

  private var skip: HTMLSkip?
  private var tables: [HTMLTable] = []
  private var tableCount = 0
  private var isHeading = false
  private var isItem = false
  private var isTitle = false
  private var preformatted = 0
  private var raised = 0
  /// True once a search for the end of a CDATA section has failed: it would fail again, and again take the whole file.
  private var noSectionEnds = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, scalar: Int, limit: Int) {
    self.bytes = bytes
    index = start
    self.scalar = scalar
    collector = BlockCollector(limit: limit)
  }

  mutating func scan() throws(ReadingRefusal) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        try markup()
      } else if byte == UInt8(ascii: "&") {
        reference()
      } else if UTF8Text.isSpace(byte) {
        try space(byte)
      } else if raised > 0 {
        raisedLetter()
      } else {
        run()
      }
    }
    try endBlock()
  }

  /// Passes over everything before `end`.
  private mutating func move(to end: Int) {
    scalar += UTF8Text.scalars(in: bytes, index..<end)
    index = end
  }

  // MARK: - Words

  private mutating func run() {
    let start = index
    let startScalar = scalar
    repeat {
      if UTF8Text.beginsScalar(bytes[index]) { scalar += 1 }
      index += 1
    } while index < bytes.count && !endsRun(bytes[index])
    if skip == nil { collector.append(bytes[start..<index], scalars: scalar - startScalar, at: startScalar) }
  }

  private func endsRun(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || UTF8Text.isSpace(byte)
      || raised > 0 && UTF8Text.isDigit(byte)
  }

  private mutating func space(_ byte: UInt8) throws(ReadingRefusal) {
    if preformatted > 0, byte == 0x0A || byte == 0x0D {
      try endBlock()
    } else {
      collector.space(at: scalar)
    }
    index += 1
    scalar += 1
  }

  /// A letter of a superscript. A digit becomes a raised digit: `10<sup>6</sup>` is not 106, and `517<sup>1</sup>`, with the
  /// number of a note, is not 5171.
  private mutating func raisedLetter() {
    let byte = bytes[index]
    guard UTF8Text.isDigit(byte) else { return run() }
    if skip == nil { collector.append(Self.raisedDigits[Int(byte - 0x30)], at: scalar) }
    index += 1
    scalar += 1
  }

  private static let raisedDigits: [Unicode.Scalar] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  private mutating func reference() {
    guard let reference = HTMLReference(bytes, at: index, before: bytes.count) else { return run() }
    if skip == nil {
      if reference.scalar.value < 0x80, UTF8Text.isSpace(UInt8(reference.scalar.value)) {
        collector.space(at: scalar)
      } else {
        collector.append(reference.scalar, at: scalar)
      }
    }
    // A reference is written in ASCII.
    scalar += reference.end - index
    index = reference.end
  }

  // MARK: - Markup

  private mutating func markup() throws(ReadingRefusal) {
    if isTitle, !isEndTag("title", at: index) { return run() }
    if HTMLTag.begins(bytes, at: index) {
      let tag = HTMLTag(bytes, at: index)
      move(to: tag.end)
      return try take(tag)
    }
    guard index + 1 < bytes.count else { return run() }
    switch bytes[index + 1] {
    case UInt8(ascii: "!"): declaration()
    case UInt8(ascii: "?"): move(to: place(after: [0x3E], from: index + 2) ?? bytes.count)
    // `</5>` is a comment to browsers; a `</` before anything else too.
    case UInt8(ascii: "/"): move(to: place(after: [0x3E], from: index + 2) ?? bytes.count)
    default: run()
    }
  }

  private mutating func declaration() {
    let rest = bytes[(index + 2)...]
    if rest.starts(with: "--".utf8) {
      // `<!-->` and `<!--->` are whole comments.
      let end = place(after: Array("-->".utf8), from: index + 2)
      return move(to: end ?? bytes.count)
    }
    if !noSectionEnds, rest.starts(with: "[CDATA[".utf8) {
      if let end = place(after: Array("]]>".utf8), from: index + 9) { return move(to: end) }
      noSectionEnds = true
    }
    move(to: place(after: [0x3E], from: index + 2) ?? bytes.count)
  }

  private func place(after mark: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + mark.count <= bytes.count {
      if bytes[place] == mark[0], bytes[place..<place + mark.count].elementsEqual(mark) { return place + mark.count }
      place += 1
    }
    return nil
  }

  private func isEndTag(_ name: String, at place: Int) -> Bool {
    let end = place + 2 + name.utf8.count
    guard end <= bytes.count, bytes[place + 1] == UInt8(ascii: "/") else { return false }
    return zip(bytes[place + 2..<end], name.utf8).allSatisfy { $0 | 0x20 == $1 }
      && (end == bytes.count || !UTF8Text.isLetter(bytes[end]))
  }

  private mutating func passUnread(_ name: String) {
    var place = index
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") || !isEndTag(name, at: place) { place += 1 }
    move(to: place)
  }

  private mutating func take(_ tag: HTMLTag) throws(ReadingRefusal) {
    if let outcome = skip?.take(tag) {
      if outcome.ended { skip = nil }
      if outcome.consumed { return }
    }
    if HTMLElements.blocks.contains(tag.name) { try endBlock() }
    if tag.isEnd {
      end(tag.name)
    } else if HTMLElements.unread.contains(tag.name) {
      passUnread(tag.name)
    } else {
      start(tag)
      let isLeftOut = tag.isHidden && !HTMLElements.void.contains(tag.name)
      let isClosed = tag.isSelfClosing && tag.name == "svg"
      if isLeftOut || HTMLElements.unshown.contains(tag.name), !isClosed { skip = HTMLSkip(tag.name) }
    }
  }

  private mutating func start(_ tag: HTMLTag) {
    switch tag.name {
    case "table":
      tables.append(HTMLTable(number: tableCount))
      tableCount += 1
    case "tr": if !tables.isEmpty { tables[tables.count - 1].startRow() }
    case "td", "th":
      if !tables.isEmpty { tables[tables.count - 1].startCell(columns: tag.columns, rows: tag.rows) }
    case "li": isItem = true
    case "pre": preformatted += 1
    case "sup": raised += 1
    case "title":
      isTitle = true
      isHeading = true
    case let name where HTMLElements.blocks.contains(name) && name != "br":
      isHeading = HTMLElements.headings.contains(name)
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "table": tables.removeLast(tables.isEmpty ? 0 : 1)
    case "tr", "td", "th": if !tables.isEmpty { tables[tables.count - 1].endCell() }
    case "li", "ul", "ol": isItem = false
    case "pre": preformatted = max(0, preformatted - 1)
    case "sup": raised = max(0, raised - 1)
    case let name where HTMLElements.headings.contains(name):
      isTitle = false
      isHeading = false
    default: break
    }
  }

  private mutating func endBlock() throws(ReadingRefusal) {
    raised = 0
    guard !collector.isEmpty else { return }
    let part: Manuscript.Part = tables.isEmpty ? .body : .table
    if let table = tables.last, table.isInCell {
      try collector.end(.cell(table: table.number, row: table.row, column: table.column), part)
    } else if isHeading {
      try collector.end(.heading, part)
    } else {
      try collector.end(isItem ? .item : .paragraph, part)
      // An item's further paragraphs are no further items.
      isItem = false
    }
  }
}
