extension Phrases {
  /// The words targets are written back with.
  public enum Targets {
    public static let valueNotStated = Phrase(vi: "không nêu trị số", en: "value not stated")
    public static let noWindow = Phrase(vi: "không nêu thời hạn", en: "no time limit stated")

    /// How a bound is said of a value that already carries its unit.
    public static func atLeast(_ value: String, plainly: Bool, _ tongue: Tongue) -> String {
      switch tongue {
      case .vi: plainly ? "đạt \(value)" : "đạt từ \(value) trở lên"
      case .en: plainly ? "reach \(value)" : "\(value) or more"
      }
    }

    public static func moreThan(_ value: String) -> Phrase {
      Phrase(vi: "hơn \(value)", en: "more than \(value)")
    }
    public static func atMost(_ value: String) -> Phrase {
      Phrase(vi: "không quá \(value)", en: "at most \(value)")
    }
    public static let noneInAnyYear = Phrase(vi: "hằng năm không có", en: "none in any year")
    public static let noneAtAll = Phrase(vi: "không có", en: "none")
    public static func lessThan(_ value: String) -> Phrase {
      Phrase(vi: "dưới \(value)", en: "less than \(value)")
    }
    public static func exactly(_ value: String) -> Phrase {
      Phrase(vi: "đúng \(value)", en: "exactly \(value)")
    }
    public static func between(_ low: String, _ high: String) -> Phrase {
      Phrase(vi: "từ \(low) đến \(high)", en: "between \(low) and \(high)")
    }

    public static let moreThanUnstated = Phrase(vi: "vượt mức đề ra", en: "beyond the set level")
    public static let atLeastUnstated = Phrase(vi: "đạt mức đề ra", en: "the set level reached")

    public static func perYear(_ words: String) -> Phrase {
      Phrase(vi: "\(words) mỗi năm", en: "\(words) each year")
    }
    public static func yearlyAverage(_ words: String) -> Phrase {
      Phrase(vi: "bình quân \(words) mỗi năm", en: "\(words) a year on average")
    }
    public static func averageGrowth(_ words: String) -> Phrase {
      Phrase(vi: "tăng bình quân \(words)", en: "average growth of \(words)")
    }
    public static func growth(_ words: String, over base: String) -> Phrase {
      Phrase(vi: "tăng \(words) so với \(base)", en: "growth of \(words) over \(base)")
    }
    public static func ratePerYear(_ rate: String) -> Phrase {
      Phrase(vi: "\(rate)/năm", en: "\(rate) a year")
    }
    public static func level(_ value: String) -> Phrase {
      Phrase(vi: "mức \(value)", en: "the level of \(value)")
    }
    public static func inWindow(_ window: String) -> Phrase {
      Phrase(vi: "trong \(window)", en: "over \(window)")
    }
    public static func atEnd(of window: String) -> Phrase {
      Phrase(vi: "vào cuối \(window)", en: "by the end of \(window)")
    }
  }

}

extension Phrases {
  /// The names periods go by.
  public enum Periods {
    public static func term(_ label: String) -> Phrase {
      Phrase(vi: "nhiệm kỳ \(label)", en: "the \(label) term")
    }
    public static func years(_ label: String) -> Phrase { Phrase(vi: "giai đoạn \(label)", en: "\(label)") }
    public static func year(_ year: Int) -> Phrase { Phrase(vi: "năm \(year)", en: "\(year)") }
    public static func half(_ number: Int, _ year: Int) -> Phrase {
      number == 1
        ? Phrase(vi: "6 tháng đầu năm \(year)", en: "the first half of \(year)")
        : Phrase(vi: "6 tháng cuối năm \(year)", en: "the second half of \(year)")
    }
    public static func quarter(_ number: Int, _ year: Int) -> Phrase {
      let roman = ["I", "II", "III", "IV"][max(0, min(3, number - 1))]
      return Phrase(vi: "quý \(roman) năm \(year)", en: "quarter \(number) of \(year)")
    }
    public static func firstMonths(_ count: Int, _ year: Int) -> Phrase {
      Phrase(vi: "\(count) tháng đầu năm \(year)", en: "the first \(count) months of \(year)")
    }
    public static func month(_ month: Int, _ year: Int) -> Phrase {
      Phrase(vi: "tháng \(month) năm \(year)", en: "month \(month) of \(year)")
    }
    public static func range(_ from: String, _ to: String) -> Phrase {
      Phrase(vi: "từ \(from) đến \(to)", en: "\(from) to \(to)")
    }
  }
}
