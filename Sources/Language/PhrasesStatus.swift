extension Phrases {
  /// Where a target stands.
  public enum Status {
    public static let exceeded = Phrase(vi: "Vượt", en: "Exceeded")
    public static let met = Phrase(vi: "Đạt", en: "Met")
    public static let onTrack = Phrase(vi: "Đúng tiến độ", en: "On track")
    public static let atRisk = Phrase(vi: "Có nguy cơ", en: "At risk")
    public static let missed = Phrase(vi: "Không đạt", en: "Missed")
    public static let unknown = Phrase(vi: "Chưa đánh giá được", en: "Cannot judge yet")

    // Why a status is what it is.
    public static let final = Phrase(
      vi: "đã hết kỳ, đủ số liệu", en: "the period is over and its figures complete")
    public static let onPath = Phrase(
      vi: "so với tiến độ đều theo thời gian", en: "against an even path through the period")
    public static let qualitative = Phrase(vi: "chỉ tiêu định tính", en: "a qualitative target")
    public static let valueNotStated = Phrase(
      vi: "nguồn không nêu giá trị chỉ tiêu", en: "the source does not state the target's value")
    public static let noFigure = Phrase(vi: "chưa có số liệu", en: "no figure yet")
    public static let undecided = Phrase(
      vi: "số liệu không đủ chính xác để kết luận", en: "the figure is not exact enough to tell")
    public static let noBase = Phrase(
      vi: "không có số liệu gốc để so sánh", en: "no base figure to compare with")
    public static let incomplete = Phrase(
      vi: "đã hết kỳ nhưng số liệu chưa đủ", en: "the period is over but its figures are incomplete")
    public static let contradiction = Phrase(
      vi: "các nguồn mâu thuẫn, kết luận phụ thuộc nguồn nào đúng",
      en: "sources disagree, and the answer depends on which is right")
  }
}
