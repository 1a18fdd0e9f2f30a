/// How often something happened within the last hour, to the minute; its size does not grow with how often.
struct HourlyCount: Sendable {
  private var minutes: [Int64: Int] = [:]

  /// Counts once more.
  /// - Parameter seconds: now, since 1970.
  /// - Returns: how often it was in the hour up to now.
  mutating func add(at seconds: Int64) -> Int {
    let minute = seconds / 60
    minutes = minutes.filter { $0.key > minute - 60 && $0.key <= minute }
    minutes[minute, default: 0] += 1
    return minutes.values.reduce(0, +)
  }

  func isOver(at seconds: Int64) -> Bool { minutes.keys.allSatisfy { $0 <= seconds / 60 - 60 } }
}
