/// What may be a code.
enum Code {
  static let longest = 100

  /// A code of a row: it stands in addresses and in lists, so it holds no space, colon or slash.
  static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, isAlphanumeric(first), text.utf8.count <= longest else { return false }
    return text.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
  }

  /// Lower-case ASCII letters, digits and hyphens.
  static func isDossierCode(_ text: String) -> Bool {
    isValid(text) && text.utf8.allSatisfy { !(0x41...0x5A).contains($0) && $0 != 0x2E && $0 != 0x5F }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
