extension Phrases {
  /// One fact printed twice, and words that judge a figure.
  public enum Repetition {
    public static func twoValues(_ wrong: String, _ other: String) -> Phrase {
      Phrase(
        vi: "Cùng một số liệu nhưng văn bản in hai giá trị: “\(wrong)” và “\(other)”",
        en: "One fact is printed with two values: “\(wrong)” and “\(other)”")
    }
    public static func askValues(_ value: String, _ other: String) -> Phrase {
      Phrase(
        vi: "Văn bản in “\(value)” và “\(other)”: một hay hai số liệu?",
        en: "The text prints “\(value)” and “\(other)”: one fact, or two?")
    }
    /// - Parameter times: how often the other value is printed.
    public static func odd(_ wrong: String, _ other: String, times: Int, slip: Phrase?) -> Phrase {
      let vi = times > 1 ? "“\(other)” được in \(times) lần trong văn bản" : "“\(other)” được in trước trong văn bản"
      let en =
        times > 1 ? "“\(other)” is printed \(times) times in the text" : "“\(other)” is printed earlier in the text"
      guard let slip else { return Phrase(vi: vi, en: en) }
      return Phrase(vi: "\(vi). \(Claims.perhaps(slip).vi)", en: "\(en). \(Claims.perhaps(slip).en)")
    }
    public static func choose(_ wrong: String, _ other: String) -> Phrase {
      Phrase(
        vi: "Soát lại nguồn số liệu và thống nhất một giá trị: “\(other)” hoặc “\(wrong)”",
        en: "Look up the source and use one value: “\(other)” or “\(wrong)”")
    }
    public static let renamed = Phrase(
      vi: "Xem lại: có thể một trong hai chỗ phải ghi một chỉ tiêu khác",
      en: "Look again: one of the two may have to name another thing")
    public static func same(_ value: String) -> Phrase {
      Phrase(vi: "“\(value)” được in lại đúng như ở chỗ trước", en: "“\(value)” is printed again as before")
    }
    public static func agree(_ value: String, _ other: String) -> Phrase {
      Phrase(
        vi: "“\(value)” khớp với “\(other)” in ở chỗ khác", en: "“\(value)” agrees with “\(other)” printed elsewhere")
    }
    public static func equality(_ left: String, _ right: String) -> Phrase {
      Phrase(vi: "\(left) = \(right)", en: "\(left) = \(right)")
    }
    public static func inequality(_ left: String, _ right: String) -> Phrase {
      Phrase(vi: "\(left) ≠ \(right)", en: "\(left) ≠ \(right)")
    }

    public static func headline(_ headline: String, _ body: String) -> Phrase {
      Phrase(
        vi: "Tiêu đề ghi “\(headline)” nhưng phần nội dung ghi “\(body)”",
        en: "The heading says “\(headline)” but the body says “\(body)”")
    }
  }
}

extension Phrases {
  /// Words that judge a figure.
  public enum VerdictWords {
    public static func holds(_ words: String) -> Phrase {
      Phrase(vi: "Nhận định “\(words)” khớp với số liệu", en: "“\(words)” agrees with its figures")
    }
    public static func fails(_ words: String) -> Phrase {
      Phrase(
        vi: "Nhận định “\(words)” trái với chính các số liệu được nêu", en: "“\(words)” contradicts its own figures")
    }
    public static func attained(_ printed: String, isMet: Bool, holds: Bool) -> Phrase {
      let vi = isMet ? "hoàn thành, vượt kế hoạch" : "chưa đạt kế hoạch"
      let en = isMet ? "the plan was met" : "the plan was not met"
      return holds
        ? Phrase(vi: "Nhận định \(vi) khớp với tỷ lệ \(printed)", en: "That \(en) agrees with \(printed)")
        : Phrase(vi: "Nhận định \(vi) trái với tỷ lệ \(printed)", en: "That \(en) contradicts \(printed)")
    }
    public static let mend = Phrase(
      vi: "Soát lại số liệu và sửa số hoặc sửa lời nhận định cho khớp nhau",
      en: "Look up the figures and mend either them or the words")
  }
}

extension Phrases {
  /// A part told in a sentence of its own.
  public enum Subsets {
    public static func fits(_ part: String, _ whole: String) -> Phrase {
      Phrase(
        vi: "“\(part)” không vượt quá “\(whole)” nêu ở câu trước",
        en: "“\(part)” is no more than “\(whole)” of the sentence before")
    }
    public static func fitsTotal(_ part: String, _ total: String) -> Phrase {
      Phrase(
        vi: "“\(part)” không vượt quá “\(total)” nêu trong văn bản",
        en: "“\(part)” is no more than “\(total)” told in the text")
    }
    public static func partsFit(_ total: String) -> Phrase {
      Phrase(
        vi: "Các phần đã nêu cộng lại không vượt quá “\(total)”",
        en: "The parts told come to no more than “\(total)”")
    }
    public static func fitsWhole(_ fraction: String) -> Phrase {
      Phrase(
        vi: "“\(fraction)”: phần không vượt quá tổng số", en: "“\(fraction)”: the part is no more than its whole")
    }
    public static func isHighest(_ figure: String) -> Phrase {
      Phrase(
        vi: "“\(figure)” là mức cao nhất trong các số liệu cùng loại nêu bên cạnh",
        en: "“\(figure)” is the highest of the figures of its kind told beside it")
    }
    public static func isLowest(_ figure: String) -> Phrase {
      Phrase(
        vi: "“\(figure)” là mức thấp nhất trong các số liệu cùng loại nêu bên cạnh",
        en: "“\(figure)” is the lowest of the figures of its kind told beside it")
    }
    public static func exceeds(_ part: String, _ whole: String) -> Phrase {
      Phrase(
        vi: "“\(part)” là một bộ phận nhưng lớn hơn “\(whole)” nêu ở câu trước",
        en: "“\(part)” is a part, but more than “\(whole)” of the sentence before")
    }
  }

  /// A target beside a result.
  public enum Targeting {
    public static func beside(_ target: String, _ result: String, isBelow: Bool) -> Phrase {
      isBelow
        ? Phrase(
          vi: "Chỉ tiêu “\(target)” thấp hơn kết quả “\(result)” đã nêu trong văn bản",
          en: "The target “\(target)” is below the result “\(result)” printed in the text")
        : Phrase(
          vi: "Chỉ tiêu “\(target)” không thấp hơn kết quả “\(result)” đã nêu trong văn bản",
          en: "The target “\(target)” is not below the result “\(result)” printed in the text")
    }
    public static let intended = Phrase(
      vi: "Không phải lỗi số học; xem lại nếu chỉ tiêu được hiểu là phải cao hơn",
      en: "No error of arithmetic; look again if it was meant to be higher")
  }
}
