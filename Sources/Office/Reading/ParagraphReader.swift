/// Reads the paragraphs of a part. It keeps its own stack, so that no depth of elements is a depth of calls.
final class ParagraphReader: XMLVisitor {
  let place: WordPlace
  let styles: Styles
  let limits: WordLimits
  /// Whether the places of text are noted: only in the main part, since notes cannot hold comments.
  let notesPlaces: Bool

  var found: [FoundParagraph] = []
  var marks: [NoteMark] = []
  var layout = Layout()
  /// Identifiers of comments that the part already refers to.
  var commentIdentifiers: Set<Int> = []

  var frames: [Frame] = []
  /// How deep the reading is in something that is left out.
  var leftOut = 0
  var levels = [Level()]
  var text: OpenText?
  var tables: [OpenTable] = []
  var tableCount = 0
  /// Cells that are open and go on with others.
  var continuedCells = 0
  var fields = Fields()
  var note: Int?
  var paragraphCount = 0
  var pieceCount = 0

  init(place: WordPlace, styles: Styles, limits: WordLimits) {
    self.place = place
    self.styles = styles
    self.limits = limits
    notesPlaces = place == .body
  }

  /// The level that is read now; the first one is never taken away.
  var level: Level {
    get { levels[levels.count - 1] }
    _modify { yield &levels[levels.count - 1] }
  }

  /// Whether places are noted for what is read now.
  var isPlaced: Bool { notesPlaces && levels.count == 1 }

  func open(_ element: XMLElement) throws(WordFileError) {
    guard leftOut == 0, !leavesOut(element) else {
      leftOut += 1
      return
    }
    let parent = frames.last
    frames.append(
      Frame(
        tag: element.tag, start: element.start, tagEnd: element.tagEnd,
        preservesSpace: element[.space].map { $0 == "preserve" } ?? parent?.preservesSpace ?? false))
    switch element.tag {
    case .p: try openParagraph(element)
    case .txbxContent: if level.paragraph != nil { openBox() }
    case .pStyle, .outlineLvl, .numId: paragraphProperty(element, in: parent)
    case .del, .moveFrom: deletedProperty(in: parent)
    case .hyperlink, .ins, .moveTo, .sdt, .sdtContent, .fldSimple, .smartTag, .customXml, .dir, .bdo,
      .alternateContent, .choice, .fallback:
      openContainer(element)
    case .r: try openRun(element)
    case .rStyle, .vanish: runProperty(element)
    case .t, .tab, .ptab, .br, .cr, .noBreakHyphen, .fldChar, .footnoteReference, .endnoteReference:
      if holdsText(parent) { runContent(element, in: parent) }
    case .tbl, .tr, .tc, .gridBefore, .gridSpan, .vMerge, .hMerge: tableElement(element, in: parent)
    case .footnote, .endnote: note = element.number(.id)
    case .commentRangeStart, .commentRangeEnd, .commentReference:
      if let identifier = element.number(.id) { commentIdentifiers.insert(identifier) }
    default: break
    }
  }

  func close(start: Int, end: Int) throws(WordFileError) {
    guard leftOut == 0 else {
      leftOut -= 1
      return
    }
    guard let frame = frames.popLast() else { return }
    switch frame.begins {
    case .paragraph, .boxed: closeParagraph(frame, end: end)
    case .level: closeLevel()
    case .container: closeContainer(end: end)
    case .run: closeRun(start: start, end: end)
    case .text: try closeText(frame, contentEnd: start, end: end)
    case .scalar(let scalar): try append(scalar, frame.start..<end)
    case .mark(let kind, let note): mark(note, kind, frame.start..<end)
    case nil: closeOther(frame, end: end)
    }
  }

  private func closeOther(_ frame: Frame, end: Int) {
    switch frame.tag {
    case .pPr, .rPr: closeProperties(frame, end: end)
    case .tbl, .tr, .trPr, .tc: closeTableElement(frame.tag)
    case .footnote, .endnote, .body: flush()
    default: break
    }
  }

  /// Earlier properties, what tracked changes have deleted or moved elsewhere, and branches but the first.
  private func leavesOut(_ element: XMLElement) -> Bool {
    switch element.tag {
    case .pPrChange, .rPrChange, .tblPrChange, .trPrChange, .tcPrChange, .sectPrChange, .numberingChange,
      .sectPr, .sdtPr, .sdtEndPr, .tblPr, .tblGrid, .rt:
      return true
    case .del, .moveFrom:
      return frames.last?.tag != .rPr && frames.last?.tag != .trPr
    case .choice, .fallback:
      guard let index = frames.indices.last, frames[index].tag == .alternateContent else { return false }
      defer { frames[index].hasBranch = true }
      return frames[index].hasBranch
    case .tc:
      return tables.last?.rowIsDeleted ?? false
    default:
      return false
    }
  }
}
