/// A letter as one number each for what it is and for its tone, for readers that walk bytes.
public enum VietnameseScalar {
  /// The letter without case and tone (1…) and the tone in the order of dictionaries (0 level, 1 huyền, 2 hỏi, 3 ngã,
  /// 4 sắc, 5 nặng); nil for digits, marks, punctuation and other scripts.
  public static func letter(_ scalar: Unicode.Scalar) -> (base: UInt8, tone: UInt8, isUpper: Bool)? {
    guard let letter = VietnameseLetter(scalar) else { return nil }
    return (letter.base.rawValue + 1, letter.tone.rawValue, letter.isUpper)
  }
}
