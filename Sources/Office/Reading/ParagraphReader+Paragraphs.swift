extension ParagraphReader {
  func openParagraph(_ element: XMLElement) throws(WordFileError) {
    paragraphCount += 1
    guard paragraphCount <= limits.paragraphs else { throw .tooLarge(limit: limits.paragraphs) }
    let isNested = level.paragraph != nil
    if isNested { openBox() }
    frames[frames.count - 1].begins = isNested ? .boxed : .paragraph
    let paragraph = level.waiting ?? OpenParagraph(place: currentPlace)
    level.waiting = nil
    level.paragraph = paragraph
    // Of joined paragraphs the last one's properties stay, as Word does it.
    paragraph.style = nil
    paragraph.outline = nil
    paragraph.number = nil
    level.container = nil
    openContainer(element)
    paragraph.container = level.container
  }

  private var currentPlace: WordPlace {
    guard place == .body, let table = tables.last else { return place }
    return .cell(table: table.number, row: table.row, column: table.column)
  }

  func closeParagraph(_ frame: Frame, end: Int) {
    closeContainer(end: end)
    guard let paragraph = level.paragraph else { return }
    level.paragraph = nil
    if paragraph.isOpenEnded {
      paragraph.isOpenEnded = false
      level.waiting = paragraph
    } else {
      finish(paragraph)
    }
    if levels.count == 1 { fields.endInstructions() }
    if frame.begins == .boxed { closeLevel() }
  }

  /// Begins the paragraphs of a text box.
  func openBox() {
    frames[frames.count - 1].begins = .level
    if isPlaced, let run = level.run?.index { layout.runs[run].isWhole = true }
    levels.append(Level())
  }

  func closeLevel() {
    flush()
    levels.removeLast()
  }

  /// A paragraph whose end is deleted stays alone when no other follows it where it stands.
  func flush() {
    guard let paragraph = level.waiting else { return }
    level.waiting = nil
    finish(paragraph)
  }

  private func finish(_ paragraph: OpenParagraph) {
    let style = styles.style(paragraph.style, outline: paragraph.outline, number: paragraph.number)
    let text = String(decoding: paragraph.text, as: UTF8.self)
    let whole = FoundParagraph(
      paragraph: WordParagraph(text: text, place: paragraph.place, style: style), anchor: anchor(of: paragraph),
      note: note)
    if levels.count > 1, let holder = levels[levels.count - 2].paragraph {
      holder.boxed.append(whole)
      holder.boxed += paragraph.boxed
    } else {
      found.append(whole)
      found += paragraph.boxed
    }
  }

  /// Text boxes cannot hold comments: the run is taken that holds the outermost box. There is always a paragraph around
  /// a box, so that every paragraph of the main part has an anchor.
  private func anchor(of paragraph: OpenParagraph) -> Layout.Anchor? {
    guard notesPlaces else { return nil }
    if let container = paragraph.container { return .text(paragraph.pieces, container: container) }
    if let run = levels[0].run?.index { return .run(run) }
    return levels[0].paragraph?.container.map { .text([], container: $0) }
  }

  func paragraphProperty(_ element: XMLElement, in parent: Frame?) {
    switch (parent?.tag, element.tag) {
    case (.pPr, .pStyle): level.paragraph?.style = element[.val]
    case (.pPr, .outlineLvl): level.paragraph?.outline = element.number(.val)
    case (.numPr, .numId): level.paragraph?.number = element.number(.val)
    default: break
    }
  }

  /// As a property, a deletion is one of the paragraph's end or of a table's row.
  func deletedProperty(in parent: Frame?) {
    if parent?.tag == .trPr {
      if !tables.isEmpty { tables[tables.count - 1].rowIsDeleted = true }
    } else if frames.dropLast(2).last?.tag == .pPr {
      level.paragraph?.isOpenEnded = true
    }
  }

  /// Notes an element that runs stand in; a paragraph is one.
  func openContainer(_ element: XMLElement) {
    guard isPlaced, level.paragraph != nil, level.run == nil else { return }
    if element.tag != .p {
      guard level.container != nil else { return }
      frames[frames.count - 1].begins = .container
    }
    let admitsMarks = ![.sdt, .alternateContent, .choice, .fallback].contains(element.tag)
    layout.containers.append(
      Layout.Container(
        parent: level.container, admitsMarks: admitsMarks, start: element.start, tagEnd: element.tagEnd,
        contentStart: element.tagEnd, end: element.tagEnd))
    level.container = layout.containers.count - 1
  }

  func closeContainer(end: Int) {
    guard isPlaced, let container = level.container else { return }
    layout.containers[container].end = end
    level.container = layout.containers[container].parent
  }
}
