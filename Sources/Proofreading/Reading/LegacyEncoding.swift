/// Vietnamese encodings older than Unicode, told apart well enough for a hint.
enum LegacyEncoding: String {
  case tcvn3 = "TCVN3 (ABC)"
  case vni = "VNI"
  case windows1258 = "Windows-1258"

  /// What the text seems to be in; nil where it seems to be none of them.
  ///
  /// TCVN3 keeps ă â ê ô ơ ư đ and many toned letters between A8 and BE, where the other two have almost nothing. VNI and
  /// Windows-1258 both write a tone after its vowel, each with bytes of its own.
  static func guess(_ bytes: [UInt8]) -> LegacyEncoding? {
    var high = 0
    var letters = 0
    var tcvn3 = 0
    var vni = 0
    var windows = 0
    var previous: UInt8 = 0
    for byte in bytes.prefix(100_000) {
      if byte >= 0x80 { high += 1 }
      if UTF8Text.isLetter(byte) { letters += 1 }
      switch byte {
      case 0xA8...0xBE: tcvn3 += 1
      // Toned letters after a vowel, đ and ư.
      case 0xF9, 0xF8, 0xFB, 0xEF, 0xE0, 0xE1, 0xE4, 0xE5: if isVowel(previous) { vni += 1 }
      case 0xF1, 0xF6: vni += 1
      // Combining tones after a vowel, đ and ư.
      case 0xCC, 0xEC, 0xD2, 0xDE, 0xF2: if isVowel(previous) || previous >= 0xC0 { windows += 1 }
      case 0xF0, 0xFD: windows += 1
      default: break
      }
      previous = byte
    }
    // Prose: mostly letters, and a good part of them beyond ASCII.
    guard high >= 3, letters > high, high * 50 > letters else { return nil }
    if tcvn3 * 5 >= high { return .tcvn3 }
    guard max(vni, windows) * 5 >= high else { return nil }
    return vni > windows ? .vni : .windows1258
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
