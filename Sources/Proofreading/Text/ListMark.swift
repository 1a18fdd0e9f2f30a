/// The mark at the start of a line that makes it an item of a list.
struct ListMark {
  let isItem: Bool
  /// Bytes of the mark and the space after it, where neither belongs to the words: a bullet. A letter or a number
  /// is a word, and stays.
  let length: Int
  /// The UTF-8 of the bullet, the first byte highest; 0 where the mark stays with the words.
  var bullet: UInt32 = 0

  private static let none = ListMark(isItem: false, length: 0)

  /// • – — ‣ ▪ ● ○ ◦ · and the bullet of the Symbol font.
  private static let wideBullets: [[UInt8]] = ["•", "–", "—", "‣", "▪", "●", "○", "◦", "·", "\u{F0B7}"]
    .map { Array($0.utf8) }

  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> ListMark {
    guard let first = line.first else { return none }
    let byte = bytes[first]
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return bullet(bytes, line, width: 1)
    case 0x80...:
      guard let mark = wideBullets.first(where: { bytes[line].starts(with: $0) }) else { return none }
      return bullet(bytes, line, width: mark.count)
    default:
      return ListMark(isItem: isNumbered(bytes, line), length: 0)
    }
  }

  private static func bullet(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, width: Int
  ) -> ListMark {
    var next = line.lowerBound + width
    guard next < line.upperBound else { return none }
    // `-5%` may be an item or a negative figure: the mark stays with the words.
    if UTF8Text.isDigit(bytes[next]) { return ListMark(isItem: true, length: 0) }
    let isNoBreakSpace = bytes[next] == 0xC2 && next + 1 < line.upperBound && bytes[next + 1] == 0xA0
    guard UTF8Text.isSpace(bytes[next]) || UTF8Text.isLetter(bytes[next]) || bytes[next] >= 0xC2 else { return none }
    if isNoBreakSpace { next += 2 }
    while next < line.upperBound, UTF8Text.isSpace(bytes[next]) { next += 1 }
    let bullet = bytes[line.lowerBound..<line.lowerBound + width].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return ListMark(isItem: true, length: next - line.lowerBound, bullet: bullet)
  }

  /// `a)`, `a.`, `1.`, `12)`, with a space or a letter after it; `1.142 đảng viên` is none.
  private static func isNumbered(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    if (0x61...0x7A).contains(bytes[index]) {
      index += 1
    } else {
      while index < line.upperBound, index - line.lowerBound < 3, UTF8Text.isDigit(bytes[index]) { index += 1 }
    }
    guard index > line.lowerBound, index + 1 < line.upperBound else { return false }
    let next = bytes[index + 1]
    switch bytes[index] {
    case UInt8(ascii: ")"): return UTF8Text.isSpace(next) || UTF8Text.isLetter(next) || next >= 0x80
    case UInt8(ascii: "."): return UTF8Text.isSpace(next)
    default: return false
    }
  }
}
