extension Phrases {
  /// The committees side by side.
  public enum Overview {
    public static let lead = Phrase(
      vi:
        "Mỗi đảng bộ, ban quản lý đã đề ra chỉ tiêu gì, kết quả đến đâu, số liệu nào còn phải xem lại. Chọn tên đơn vị "
        + "để xem từng chỉ tiêu, chọn một số để xem nguồn.",
      en:
        "What each Party organisation or board set out to reach, what it reached, and which figures want a second look. "
        + "Follow a name to its targets, and a figure to its source.")
    public static let caption = Phrase(
      vi: "Các đơn vị và kỳ tiêu biểu", en: "Units, each in its headline period")
    public static let unit = Phrase(vi: "Đơn vị", en: "Unit")
    public static let promised = Phrase(vi: "Đã đề ra", en: "Set out to reach")
    public static let danger = Phrase(vi: "Không đạt, có nguy cơ", en: "Missed or at risk")
    public static let reached = Phrase(vi: "Đạt cao nhất, thấp nhất", en: "Best and worst attained")
    public static let best = Phrase(vi: "cao nhất", en: "best")
    public static let worst = Phrase(vi: "thấp nhất", en: "worst")
    public static let doubtful = Phrase(vi: "Số liệu phải xem lại", en: "Figures in doubt")

    public static func targets(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) chỉ tiêu", en: count == 1 ? "1 target" : "\(count) targets")
    }
    public static func figures(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) số liệu", en: count == 1 ? "1 figure" : "\(count) figures")
    }
    public static let noTargets = Phrase(vi: "chưa có chỉ tiêu", en: "no target")
    public static let unjudged = Phrase(vi: "chưa đánh giá được vì", en: "not to be judged because of")
    public static func because(_ count: Int, _ reason: Phrase) -> Phrase {
      Phrase(vi: "\(reason.vi) (\(count))", en: "\(reason.en) (\(count))")
    }
    public static let noDanger = Phrase(vi: "không có", en: "none")
    public static let nothingJudged = Phrase(
      vi: "chưa đánh giá được chỉ tiêu nào", en: "no target can be judged yet")
    public static let nothingMeasured = Phrase(
      vi: "chưa có chỉ tiêu nào tính được tỷ lệ", en: "no target has a percentage yet")
    public static let noDoubt = Phrase(vi: "không có", en: "none")
    public static func more(_ count: Int) -> Phrase {
      Phrase(vi: "và \(count) chỉ tiêu khác", en: "and \(count) more")
    }
    public static func contradictions(_ count: Int) -> Phrase {
      Phrase(
        vi: "\(count) chỗ nguồn mâu thuẫn", en: count == 1 ? "1 contradiction" : "\(count) contradictions")
    }
    public static func differing(_ count: Int) -> Phrase {
      Phrase(
        vi: "\(count) số nguồn in khác số tính lại",
        en: count == 1 ? "1 printed figure differs" : "\(count) printed figures differ")
    }

    public static let attention = Phrase(vi: "Cần chú ý", en: "Needs attention")
    public static func attentionCaption(_ count: Int) -> Phrase {
      Phrase(
        vi: "\(count) việc cần chú ý ở tất cả các đơn vị", en: "What needs attention in all units: \(count)")
    }
    public static let what = Phrase(vi: "Nội dung", en: "What")
    public static let known = Phrase(vi: "Vì sao", en: "Why")
    public static let missed = Phrase(vi: "Chỉ tiêu không đạt", en: "Targets missed")
    public static let atRisk = Phrase(vi: "Chỉ tiêu có nguy cơ không đạt", en: "Targets at risk")
    public static let contradicted = Phrase(vi: "Nguồn mâu thuẫn", en: "Sources disagree")
    public static let differs = Phrase(
      vi: "Số nguồn in khác số tính lại", en: "Printed figures that differ when worked out again")
    public static let contradictionWhy = Phrase(
      vi: "Nguồn ghi các giá trị khác nhau cho cùng một sự việc; giữ nguyên tất cả, không tự chọn.",
      en: "Sources give different values for one fact; all are kept, none is chosen.")
    public static let quiet = Phrase(
      vi: "Không có chỉ tiêu nào không đạt hay có nguy cơ, không có số liệu nào mâu thuẫn.",
      en: "No target is missed or at risk, and no figures disagree.")
    public static let emptyAdvice = Phrase(
      vi: "Hãy nạp hồ sơ bằng lệnh nhiemky load, hoặc chạy nhiemky demo để xem năm đơn vị mẫu.",
      en: "Load a dossier with nhiemky load, or run nhiemky demo to see five units.")
  }
}
