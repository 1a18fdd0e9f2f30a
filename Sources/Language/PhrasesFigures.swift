extension Phrases {
  /// What is said of a figure.
  public enum Figures {
    // How settled it is.
    public static let estimate = Phrase(vi: "ước thực hiện", en: "estimate")
    public static let preliminary = Phrase(vi: "sơ bộ", en: "preliminary")
    public static let official = Phrase(vi: "chính thức", en: "official")
    public static let maturityUnstated = Phrase(vi: "không nêu mức độ chính thức", en: "maturity not stated")

    // What it counts over.
    public static let inPeriod = Phrase(vi: "trong kỳ", en: "in the period")
    public static let yearToDate = Phrase(vi: "từ đầu năm", en: "year to date")
    public static let cumulative = Phrase(vi: "lũy kế", en: "cumulative")
    public static let stock = Phrase(vi: "tại thời điểm", en: "at the date")

    // What it says of the years of its period.
    public static let total = Phrase(vi: "cả kỳ", en: "whole period")
    public static let eachYear = Phrase(vi: "hằng năm", en: "each year")
    public static let yearlyAverage = Phrase(vi: "bình quân năm", en: "yearly average")

    // Which closing rule it follows.
    public static let calendarMonths = Phrase(vi: "theo tháng dương lịch", en: "calendar months")
    public static let administrative = Phrase(
      vi: "từ ngày 15 tháng trước đến ngày 14", en: "from the 15th of the month before to the 14th")
    public static let to20th = Phrase(vi: "tính đến ngày 20", en: "to the 20th")
    public static let statedDay = Phrase(
      vi: "đến ngày chốt số liệu nêu trong báo cáo", en: "to the day stated")
    public static let calendarUnstated = Phrase(
      vi: "không nêu ngày chốt số liệu", en: "closing day not stated")

    // How far it has come.
    public static let quoted = Phrase(vi: "dẫn từ nguồn", en: "quoted from a source")
    public static let submitted = Phrase(vi: "đã gửi", en: "submitted")
    public static let verified = Phrase(vi: "đã kiểm tra", en: "verified")
    public static let approved = Phrase(vi: "đã duyệt", en: "approved")

    // Quantities that are not one number.
    public static let nothing = Phrase(vi: "không phát sinh", en: "nothing to report")
    public static let notKnown = Phrase(vi: "chưa có số liệu", en: "no figure")
    /// In place of a value.
    public static let withheld = Phrase(vi: "không hiển thị", en: "not shown")
    /// Beside a bound or a dash in its place.
    public static let withheldWhy = Phrase(
      vi:
        "Số người quá nhỏ, chưa công bố: giá trị chỉ hiện với người được giao vai trò ở đơn vị này hoặc cấp trên của đơn vị. "
        + "Mọi phép tính từ số này cũng được ẩn.",
      en:
        "A small count of persons that is not published: its value is shown only to those with a role at this unit or above "
        + "it. What would be worked out from it is not shown either.")
    public static let above = Phrase(vi: "hơn", en: "more than")
    public static let below = Phrase(vi: "dưới", en: "under")
    public static let atLeast = Phrase(vi: "ít nhất", en: "at least")
    public static let atMost = Phrase(vi: "không quá", en: "at most")

    /// The word printed before a number; other words stay as they are.
    public static func approximation(_ printed: String) -> Phrase {
      let english =
        switch printed {
        case "hơn", "trên": "more than"
        case "gần": "nearly"
        case "khoảng", "tương đương": "about"
        case "dưới": "under"
        default: printed
        }
      return Phrase(vi: printed, en: english)
    }

    // Comparison.
    public static func comparedWith(_ period: String) -> Phrase {
      Phrase(vi: "so với \(period)", en: "on \(period)")
    }
    public static let increase = Phrase(vi: "tăng", en: "up")
    public static let decrease = Phrase(vi: "giảm", en: "down")
    public static let unchanged = Phrase(vi: "không đổi", en: "unchanged")
    public static let percentagePoints = Phrase(vi: "điểm phần trăm", en: "percentage points")

    public static let from = Phrase(vi: "từ", en: "from")

    // What keeps two figures from being strictly alike.
    public static let differentCalendar = Phrase(vi: "khác ngày chốt số liệu", en: "different closing days")
    public static let differentMaturity = Phrase(vi: "khác mức độ chính thức", en: "different maturity")
    public static let differentPopulation = Phrase(vi: "khác đối tượng tính", en: "different things counted")
    public static let differentDefinition = Phrase(vi: "khác định nghĩa chỉ số", en: "different definitions")
    public static let differentBasis = Phrase(vi: "khác cách tính kỳ", en: "different bases")
    public static let differentLength = Phrase(vi: "khác độ dài kỳ", en: "periods of different length")
    public static let baseInferred = Phrase(
      vi: "số so sánh được suy ra", en: "the figure compared with is inferred")
    public static let inexact = Phrase(vi: "số không chính xác tuyệt đối", en: "not exactly known")

    // Where it comes from.
    public static let inferred = Phrase(vi: "suy ra", en: "inferred")
    public static let arithmetic = Phrase(vi: "Cách tính", en: "Arithmetic")
    public static let source = Phrase(vi: "Nguồn", en: "Source")
    public static let contradiction = Phrase(vi: "Nguồn mâu thuẫn", en: "Sources disagree")
    public static let otherSource = Phrase(vi: "nguồn khác ghi", en: "another source gives")
    public static let contradictionExplained = Phrase(
      vi: "Các giá trị dưới đây nói về cùng một sự việc. Hệ thống giữ nguyên tất cả, không tự chọn.",
      en: "The values below speak of the same fact. All are kept; none is chosen here.")

    // What the source itself printed.
    public static let printedBySource = Phrase(vi: "Nguồn công bố", en: "The source prints")
    public static let recomputed = Phrase(vi: "tính lại", en: "recomputed")
    public static let agrees = Phrase(vi: "khớp", en: "agrees")
    public static let truncated = Phrase(vi: "cắt bớt số lẻ, không làm tròn", en: "cut off, not rounded")
    public static let differs = Phrase(vi: "không khớp", en: "differs")
    public static let circular = Phrase(
      vi: "không kiểm chứng được: một vế suy ra từ chính câu này",
      en: "cannot be checked: one side was inferred from this very statement")
    public static let cannotRecompute = Phrase(
      vi: "không đủ số liệu để tính lại", en: "too little known to recompute")
  }
}
