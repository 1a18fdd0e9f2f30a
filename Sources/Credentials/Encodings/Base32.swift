/// Base32 of RFC 4648, section 6, without padding: what apps for one-time passwords read.
enum Base32 {
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    var bits: UInt16 = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | UInt16(byte)
      count += 8
      while count >= 5 {
        count -= 5
        text.append(alphabet[Int(bits >> count) & 31])
      }
      bits &= 0xFF
    }
    if count > 0 { text.append(alphabet[Int(bits << (5 - count)) & 31]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Small letters are read too, spaces and hyphens passed over; nil for other characters, for a length that no bytes
  /// have, and for last bits that are not zero.
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt16 = 0
    var count = 0
    for character in text.utf8 where character != UInt8(ascii: " ") && character != UInt8(ascii: "-") {
      guard let value = value(character) else { return nil }
      bits = (bits << 5 | UInt16(value)) & 0xFFF
      count += 5
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> count))
    }
    guard count < 5, bits & (1 << count - 1) == 0 else { return nil }
    return bytes
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  private static func value(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a")
    case UInt8(ascii: "2")...UInt8(ascii: "7"): character - UInt8(ascii: "2") + 26
    default: nil
    }
  }
}
