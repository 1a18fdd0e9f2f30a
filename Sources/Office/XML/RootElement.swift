/// The element around all others of a part: something can be added at its end.
struct RootElement {
  /// The start tag.
  private(set) var start = 0
  private(set) var tagEnd = 0
  /// The end tag; both are the start tag's end if there is none.
  private(set) var closeStart = 0
  private(set) var end = 0

  mutating func open(_ element: XMLElement) {
    guard tagEnd == 0 else { return }
    start = element.start
    tagEnd = element.tagEnd
  }

  /// Called at each end, the last time at the root's own.
  mutating func close(start: Int, end: Int) {
    closeStart = start
    self.end = end
  }

  /// The edit that adds content at the end.
  func adding(_ content: [UInt8], to bytes: [UInt8]) -> TextEdit {
    guard closeStart == end else { return TextEdit(closeStart..<closeStart, content) }
    let tag = bytes[start..<tagEnd]
    return TextEdit(start..<tagEnd, tag.openTag + content + tag.closeTag)
  }
}
