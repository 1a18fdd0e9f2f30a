/// Says of most words that they are not among some few, without looking them up: one bit for each of 1,024 classes of
/// words. Nearly every word of a text is asked whether a phrase begins with it.
struct WordFilter: Sendable {
  private var bits: [UInt64]

  init(_ words: some Sequence<Word>) {
    bits = Array(repeating: 0, count: 16)
    for word in words { bits[Self.place(word)] |= Self.bit(word) }
  }

  /// False where the word is none of them.
  @inline(__always)
  func mayHold(_ word: Word) -> Bool { bits[Self.place(word)] & Self.bit(word) != 0 }

  @inline(__always)
  private static func place(_ word: Word) -> Int { Int(truncatingIfNeeded: word.code >> 6 & 15) }

  @inline(__always)
  private static func bit(_ word: Word) -> UInt64 { 1 << (word.code & 63) }
}
