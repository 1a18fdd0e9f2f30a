extension Phrases {
  /// The list of targets and the page of one.
  public enum TargetPage {
    public static let listLead = Phrase(
      vi:
        "Mỗi chỉ tiêu được viết lại thành một câu từ các thành phần đã đọc trong nguồn, "
        + "rồi đối chiếu với số liệu.",
      en:
        "Each target is written back as one sentence from the parts read in its source, "
        + "then set against figures."
    )
    public static func listCaption(_ committee: String, _ period: String) -> Phrase {
      Phrase(vi: "Chỉ tiêu của \(committee), \(period)", en: "Targets of \(committee), \(period)")
    }
    public static func shown(_ count: Int, of total: Int) -> Phrase {
      count == total
        ? Phrase(vi: "\(total) chỉ tiêu", en: total == 1 ? "1 target" : "\(total) targets")
        : Phrase(vi: "\(count) trong \(total) chỉ tiêu", en: "\(count) of \(total) targets")
    }
    public static let byCommittee = Phrase(vi: "Đơn vị", en: "Committee")
    public static let byStatus = Phrase(vi: "Đánh giá", en: "Status")
    public static let all = Phrase(vi: "Tất cả", en: "All")
    public static let noneFits = Phrase(vi: "Không có chỉ tiêu nào như vậy", en: "No target fits")
    public static let noneFitsAdvice = Phrase(
      vi: "Chọn “Tất cả” ở một trong hai hàng trên để xem rộng hơn.",
      en: "Choose “All” in one of the rows above to see more.")

    public static func kicker(_ id: String, _ committee: String) -> Phrase {
      Phrase(vi: "Chỉ tiêu \(id) · \(committee)", en: "Target \(id) · \(committee)")
    }

    // Where it stands.
    public static let standing = Phrase(vi: "Kết quả so với chỉ tiêu", en: "Where it stands")
    public static let set = Phrase(vi: "Mức chỉ tiêu", en: "Target")
    public static let evaluated = Phrase(vi: "Số đem đối chiếu", en: "Set against it")
    public static let arithmetic = Phrase(vi: "Tỷ lệ đạt", en: "Attained")
    public static let ofLower = Phrase(vi: "so với mức dưới", en: "of the lower value")
    public static let ofUpper = Phrase(vi: "so với mức trên", en: "of the upper value")
    public static let gap = Phrase(vi: "Chênh lệch", en: "Difference")
    public static func above(_ size: String) -> Phrase {
      Phrase(vi: "cao hơn mức chỉ tiêu \(size)", en: "\(size) above the target")
    }
    public static func below(_ size: String) -> Phrase {
      Phrase(vi: "thấp hơn mức chỉ tiêu \(size)", en: "\(size) below the target")
    }
    public static let equal = Phrase(vi: "bằng mức chỉ tiêu", en: "equal to the target")
    public static let expected = Phrase(vi: "Tiến độ cần có", en: "Expected by now")
    public static func expectedBy(_ value: String, _ day: String) -> Phrase {
      Phrase(
        vi: "nếu đi đều qua từng ngày thì đến \(day) phải đạt \(value)",
        en: "on an even path, \(value) by \(day)")
    }
    public static func expected(_ value: String) -> Phrase {
      Phrase(vi: "nếu đi đều qua từng ngày thì phải đạt \(value)", en: "on an even path, \(value)")
    }
    public static let otherTime = Phrase(
      vi: "Số liệu này thuộc kỳ khác với kỳ của chỉ tiêu.",
      en: "This figure is of another period than the target.")

    // Where it comes from.
    public static let quoted = Phrase(vi: "Nguyên văn", en: "In the source's words")
    public static let inferredValue = Phrase(
      vi: "Nguồn không in mức chỉ tiêu; giá trị này được suy ra từ các số nguồn có in",
      en: "The source does not print the target's value; it was worked out from figures that it prints")
    public static let printed = Phrase(vi: "Nguồn tự công bố gì", en: "What the source itself prints")
    public static let claims = Phrase(vi: "Nguồn nhận định", en: "The source says")
    public static let claimUnproved = Phrase(
      vi: "lời nhận định, không kèm số để tính lại", en: "a statement without a number to recompute")

    // What it is.
    public static let about = Phrase(vi: "Chỉ tiêu này là gì", en: "What this target is")
    public static let owner = Phrase(vi: "Đơn vị chịu trách nhiệm", en: "Owed by")
    public static let measuredOn = Phrase(vi: "Đo tại", en: "Measured on")
    public static let indicator = Phrase(vi: "Chỉ số", en: "Indicator")
    public static let qualitative = Phrase(
      vi: "không có: đây là chỉ tiêu định tính", en: "none: this is a qualitative target")
    public static let window = Phrase(vi: "Thời hạn", en: "Window")
    public static func days(_ from: String, _ to: String) -> Phrase {
      Phrase(vi: "từ \(from) đến \(to)", en: "\(from) to \(to)")
    }
    public static let over = Phrase(vi: "Cách tính theo thời gian", en: "How it is looked at over time")
    public static let setBy = Phrase(vi: "Văn bản đặt ra", en: "Set by")
    public static let noDirective = Phrase(
      vi: "nguồn không nêu văn bản đặt ra chỉ tiêu", en: "the source does not name the document that set it")
    public static let article = Phrase(vi: "Điều, mục", en: "Article")
    public static let version = Phrase(vi: "Phiên bản", en: "Version")
    public static func version(_ number: Int) -> Phrase {
      number <= 1
        ? Phrase(vi: "bản đầu, chưa điều chỉnh", en: "the first, never revised")
        : Phrase(vi: "bản thứ \(number), đã điều chỉnh", en: "number \(number), revised")
    }
    public static let siblings = Phrase(vi: "Cùng một câu", en: "In the same sentence")
    public static let siblingsLead = Phrase(
      vi: "Một câu trong nguồn đặt ra các chỉ tiêu này cùng lúc.",
      en: "One sentence of the source sets these together.")
    public static let change = Phrase(vi: "So với trước", en: "Compared with before")
    public static let chain = Phrase(vi: "Chỉ tiêu này bắt nguồn từ đâu", en: "Where this target comes from")
    public static let chainLead = Phrase(
      vi: "Từ văn bản cấp cao nhất xuống văn bản đặt ra chỉ tiêu, rồi các văn bản triển khai nó.",
      en: "From the highest document down to the one that sets the target, then those that carry it out.")
    public static let chainUnknown = Phrase(
      vi: "Nguồn không nêu văn bản nào đặt ra chỉ tiêu này.",
      en: "The source names no document that set this target.")
    public static let setsIt = Phrase(vi: "đặt ra chỉ tiêu này", en: "sets this target")

    // How it is looked at over time.
    public static let total = Phrase(vi: "tổng số trong cả thời hạn", en: "the sum over the window")
    public static let eachYear = Phrase(vi: "từng năm, năm nào cũng phải đạt", en: "each year, every year")
    public static let yearlyAverage = Phrase(vi: "bình quân các năm", en: "the mean of the years")
    public static let atEnd = Phrase(vi: "mức vào cuối thời hạn", en: "the level at the end of the window")
    public static let averageGrowth = Phrase(
      vi: "tốc độ tăng bình quân hằng năm", en: "average yearly growth")
    public static let overBase = Phrase(vi: "mức tăng so với gốc", en: "growth over a base")
  }
}
