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
  }
}
