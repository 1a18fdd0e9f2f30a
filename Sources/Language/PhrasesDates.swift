extension Phrases {
  /// What the checker says of dates.
  public enum Dates {
    public static func impossible(_ printed: String) -> Phrase {
      Phrase(vi: "“\(printed)” không có trong lịch", en: "“\(printed)” is no date of the calendar")
    }
    public static func daysInMonth(_ month: Int, year: Int?, _ days: Int) -> Phrase {
      let of = year.map { " năm \($0)" } ?? ""
      let ofYear = year.map { " \($0)" } ?? ""
      return Phrase(vi: "Tháng \(month)\(of) có \(days) ngày", en: "Month \(month)\(ofYear) has \(days) days")
    }
    public static func leapYear(_ year: Int) -> Phrase {
      Phrase(vi: "Năm \(year) là năm nhuận, tháng 2 có ngày 29", en: "\(year) is a leap year and has a 29 February")
    }
    public static func noMonth(_ month: Int) -> Phrase {
      Phrase(vi: "Không có tháng \(month)", en: "There is no month \(month)")
    }
    public static func yearDigits(_ digits: Int) -> Phrase {
      Phrase(vi: "Năm được viết bằng \(digits) chữ số", en: "The year is written with \(digits) digits")
    }
    public static func farYear(_ printed: String, near: Int) -> Phrase {
      Phrase(
        vi: "Năm \(printed) còn rất xa; năm \(near) nêu gần đó chỉ khác một chữ số",
        en: "The year \(printed) is far off; \(near), told nearby, differs by one digit")
    }
    public static func perhaps(_ right: String) -> Phrase {
      Phrase(vi: "Có thể là \(right); xem lại văn bản gốc", en: "Perhaps \(right); look at the original")
    }
    public static let lookUp = Phrase(vi: "Xem lại ngày trong văn bản gốc", en: "Look up the date in the original")

    /// Sunday first.
    public static let weekdays = [
      Phrase(vi: "Chủ nhật", en: "Sunday"), Phrase(vi: "thứ Hai", en: "Monday"), Phrase(vi: "thứ Ba", en: "Tuesday"),
      Phrase(vi: "thứ Tư", en: "Wednesday"), Phrase(vi: "thứ Năm", en: "Thursday"), Phrase(vi: "thứ Sáu", en: "Friday"),
      Phrase(vi: "thứ Bảy", en: "Saturday"),
    ]
    public static func weekdayRight(_ date: String, _ day: Phrase) -> Phrase {
      Phrase(vi: "Ngày \(date) đúng là \(day.vi)", en: "\(date) is a \(day.en) indeed")
    }
    public static func weekdayWrong(_ date: String, _ printed: String) -> Phrase {
      Phrase(vi: "Ngày \(date) không phải là \(printed)", en: "\(date) is not “\(printed)”")
    }
    public static func isWeekday(_ date: String, _ day: Phrase) -> Phrase {
      Phrase(vi: "Theo lịch, ngày \(date) là \(day.vi)", en: "By the calendar \(date) is a \(day.en)")
    }
    public static func mendWeekday(_ day: Phrase) -> Phrase {
      Phrase(vi: "Sửa thành \(day.vi), hoặc xem lại ngày", en: "Write \(day.en), or look up the date")
    }

    public static func outOfOrder(_ earlier: String, _ later: String) -> Phrase {
      Phrase(
        vi: "\(later) đứng sau nhưng lại sớm hơn \(earlier)",
        en: "\(later) comes after \(earlier) in the text, but is earlier")
    }
    public static func noYear(_ wrong: String, of period: String) -> Phrase {
      Phrase(
        vi: "“\(wrong)” trong “\(period)” không thể là năm của một nhiệm kỳ hay giai đoạn",
        en: "“\(wrong)” of “\(period)” cannot be the year of a term or a period")
    }
    public static func longTerm(_ period: String, years: Int) -> Phrase {
      Phrase(vi: "Nhiệm kỳ \(period) dài \(years) năm", en: "The term \(period) would last \(years) years")
    }
    public static func inOrder(_ earlier: String, _ later: String) -> Phrase {
      Phrase(vi: "\(earlier) và \(later) đúng thứ tự thời gian", en: "\(earlier) and \(later) are in order of time")
    }
    public static func within(_ day: String, _ month: String) -> Phrase {
      Phrase(vi: "\(day) khớp với \(month)", en: "\(day) agrees with \(month)")
    }
    public static func beforeItsYear(_ day: String, closes year: Int) -> Phrase {
      Phrase(
        vi: "Hội nghị tổng kết năm \(year) không thể họp ngày \(day)",
        en: "A meeting that closes the year \(year) cannot be held on \(day)")
    }
    public static func otherYear(_ cumulated: String, _ month: String) -> Phrase {
      Phrase(
        vi: "“\(cumulated)” không cùng năm với tháng \(month) vừa nêu",
        en: "“\(cumulated)” is not of the year of the month just told, \(month)")
    }
    public static func near(_ event: String, _ text: String) -> Phrase {
      Phrase(
        vi: "\(event) khớp với ngày của văn bản (\(text))", en: "\(event) agrees with the day of the text (\(text))")
    }
    public static func mendOrder(_ earlier: String, _ later: String) -> Phrase {
      Phrase(
        vi: "Xem lại \(earlier) và \(later): có thể một trong hai bị gõ nhầm hoặc đảo chỗ",
        en: "Look up \(earlier) and \(later): one of them may be mistyped, or they have changed places")
    }
    public static func documentBeforeParent(_ child: String, _ parent: String) -> Phrase {
      Phrase(
        vi: "Văn bản triển khai ghi ngày \(child), trước văn bản được triển khai (\(parent))",
        en: "The document of \(child) carries out one that is later, of \(parent)")
    }

    public static func spanRight(_ printed: String, _ years: String) -> Phrase {
      Phrase(vi: "\(printed) khớp với \(years)", en: "\(printed) agrees with \(years)")
    }
    public static func spanWrong(_ printed: String, _ years: String) -> Phrase {
      Phrase(vi: "\(printed) không khớp với \(years)", en: "\(printed) does not agree with \(years)")
    }
    public static func spanCount(_ first: Int, _ last: Int) -> Phrase {
      Phrase(
        vi: "\(last) − \(first) = \(last - first); tính cả hai năm là \(last - first + 1)",
        en: "\(last) − \(first) = \(last - first); \(last - first + 1) with both years counted")
    }
    public static func termsAgree(_ first: String, _ second: String) -> Phrase {
      Phrase(vi: "“\(second)” khớp với “\(first)”", en: "“\(second)” agrees with “\(first)”")
    }
    public static func termsClash(_ first: String, _ second: String) -> Phrase {
      Phrase(
        vi: "Cùng một tổ chức nhưng ở đây ghi “\(second)”, chỗ khác ghi “\(first)”",
        en: "Of one body the text says “\(second)” here and “\(first)” elsewhere")
    }
    public static let oneTerm = Phrase(
      vi: "Mỗi lần đại hội, mỗi khóa ứng với một nhiệm kỳ", en: "Each congress has one number and one term")
    public static func mendTerm(_ first: String, _ second: String) -> Phrase {
      Phrase(
        vi: "Thống nhất “\(first)” hoặc “\(second)”", en: "Use one of “\(first)” and “\(second)”")
    }
    public static func spanLength(_ length: Int) -> Phrase {
      Phrase(
        vi: "Từ thời điểm đầu đến thời điểm cuối là \(length); tính cả hai đầu là \(length + 1)",
        en: "From the first to the last it is \(length); \(length + 1) with both counted")
    }
    public static func mendLength(_ printed: String) -> Phrase {
      Phrase(
        vi: "Sửa “\(printed)”, hoặc xem lại thời điểm đầu và thời điểm cuối",
        en: "Mend “\(printed)”, or look up the first and the last date")
    }
    public static func mendSpan(_ first: Int, _ last: Int) -> Phrase {
      Phrase(
        vi: "Sửa thành \(last - first) năm, hoặc xem lại năm đầu và năm cuối",
        en: "Write \(last - first) years, or look up the first and the last year")
    }
  }
}
