import Foundation
import Synchronization

/// Who may try to sign in, and when: asked before any password is hashed, so that a flood costs next to nothing.
///
/// A device that the account is not known on is judged three times: by the account from this address (the wait doubles),
/// by the address, and by the account over all addresses. A known device, which a signed cookie of an earlier sign-in
/// tells, is judged by buckets of its own, so that nobody else can lock the right person out: by the account from this
/// address, and by the account over all of the known devices. (See `Limits` for the numbers.)
///
/// Each attempt that is admitted counts as a failure until `succeeded` or `withdrawn` says otherwise. Those that are
/// refused do not count.
///
/// Accounts are told apart without regard to case, and need not exist. Memory is bounded: of pairs and addresses the
/// least recent are forgotten; where there is no place for one more account, it waits. The workers of a `HashDesk`
/// cannot compute so many hashes within an hour.
public final class SignInThrottle: Sendable {
  private let limits: Limits
  private let state: Mutex<State>

  public init(limits: Limits = Limits()) {
    self.limits = limits
    state = Mutex(State(limits))
  }

  /// - Parameters:
  ///   - account: what was typed as the sign-in name.
  ///   - address: the client's IP address.
  ///   - isKnownDevice: whether a valid mark says that this account signed in from the device before.
  ///   - now: seconds of any clock; one that goes back is taken to stand still.
  /// - Returns: where it is `.admitted`, exactly one of `failed`, `succeeded` and `withdrawn` must follow.
  public func admit(account: String, address: String, isKnownDevice: Bool, now: Double) -> Admission {
    let keys = Keys(account: account, address: address, isKnownDevice: isKnownDevice)
    return state.withLock { state in
      let now = state.advance(to: now)
      let wait = state.wait(keys, at: now, limits)
      // A day is longer than any wait that the limits make.
      guard wait <= 0 else { return .wait(seconds: Int(min(wait, 86_400).rounded(.up))) }
      state.update(keys) {
        $0.begin(at: now)
      } windows: {
        $0.begin(at: now, period: $1)
      }
      return .admitted
    }
  }

  /// The password, or the code, was wrong.
  public func failed(account: String, address: String, isKnownDevice: Bool, now: Double) {
    let keys = Keys(account: account, address: address, isKnownDevice: isKnownDevice)
    state.withLock { state in
      let now = state.advance(to: now)
      state.update(keys) {
        $0.fail(at: now)
      } windows: { window, _ in
        window.fail(at: now)
      }
    }
  }

  /// The person is who they say: the account's pace from this address starts anew. What others failed at stays counted.
  ///
  /// Where a code follows the password, this is to be told only once the code was right too; the code's own attempts are
  /// best asked for under a name of their own, such as "code of …".
  public func succeeded(account: String, address: String, isKnownDevice: Bool, now: Double) {
    let keys = Keys(account: account, address: address, isKnownDevice: isKnownDevice)
    state.withLock { state in
      _ = state.advance(to: now)
      state.update(keys) {
        $0 = AttemptPace()
      } windows: { window, _ in
        window.withdraw()
      }
    }
  }

  /// Nothing was compared, as where all places of a `HashDesk` were taken.
  public func withdrawn(account: String, address: String, isKnownDevice: Bool, now: Double) {
    let keys = Keys(account: account, address: address, isKnownDevice: isKnownDevice)
    state.withLock { state in
      _ = state.advance(to: now)
      state.update(keys) {
        $0.withdraw()
      } windows: { window, _ in
        window.withdraw()
      }
    }
  }

  /// Keys in memory.
  var keyCount: Int { state.withLock { $0.count } }
}

extension SignInThrottle {
  /// The buckets of one attempt.
  private struct Keys {
    let pair: ThrottleKey
    let account: ThrottleKey
    /// Nil for known devices, which an office's address does not stop.
    let address: ThrottleKey?
    let isKnownDevice: Bool

    init(account: String, address: String, isKnownDevice: Bool) {
      let name = PasswordText.prepared(account).lowercased().trimmingCharacters(in: .whitespacesAndNewlines)
      let origin = NetworkAddress.origin(address)
      let kind = isKnownDevice ? "known" : "unknown"
      pair = ThrottleKey(kind, name, origin)
      self.account = ThrottleKey(kind, name)
      self.address = isKnownDevice ? nil : ThrottleKey(origin)
      self.isKnownDevice = isKnownDevice
    }
  }

  private struct State {
    private var now = -Double.infinity
    private var paces: RecentTable<AttemptPace>
    private var addresses: RecentTable<AttemptWindow>
    private var accounts: RecentTable<AttemptWindow>
    private let addressPeriod: Double
    private let accountPeriod: Double

    init(_ limits: Limits) {
      addressPeriod = limits.addressPeriod
      accountPeriod = limits.accountPeriod
      // Most for the accounts: they are the ones that may not be forgotten.
      let tenth = limits.mostKeys / 10
      paces = RecentTable(capacity: tenth, period: max(accountPeriod, limits.longestWait), overflow: .forget)
      addresses = RecentTable(capacity: tenth, period: addressPeriod, overflow: .forget)
      accounts = RecentTable(capacity: limits.mostKeys - 2 * tenth, period: accountPeriod, overflow: .refuse)
    }

    var count: Int { paces.count + addresses.count + accounts.count }

    /// - Returns: the time, which never goes back.
    mutating func advance(to time: Double) -> Double {
      if time > now { now = time }
      paces.advance(to: now)
      addresses.advance(to: now)
      accounts.advance(to: now)
      return now
    }

    func wait(_ keys: Keys, at now: Double, _ limits: Limits) -> Double {
      guard accounts.hasRoom(for: keys.account) else { return limits.longestWait }
      let kept = limits.keptForKnownDevices
      let limit = keys.isKnownDevice ? kept : limits.accountFailures - kept
      let pace = paces[keys.pair]?.wait(at: now, limits: limits) ?? 0
      let account = accounts[keys.account]?.wait(at: now, limit: limit, period: accountPeriod) ?? 0
      let address =
        keys.address.flatMap { addresses[$0] }?
        .wait(at: now, limit: limits.addressFailures, period: addressPeriod) ?? 0
      return max(pace, account, address)
    }

    /// Changes the buckets of an attempt, and forgets those that nothing is left in.
    mutating func update(
      _ keys: Keys, pace: (inout AttemptPace) -> Void, windows: (inout AttemptWindow, Double) -> Void
    ) {
      var changed = paces[keys.pair] ?? AttemptPace()
      pace(&changed)
      paces.write(changed.isEmpty ? nil : changed, at: keys.pair)
      var account = accounts[keys.account] ?? AttemptWindow()
      windows(&account, accountPeriod)
      accounts.write(account.isEmpty ? nil : account, at: keys.account)
      guard let key = keys.address else { return }
      var address = addresses[key] ?? AttemptWindow()
      windows(&address, addressPeriod)
      addresses.write(address.isEmpty ? nil : address, at: key)
    }
  }
}
