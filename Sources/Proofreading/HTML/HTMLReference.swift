/// A character reference: `&ocirc;`, `&#7897;`, `&#x1ED9;`.
struct HTMLReference {
  let scalar: Unicode.Scalar
  /// The byte after it.
  let end: Int

  /// Nil where the `&` at `start` is only a letter.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int) {
    guard start + 1 < limit else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") {
      self.init(numeric: bytes, at: start + 2, before: limit)
    } else {
      self.init(named: bytes, at: start + 1, before: limit)
    }
  }

  private init?(named bytes: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int) {
    var end = start
    let farthest = min(limit, start + HTMLEntityNames.longest)
    while end < farthest, UTF8Text.isLetter(bytes[end]) || UTF8Text.isDigit(bytes[end]) { end += 1 }
    guard end > start, let scalar = HTMLEntityNames.scalar(Substring(decoding: bytes[start..<end], as: UTF8.self))
    else {
      return nil
    }
    let isClosed = end < limit && bytes[end] == UInt8(ascii: ";")
    guard isClosed || HTMLEntityNames.standsWithoutSemicolon(scalar) else { return nil }
    self.scalar = scalar
    self.end = isClosed ? end + 1 : end
  }

  private init?(numeric bytes: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int) {
    let isHexadecimal = start < limit && bytes[start] | 0x20 == UInt8(ascii: "x")
    var end = isHexadecimal ? start + 1 : start
    let firstDigit = end
    var value: UInt32 = 0
    while end < limit, let digit = Self.digit(bytes[end]), isHexadecimal || digit < 10 {
      // Stays beyond the last scalar once it is there.
      value = min(0x11_0000, value * (isHexadecimal ? 16 : 10) + digit)
      end += 1
    }
    guard end > firstDigit else { return nil }
    scalar = Self.scalar(value)
    self.end = end < limit && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: UInt32((byte | 0x20) - 0x61 + 10)
    default: nil
    }
  }

  /// As browsers have it: 128 to 159 mean Windows-1252, and what is no character is U+FFFD.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    if (0x80...0x9F).contains(value) { return Unicode.Scalar(windows1252[Int(value - 0x80)]) ?? replacement }
    return value == 0 ? replacement : Unicode.Scalar(value) ?? replacement
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
