/// A key whose bytes sort as Vietnamese dictionaries do: syllable by syllable, first its letters (a ă â b c d đ e ê …),
/// then its tone (ngang, huyền, hỏi, ngã, sắc, nặng); numbers by their value and before letters; case last, small
/// before capital. Spaces, dashes and punctuation only part syllables.
///
/// The same for composed and decomposed text. ASCII, so that every engine compares it byte by byte.
public enum VietnameseSortKey {
  public static func key(_ text: String) -> String {
    var key: [UInt8] = []
    var cases: [UInt8] = []
    for token in VietnameseToken.tokens(text) {
      switch token {
      case .syllable(let letters): append(letters, to: &key, &cases)
      case .number(let digits): append(digits, to: &key, &cases)
      case .other(let scalar, let isUpper):
        key.append(otherLead)
        key += hexadecimal(scalar.value)
        cases.append(isUpper ? upper : lower)
      }
    }
    // Lower than all that can follow in the first part, so that the shorter of two texts comes first.
    return String(decoding: key + [UInt8(ascii: " ")] + cases, as: UTF8.self)
  }

  private static let lower = UInt8(ascii: "a")
  private static let upper = UInt8(ascii: "b")
  /// Letters stand from here on, tones and numbers before, other scripts after.
  private static let firstLetter = UInt8(ascii: "@")
  private static let firstTone = UInt8(ascii: "1")
  private static let otherLead = UInt8(ascii: "~")

  private static func append(_ letters: [VietnameseLetter], to key: inout [UInt8], _ cases: inout [UInt8]) {
    for letter in letters {
      key.append(firstLetter + letter.base.rawValue)
      cases.append(letter.isUpper ? upper : lower)
    }
    let tone = letters.first { $0.tone != .ngang }?.tone ?? .ngang
    key.append(firstTone + tone.rawValue)
  }

  /// Its length before its digits, so that 9 comes before 10. Leading zeros count only where all else is the same.
  private static func append(_ digits: [UInt8], to key: inout [UInt8], _ cases: inout [UInt8]) {
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    let significant = digits.dropFirst(zeros)
    switch significant.count {
    case 0...9: key.append(UInt8(ascii: "0") + UInt8(significant.count))
    default:
      key.append(UInt8(ascii: ":"))
      key += hexadecimal(UInt32(clamping: significant.count))
    }
    key += significant
    cases += repeatElement(lower, count: zeros)
  }

  /// Eight digits.
  private static func hexadecimal(_ number: UInt32) -> [UInt8] {
    let digits = Array(String(number, radix: 16).utf8)
    return Array(repeating: UInt8(ascii: "0"), count: 8 - digits.count) + digits
  }
}

/// A key by which a text is found however it is typed: without tones and marks, đ as d, in small letters, with one
/// space for all that parts words. Both places of a tone mark ("ủy", "uỷ") and i for y ("kĩ", "kỹ") come out alike.
///
/// The same for composed and decomposed text.
public enum VietnameseSearchKey {
  public static func key(_ text: String) -> String {
    var words: [String] = []
    for token in VietnameseToken.tokens(text) {
      switch token {
      case .syllable(let letters): words.append(fold(letters))
      case .number(let digits): words.append(String(decoding: digits, as: UTF8.self))
      case .other(let scalar, _): words.append(String(scalar))
      }
    }
    return words.joined(separator: " ")
  }

  private static func fold(_ letters: [VietnameseLetter]) -> String {
    var bytes = letters.map { plain($0.base) }
    // i and y are two spellings only at the end, where no other vowel stands before: "kỹ", "y", "quý", not "tay".
    if bytes.last == UInt8(ascii: "y") {
      let before = bytes.dropLast()
      let isVowel = before.last.map { "aeiou".utf8.contains($0) } ?? false
      if !isVowel || before.suffix(2).elementsEqual("qu".utf8) { bytes[bytes.count - 1] = UInt8(ascii: "i") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func plain(_ base: VietnameseLetter.Base) -> UInt8 {
    switch base {
    case .a, .ă, .â: UInt8(ascii: "a")
    case .d, .đ: UInt8(ascii: "d")
    case .e, .ê: UInt8(ascii: "e")
    case .o, .ô, .ơ: UInt8(ascii: "o")
    case .u, .ư: UInt8(ascii: "u")
    default: String(describing: base).utf8.first ?? UInt8(ascii: " ")
    }
  }
}
