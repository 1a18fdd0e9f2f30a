/// A day of the Gregorian calendar, without time or zone.
public struct CalendarDate: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil for a day that does not exist, such as 2023-02-29, and outside the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2020-07-19`.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2020-07-19`
  public var iso: String {
    let y = String(year)
    return String(repeating: "0", count: 4 - y.count) + y + "-" + Self.two(month) + "-" + Self.two(day)
  }

  /// `19-7-2020`, as Vietnamese papers print it.
  public var vietnamese: String { "\(day)-\(month)-\(year)" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1-1-1970. Counts with March as first month, so that a leap day comes last.
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day `count` days later (earlier if negative); nil beyond the years 1 to 9999.
  public func adding(days count: Int) -> CalendarDate? {
    let z = dayNumber + count + 719_468
    guard z >= 306 else { return nil }
    let era = z / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return CalendarDate(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }

  /// The same day `count` months later, or the last day of that month where it has fewer days.
  public func adding(months count: Int) -> CalendarDate? {
    let total = year * 12 + (month - 1) + count
    guard total >= 12 else { return nil }
    let newYear = total / 12
    let newMonth = total % 12 + 1
    guard newYear <= 9999 else { return nil }
    return CalendarDate(
      year: newYear, month: newMonth, day: min(day, Self.length(ofMonth: newMonth, in: newYear)))
  }

  public var previousDay: CalendarDate? { adding(days: -1) }
}

extension CalendarDate: Comparable, CustomStringConvertible {
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  public var description: String { iso }
}
