/// What parts a form's fields from one another (RFC 2046, 5.1.1).
struct MultipartBoundary: Hashable, Sendable {
  let bytes: [UInt8]

  static let longest = 70

  /// Nil where the type is not `multipart/form-data` with one usable boundary.
  init?(contentType: String) {
    let parts = contentType.split(separator: ";", omittingEmptySubsequences: false)
    guard let type = parts.first, Self.trimmed(type).lowercased() == "multipart/form-data" else { return nil }
    var found: Substring?
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, Self.trimmed(pair[0]).lowercased() == "boundary" else { continue }
      // Two would leave it open which one counts.
      guard found == nil else { return nil }
      found = Self.trimmed(pair[1])
    }
    guard var value = found else { return nil }
    if value.count > 1, value.first == "\"", value.last == "\"" { value = value.dropFirst().dropLast() }
    self.init(value)
  }

  /// Nil where it has characters that a boundary may not have.
  init?(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
    guard (1...Self.longest).contains(bytes.count), bytes.last != UInt8(ascii: " "),
      bytes.allSatisfy(Self.isAllowed)
    else { return nil }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "'()+_,-./:=? ".utf8.contains(byte)
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
