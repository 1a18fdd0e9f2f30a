import Language

/// A syllable as the checker compares it: without case, with its tone, whichever vowel the tone is written on, and with
/// i and y alike at the end (tỷ, tỉ; quý, quí). Two syllables are one word exactly when their numbers are equal.
struct Word: Hashable, Sendable {
  let code: UInt64

  static let none = Word(code: 0)

  init(code: UInt64) { self.code = code }

  /// One syllable.
  init(_ text: String) {
    var folding = WordFolding()
    for scalar in text.unicodeScalars { folding.add(WordTable.shared.entry(scalar)) }
    self = folding.word(.shared)
  }

  /// The number is a hash already; hashing it again took a quarter of the checker's time.
  func _rawHashValue(seed: Int) -> Int { Int(truncatingIfNeeded: code) ^ seed }

  /// The syllables of a phrase.
  static func phrase(_ text: String) -> [Word] {
    var words: [Word] = []
    var folding = WordFolding()
    var isWithin = false
    for scalar in text.unicodeScalars {
      if scalar != " " {
        folding.add(WordTable.shared.entry(scalar))
        isWithin = true
      } else if isWithin {
        words.append(folding.word(.shared))
        folding = WordFolding()
        isWithin = false
      }
    }
    if isWithin { words.append(folding.word(.shared)) }
    return words
  }
}

/// Takes a syllable letter by letter.
struct WordFolding {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  private var tone: UInt8 = 0
  /// The letter not yet taken in: the last one may be a y that is read as i.
  private var held: UInt8 = 0
  private var before: UInt8 = 0
  private var isEmpty = true

  private static let prime: UInt64 = 0x100_0000_01b3

  /// - Parameter entry: from ``WordTable``.
  @inline(__always)
  mutating func add(_ entry: UInt16) {
    if held != 0 { take(held) }
    before = held
    held = UInt8(truncatingIfNeeded: entry)
    let toneOfLetter = UInt8(truncatingIfNeeded: entry >> 8) & 0x7
    if toneOfLetter != 0 { tone = toneOfLetter }
    isEmpty = false
  }

  @inline(__always)
  private mutating func take(_ letter: UInt8) {
    hash = (hash ^ UInt64(letter)) &* Self.prime
  }

  func word(_ table: WordTable) -> Word {
    guard !isEmpty else { return .none }
    var copy = self
    let isLoneY = held == table.y && (before == table.u || !table.isVowel(before))
    copy.take(isLoneY ? table.i : held)
    copy.take(0x80 | tone)
    return Word(code: copy.hash)
  }
}

/// What each scalar of a word counts as: the letter in the low byte, its tone in the next three bits, then whether it is
/// a capital.
struct WordTable: Sendable {
  static let shared = WordTable()
  static let capital: UInt16 = 0x800

  // Of the table, not of its type: what belongs to the type is asked for through a lock, word by word.
  let i = letter("i")
  let y = letter("y")
  let u = letter("u")
  private let vowels: [Bool] = {
    var flags = [Bool](repeating: false, count: 256)
    for vowel in "aăâeêioôơuưy".unicodeScalars { flags[Int(letter(vowel))] = true }
    return flags
  }()

  func isVowel(_ letter: UInt8) -> Bool { vowels[Int(letter)] }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 { VietnameseScalar.letter(scalar)?.base ?? 0 }

  /// Entries of the scalars below U+0250 and of U+1E00 to U+1EFF, one after the other; 0 is no letter.
  private let entries: [UInt16]

  private init() {
    var entries = [UInt16](repeating: 0, count: 0x250 + 0x100)
    for value in UInt32(0)..<0x250 { entries[Int(value)] = Self.make(value) }
    for value in UInt32(0x1E00)..<0x1F00 { entries[0x250 + Int(value - 0x1E00)] = Self.make(value) }
    self.entries = entries
  }

  private static func make(_ value: UInt32) -> UInt16 {
    guard let scalar = Unicode.Scalar(value), let letter = VietnameseScalar.letter(scalar) else { return 0 }
    return UInt16(letter.base) | UInt16(letter.tone) << 8 | (letter.isUpper ? capital : 0)
  }

  @inline(__always)
  func entry(_ scalar: Unicode.Scalar) -> UInt16 { entry(scalar.value) }

  /// 0 where the scalar is no letter of a word. Letters of other scripts count as one foreign letter.
  @inline(__always)
  func entry(_ value: UInt32) -> UInt16 {
    if value < 0x250 { return entries[Int(value)] }
    if value >= 0x1E00, value < 0x1F00 { return entries[0x250 + Int(value - 0x1E00)] }
    return isForeignLetter(value) ? UInt16(0x40 + value % 0x3F) : 0
  }

  private func isForeignLetter(_ value: UInt32) -> Bool {
    guard value < 0x2000 || value > 0x2E00, let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isAlphabetic
  }
}
