extension Phrases {
  /// The page of a unit.
  public enum UnitPage {
    public static func ended(_ day: String) -> Phrase {
      Phrase(
        vi: "Đơn vị này đã kết thúc ngày \(day). Sơ đồ dưới đây là của ngày cuối cùng đó.",
        en: "This unit ended on \(day). What stands around it is shown as of that last day.")
    }
    public static func succeeded(_ day: String) -> Phrase {
      Phrase(vi: "Đơn vị tiếp nhận từ \(day):", en: "Succeeded on \(day) by")
    }

    public static let about = Phrase(vi: "Đơn vị", en: "The unit")
    public static let code = Phrase(vi: "Mã", en: "Code")
    public static let kind = Phrase(vi: "Loại", en: "Kind")
    public static let level = Phrase(vi: "Cấp", en: "Level")
    public static let short = Phrase(vi: "Tên gọi tắt", en: "Short name")
    public static let note = Phrase(vi: "Ghi chú", en: "Note")
    public static let names = Phrase(vi: "Tên qua các thời kỳ", en: "Names over time")
    public static func from(_ day: String) -> Phrase { Phrase(vi: "từ \(day)", en: "from \(day)") }
    public static func until(_ day: String) -> Phrase { Phrase(vi: "đến \(day)", en: "until \(day)") }
    public static func between(_ from: String, _ to: String) -> Phrase {
      Phrase(vi: "từ \(from) đến \(to)", en: "from \(from) to \(to)")
    }

    public static let above = Phrase(vi: "Trực thuộc", en: "Stands under")
    public static let nothingAbove = Phrase(vi: "không có đơn vị cấp trên", en: "no unit stands above it")
    public static let below = Phrase(vi: "Các đơn vị trực thuộc", en: "Units below it")
    public static let periods = Phrase(vi: "Bảng kết quả", en: "Scorecards")
    public static let otherPeriods = Phrase(vi: "Kỳ khác", en: "Other periods")
    public static let noPeriods = Phrase(
      vi: "Chưa có chỉ tiêu hay số liệu nào của đơn vị này và các đơn vị trực thuộc.",
      en: "No target or figure is kept for it or the units below it.")
    public static let events = Phrase(vi: "Tổ chức lại", en: "Reorganisations")
    public static let eventsLead = Phrase(
      vi: "Của đơn vị này và các đơn vị trực thuộc.", en: "Of the unit and those below it.")
    public static let decision = Phrase(vi: "Theo", en: "By")

    public static func directives(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) văn bản liên quan", en: count == 1 ? "1 document" : "\(count) documents")
    }
    public static let directivesLead = Phrase(
      vi:
        "Văn bản do đơn vị này và các đơn vị trực thuộc ban hành, văn bản đặt ra chỉ tiêu cho họ và quyết định tổ chức lại.",
      en: "Issued by the unit and those below it, setting their targets, or ordering their reorganisation.")
  }
}
