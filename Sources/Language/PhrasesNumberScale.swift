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
    public static let lookUp = Phrase(vi: "Xem lại đơn vị của số tiền", en: "Look up the unit of the amount")
  }
}
