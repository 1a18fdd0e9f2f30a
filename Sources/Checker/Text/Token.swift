/// A word, a written number or a mark of a line.
struct Token: Sendable {
  enum Kind: UInt8, Sendable { case word, number, mark }

  var kind: Kind
  /// No white space between the token before and this one.
  var isGlued: Bool
  /// The first letter is a capital.
  var isCapital: Bool
  /// Every letter is a capital, and there are at least two.
  var isAcronym: Bool
  /// Of a word; ``Word/none`` otherwise.
  var word: Word
  /// Of a mark: its scalar, with all dashes as `-` and all quotation marks as `"`; 0 otherwise.
  var mark: UInt32
  /// Bytes of the line's text.
  var start: Int32
  var end: Int32
}

extension Token {
  @inline(__always)
  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && mark == scalar.value }
  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number }
}
