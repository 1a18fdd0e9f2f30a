extension Phrases {
  /// The scorecard of a unit in a period.
  public enum ScorecardPage {
    public static func kicker(_ period: Phrase) -> Phrase {
      Phrase(vi: "Bảng kết quả \(period.vi)", en: "Scorecard, \(period.en)")
    }
    public static func title(_ unit: Phrase, _ period: Phrase) -> Phrase {
      Phrase(vi: "\(unit.vi), \(period.vi)", en: "\(unit.en), \(period.en)")
    }
    public static func days(_ from: String, _ to: String) -> Phrase {
      Phrase(vi: "Từ \(from) đến \(to).", en: "From \(from) to \(to).")
    }
    public static func holds(targets: Int, figures: Int) -> Phrase {
      Phrase(
        vi: "Có \(targets) chỉ tiêu và \(figures) số liệu.",
        en:
          "\(targets) \(targets == 1 ? "target" : "targets") and \(figures) \(figures == 1 ? "figure" : "figures")."
      )
    }

    public static let periods = Phrase(vi: "Kỳ", en: "Period")
    public static let boundaries = Phrase(vi: "Cộng theo tổ chức", en: "Organisation of")
    public static let then = Phrase(vi: "lúc đó", en: "then")
    public static let now = Phrase(vi: "hiện nay", en: "now")
    public static func on(_ day: String) -> Phrase { Phrase(vi: "ngày \(day)", en: day) }
    public static let recast = Phrase(
      vi: "Số liệu được cộng lại theo sơ đồ tổ chức của ngày đã chọn, không theo sơ đồ của kỳ này.",
      en: "Figures are rolled up by the organisation of the day chosen, not by that of this period.")

    public static func caption(_ period: Phrase) -> Phrase {
      Phrase(vi: "Kết quả \(period.vi)", en: "Results, \(period.en)")
    }
    public static let economy = Phrase(vi: "Kinh tế – đầu tư", en: "Economy and investment")
    public static let party = Phrase(vi: "Xây dựng Đảng", en: "Party building")
    public static let union = Phrase(vi: "Công đoàn", en: "Trade union")
    public static let youth = Phrase(vi: "Đoàn Thanh niên", en: "Youth Union")
    public static let qualitative = Phrase(vi: "Chỉ tiêu định tính", en: "Qualitative targets")
    public static let qualitativeLead = Phrase(
      vi: "Chỉ tiêu bằng lời, không có con số để so sánh; việc đánh giá cần người có thẩm quyền.",
      en: "Set in words, with no number to compare; judging them takes those in authority.")
    public static let besides = Phrase(vi: "Xem kèm: kỳ khác", en: "Shown beside: other periods")
    public static let besidesLead = Phrase(
      vi: "Không thuộc kỳ này, được xếp kèm để khỏi bỏ sót.",
      en: "Not of this period; shown so that nothing is lost from sight.")

    public static let againstPrevious = Phrase(vi: "So với kỳ trước", en: "On the period before")
    public static func against(_ period: Phrase) -> Phrase {
      Phrase(vi: "So với \(period.vi)", en: "On \(period.en)")
    }
    public static let atThatTime = Phrase(vi: "khi đó", en: "then")
    public static func stock(_ day: String) -> Phrase { Phrase(vi: "tại ngày \(day)", en: "at \(day)") }
    public static func counted(to day: String) -> Phrase {
      Phrase(vi: "tính đến \(day)", en: "counted to \(day)")
    }
    public static let sameSentence = Phrase(vi: "cùng một câu", en: "set in one sentence")
    public static let with = Phrase(vi: "với", en: "with")
    public static func path(_ points: Int) -> Phrase {
      Phrase(vi: "Diễn biến qua \(points) mốc", en: "Path over \(points) points")
    }
    public static let maturityNote = Phrase(
      vi: "Số không ghi “ước thực hiện”, “sơ bộ” hay “chính thức” là số mà nguồn không nêu mức độ.",
      en:
        "A figure without “estimate”, “preliminary” or “official” is one whose source does not say how settled it is."
    )
    public static let empty = Phrase(
      vi: "Chưa có chỉ tiêu hay số liệu cho kỳ này", en: "Nothing is kept for this period")
    public static let emptyAdvice = Phrase(
      vi: "Hãy chọn một kỳ khác ở trên, hoặc nạp hồ sơ có số liệu của kỳ này.",
      en: "Choose another period above, or load a dossier with figures of this one.")
  }
}
