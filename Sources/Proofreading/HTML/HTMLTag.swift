/// A tag, and the few attributes that count.
struct HTMLTag {
  /// In lower case; empty where it is longer than any that is known.
  private(set) var name = ""
  let isEnd: Bool
  private(set) var isSelfClosing = false
  private(set) var isHidden = false
  private(set) var columns = 1
  private(set) var rows = 1
  /// The byte after the tag.
  private(set) var end: Int

  private static let longestName = 12

  /// Whether a tag begins at this `<`: a letter follows, or a slash and a letter.
  static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    if UTF8Text.isLetter(bytes[index + 1]) { return true }
    return bytes[index + 1] == UInt8(ascii: "/") && index + 2 < bytes.count && UTF8Text.isLetter(bytes[index + 2])
  }

  /// Reads the tag that begins at `start`; one that is never closed takes the rest of the file, as in browsers.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    isEnd = bytes[start + 1] == UInt8(ascii: "/")
    end = start + (isEnd ? 2 : 1)
    name = Self.lowercase(bytes, word(bytes))
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: ">") {
        end += 1
        return
      }
      if byte == UInt8(ascii: "/") || UTF8Text.isSpace(byte) {
        isSelfClosing = byte == UInt8(ascii: "/")
        end += 1
      } else {
        isSelfClosing = false
        attribute(bytes)
      }
    }
  }

  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = end
    while end < bytes.count, !UTF8Text.isSpace(bytes[end]), bytes[end] != UInt8(ascii: "/"),
      bytes[end] != UInt8(ascii: ">")
    {
      end += 1
    }
    return start..<end
  }

  private mutating func attribute(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = end
    // A name may begin with the mark that otherwise ends it.
    end += 1
    while end < bytes.count, !UTF8Text.isSpace(bytes[end]), bytes[end] != UInt8(ascii: "/"),
      bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "=")
    {
      end += 1
    }
    let name = Self.lowercase(bytes, start..<end)
    var next = end
    while next < bytes.count, UTF8Text.isSpace(bytes[next]) { next += 1 }
    var value = end..<end
    if next < bytes.count, bytes[next] == UInt8(ascii: "=") {
      end = next + 1
      value = self.value(bytes)
    }
    switch name {
    case "hidden": isHidden = true
    case "colspan": columns = Self.count(bytes, value, most: 1_000)
    case "rowspan": rows = Self.count(bytes, value, most: 65_534)
    default: break
    }
  }

  private mutating func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    while end < bytes.count, UTF8Text.isSpace(bytes[end]) { end += 1 }
    guard end < bytes.count else { return end..<end }
    let quote = bytes[end]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { end += 1 }
    let start = end
    while end < bytes.count {
      let byte = bytes[end]
      if isQuoted ? byte == quote : byte == UInt8(ascii: ">") || UTF8Text.isSpace(byte) { break }
      end += 1
    }
    let value = start..<end
    if isQuoted, end < bytes.count { end += 1 }
    return value
  }

  private static func lowercase(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    guard range.count <= longestName else { return "" }
    return String(decoding: bytes[range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// A whole number from 1; what is none counts as 1, and none more than HTML allows.
  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, most: Int) -> Int {
    var value = 0
    for byte in bytes[range].drop(while: UTF8Text.isSpace) {
      guard UTF8Text.isDigit(byte) else { break }
      value = min(most, value * 10 + Int(byte - 0x30))
    }
    return max(1, value)
  }
}
