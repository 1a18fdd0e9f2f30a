extension ParagraphReader {
  func openRun(_ element: XMLElement) throws(WordFileError) {
    guard level.paragraph != nil else { return }
    guard level.run == nil else {
      // Base text under a ruby annotation.
      if isPlaced, let run = level.run?.index { layout.runs[run].isWhole = true }
      return
    }
    frames[frames.count - 1].begins = .run
    var run = OpenRun()
    if isPlaced, let container = level.container {
      try count()
      layout.runs.append(
        Layout.Run(
          container: container, start: element.start, tagEnd: element.tagEnd,
          properties: element.tagEnd..<element.tagEnd, contentEnd: element.tagEnd, end: element.tagEnd))
      run.index = layout.runs.count - 1
    }
    level.run = run
  }

  func closeRun(start: Int, end: Int) {
    if let run = level.run?.index {
      layout.runs[run].contentEnd = start
      layout.runs[run].end = end
    }
    level.run = nil
  }

  private func count() throws(WordFileError) {
    pieceCount += 1
    guard pieceCount <= limits.pieces else { throw .tooLarge(limit: limits.pieces) }
  }

  /// Outside of runs it is a property of a paragraph's end, which hides nothing.
  func runProperty(_ element: XMLElement) {
    switch element.tag {
    case .rStyle: level.run?.isHidden = element[.val].map(styles.hides) ?? false
    default: level.run?.isHidden = element.isOn
    }
  }

  func closeProperties(_ frame: Frame, end: Int) {
    switch (frames.last?.tag, frame.tag) {
    case (.p, .pPr):
      if isPlaced, let container = level.paragraph?.container { layout.containers[container].contentStart = end }
    case (.r, .rPr):
      guard let run = level.run, let index = run.index, !run.hasContent, frames.last?.begins == .run else { return }
      layout.runs[index].properties = frame.start..<end
    default: break
    }
  }

  /// Whether what stands in this element is text of the open run.
  func holdsText(_ parent: Frame?) -> Bool {
    level.run != nil && [.r, .choice, .fallback].contains(parent?.tag)
  }

  /// Whether a reader sees the text of the open run.
  var isShown: Bool {
    !fields.isInInstruction && continuedCells == 0 && level.run?.isHidden == false
  }

  func runContent(_ element: XMLElement, in parent: Frame?) {
    level.run?.hasContent = true
    if parent?.tag != .r, isPlaced, let run = level.run?.index { layout.runs[run].isWhole = true }
    let begins: Frame.Beginning?
    switch element.tag {
    case .t:
      text = OpenText()
      begins = .text
    case .tab, .ptab: begins = .scalar("\t")
    case .br, .cr: begins = .scalar(" ")
    case .noBreakHyphen: begins = .scalar("\u{2011}")
    case .footnoteReference: begins = element.number(.id).map { .mark(.footnotes, $0) }
    case .endnoteReference: begins = element.number(.id).map { .mark(.endnotes, $0) }
    default:
      fields.meet(element[.fldCharType])
      begins = nil
    }
    frames[frames.count - 1].begins = begins
  }

  func append(_ scalar: Unicode.Scalar, _ range: Range<Int>) throws(WordFileError) {
    guard isShown, let paragraph = level.paragraph else { return }
    if isPlaced, let run = level.run?.index {
      try count()
      paragraph.pieces.append(
        Layout.Piece(offset: paragraph.count, count: 1, range: range, run: run, text: nil))
    }
    paragraph.text += Array(String(scalar).utf8)
    paragraph.count += 1
  }

  func mark(_ note: Int, _ kind: Relationships.Kind, _ range: Range<Int>) {
    guard isShown, notesPlaces, let run = levels[0].run?.index else { return }
    let anchor: Layout.Anchor =
      isPlaced ? .mark(Layout.Piece(offset: 0, count: 0, range: range, run: run, text: nil)) : .run(run)
    marks.append(NoteMark(kind: kind, note: note, anchor: anchor))
  }
}
