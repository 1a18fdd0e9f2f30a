extension Phrases {
  /// Amounts whose scale is wrong.
  public enum NumberScale {
    public static func wrong(_ printed: String, _ other: String) -> Phrase {
      Phrase(
        vi: "“\(printed)” lệch cả nghìn lần so với “\(other)” bên cạnh",
        en: "“\(printed)” is a thousand times off from “\(other)” beside it")
    }
    public static func why(_ printed: String, _ other: String) -> Phrase {
      Phrase(
        vi: "Có thể thừa hoặc thiếu chữ nghìn, triệu, tỷ, hoặc dấu chấm in thay dấu phẩy: “\(printed)”, “\(other)”",
        en: "A scale word may be lost or added, or a dot printed for a comma: “\(printed)”, “\(other)”")
    }
    public static func meant(_ printed: String, _ right: String) -> Phrase {
      Phrase(
        vi: "“\(printed)” sai đơn vị hoặc sai dấu: các số bên cạnh cho thấy phải là “\(right)”",
        en: "“\(printed)” has a wrong scale or mark: the figures beside it show that it must be “\(right)”")
    }
    public static func fallen(_ later: String, _ earlier: String) -> Phrase {
      Phrase(
        vi: "Số cộng dồn đến tháng sau (“\(later)”) ít hơn hẳn số đến tháng trước (“\(earlier)”)",
        en: "What has come up to the later month (“\(later)”) is far less than up to the earlier one (“\(earlier)”)")
    }
    public static let whyFallen = Phrase(
      vi: "Số cộng dồn từ đầu năm không giảm đi; có thể một trong hai số sai đơn vị",
      en: "What is added up from the beginning of the year does not fall; one of the two may have a wrong scale")
    public static let lookUp = Phrase(vi: "Xem lại đơn vị của số tiền", en: "Look up the unit of the amount")
  }
}
