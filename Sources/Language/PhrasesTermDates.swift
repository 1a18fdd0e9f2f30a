extension Phrases.Dates {
  /// "Quốc hội khóa XV … nhiệm kỳ 2026-2031": the assembly, or the congress, and its years.
  public static func otherTerm(_ body: String, _ printed: String, right: String) -> Phrase {
    Phrase(
      vi: "“\(body)” ứng với nhiệm kỳ \(right), ở đây ghi “\(printed)”",
      en: "“\(body)” is of the term \(right); here it says “\(printed)”")
  }
  public static func otherRound(_ printed: String, _ right: String) -> Phrase {
    Phrase(
      vi: "Cùng một bước hiệp thương nhưng ở đây ghi “\(printed)”, chỗ khác ghi “\(right)”",
      en: "Of one step of the consultations the text says “\(printed)” here and “\(right)” elsewhere")
  }
  public static let rounds = Phrase(
    vi: "Hiệp thương lần thứ hai lập danh sách sơ bộ, lần thứ ba lập danh sách chính thức",
    en: "The second conference draws up the preliminary list, the third the final one")
  public static let oneElection = Phrase(
    vi: "Đại biểu Quốc hội và đại biểu Hội đồng nhân dân được bầu cùng ngày, cùng nhiệm kỳ",
    en: "The National Assembly and the people's councils are elected on one day, for one term")
}
