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

  /// Whole seconds since 1970, UTC.
  public var seconds: Int64 { Int64(read().timeIntervalSince1970.rounded(.down)) }

  /// The moment in UTC, ISO 8601 to the second: `2026-11-21T08:00:00Z`.
  public var timestamp: String { Self.timestamp(of: seconds) }

  /// A moment in UTC, given in seconds since 1970. Moments sort as text.
  public static func timestamp(of seconds: Int64) -> String {
    let (day, rest) = split(seconds)
    let date = CalendarDate(year: 1970, month: 1, day: 1)?.adding(days: day)?.iso ?? "1970-01-01"
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// The day in Việt Nam, seven hours ahead of UTC all year.
  public var today: CalendarDate? {
    CalendarDate(year: 1970, month: 1, day: 1)?.adding(days: Self.split(seconds + 7 * 3600).day)
  }

  private static func split(_ seconds: Int64) -> (day: Int, rest: Int) {
    let total = Int(seconds)
    let day = total >= 0 ? total / 86_400 : (total - 86_399) / 86_400
    return (day, total - day * 86_400)
  }
}
