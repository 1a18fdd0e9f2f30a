import Foundation
import Synchronization

/// What the program counts of its own use, for whoever runs it. Names of people, addresses and texts never become labels.
public final class Metrics: Sendable {
  /// Something that is counted, by the values of its labels. A new one is added to ``all``.
  public struct Counter: Hashable, Sendable {
    /// As Prometheus names it: `nhiemky_sign_ins_total`.
    let name: String
    let help: String
    let labels: [String]

    public static let requests = Counter(
      name: "nhiemky_http_requests_total", help: "Requests answered, by the route's pattern and the status class.",
      labels: ["route", "status"])
    /// The outcome is one of few stable names: `done`, `wrong`, `throttled`.
    public static let signIns = Counter(
      name: "nhiemky_sign_ins_total", help: "Attempts to sign in, by their outcome.", labels: ["outcome"])

    /// Counted by ``Workflows/SecurityEvents``.
    static let security = Counter(
      name: "nhiemky_security_events_total", help: "What was refused, and alerts, by kind.", labels: ["kind"])

    static let all = [requests, signIns]
  }

  /// Upper bounds in seconds.
  static let buckets = [0.005, 0.025, 0.1, 0.5, 2.5, 10]

  struct Durations: Sendable {
    /// For each bucket, those up to its bound and above the one before; last those above all.
    var counts = Array(repeating: 0, count: buckets.count + 1)
    var sum = 0.0
  }

  struct State: Sendable {
    var counters: [Counter: [[String]: Int]] = [:]
    var durations: [String: Durations] = [:]
    var inFlight = 0
  }

  private let state = Mutex(State())
  /// Seconds since 1970.
  let started = Date().timeIntervalSince1970

  public init() {}

  /// Counts something once more.
  /// - Parameter values: of the counter's labels, in their order; few different ones.
  public func count(_ counter: Counter, _ values: String...) {
    state.withLock { $0.counters[counter, default: [:]][values, default: 0] += 1 }
  }

  func begin() {
    state.withLock { $0.inFlight += 1 }
  }

  /// - Parameter route: its pattern, never the address itself.
  func end(route: String, status: Int, seconds: Double) {
    let bucket = Self.buckets.firstIndex { seconds <= $0 } ?? Self.buckets.count
    state.withLock {
      $0.inFlight -= 1
      $0.counters[.requests, default: [:]][[route, "\(status / 100)xx"], default: 0] += 1
      $0.durations[route, default: Durations()].counts[bucket] += 1
      $0.durations[route, default: Durations()].sum += seconds
    }
  }

  var now: State { state.withLock { $0 } }
}
