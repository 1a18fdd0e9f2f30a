extension Phrases {
  /// What is said of periods.
  public enum ConsecutivePeriods {
    public static func follow(_ period: String, _ other: String) -> Phrase {
      Phrase(vi: "\(period) nối tiếp với \(other)", en: "\(period) and \(other) follow on one another")
    }
  }

  /// What is said of the years of an anniversary.
  public enum Anniversaries {
    public static func fits(_ printed: String, _ year: Int) -> Phrase {
      Phrase(vi: "\(printed) tính đến năm \(year) là đúng", en: "\(printed) up to \(year) are right")
    }
    public static func ask(_ printed: String, _ year: Int) -> Phrase {
      Phrase(
        vi: "\(printed) là tính đến năm \(year): có đúng là năm này không?",
        en: "\(printed) lead to the year \(year): is that the year meant?")
    }
    public static func sum(_ event: Int, _ years: Int, _ year: Int) -> Phrase {
      Phrase(vi: "\(event) + \(years) = \(year)", en: "\(event) + \(years) = \(year)")
    }
    public static let lookUp = Phrase(
      vi: "Tính lại số năm từ năm diễn ra sự kiện", en: "Count the years from the year of the event again")
  }
}
