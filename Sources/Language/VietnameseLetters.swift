/// The letters and tones of Vietnamese, however they are encoded: composed, decomposed, or half and half.
struct VietnameseLetter: Equatable {
  /// A letter of the alphabet. A tone mark makes no other letter; a breve, circumflex or horn does.
  enum Base: UInt8, CaseIterable {
    case a, ă, â, b, c, d, đ, e, ê, f, g, h, i, j, k, l, m, n, o, ô, ơ, p, q, r, s, t, u, ư, v, w, x, y, z
  }

  /// In the order of dictionaries.
  enum Tone: UInt8 { case ngang, huyen, hoi, nga, sac, nang }

  var base: Base
  var tone: Tone
  let isUpper: Bool
}

extension VietnameseLetter {
  /// The letter that a scalar writes; nil for marks, digits, punctuation and other scripts.
  init?(_ scalar: Unicode.Scalar) {
    guard let letter = Self.table[scalar] else { return nil }
    self = letter
  }

  /// Adds a combining mark; marks that Vietnamese does not know change nothing.
  mutating func combine(_ mark: Unicode.Scalar) {
    switch (mark.value, base) {
    case (0x300, _): tone = .huyen
    case (0x309, _): tone = .hoi
    case (0x303, .n): break  // ñ of foreign names
    case (0x303, _): tone = .nga
    case (0x301, _): tone = .sac
    case (0x323, _): tone = .nang
    case (0x306, .a): base = .ă
    case (0x302, .a): base = .â
    case (0x302, .e): base = .ê
    case (0x302, .o): base = .ô
    case (0x31B, .o): base = .ơ
    case (0x31B, .u): base = .ư
    default: break
    }
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private static let table: [Unicode.Scalar: VietnameseLetter] = {
    var table: [Unicode.Scalar: VietnameseLetter] = [:]
    func add(_ lower: String, _ upper: String, _ base: Base, tones: [Tone]) {
      for (letters, isUpper) in [(lower, false), (upper, true)] {
        for (scalar, tone) in zip(letters.unicodeScalars, tones) {
          table[scalar] = VietnameseLetter(base: base, tone: tone, isUpper: isUpper)
        }
      }
    }
    for (base, lower, upper) in vowels {
      add(lower, upper, base, tones: [.ngang, .huyen, .hoi, .nga, .sac, .nang])
    }
    for (base, lower, upper) in consonants { add(lower, upper, base, tones: [.ngang]) }
    // Letters of foreign names, as the letter they look like.
    for (base, lower, upper) in foreign {
      add(lower, upper, base, tones: Array(repeating: .ngang, count: lower.unicodeScalars.count))
    }
    return table
  }()

  private static let vowels: [(Base, String, String)] = [
    (.a, "aàảãáạ", "AÀẢÃÁẠ"), (.ă, "ăằẳẵắặ", "ĂẰẲẴẮẶ"), (.â, "âầẩẫấậ", "ÂẦẨẪẤẬ"), (.e, "eèẻẽéẹ", "EÈẺẼÉẸ"),
    (.ê, "êềểễếệ", "ÊỀỂỄẾỆ"), (.i, "iìỉĩíị", "IÌỈĨÍỊ"), (.o, "oòỏõóọ", "OÒỎÕÓỌ"), (.ô, "ôồổỗốộ", "ÔỒỔỖỐỘ"),
    (.ơ, "ơờởỡớợ", "ƠỜỞỠỚỢ"), (.u, "uùủũúụ", "UÙỦŨÚỤ"), (.ư, "ưừửữứự", "ƯỪỬỮỨỰ"), (.y, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
  ]

  private static let consonants: [(Base, String, String)] = [
    (.b, "b", "B"), (.c, "c", "C"), (.d, "d", "D"), (.đ, "đ", "ĐÐ"), (.f, "f", "F"), (.g, "g", "G"),
    (.h, "h", "H"), (.j, "j", "J"), (.k, "k", "K"), (.l, "l", "L"), (.m, "m", "M"), (.n, "n", "N"),
    (.p, "p", "P"), (.q, "q", "Q"), (.r, "r", "R"), (.s, "s", "S"), (.t, "t", "T"), (.v, "v", "V"),
    (.w, "w", "W"), (.x, "x", "X"), (.z, "z", "Z"),
  ]

  private static let foreign: [(Base, String, String)] = [
    (.a, "äå", "ÄÅ"), (.c, "ç", "Ç"), (.e, "ë", "Ë"), (.i, "ïî", "ÏÎ"), (.n, "ñ", "Ñ"), (.o, "ö", "Ö"),
    (.u, "üû", "ÜÛ"), (.y, "ÿ", "Ÿ"),
  ]
}

/// A piece of a text, as both keys see it.
enum VietnameseToken {
  /// Letters that stand together; one syllable in Vietnamese.
  case syllable([VietnameseLetter])
  /// Digits that stand together.
  case number([UInt8])
  /// A letter of another script, in lower case.
  case other(Unicode.Scalar, isUpper: Bool)

  /// Spaces, dashes and punctuation only part one piece from the next.
  static func tokens(_ text: String) -> [VietnameseToken] {
    var tokens: [VietnameseToken] = []
    var letters: [VietnameseLetter] = []
    var digits: [UInt8] = []
    func close() {
      if !letters.isEmpty { tokens.append(.syllable(letters)) }
      if !digits.isEmpty { tokens.append(.number(digits)) }
      letters = []
      digits = []
    }
    for scalar in text.unicodeScalars {
      if let letter = VietnameseLetter(scalar) {
        if !digits.isEmpty { close() }
        letters.append(letter)
      } else if VietnameseLetter.isMark(scalar) {
        if !letters.isEmpty { letters[letters.count - 1].combine(scalar) }
      } else if (48...57).contains(scalar.value) {
        if !letters.isEmpty { close() }
        digits.append(UInt8(scalar.value))
      } else {
        close()
        guard scalar.properties.isAlphabetic else { continue }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        tokens.append(.other(lower, isUpper: lower != scalar))
      }
    }
    close()
    return tokens
  }
}
