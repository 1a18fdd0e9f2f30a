extension Phrases {
  /// The catalogues of indicators and of sources.
  public enum CataloguePage {
    public static let files = Phrase(vi: "Tải danh sách này:", en: "This list as a file:")

    // Indicators.
    public static let indicatorsLead = Phrase(
      vi:
        "Chỉ số là thước đo: đo cái gì, bằng đơn vị nào, tính thế nào. Mọi số liệu và chỉ tiêu định lượng "
        + "đều thuộc một chỉ số.",
      en:
        "An indicator is a measure: what is measured, in which unit, and how. Every figure and every "
        + "numeric target belongs to one.")
    public static let search = Phrase(vi: "Tìm theo tên hoặc mã", en: "Find by name or code")
    public static let searchHint = Phrase(
      vi: "Không cần gõ dấu: “dang vien” tìm thấy “đảng viên”.",
      en: "Tone marks may be left out: “dang vien” finds “đảng viên”.")
    public static let find = Phrase(vi: "Tìm", en: "Find")
    public static let clear = Phrase(vi: "Bỏ lọc", en: "Show all")
    public static func indicatorsCaption(_ count: Int, of total: Int) -> Phrase {
      count == total
        ? Phrase(vi: "\(total) chỉ số", en: "\(total) indicators")
        : Phrase(vi: "\(count) trong \(total) chỉ số", en: "\(count) of \(total) indicators")
    }
    public static let noIndicator = Phrase(vi: "Không có chỉ số nào khớp", en: "No indicator fits")
    public static let noIndicatorAdvice = Phrase(
      vi: "Hãy thử ít chữ hơn, hoặc bỏ lọc để xem cả danh mục.",
      en: "Try fewer words, or show the whole catalogue.")
    public static let code = Phrase(vi: "Mã", en: "Code")
    public static let measure = Phrase(vi: "Đơn vị tính", en: "Unit")
    public static let nature = Phrase(vi: "Tính chất", en: "Nature")
    public static let direction = Phrase(vi: "Chiều tốt", en: "What is better")
    public static let figures = Phrase(vi: "Số liệu", en: "Figures")
    public static func versions(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) định nghĩa theo thời gian", en: "\(count) definitions over time")
    }
    public static func kicker(_ code: String) -> Phrase {
      Phrase(vi: "Chỉ số \(code)", en: "Indicator \(code)")
    }
    public static let about = Phrase(vi: "Cách đo", en: "How it is measured")
    public static let definition = Phrase(vi: "Định nghĩa", en: "Definition")
    public static let noDefinition = Phrase(vi: "chưa có lời định nghĩa riêng", en: "none beyond its name")
    public static let decimals = Phrase(vi: "Số chữ số lẻ", en: "Decimals")
    public static let across = Phrase(vi: "Gộp các đơn vị", en: "Over several units")
    public static let line = Phrase(vi: "Gộp theo", en: "Rolled up along")
    public static let numerator = Phrase(vi: "Tử số", en: "Numerator")
    public static let denominator = Phrase(vi: "Mẫu số", en: "Denominator")
    public static let definitions = Phrase(vi: "Định nghĩa theo thời gian", en: "Definitions over time")
    public static let inForce = Phrase(vi: "Hiệu lực", en: "In force")
    public static func from(_ day: String) -> Phrase { Phrase(vi: "từ \(day)", en: "from \(day)") }
    public static func to(_ day: String) -> Phrase { Phrase(vi: "đến \(day)", en: "until \(day)") }
    public static let always = Phrase(vi: "không giới hạn thời gian", en: "at all times")
    public static func figuresCaption(_ count: Int) -> Phrase {
      Phrase(
        vi: "\(count) số liệu của mọi đơn vị",
        en: count == 1 ? "1 figure of all units" : "\(count) figures of all units")
    }
    public static let noFigures = Phrase(vi: "Chưa có số liệu nào", en: "No figure yet")

    public static let flow = Phrase(vi: "phát sinh trong kỳ", en: "flow")
    public static let stock = Phrase(vi: "tại thời điểm", en: "stock")
    public static let ratio = Phrase(vi: "tỷ lệ", en: "ratio")
    public static let up = Phrase(vi: "càng cao càng tốt", en: "more is better")
    public static let down = Phrase(vi: "càng thấp càng tốt", en: "fewer is better")
    public static let neutral = Phrase(vi: "không xét cao thấp", en: "neither")
    public static let acrossSum = Phrase(vi: "cộng lại", en: "added up")
    public static let acrossRatio = Phrase(
      vi: "tổng tử số chia tổng mẫu số", en: "sum of numerators over sum of denominators")
    public static let acrossNone = Phrase(vi: "không gộp", en: "not combined")

    // Sources.
    public static let sourcesLead = Phrase(
      vi: "Tài liệu đã công bố mà số liệu, chỉ tiêu và văn bản được dẫn từ đó.",
      en: "What was published, and figures, targets and documents are quoted from.")
    public static func sourcesCaption(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) nguồn", en: count == 1 ? "1 source" : "\(count) sources")
    }
    public static let sourceKicker = Phrase(vi: "Nguồn", en: "Source")
    public static let publisher = Phrase(vi: "Nơi công bố", en: "Publisher")
    public static let published = Phrase(vi: "Ngày công bố", en: "Published")
    public static let author = Phrase(vi: "Tác giả", en: "Author")
    public static let notStated = Phrase(vi: "nguồn không nêu", en: "not stated by the source")
    public static let statements = Phrase(vi: "Câu so sánh, nhận định", en: "Statements")
    public static let aboutSource = Phrase(vi: "Đã công bố thế nào", en: "How it was published")
    public static let caution = Phrase(vi: "Lưu ý", en: "Note well")
    public static func figuresOf(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) số liệu dẫn từ nguồn này", en: "\(count) figures quoted from it")
    }
    public static func targetsOf(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) chỉ tiêu dẫn từ nguồn này", en: "\(count) targets quoted from it")
    }
    public static func statementsOf(_ count: Int) -> Phrase {
      Phrase(
        vi: "\(count) câu nguồn tự so sánh hoặc nhận định",
        en: "\(count) comparisons and statements of its own")
    }
    public static func remarksOf(_ count: Int) -> Phrase {
      Phrase(
        vi: "\(count) con số chỉ nhắc đến, không phải kết quả hay chỉ tiêu",
        en: "\(count) numbers that are neither results nor targets")
    }
    public static func omittedOf(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) con số không đưa vào, kèm lý do", en: "\(count) numbers left out, with the reason")
    }
    public static let nothingQuoted = Phrase(
      vi: "Nguồn này được dẫn làm căn cứ; không có số liệu hay chỉ tiêu nào lấy từ đây.",
      en: "It is cited as a ground; no figure or target is taken from it.")
    public static let place = Phrase(vi: "Chỗ dẫn", en: "Place")
    public static let words = Phrase(vi: "Nguyên văn", en: "Words")
    public static let kind = Phrase(vi: "Loại", en: "Kind")
    public static let printedValue = Phrase(vi: "Số nguồn in", en: "Printed")
    public static let reason = Phrase(vi: "Lý do", en: "Reason")

    public static let attainment = Phrase(vi: "tỷ lệ đạt chỉ tiêu", en: "share of a target")
    public static let excess = Phrase(vi: "mức vượt chỉ tiêu", en: "excess over a target")
    public static let excessPercent = Phrase(vi: "tỷ lệ vượt chỉ tiêu", en: "excess over a target, per cent")
    public static let difference = Phrase(vi: "mức tăng, giảm", en: "difference")
    public static let growth = Phrase(vi: "tốc độ tăng, giảm", en: "growth")
    public static let ratioTo = Phrase(vi: "tỷ lệ so với kỳ khác", en: "ratio to another period")
    public static let claim = Phrase(vi: "nhận định", en: "claim")
    public static let remark = Phrase(vi: "nhắc đến", en: "remark")
    public static let omitted = Phrase(vi: "không đưa vào", en: "left out")
  }
}
