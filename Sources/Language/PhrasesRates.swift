extension Phrases {
  /// What the checker asks of rates.
  public enum Rates {
    public static func levelAndGrowth(level: String, growth: String) -> Phrase {
      Phrase(
        vi:
          "Mức hằng năm \(level) và tốc độ tăng \(growth) mỗi năm không thể cùng giữ trong mọi năm; cần nói rõ mức ấy là của năm nào",
        en:
          "A yearly level of \(level) and a growth of \(growth) a year cannot both hold in every year: which year is the level of?"
      )
    }
    public static let oneOrTheOther = Phrase(
      vi: "Mức đạt như nhau mỗi năm thì tốc độ tăng bằng 0; có tăng thì mức mỗi năm một khác",
      en: "The same level every year means no growth; with growth, every year's level differs")
    public static let sayWhichYear = Phrase(
      vi: "Ghi rõ là mức bình quân của cả giai đoạn hay mức của năm cuối",
      en: "Say whether it is the average of the period or the level of its last year")
  }
}
