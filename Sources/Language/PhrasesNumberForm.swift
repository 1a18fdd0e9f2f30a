extension Phrases {
  /// Numbers whose marks make no sense.
  public enum NumberForm {
    public static func broken(_ printed: String) -> Phrase {
      Phrase(
        vi: "Số “\(printed)” có dấu ngăn cách viết sai quy cách, không rõ là số nào",
        en: "The marks of the number “\(printed)” make no sense: which number is meant?")
    }
    public static func meant(_ printed: String, _ right: String) -> Phrase {
      Phrase(
        vi: "“\(printed)” viết sai quy cách; các số liệu khác cho thấy phải là “\(right)”",
        en: "“\(printed)” is written wrongly; other figures show that “\(right)” is meant")
    }
    public static func counted(_ printed: String, _ noun: String) -> Phrase {
      Phrase(
        vi: "“\(printed) \(noun)” viết sai dấu: số đếm không có phần thập phân",
        en: "“\(printed) \(noun)” has the wrong mark: what is counted has no decimals")
    }
    public static let why = Phrase(
      vi: "Dấu chấm ngăn từng nhóm ba chữ số, dấu phẩy ngăn phần thập phân, như 1.234,5",
      en: "A dot parts groups of three digits, a comma the decimals, as in 1.234,5")
    public static let lookUp = Phrase(
      vi: "Xem số gốc rồi viết lại", en: "Look up the number and write it again")
  }
}
