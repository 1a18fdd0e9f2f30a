/// Passwords that attackers try first (ASVS 2.1.7): those of `CommonPasswordList`, and what people make of them to
/// satisfy a rule.
enum CommonPasswords {
  private static let words = Set(CommonPasswordList.words.split(whereSeparator: \.isWhitespace).map(String.init))
  /// With fewer characters, anything has one in it.
  private static let shortest = 4
  /// No word of the list has more digits and punctuation on one side.
  private static let mostAround = 12

  /// Whether it is one of them, one of them over and over, or either with digits and punctuation around it.
  ///
  /// - Parameter folded: as `PasswordText.folded` makes it, of at most some hundred characters.
  static func has(_ folded: String) -> Bool {
    let scalars = Array(folded.unicodeScalars)
    guard let first = scalars.firstIndex(where: \.properties.isAlphabetic),
      let last = scalars.lastIndex(where: \.properties.isAlphabetic)
    else { return isKnown(scalars[...]) }
    for start in max(0, first - mostAround)...first {
      for end in last...min(last + mostAround, scalars.count - 1) where isKnown(scalars[start...end]) { return true }
    }
    return false
  }

  private static func isKnown(_ core: ArraySlice<Unicode.Scalar>) -> Bool {
    guard core.count >= shortest else { return false }
    return words.contains(text(core)) || words.contains(text(smallestBlock(core)))
  }

  /// "abcabcabc" and "abcabca" are made of "abc".
  private static func smallestBlock(_ core: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let longest = core.count / 2
    guard longest >= shortest else { return core }
    let length = (shortest...longest).first { length in
      zip(core, core.dropFirst(length)).allSatisfy { $0 == $1 }
    }
    return core.prefix(length ?? core.count)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
