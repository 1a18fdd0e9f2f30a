import Foundation

/// Something fetched, kept for a while, and shared by all who ask meanwhile.
///
/// Whoever asks while it is being fetched waits for the same fetch. After a failed fetch the failure is kept too, for
/// a few seconds, so that a flood of sign-ins is no flood at the provider.
actor Kept<Value: Sendable> {
  /// In seconds: how long a value is good; how long to rest after a failure; how long between two renewals.
  struct Times: Sendable {
    let life: TimeInterval
    var restAfterFailure: TimeInterval = 5
    var restBetweenRenewals: TimeInterval = 30
  }

  private let times: Times
  private let fetch: @Sendable (Date) async -> Result<Value, SSOFailure>
  private var kept: (value: Value, at: Date)?
  private var failed: (failure: SSOFailure, at: Date)?
  private var renewedAt: Date?
  private var fetching: Task<Result<Value, SSOFailure>, Never>?

  /// - Parameter fetch: fetches; what it is given is the time of who asks.
  init(_ times: Times, fetch: @escaping @Sendable (Date) async -> Result<Value, SSOFailure>) {
    self.times = times
    self.fetch = fetch
  }

  /// The value, fetched if there is none or it is too old.
  func value(at now: Date) async throws(SSOFailure) -> Value {
    if let kept, now.timeIntervalSince(kept.at) < times.life { return kept.value }
    if let failed, now.timeIntervalSince(failed.at) < times.restAfterFailure { throw failed.failure }
    return try await fetched(at: now)
  }

  /// The value fetched anew, for somebody whom the kept one did not serve; the kept one where it was renewed a moment
  /// ago.
  func renewed(at now: Date) async throws(SSOFailure) -> Value {
    if let renewedAt, now.timeIntervalSince(renewedAt) < times.restBetweenRenewals { return try await value(at: now) }
    renewedAt = now
    return try await fetched(at: now)
  }

  private func fetched(at now: Date) async throws(SSOFailure) -> Value {
    if let fetching { return try await fetching.value.get() }
    // Not a child of who asks first: others wait for it too, and a browser that leaves must not end it.
    let task = Task { await fetch(now) }
    fetching = task
    let result = await task.value
    fetching = nil
    // A failed renewal leaves a value that is still good.
    switch result {
    case .success(let value): (kept, failed) = ((value, now), nil)
    case .failure(let failure): failed = (failure, now)
    }
    return try result.get()
  }
}
