extension Phrases {
  /// What cannot be more, or less, than something else that is printed.
  public enum Limits {
    public static func within(_ printed: String, _ limit: String) -> Phrase {
      Phrase(vi: "“\(printed)” phù hợp với “\(limit)”", en: "“\(printed)” fits “\(limit)”")
    }
    public static func beyond(_ printed: String, _ limit: String) -> Phrase {
      Phrase(vi: "“\(printed)” không thể có cùng với “\(limit)”", en: "“\(printed)” cannot be, beside “\(limit)”")
    }
  }
}
