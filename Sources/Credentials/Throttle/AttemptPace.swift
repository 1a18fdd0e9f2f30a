import Foundation

/// How soon after its failures one address may try one account again: a few failures are free, after them the wait
/// doubles.
struct AttemptPace {
  private var failures = 0
  private var pending = 0
  private var lastFailure = -Double.infinity
  private var lastBegin = -Double.infinity

  var isEmpty: Bool { failures == 0 && pending == 0 }

  /// - Returns: seconds until the next attempt; 0 where it may come.
  func wait(at now: Double, limits: SignInThrottle.Limits) -> Double {
    let over = failures + pending - limits.freeFailures
    guard over >= 0 else { return 0 }
    let pause = min(pow(2, Double(min(over, 60))) * limits.firstWait, limits.longestWait)
    return max(0, (pending > 0 ? max(lastBegin, lastFailure) : lastFailure) + pause - now)
  }

  mutating func begin(at now: Double) {
    pending += 1
    lastBegin = now
  }

  mutating func fail(at now: Double) {
    guard pending > 0 else { return }
    withdraw()
    failures += 1
    lastFailure = now
  }

  mutating func withdraw() { pending = max(0, pending - 1) }
}
