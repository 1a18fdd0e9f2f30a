/// The failures of the last while, and the attempts of which the outcome is not known yet: both count, so that many
/// attempts at once cannot slip past a limit.
struct AttemptWindow {
  private var failures: [Double] = []
  private var pending: [Double] = []

  var isEmpty: Bool { failures.isEmpty && pending.isEmpty }

  /// - Returns: seconds until there is room for one attempt; 0 where there is.
  func wait(at now: Double, limit: Int, period: Double) -> Double {
    let counted = (failures + pending).filter { $0 > now - period }
    guard counted.count >= limit else { return 0 }
    // Once this one is too old, one fewer than the limit are left.
    return counted.sorted()[counted.count - limit] + period - now
  }

  mutating func begin(at now: Double, period: Double) {
    failures.removeAll { $0 <= now - period }
    pending.removeAll { $0 <= now - period }
    pending.append(now)
  }

  /// An attempt failed: it counts from now.
  mutating func fail(at now: Double) {
    guard !pending.isEmpty else { return }
    withdraw()
    failures.append(now)
  }

  /// An attempt succeeded or was never made: it does not count. Whichever of those at work is taken for it, the ones
  /// that are left are not older than the true ones.
  mutating func withdraw() {
    if !pending.isEmpty { pending.removeFirst() }
  }
}
