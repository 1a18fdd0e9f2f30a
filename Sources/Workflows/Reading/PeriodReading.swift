import Model

/// Which period people mean.
enum PeriodReading {
  /// - Parameter terms: of the unit, or of the nearest unit above that has any.
  /// - Returns: the term of that label, the period of that code, or whole calendar years such as `2016-2020`.
  static func period(_ text: String, terms: [Term]) -> LabelledPeriod? {
    if let term = terms.first(where: { $0.label == text }) {
      return LabelledPeriod(label: term.label, period: term.period)
    }
    guard let period = Period(code: text) ?? calendarYears(text) else { return nil }
    return named(period, terms: terms)
  }

  static func named(_ period: Period, terms: [Term]) -> LabelledPeriod {
    let label = terms.first { $0.period == period }?.label ?? PeriodLabel.of(period)
    return LabelledPeriod(label: label, period: period)
  }

  private static func calendarYears(_ text: String) -> Period? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, text.utf8.count == 9, parts[0] < parts[1], let first = Period.year(parts[0]),
      let last = Period.year(parts[1])
    else { return nil }
    return Period(from: first.from, to: last.to)
  }
}
