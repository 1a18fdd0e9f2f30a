/// What a line is by its first letters.
extension MarkdownLine {
  /// Without the marks of quotations.
  var unquoted: MarkdownLine {
    var line = self
    while line.first == UInt8(ascii: ">") { line = line.dropping(1) }
    return line
  }

  /// The letter and length of a code fence.
  var fence: (mark: UInt8, length: Int)? {
    guard let first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let length = leadingRun
    guard length >= 3 else { return nil }
    // A line such as ```` ```a``` ```` is code within a paragraph.
    if first == UInt8(ascii: "`"), bytes[range].dropFirst(length).contains(first) { return nil }
    return (first, length)
  }

  func closes(_ fence: (mark: UInt8, length: Int)) -> Bool {
    first == fence.mark && leadingRun >= fence.length && leadingRun == range.count
  }

  /// The words of a heading `## …`.
  var heading: MarkdownLine? {
    guard first == UInt8(ascii: "#") else { return nil }
    let length = leadingRun
    guard length <= 6, byte(length).map(UTF8Text.isSpace) ?? true else { return nil }
    let words = dropping(length)
    let marks = bytes[words.range].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let kept = words.range.count - marks
    guard marks > 0, kept == 0 || words.byte(kept - 1).map(UTF8Text.isSpace) == true else { return words }
    return words.keeping(kept)
  }

  /// `=====` or `-----` under a paragraph.
  var isUnderline: Bool {
    guard let first, leadingRun == range.count else { return false }
    return first == UInt8(ascii: "=") || first == UInt8(ascii: "-") && range.count >= 2
  }

  /// `---`, `* * *`, `___`.
  var isRule: Bool {
    guard let first, [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(first) else { return false }
    var count = 0
    for byte in bytes[range] where !UTF8Text.isSpace(byte) {
      guard byte == first else { return false }
      count += 1
    }
    return count >= 3
  }

  /// The line under a table's head: `|---|:--:|`.
  var isTableRule: Bool {
    var hasBar = false
    var hasDash = false
    for byte in bytes[range] {
      switch byte {
      case UInt8(ascii: "|"): hasBar = true
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return hasBar && hasDash
  }

  /// The words of a list's item, and whether its mark may also begin a line in the middle of a paragraph.
  var item: (words: MarkdownLine, isSure: Bool)? {
    let mark = ListMark.read(bytes, range)
    guard mark.isItem else { return nil }
    let digits = bytes[range].prefix(while: UTF8Text.isDigit).count
    if digits > 0 {
      guard byte(digits + 1).map(UTF8Text.isSpace) == true else { return nil }
      return (dropping(digits + 1), digits == 1 && first == UInt8(ascii: "1"))
    }
    guard mark.length > 0 else {
      // `a)` is no list of Markdown: it is a word of its line. A bullet without a space is emphasis, or a minus.
      return first.map(UTF8Text.isLetter) == true ? (self, true) : nil
    }
    // In ASCII, a bullet without a space after it is emphasis, or a minus.
    if let first, first < 0x80, byte(1).map(UTF8Text.isSpace) != true { return nil }
    let words = dropping(mark.length)
    let isTask = words.starts(with: "[ ] ") || words.starts(with: "[x] ") || words.starts(with: "[X] ")
    return (isTask ? words.dropping(4) : words, true)
  }

  /// The words of a note, `[^1]: …`.
  var note: MarkdownLine? {
    guard starts(with: "[^"), let end = offset(after: "]:"), end <= 64 else { return nil }
    return dropping(end)
  }

  /// `[name]: https://…`, which is nobody's reading.
  var isLinkDefinition: Bool {
    guard first == UInt8(ascii: "["), let end = offset(after: "]:") else { return false }
    let target = dropping(end)
    return ["http:", "https:", "mailto:", "ftp:", "<", "/", "#", "./", "../"].contains { target.starts(with: $0) }
  }

  /// The cells of a table's row.
  var cells: [MarkdownLine] {
    var cells: [MarkdownLine] = []
    var rest = first == UInt8(ascii: "|") ? dropping(1) : self
    while !rest.isBlank {
      guard let bar = rest.firstBar else {
        cells.append(rest)
        break
      }
      cells.append(rest.keeping(bar))
      rest = rest.dropping(bar + 1)
    }
    return cells
  }

  private var firstBar: Int? {
    var isEscaped = false
    for (offset, byte) in bytes[range].enumerated() {
      if byte == UInt8(ascii: "|"), !isEscaped { return offset }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return nil
  }
}
