import Foundation
import Model

/// What time it is, so that tests can say.
public struct Clock: Sendable {
  private let read: @Sendable () -> Date

  public init(_ read: @escaping @Sendable () -> Date) {
    self.read = read
  }

  public static let system = Clock { Date() }

  /// A clock that stands still.
  public static func fixed(secondsSince1970 seconds: Double) -> Clock {
    Clock { Date(timeIntervalSince1970: seconds) }
  }

  /// The moment in UTC, ISO 8601 to the second: `2026-11-21T08:00:00Z`.
  public var timestamp: String {
    let (day, seconds) = Self.split(read())
    let date = CalendarDate(year: 1970, month: 1, day: 1)?.adding(days: day)?.iso ?? "1970-01-01"
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z"
  }

  /// The day in Việt Nam, seven hours ahead of UTC all year.
  public var today: CalendarDate? {
    let (day, _) = Self.split(read().addingTimeInterval(7 * 3600))
    return CalendarDate(year: 1970, month: 1, day: 1)?.adding(days: day)
  }

  private static func split(_ date: Date) -> (day: Int, seconds: Int) {
    let total = Int(date.timeIntervalSince1970.rounded(.down))
    let day = total >= 0 ? total / 86_400 : (total - 86_399) / 86_400
    return (day, total - day * 86_400)
  }
}
