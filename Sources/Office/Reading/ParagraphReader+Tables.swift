extension ParagraphReader {
  /// More columns than Word allows in a table, which is 63.
  private static let columnLimit = 1000

  private func columns(_ element: XMLElement) -> Int {
    min(max(element.number(.val) ?? 0, 0), Self.columnLimit)
  }

  func tableElement(_ element: XMLElement, in parent: Frame?) {
    if element.tag == .tbl {
      flush()
      tableCount += 1
      tables.append(OpenTable(number: tableCount))
    }
    guard let last = tables.indices.last else { return }
    switch (parent?.tag, element.tag) {
    case (_, .tr):
      tables[last].row += 1
      tables[last].column = 1
      tables[last].rowIsDeleted = false
    case (.trPr, .gridBefore): tables[last].column += columns(element)
    case (_, .tc):
      tables[last].span = 1
      tables[last].cellContinues = false
    case (.tcPr, .gridSpan): tables[last].span = max(columns(element), 1)
    case (.tcPr, .vMerge), (.tcPr, .hMerge):
      guard !tables[last].cellContinues, element[.val] ?? "continue" == "continue" else { return }
      tables[last].cellContinues = true
      continuedCells += 1
    default: break
    }
  }

  func closeTableElement(_ tag: Tag) {
    guard let last = tables.indices.last else { return }
    switch tag {
    case .tbl: tables.removeLast()
    case .trPr:
      // With tracked changes accepted the row is not there.
      if tables[last].rowIsDeleted { tables[last].row -= 1 }
    case .tc:
      flush()
      if tables[last].cellContinues { continuedCells -= 1 }
      tables[last].cellContinues = false
      tables[last].column += tables[last].span
    default: break
    }
  }
}
