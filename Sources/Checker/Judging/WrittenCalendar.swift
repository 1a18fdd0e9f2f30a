/// The calendar, as far as a printed date can be checked against it.
enum WrittenCalendar {
  static func days(inMonth month: Int, year: Int?) -> Int? {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year.map { isLeap($0) ? 29 : 28 } ?? 29
    default: nil
    }
  }

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// 0 is Sunday (chủ nhật), 1 Monday (thứ Hai). Zeller's rule with the year beginning in March.
  static func weekday(day: Int, month: Int, year: Int) -> Int {
    let shifted = month < 3 ? month + 12 : month
    let years = month < 3 ? year - 1 : year
    let sum = day + 13 * (shifted + 1) / 5 + years + years / 4 - years / 100 + years / 400
    return (sum + 6) % 7
  }
}

extension WrittenDate {
  /// With four digits; 24 after a day and a month means 2024.
  var fullYear: Int? {
    guard let year else { return nil }
    return yearDigits == 2 && day != nil ? 2000 + year : year
  }

  /// Whether there is such a day, month or year.
  var exists: Bool {
    if let year, yearDigits > 4 || yearDigits == 3 && day != nil { return (1000...9999).contains(year) }
    guard let month else { return true }
    guard let days = WrittenCalendar.days(inMonth: month, year: fullYear) else { return false }
    return day.map { (1...days).contains($0) } ?? true
  }

  /// Year, month and day in one number for comparing; what is missing counts as nothing.
  var order: Int { (fullYear ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// −1, 0 or 1 by the parts that both have, from the year down; nil where a year is missing.
  func compared(to other: WrittenDate) -> Int? {
    guard let mine = fullYear, let its = other.fullYear else { return nil }
    if mine != its { return mine < its ? -1 : 1 }
    guard let myMonth = month, let itsMonth = other.month else { return 0 }
    if myMonth != itsMonth { return myMonth < itsMonth ? -1 : 1 }
    guard let myDay = day, let itsDay = other.day else { return 0 }
    return myDay == itsDay ? 0 : myDay < itsDay ? -1 : 1
  }
}
