/// What one of a rate is.
enum RateBase: Hashable, Sendable {
  case year, quarter, month, day
  /// A thing or person, by the words of its name: `/dự án`, `mỗi suất quà`, `bình quân đầu người`.
  case thing([Word])

  var isTime: Bool { if case .thing = self { false } else { true } }
}

/// A figure that is said for one of something.
struct RateReading: Sendable {
  var bases: [RateBase]
  /// bình quân, trung bình: worked out, so rounded.
  var isAverage: Bool
  /// Taken over from the figure before: `mỗi năm thành lập 15 chi bộ, kết nạp 80 đảng viên`.
  var isInherited = false

  /// The base that is divided by: a thing where one is named, else the stretch of time.
  var base: RateBase { bases.first { !$0.isTime } ?? bases[0] }
}
