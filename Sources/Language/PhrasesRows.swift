extension Phrases {
  /// Rows told in the same words.
  public enum Rows {
    public static func fell(_ printed: String) -> Phrase {
      Phrase(
        vi: "Ghi tăng \(printed), nhưng số liệu của dòng này giảm",
        en: "\(printed) is told as a rise, but the row's figures fall")
    }
    public static func otherWhole(_ printed: String, _ meant: String) -> Phrase {
      Phrase(
        vi: "Tổng in là \(printed), nhưng các tỷ lệ đứng sau đều tính trên \(meant)",
        en: "The whole is printed as \(printed), but the percentages behind it are all of \(meant)")
    }
    public static func rose(_ printed: String) -> Phrase {
      Phrase(
        vi: "Ghi giảm \(printed), nhưng số liệu của dòng này tăng",
        en: "\(printed) is told as a fall, but the row's figures rise")
    }
  }
}
