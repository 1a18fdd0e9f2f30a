extension Phrases {
  /// What is said of a percentage that no whole number gives.
  public enum Granularity {
    /// - Parameters:
    ///   - value: the count the percentage speaks of.
    ///   - below: a whole number a little too small for a base, and the percentage it gives; `above`, one too large.
    public static func none(
      printed: String, value: String, _ below: (base: String, result: String), _ above: (base: String, result: String)
    ) -> Phrase {
      Phrase(
        vi:
          "Không có số gốc nguyên nào cho tỷ lệ \(printed): \(value) so với \(below.base) là \(below.result), so với \(above.base) là \(above.result)",
        en:
          "No whole number gives \(printed): \(value) against \(below.base) is \(below.result), against \(above.base) \(above.result)"
      )
    }
    public static func why(value: String) -> Phrase {
      Phrase(
        vi: "\(value) là số đếm, nên số gốc (kế hoạch, cùng kỳ) không in ra cũng phải là số nguyên",
        en: "\(value) is a count, so the base that is not printed must be a whole number too")
    }
    public static let lookUp = Phrase(
      vi: "Kiểm tra lại tỷ lệ và ghi rõ số gốc", en: "Look up the percentage, and print its base")
    /// - Parameters:
    ///   - whole: how many there are of which the percentage is said.
    ///   - below: a part a little too small, and the percentage it gives; `above`, one too large.
    public static func noPart(
      printed: String, whole: String, _ below: (part: String, result: String), _ above: (part: String, result: String)
    ) -> Phrase {
      Phrase(
        vi:
          "Trong \(whole) không có số nguyên nào chiếm \(printed): \(below.part) là \(below.result), \(above.part) là \(above.result)",
        en:
          "No whole number is \(printed) of \(whole): \(below.part) is \(below.result), \(above.part) \(above.result)"
      )
    }
    public static func whyPart(whole: String) -> Phrase {
      Phrase(
        vi: "\(whole) là số đếm, nên phần được tính tỷ lệ cũng phải là số nguyên",
        en: "\(whole) is a count, so the part must be a whole number too")
    }
    public static let lookUpPart = Phrase(
      vi: "Kiểm tra lại tỷ lệ và ghi rõ số lượng", en: "Look up the percentage, and print the count")
  }
}
