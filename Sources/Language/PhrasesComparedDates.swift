extension Phrases.Dates {
  /// A period beside itself, or beside the same of a later year.
  public static func compared(_ period: String, with base: String) -> Phrase {
    Phrase(
      vi: "“\(period)” được so sánh với chính nó hoặc với năm sau (“\(base)”)",
      en: "“\(period)” is compared with itself or with a later year (“\(base)”)")
  }
}
