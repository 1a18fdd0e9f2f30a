/// Bytes as UTF-8: whether they are, and how many scalars they hold.
enum UTF8Text {
  /// The offset of the first byte, from `start` on, that begins no well-formed sequence; nil where all do.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let length = sequence(bytes, index) else { return index }
      index += length
    }
    return nil
  }

  /// How many scalars begin in a stretch of well-formed text.
  static func scalars(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where beginsScalar(bytes[index]) { count += 1 }
    return count
  }

  static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// Space, tab, line feed, vertical tab, form feed, carriage return.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// How many bytes the space at a place takes: one, two where it is a space that does not break, none where there is none.
  static func space(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    if isSpace(bytes[index]) { return 1 }
    return index + 1 < bytes.count && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0 ? 2 : 0
  }

  /// The same of the space that ends right before a place.
  static func space(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int, from start: Int) -> Int {
    if end > start, isSpace(bytes[end - 1]) { return 1 }
    return end - 1 > start && bytes[end - 2] == 0xC2 && bytes[end - 1] == 0xA0 ? 2 : 0
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The length of the well-formed sequence of two bytes or more that begins at `index` (Unicode, table 3-7).
  private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    let length: Int
    let second: ClosedRange<UInt8>
    switch bytes[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    if length > 2, beginsScalar(bytes[index + 2]) { return nil }
    if length > 3, beginsScalar(bytes[index + 3]) { return nil }
    return length
  }
}
