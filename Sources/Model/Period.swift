/// A stretch of whole days, first and last included, with the code it is known by.
///
/// Codes are SDMX's: `2009`, `2009-S1`, `2009-Q3`, `2009-M06`, and a range `2015-07-20/P5Y`; nine months together,
/// which Vietnamese reviews use and SDMX lacks, are the range `2020-01-01/P9M`.
/// Two periods are equal when they have the same first and last day.
public struct Period: Sendable {
  public let code: String
  public let from: CalendarDate
  /// The last day.
  public let to: CalendarDate

  /// Nil where the end lies before the start.
  public init?(from: CalendarDate, to: CalendarDate) {
    guard from <= to else { return nil }
    self.init(code: Self.code(from: from, to: to), from: from, to: to)
  }

  private init(code: String, from: CalendarDate, to: CalendarDate) {
    self.code = code
    self.from = from
    self.to = to
  }

  public static func year(_ year: Int) -> Period? { months(year, first: 1, count: 12) }

  private static func months(_ year: Int, first: Int, count: Int) -> Period? {
    guard let from = CalendarDate(year: year, month: first, day: 1) else { return nil }
    return from.adding(months: count)?.previousDay.flatMap { Period(from: from, to: $0) }
  }

  /// Reads a code. In addresses the slash of a range is written `--`.
  public init?(code text: String) {
    let code = text.replacing("--", with: "/")
    if let slash = code.firstIndex(of: "/") {
      guard let from = CalendarDate(iso: code[..<slash]),
        let to = Self.end(of: from, duration: code[code.index(after: slash)...])
      else { return nil }
      self.init(from: from, to: to)
      return
    }
    guard let found = Self.named(code) else { return nil }
    self = found
  }

  private static func named(_ code: String) -> Period? {
    let digits = code.prefix(4)
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(digits) else {
      return nil
    }
    let rest = code.dropFirst(4)
    if rest.isEmpty { return .year(year) }
    // `Int` reads "+1" too.
    guard rest.first == "-", let kind = rest.dropFirst().first,
      rest.dropFirst(2).utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(rest.dropFirst(2))
    else { return nil }
    switch (kind, number, rest.count) {
    case ("S", 1...2, 3): return months(year, first: 6 * number - 5, count: 6)
    case ("Q", 1...4, 3): return months(year, first: 3 * number - 2, count: 3)
    case ("N", 9, 3): return months(year, first: 1, count: 9)
    case ("M", 1...12, 4): return months(year, first: number, count: 1)
    default: return nil
    }
  }

  /// The last day of a duration such as `P5Y`, `P9M`, `P1Y6M`, `P30D`.
  private static func end(of from: CalendarDate, duration: Substring) -> CalendarDate? {
    guard duration.first == "P", duration.count > 1 else { return nil }
    var months = 0
    var days = 0
    var digits = ""
    for character in duration.dropFirst() {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      guard digits.count <= 5, let count = Int(digits) else { return nil }
      switch character {
      case "Y": months += 12 * count
      case "M": months += count
      case "D": days += count
      default: return nil
      }
      digits = ""
    }
    guard digits.isEmpty else { return nil }
    return from.adding(months: months)?.adding(days: days - 1)
  }

  private static func code(from: CalendarDate, to: CalendarDate) -> String {
    guard let after = to.adding(days: 1) else { return "\(from)/P\(to.dayNumber - from.dayNumber + 1)D" }
    let months = (after.year - from.year) * 12 + after.month - from.month
    guard months > 0, from.adding(months: months) == after else {
      return "\(from)/P\(to.dayNumber - from.dayNumber + 1)D"
    }
    if from.day == 1 {
      switch (months, from.month) {
      case (12, 1): return "\(from.iso.prefix(4))"
      case (6, 1), (6, 7): return "\(from.iso.prefix(4))-S\(from.month / 6 + 1)"
      case (3, 1), (3, 4), (3, 7), (3, 10): return "\(from.iso.prefix(4))-Q\(from.month / 3 + 1)"
      case (1, _): return "\(from.iso.prefix(4))-M\(from.iso.dropFirst(5).prefix(2))"
      default: break
      }
    }
    return months % 12 == 0 ? "\(from)/P\(months / 12)Y" : "\(from)/P\(months)M"
  }

  /// The code as it stands in an address.
  public var addressCode: String { code.replacing("/", with: "--") }

  /// How many days it has.
  public var days: Int { to.dayNumber - from.dayNumber + 1 }

  /// How many days the two share.
  public func overlap(_ other: Period) -> Int {
    max(0, min(to.dayNumber, other.to.dayNumber) - max(from.dayNumber, other.from.dayNumber) + 1)
  }

  public func contains(_ date: CalendarDate) -> Bool { from <= date && date <= to }
  public func contains(_ other: Period) -> Bool { from <= other.from && other.to <= to }

  /// How many years it has, where it is a whole number of years.
  public var wholeYears: Int? {
    guard let after = to.adding(days: 1), after.month == from.month, after.day == from.day else { return nil }
    return after.year - from.year
  }

  /// The same months one year before; nil for periods longer than a year.
  public var samePeriodLastYear: Period? {
    guard days <= 366, let start = from.adding(months: -12), let after = to.adding(days: 1)?.adding(months: -12),
      let end = after.previousDay
    else { return nil }
    return Period(from: start, to: end)
  }

  /// The period of the same length that ends the day before; nil unless it is a whole number of years.
  public var precedingOfSameLength: Period? {
    guard let years = wholeYears, let start = from.adding(months: -12 * years), let end = from.previousDay else {
      return nil
    }
    return Period(from: start, to: end)
  }
}

extension Period: Hashable {
  public static func == (left: Self, right: Self) -> Bool { left.from == right.from && left.to == right.to }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(from)
    hasher.combine(to)
  }
}
