extension Phrases {
  /// What the checker says of a claim.
  public enum Claims {
    /// The figure is not what the text's own figures give.
    public static func wrong(_ subject: Phrase, printed: String, right: String) -> Phrase {
      Phrase(
        vi: "\(subject.vi) in là \(printed), nhưng các số trong văn bản cho \(right)",
        en: "\(subject.en) is printed as \(printed), but the text's own figures give \(right)")
    }
    public static func right(_ subject: Phrase, printed: String) -> Phrase {
      Phrase(
        vi: "\(subject.vi) \(printed) khớp với các số trong văn bản",
        en: "\(subject.en) \(printed) agrees with the text's figures")
    }
    public static func cutOff(_ subject: Phrase, printed: String, right: String) -> Phrase {
      Phrase(
        vi: "\(subject.vi) \(printed) là số cắt bớt, không làm tròn; làm tròn đúng là \(right)",
        en: "\(subject.en) \(printed) is cut off, not rounded; rounded it is \(right)")
    }
    public static func roundedInSteps(_ subject: Phrase, printed: String, right: String) -> Phrase {
      Phrase(
        vi: "\(subject.vi) \(printed) là số làm tròn qua nhiều bước; làm tròn một lần thì được \(right)",
        en: "\(subject.en) \(printed) was rounded in more than one step; rounded once it is \(right)")
    }
    public static func restOfShare(_ subject: Phrase, printed: String, right: String) -> Phrase {
      Phrase(
        vi:
          "\(subject.vi) \(printed) là phần bù cho đủ 100% của một tỷ lệ chưa làm tròn đúng; làm tròn đúng là \(right)",
        en:
          "\(subject.en) \(printed) is what a share that was not rounded properly leaves of a hundred; rounded it is \(right)"
      )
    }
    public static func ask(_ subject: Phrase, printed: String, right: String) -> Phrase {
      Phrase(
        vi: "\(subject.vi) \(printed): văn bản chưa đủ số để khẳng định; tính thử được \(right), cần hỏi lại",
        en: "\(subject.en) \(printed): the text does not say enough; a trial gives \(right): to be asked")
    }
    public static func write(_ right: String, for printed: String) -> Phrase {
      Phrase(
        vi: "Viết “\(right)” thay cho “\(printed)”, hoặc soát lại các số làm căn cứ",
        en: "Write “\(right)” for “\(printed)”, or look again at the figures it rests on")
    }
    public static let nothingToDo = Phrase(vi: "Không phải sửa", en: "Nothing to change")
    public static func lookUp(_ subject: Phrase) -> Phrase {
      Phrase(
        vi: "Hỏi lại nơi cung cấp số liệu về \(subject.vi.prefix(1).lowercased() + subject.vi.dropFirst())",
        en: "Ask whoever supplied \(subject.en)")
    }
    public static func perhaps(_ slip: Phrase) -> Phrase {
      Phrase(vi: "Có thể do \(slip.vi)", en: "Perhaps \(slip.en)")
    }
  }

  /// What a figure of a claim is.
  public enum ClaimSubjects {
    public static let increase = Phrase(vi: "Mức tăng", en: "The increase")
    public static let decrease = Phrase(vi: "Mức giảm", en: "The decrease")
    public static let growth = Phrase(vi: "Tỷ lệ tăng", en: "The growth rate")
    public static let fall = Phrase(vi: "Tỷ lệ giảm", en: "The rate of decrease")
    public static let points = Phrase(vi: "Mức chênh lệch điểm phần trăm", en: "The change in percentage points")
    public static let ratio = Phrase(vi: "Tỷ lệ so sánh", en: "The ratio")
    public static let multiple = Phrase(vi: "Số lần gấp", en: "The multiple")
    public static let attainment = Phrase(vi: "Tỷ lệ thực hiện kế hoạch", en: "The attainment of the plan")
    public static let excess = Phrase(vi: "Mức vượt kế hoạch", en: "The excess over the plan")
    public static let share = Phrase(vi: "Tỷ lệ", en: "The share")
    public static let total = Phrase(vi: "Tổng số", en: "The total")
    public static let part = Phrase(vi: "Số thành phần", en: "The part")
    public static let remainder = Phrase(vi: "Số còn lại", en: "The remainder")
    public static let average = Phrase(vi: "Số bình quân", en: "The average")
    public static let product = Phrase(vi: "Số cả giai đoạn", en: "The figure for the whole period")
    public static let conversion = Phrase(vi: "Số quy đổi", en: "The converted amount")
    public static let count = Phrase(vi: "Số lượng nêu trước phần liệt kê", en: "The count before a list")
  }

  /// How a wrong figure may have come about.
  public enum Slips {
    public static let digitDropped = Phrase(vi: "gõ thiếu một chữ số", en: "a digit was dropped")
    public static let digitAdded = Phrase(vi: "gõ thừa một chữ số", en: "a digit was doubled or added")
    public static let digitsSwapped = Phrase(vi: "đảo hai chữ số", en: "two digits were swapped")
    public static let digitChanged = Phrase(vi: "gõ nhầm một chữ số", en: "one digit was mistyped")
    public static let decimalMark = Phrase(vi: "đặt sai dấu phẩy thập phân", en: "the decimal mark is misplaced")
    public static let ratioForGrowth = Phrase(
      vi: "ghi tỷ lệ so sánh (bằng bao nhiêu phần trăm) thay cho tỷ lệ tăng, giảm",
      en: "the ratio was given for the growth")
    public static let growthForRatio = Phrase(
      vi: "ghi tỷ lệ tăng thay cho tỷ lệ so sánh", en: "the growth was given for the ratio")
    public static let attainedForExcess = Phrase(
      vi: "ghi tỷ lệ đạt thay cho tỷ lệ vượt", en: "the attained percentage was given for the excess")
    public static let excessForAttained = Phrase(
      vi: "ghi tỷ lệ vượt thay cho tỷ lệ đạt", en: "the excess was given for the attained percentage")
    public static let rowsExchanged = Phrase(
      vi: "hai tỷ lệ in lẫn chỗ cho nhau", en: "two percentages were printed in each other's place")
    public static let otherBase = Phrase(
      vi: "chia cho số sau thay vì số trước", en: "it was divided by the later figure, not the earlier one")
    public static let scaleWord = Phrase(
      vi: "nhầm hoặc thiếu từ chỉ hàng (nghìn, triệu, tỷ)",
      en: "the scale word (thousand, million, billion) is wrong or missing")
  }
}
