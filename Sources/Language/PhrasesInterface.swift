extension Phrases {
  /// The frame around every page.
  public enum Interface {
    public static let product = Phrase(vi: "Nhiệm kỳ", en: "NhiemKy")
    public static let motto = Phrase(
      vi: "chỉ tiêu, kết quả, nguồn số liệu", en: "targets, results, sources")
    public static let skip = Phrase(vi: "Chuyển đến nội dung chính", en: "Skip to main content")
    public static let navigation = Phrase(vi: "Điều hướng chính", en: "Main navigation")
    public static let breadcrumbs = Phrase(vi: "Vị trí trang", en: "Breadcrumbs")

    public static let overview = Phrase(vi: "Tổng quan", en: "Overview")
    public static let targets = Phrase(vi: "Chỉ tiêu", en: "Targets")
    public static let directives = Phrase(vi: "Văn bản", en: "Directives")
    public static let indicators = Phrase(vi: "Chỉ số", en: "Indicators")
    public static let sources = Phrase(vi: "Nguồn", en: "Sources")
    public static let journal = Phrase(vi: "Nhật ký", en: "Journal")

    /// The link to a language, named in that language.
    public static func name(of tongue: Tongue) -> String {
      switch tongue {
      case .vi: "Tiếng Việt"
      case .en: "English"
      }
    }

    public static let howToRead = Phrase(
      vi: "Số liệu là số chính xác, dẫn từ nguồn; chọn một số để xem nơi công bố và nguyên văn.",
      en:
        "Figures are exact and quoted from their sources; follow a figure to where it was published and in which words."
    )
    public static let rounding = Phrase(
      vi: "Tỷ lệ được làm tròn một lần, khi hiển thị.", en: "Rates are rounded once, where they are shown.")
    public static func version(_ version: String) -> Phrase {
      Phrase(vi: "Phiên bản \(version)", en: "Version \(version)")
    }

    public static let noPage = Phrase(vi: "Không mở được trang", en: "This page cannot be shown")
    public static let show = Phrase(vi: "Xem", en: "Show")
    public static let note = Phrase(vi: "Ghi chú", en: "Note")
  }
}
