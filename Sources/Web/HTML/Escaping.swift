extension ByteStore {
  /// Appends `text` so that an HTML parser reads it back as it was, in content and between double quotes alike.
  ///
  /// Control characters that HTML does not allow are written as U+FFFD: seen, and harmless. A carriage return is
  /// written as a reference, since parsers turn a bare one into a line feed.
  mutating func append(escaped text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in 0..<utf8.count where Self.needsEscape(utf8[index]) {
        append(UnsafeBufferPointer(rebasing: utf8[start..<index]))
        append(Self.replacement(of: utf8[index]))
        start = index + 1
      }
      append(UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  /// A number in digits.
  mutating func append(number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var divisor: UInt = 1
    while number.magnitude / divisor >= 10 { divisor *= 10 }
    var rest = number.magnitude
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    case 0x09, 0x0A: false
    case ..<0x20, 0x7F: true
    default: false
    }
  }

  private static func replacement(of byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x0D: "&#13;"
    default: "\u{FFFD}"
    }
  }
}
