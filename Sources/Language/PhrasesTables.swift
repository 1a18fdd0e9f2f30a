extension Phrases {
  /// Captions and column heads that several tables share.
  public enum Tables {
    public static let indicator = Phrase(vi: "Chỉ số", en: "Indicator")
    public static let target = Phrase(vi: "Chỉ tiêu", en: "Target")
    public static let measuredOn = Phrase(vi: "Đo trên", en: "Measured on")
    public static let actual = Phrase(vi: "Thực hiện", en: "Actual")
    public static let progress = Phrase(vi: "So với chỉ tiêu", en: "Against target")
    public static let attained = Phrase(vi: "Tỷ lệ đạt", en: "Attained")
    public static let status = Phrase(vi: "Đánh giá", en: "Status")
    public static let previousTerm = Phrase(vi: "So với nhiệm kỳ trước", en: "On the previous term")
    public static let samePeriodLastYear = Phrase(
      vi: "So với cùng kỳ năm trước", en: "On the same period last year")
    public static let period = Phrase(vi: "Kỳ", en: "Period")
    public static let value = Phrase(vi: "Giá trị", en: "Value")
    public static let unit = Phrase(vi: "Đơn vị", en: "Unit")
    public static let source = Phrase(vi: "Nguồn", en: "Source")
    public static let name = Phrase(vi: "Tên", en: "Name")
    public static let date = Phrase(vi: "Ngày", en: "Date")
    public static let title = Phrase(vi: "Trích yếu", en: "Subject")
    public static let issuer = Phrase(vi: "Cơ quan ban hành", en: "Issuer")
    public static let sign = Phrase(vi: "Số, ký hiệu", en: "Number and sign")
    public static let owner = Phrase(vi: "Chủ thể", en: "Owner")
    public static let window = Phrase(vi: "Thời hạn", en: "Window")

    /// The name of a region that scrolls sideways.
    public static func scrolling(_ caption: String) -> Phrase {
      Phrase(vi: "Bảng cuộn ngang: \(caption)", en: "Table that scrolls sideways: \(caption)")
    }
    public static let statusCounts = Phrase(vi: "Chỉ tiêu theo đánh giá", en: "Targets by status")
    public static func count(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) chỉ tiêu", en: count == 1 ? "1 target" : "\(count) targets")
    }

    // The text of a bullet bar.
    public static func reached(_ actual: String) -> Phrase {
      Phrase(vi: "Thực hiện \(actual)", en: "Actual \(actual)")
    }
    public static func aim(_ target: String) -> Phrase {
      Phrase(vi: "chỉ tiêu \(target)", en: "target \(target)")
    }
    public static func before(_ value: String) -> Phrase {
      Phrase(vi: "kỳ trước \(value)", en: "before \(value)")
    }

    public static let legend = Phrase(vi: "Chú giải biểu đồ", en: "What the bars show")
    public static let legendAim = Phrase(vi: "mức chỉ tiêu", en: "the target")
    public static let legendLimit = Phrase(vi: "mức không được quá", en: "a limit not to pass")
    public static let legendBand = Phrase(vi: "khoảng chỉ tiêu", en: "a target range")
    public static let legendPrevious = Phrase(vi: "kỳ trước", en: "the term before")
    public static let legendBeyond = Phrase(vi: "quá 150% chỉ tiêu", en: "beyond 150% of the target")

    public static let path = Phrase(vi: "Diễn biến", en: "Path")
    public static func pathOf(_ name: String, from: String, to: String) -> Phrase {
      Phrase(vi: "Diễn biến \(name), \(from) – \(to)", en: "\(name), \(from) – \(to)")
    }
    public static let empty = Phrase(vi: "Chưa có dữ liệu", en: "Nothing here yet")
  }
}
