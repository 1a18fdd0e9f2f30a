/// The marks of comments in the main part, as edits of its bytes.
struct MarkEdits {
  /// What stands at one place: ranges end there before others begin.
  private struct Marks {
    let point: MarkPoint
    var ends = ""
    var starts = ""
  }

  let layout: Layout
  let bytes: [UInt8]
  private var places: [Int: Marks] = [:]

  init(layout: Layout, bytes: [UInt8]) {
    self.layout = layout
    self.bytes = bytes
  }

  mutating func add(_ identifier: Int, on anchor: Layout.Anchor, _ range: Range<Int>, isStrict: Bool, style: String?) {
    let (start, end) = layout.points(anchor, range, in: bytes)
    let container = layout.containers[start.container]
    let markup = Markup(like: bytes[container.start..<container.tagEnd], isStrict: isStrict)
    places[start.position, default: Marks(point: start)].starts += markup.start(identifier)
    if start.position == end.position {
      places[end.position]?.starts += markup.end(identifier, style: style)
    } else {
      places[end.position, default: Marks(point: end)].ends += markup.end(identifier, style: style)
    }
  }

  var edits: [TextEdit] {
    var edits: [TextEdit] = []
    var opened: Set<Int> = []
    for (position, marks) in places {
      edits.append(edit(at: position, marks))
      if let text = marks.point.text, opened.insert(text).inserted { edits += preserving(layout.texts[text]) }
    }
    return edits
  }

  private func edit(at position: Int, _ marks: Marks) -> TextEdit {
    let written = Array((marks.ends + marks.starts).utf8)
    guard let index = marks.point.run else {
      let container = layout.containers[marks.point.container]
      let tag = bytes[container.start..<container.tagEnd]
      // A paragraph that is an empty element has to be opened first.
      guard position == container.end, container.end == container.tagEnd else {
        return TextEdit(position..<position, written)
      }
      return TextEdit(container.start..<container.tagEnd, tag.openTag + written + tag.closeTag)
    }
    let run = layout.runs[index]
    let runTag = bytes[run.start..<run.tagEnd]
    var before = runTag.closeTag
    var after = runTag + bytes[run.properties]
    if let index = marks.point.text {
      let text = layout.texts[index]
      let textTag = bytes[text.start..<text.tagEnd]
      before = textTag.closeTag + before
      after += textTag.preservingSpace
    }
    return TextEdit(position..<position, before + written + after)
  }

  /// A text that is split has white space at its new ends, which must count from now on; what did not count must go.
  private func preserving(_ text: Layout.Text) -> [TextEdit] {
    guard !text.preservesSpace else { return [] }
    return [
      TextEdit(text.start..<text.tagEnd, bytes[text.start..<text.tagEnd].preservingSpace),
      TextEdit(text.tagEnd..<text.kept.lowerBound, []),
      TextEdit(text.kept.upperBound..<text.contentEnd, []),
    ]
  }
}
