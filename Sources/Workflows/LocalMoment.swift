import Model

/// A moment of the journal as clocks in Việt Nam showed it, seven hours ahead of UTC all year.
public enum LocalMoment {
  /// "15:57, 21-11-2026"; the text itself where it is not `2026-11-21T08:57:03Z`.
  public static func say(_ timestamp: String) -> String {
    let parts = timestamp.split(separator: "T")
    guard parts.count == 2, let day = CalendarDate(iso: parts[0]) else { return timestamp }
    let clock = parts[1].split(separator: ":")
    guard clock.count == 3, let hour = Int(clock[0]), let minute = Int(clock[1]), (0..<24).contains(hour),
      (0..<60).contains(minute), let local = day.adding(days: hour >= 17 ? 1 : 0)
    else { return timestamp }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two((hour + 7) % 24)):\(two(minute)), \(local.vietnamese)"
  }
}
