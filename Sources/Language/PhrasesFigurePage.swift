extension Phrases {
  /// The page of a figure: everything known of it.
  public enum FigurePage {
    public static func given(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(vi: "Một số liệu, dẫn nguyên văn dưới đây.", en: "One figure, quoted below.")
        : Phrase(
          vi: "\(count) số liệu của cùng một thước đo, mỗi số kèm nguyên văn.",
          en: "\(count) figures of one measure, each quoted below.")
    }
    public static func number(_ id: String) -> Phrase { Phrase(vi: "Số liệu \(id)", en: "Figure \(id)") }
    public static let noWords = Phrase(vi: "Không có lời dẫn.", en: "No words are quoted.")
    public static let basis = Phrase(vi: "Tính trên", en: "Counts")
    public static let repetition = Phrase(vi: "Nói về", en: "Speaks of")
    public static let closing = Phrase(vi: "Ngày chốt số liệu", en: "Closing day")
    public static let calendar = Phrase(vi: "Quy tắc chốt", en: "Closing rule")
    public static let maturity = Phrase(vi: "Mức độ chính thức", en: "Maturity")
    public static let population = Phrase(vi: "Đối tượng tính", en: "What is counted")
    public static let approximation = Phrase(vi: "Độ chính xác", en: "Exactness")
    public static let exact = Phrase(
      vi: "một con số, in không kèm từ ước chừng", en: "one number, printed without a hedge")
    public static func hedged(_ word: String) -> Phrase {
      Phrase(vi: "nguồn in kèm chữ “\(word)”", en: "printed with the word “\(word)”")
    }
    public static let interval = Phrase(
      vi: "một khoảng, không phải một con số", en: "an interval, not one number")
    public static let part = Phrase(
      vi: "một phần trong toàn bộ, giữ cả hai số", en: "a part of a whole, both kept")
    public static let nothing = Phrase(
      vi: "có báo cáo là không phát sinh; khác với số không và khác với chưa báo cáo",
      en: "reported as nothing to report; neither zero nor missing")
    public static let inferredExact = Phrase(
      vi: "suy ra từ số khác, nguồn không in trực tiếp", en: "worked out from others, not printed itself")
    public static let inferred = Phrase(vi: "Suy ra", en: "Inferred")
    public static let state = Phrase(vi: "Trạng thái", en: "State")
    public static let printed = Phrase(vi: "Nguồn nói gì về số này", en: "What sources say of it")
    public static let printedLead = Phrase(
      vi: "Con số do chính nguồn công bố được tính lại khi biết cả hai vế.",
      en: "What the source itself prints is recomputed where both sides are known.")
    public static let targets = Phrase(
      vi: "Chỉ tiêu mà số này được tính vào", en: "Targets it counts towards")
    public static let noTargets = Phrase(
      vi: "Số này không được tính vào chỉ tiêu nào.", en: "It counts towards no target.")
    public static let series = Phrase(vi: "Cùng thước đo qua thời gian", en: "The same measure over time")
    public static let onlyOne = Phrase(
      vi: "Chưa có kỳ nào khác để so sánh.", en: "No other period is known to compare with.")
    public static func backTo(_ committee: String, _ period: String) -> Phrase {
      Phrase(
        vi: "Về bảng kết quả của \(committee), \(period)",
        en: "Back to the scorecard of \(committee), \(period)")
    }
    public static func onDay(_ day: String) -> Phrase { Phrase(vi: "ngày \(day)", en: day) }
    public static let ofWhole = Phrase(vi: "bằng", en: "which is")
  }
}
