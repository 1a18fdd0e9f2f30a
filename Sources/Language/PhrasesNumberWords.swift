extension Phrases {
  /// An amount in figures and the same amount in words.
  public enum NumberWords {
    public static func agree(_ printed: String, _ words: String) -> Phrase {
      Phrase(
        vi: "“\(printed)” khớp với phần bằng chữ “\(words)”",
        en: "“\(printed)” agrees with the words “\(words)”")
    }
    public static func differ(_ printed: String, _ words: String) -> Phrase {
      Phrase(
        vi: "Bằng số ghi “\(printed)” nhưng bằng chữ ghi “\(words)”",
        en: "The figures say “\(printed)” but the words say “\(words)”")
    }
    public static func means(_ words: String, _ number: String) -> Phrase {
      Phrase(vi: "“\(words)” là \(number)", en: "“\(words)” is \(number)")
    }
    public static let mend = Phrase(
      vi: "Đối chiếu bản gốc rồi sửa để phần bằng số và phần bằng chữ khớp nhau",
      en: "Look up the original and make figures and words agree")
  }
}
