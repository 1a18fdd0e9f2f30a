/// A part of XML as UTF-8, whatever of the two allowed encodings it is kept in.
struct Part {
  /// How the bytes are kept in the archive.
  enum Encoding { case utf8, utf16Little, utf16Big }

  let name: String
  let bytes: [UInt8]
  let encoding: Encoding

  init(name: String, kept: [UInt8]) throws(WordFileError) {
    self.name = name
    switch (kept.first, kept.dropFirst().first) {
    case (0xFF, 0xFE), (0x3C, 0): encoding = .utf16Little
    case (0xFE, 0xFF), (0, 0x3C): encoding = .utf16Big
    default:
      encoding = .utf8
      bytes = kept
      return
    }
    let (low, high) = encoding == .utf16Little ? (0, 1) : (1, 0)
    let units = stride(from: 0, to: kept.count - 1, by: 2).map { index in
      UInt16(kept[index + low]) | UInt16(kept[index + high]) << 8
    }
    guard kept.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw .encoding(part: name)
    }
    bytes = Array(text.utf8)
  }

  /// Bytes of UTF-8 in the encoding in which this part is kept.
  func kept(_ changed: [UInt8]) -> [UInt8] {
    let units: (UInt16) -> [UInt8]
    switch encoding {
    case .utf8: return changed
    case .utf16Little: units = { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .utf16Big: units = { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }
    return String(decoding: changed, as: UTF8.self).utf16.flatMap(units)
  }
}
