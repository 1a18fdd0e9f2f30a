/// A line of Markdown, or what is left of one, without its line end and the white space around it.
struct MarkdownLine {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var range: Range<Int>
  /// Scalars of the file before the line.
  private(set) var scalar: Int
  /// Two spaces or a backslash at the end: the next line is a paragraph of its own, as after `<br>`.
  let breaksHard: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>, scalar: Int) {
    self.bytes = bytes
    var end = whole.upperBound
    while end > whole.lowerBound, UTF8Text.isSpace(bytes[end - 1]) { end -= 1 }
    let hasSpaces = whole.upperBound - end >= 2 && bytes[whole.upperBound - 1] == 0x20
    let hasBackslash = end > whole.lowerBound && bytes[end - 1] == UInt8(ascii: "\\")
    if hasBackslash { end -= 1 }
    breaksHard = hasSpaces || hasBackslash
    range = whole.lowerBound..<end
    self.scalar = scalar
    trim()
  }

  var isBlank: Bool { range.isEmpty }
  var first: UInt8? { range.isEmpty ? nil : bytes[range.lowerBound] }

  func byte(_ offset: Int) -> UInt8? {
    offset < range.count ? bytes[range.lowerBound + offset] : nil
  }

  func starts(with mark: String) -> Bool { bytes[range].starts(with: mark.utf8) }

  func contains(_ byte: UInt8) -> Bool { bytes[range].contains(byte) }

  /// How often the first byte stands in a row at the start.
  var leadingRun: Int {
    guard let first else { return 0 }
    return bytes[range].prefix { $0 == first }.count
  }

  /// The offset after the first occurrence of a mark of ASCII letters, whatever their case.
  func offset(after mark: String, from start: Int = 0) -> Int? {
    let mark = Array(mark.utf8)
    var place = range.lowerBound + start
    while place + mark.count <= range.upperBound {
      if zip(bytes[place..<place + mark.count], mark).allSatisfy({
        $0 == $1 || UTF8Text.isLetter($1) && $0 | 0x20 == $1
      }) {
        return place + mark.count - range.lowerBound
      }
      place += 1
    }
    return nil
  }

  /// The rest after so many bytes and the white space after them.
  func dropping(_ count: Int) -> MarkdownLine {
    var rest = self
    rest.drop(count)
    rest.trim()
    return rest
  }

  /// The first so many bytes, without white space at the end.
  func keeping(_ count: Int) -> MarkdownLine {
    var kept = self
    var end = range.lowerBound + count
    while end > range.lowerBound, UTF8Text.isSpace(bytes[end - 1]) { end -= 1 }
    kept.range = range.lowerBound..<end
    return kept
  }

  private mutating func drop(_ count: Int) {
    let start = range.lowerBound + count
    scalar += UTF8Text.scalars(in: bytes, range.lowerBound..<start)
    range = start..<max(start, range.upperBound)
  }

  private mutating func trim() {
    drop(bytes[range].prefix(while: UTF8Text.isSpace).count)
  }
}
