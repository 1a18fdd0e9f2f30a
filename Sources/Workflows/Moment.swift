import Model

/// A point in time, to the second, as the journal writes it: `2026-07-19T08:30:00Z`.
struct Moment: Hashable {
  /// Since 1970 began, in UTC.
  let seconds: Int

  /// Nil where a text is not of that form.
  init?(_ text: String) {
    let parts = text.dropLast().split(separator: "T")
    guard text.utf8.count == 20, text.hasSuffix("Z"), parts.count == 2, let day = CalendarDate(iso: parts[0])
    else { return nil }
    let clock = parts[1].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]), (0..<60).contains(clock[2])
    else { return nil }
    seconds = day.dayNumber * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
  }

  /// Whole days from an earlier moment to this one; 0 where that is later.
  func days(since earlier: Moment) -> Int { max(0, (seconds - earlier.seconds) / 86_400) }
}
