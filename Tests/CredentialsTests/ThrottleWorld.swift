import TestSupport
import Testing

@testable import Credentials

/// Somebody who tries to sign in.
struct Visitor: Hashable, Sendable {
  var account = "binh"
  var address = "203.0.113.7"
  var isKnownDevice = false
}

/// A throttle, what it let through, and a clock.
final class ThrottleWorld {
  enum Outcome { case pending, failed, other }

  struct Attempt {
    let visitor: Visitor
    let time: Double
    var outcome = Outcome.pending
  }

  let limits: SignInThrottle.Limits
  let throttle: SignInThrottle
  private(set) var attempts: [Attempt] = []
  var now = 1000.0 { didSet { latest = max(latest, now) } }
  /// A clock that goes back is taken to stand still.
  private var latest = 1000.0

  init(_ limits: SignInThrottle.Limits = .init()) {
    self.limits = limits
    throttle = SignInThrottle(limits: limits)
  }

  func admit(_ visitor: Visitor) -> Admission {
    let admission = throttle.admit(
      account: visitor.account, address: visitor.address, isKnownDevice: visitor.isKnownDevice, now: now)
    if admission == .admitted { attempts.append(Attempt(visitor: visitor, time: latest)) }
    return admission
  }

  /// Tries a wrong password.
  @discardableResult func fail(_ visitor: Visitor) -> Admission {
    let admission = admit(visitor)
    if admission == .admitted { end(attempts.count - 1, as: .failed, by: throttle.failed) }
    return admission
  }

  func succeed(_ visitor: Visitor) -> Admission {
    let admission = admit(visitor)
    if admission == .admitted { end(attempts.count - 1, as: .other, by: throttle.succeeded) }
    return admission
  }

  func end(_ index: Int, as outcome: Outcome, by tell: (String, String, Bool, Double) -> Void) {
    let visitor = attempts[index].visitor
    tell(visitor.account, visitor.address, visitor.isKnownDevice, now)
    attempts[index].outcome = outcome
  }

  /// Something random happens: mostly attempts, some time later their outcomes.
  func step(_ visitors: [Visitor], by generator: inout SeededGenerator) {
    // Some never end, as where a client goes away; none ends after more than some minutes.
    let pending = attempts.indices.suffix(50).filter {
      attempts[$0].outcome == .pending && attempts[$0].time > latest - limits.addressPeriod / 2
    }
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: now += Double.random(in: 0...limits.accountPeriod, using: &generator)
    case 1...6: now += Double.random(in: 0...limits.longestWait / 10, using: &generator)
    // A clock that goes back.
    case 7: now -= Double.random(in: 0...1, using: &generator)
    case 8...12:
      guard let index = pending.randomElement(using: &generator) else { return }
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: end(index, as: .other, by: throttle.succeeded)
      case 1: end(index, as: .other, by: throttle.withdrawn)
      default: end(index, as: .failed, by: throttle.failed)
      }
    default:
      guard let visitor = visitors.randomElement(using: &generator) else { return }
      _ = admit(visitor)
    }
  }

  /// The most that were let through within any such while, without those that succeeded or were withdrawn.
  func most(within period: Double, where isMeant: (Visitor) -> Bool) -> Int {
    let times = attempts.filter { $0.outcome != .other && isMeant($0.visitor) }.map(\.time).sorted()
    var most = 0
    var first = 0
    for (index, time) in times.enumerated() {
      while times[first] <= time - period { first += 1 }
      most = max(most, index - first + 1)
    }
    return most
  }
}
