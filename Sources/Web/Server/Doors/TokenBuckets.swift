import Synchronization

/// How fast somebody's requests may follow one another: each takes from a bucket that fills up evenly, and holds a minute's
/// worth.
final class TokenBuckets<Key: Hashable & Sendable>: Sendable {
  enum Verdict: Hashable, Sendable {
    case go
    /// Seconds until there is a place again. `isFirst` where it has not been said since the bucket was half full.
    case wait(seconds: Int, isFirst: Bool)
  }

  private struct Bucket {
    var left: Double
    var at: ContinuousClock.Instant
    var isTold = false
  }

  /// Buckets kept; those that have filled up again are forgotten, and beyond that all.
  private let most = 20_000
  /// What is lost in adding parts of a second.
  private static var rounding: Double { 1e-6 }
  private let perMinute: Double
  private let now: @Sendable () -> ContinuousClock.Instant
  private let buckets = Mutex<[Key: Bucket]>([:])

  /// - Parameter perMinute: 0 for no limit.
  init(perMinute: Int, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
    self.perMinute = Double(perMinute)
    self.now = now
  }

  func take(_ key: Key) -> Verdict {
    guard perMinute > 0 else { return .go }
    let now = now()
    return buckets.withLock { buckets in
      if buckets.count >= most, buckets[key] == nil { forget(&buckets, now) }
      var bucket = buckets[key] ?? Bucket(left: perMinute, at: now)
      bucket.left = filled(bucket, now)
      bucket.at = now
      if bucket.left >= perMinute / 2 { bucket.isTold = false }
      defer { buckets[key] = bucket }
      guard bucket.left >= 1 - Self.rounding else {
        let isFirst = !bucket.isTold
        bucket.isTold = true
        return .wait(
          seconds: max(1, Int(((1 - bucket.left - Self.rounding) * 60 / perMinute).rounded(.up))), isFirst: isFirst)
      }
      bucket.left -= 1
      return .go
    }
  }

  private func filled(_ bucket: Bucket, _ now: ContinuousClock.Instant) -> Double {
    min(perMinute, bucket.left + (now - bucket.at) / .seconds(60) * perMinute)
  }

  private func forget(_ buckets: inout [Key: Bucket], _ now: ContinuousClock.Instant) {
    buckets = buckets.filter { filled($0.value, now) < perMinute }
    if buckets.count >= most { buckets = [:] }
  }
}
