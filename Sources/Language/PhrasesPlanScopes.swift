extension Phrases {
  /// A plan that may be of a term or of a year.
  public enum PlanScopes {
    public static func ask(_ printed: String) -> Phrase {
      Phrase(
        vi: "“\(printed)”: kế hoạch của nhiệm kỳ hay của năm?",
        en: "“\(printed)”: the plan of the term, or of the year?")
    }
    public static let why = Phrase(
      vi: "Số được so với cùng kỳ là số của một năm trở xuống, mà đã hơn nửa kế hoạch nhiệm kỳ",
      en: "What is set beside the same period was done in a year at most, and is more than half of a term's plan")
    public static let lookUp = Phrase(
      vi: "Xem lại chỉ tiêu được dùng để tính tỷ lệ", en: "Look up the plan that the percentage is of")
  }
}
