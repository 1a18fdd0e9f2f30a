/// A unit of measure as printed: a scale word and a base ("tỷ USD" is 10^9 "USD"; "đảng viên" is itself).
public struct Measure: Hashable, Sendable {
  /// 0, 3 (nghìn), 6 (triệu), 9 (tỷ) or 12 (nghìn tỷ).
  public let exponent: Int
  /// What is counted or measured, without its scale word.
  public let base: String

  private static let scaleWords: [(word: String, exponent: Int)] = [
    ("nghìn tỷ", 12), ("nghìn tỉ", 12), ("ngàn tỷ", 12), ("tỷ", 9), ("tỉ", 9), ("triệu", 6), ("nghìn", 3), ("ngàn", 3),
  ]

  /// Reads a printed unit. Any words are a unit of their own.
  public init(_ printed: String) {
    for (word, exponent) in Self.scaleWords where printed.hasPrefix(word + " ") {
      self.init(exponent: exponent, base: String(printed.dropFirst(word.count + 1)))
      return
    }
    self.init(exponent: 0, base: printed)
  }

  init(exponent: Int, base: String) {
    self.exponent = exponent
    self.base = base
  }

  public var isPercent: Bool { base == "%" }

  /// Money is written with the scale word that suits its size; other units are not.
  public var isMoney: Bool { base.hasPrefix("USD") || base.hasPrefix("đồng") }

  /// What people are called where they are counted.
  private static let persons = [
    "người", "đảng viên", "đoàn viên", "hội viên", "ủy viên", "cấp ủy viên", "đại biểu", "lao động", "công nhân",
    "cán bộ",
    "công chức", "viên chức", "chuyên gia", "học viên", "thanh niên", "quần chúng", "nhân sự",
  ]

  /// Whether people are counted: "đảng viên", "người lao động", but not "người-tháng".
  public var countsPersons: Bool {
    Self.persons.contains { base == $0 || base.hasPrefix($0 + " ") }
  }

  /// As printed: "tỷ USD".
  public var printed: String {
    guard let word = Self.scaleWords.first(where: { $0.exponent == exponent })?.word else { return base }
    return word + " " + base
  }

  /// `value` of this unit, said in `other`; nil where the two measure different things.
  public func convert(_ value: ExactDecimal, to other: Measure) -> ExactDecimal? {
    guard base == other.base else { return nil }
    return try? value.shifted(by: exponent - other.exponent)
  }

  /// The value and unit in which a person would write it: 8600 triệu USD as 8,6 tỷ USD, 597,332 triệu USD as it is.
  public func readable(_ values: [ExactDecimal]) -> (values: [ExactDecimal], measure: Measure) {
    guard isMoney, exponent == 6, let smallest = values.map(\.magnitude).min(), smallest >= ExactDecimal(1000)
    else { return (values.map(\.normalized), self) }
    let larger = Measure(exponent: 9, base: base)
    let moved = values.compactMap { convert($0, to: larger)?.normalized }
    return moved.count == values.count ? (moved, larger) : (values, self)
  }
}

extension ExactDecimal {
  public var magnitude: ExactDecimal {
    isNegative ? ExactDecimal(coefficient: -coefficient, scale: scale) : self
  }
}
