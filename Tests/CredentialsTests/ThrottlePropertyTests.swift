import TestSupport
import Testing

@testable import Credentials

@Suite struct ThrottlePropertyTests {
  /// Whatever happens in whatever order, the limits hold in each hour and quarter of an hour.
  @Test(arguments: 0..<8)
  func propertyLimitsHold(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var limits = SignInThrottle.Limits()
    if seed > 1 {
      // Small ones are met more often.
      limits.accountFailures = 12
      limits.keptForKnownDevices = 4
      limits.addressFailures = 6
      limits.longestWait = 60
    }
    let world = ThrottleWorld(limits)
    var visitors: [Visitor] = []
    for account in ["an", "binh", "chi"] {
      for number in 0..<(seed > 1 ? 6 : 60) {
        for isKnown in [false, true] {
          visitors.append(Visitor(account: account, address: "10.0.0.\(number)", isKnownDevice: isKnown))
        }
      }
    }
    for _ in 0..<Fuzzing.rounds * 5 { world.step(visitors, by: &generator) }
    for account in ["an", "binh", "chi"] {
      let unknown = world.most(within: limits.accountPeriod) { $0.account == account && !$0.isKnownDevice }
      #expect(unknown <= limits.accountFailures - limits.keptForKnownDevices)
      #expect(world.most(within: limits.accountPeriod) { $0.account == account } <= limits.accountFailures)
    }
    for address in Set(visitors.map(\.address)) {
      let failures = world.most(within: limits.addressPeriod) { $0.address == address && !$0.isKnownDevice }
      #expect(failures <= limits.addressFailures)
    }
  }

  /// Names and addresses without end: memory stays bounded, and the account's limit holds all the same.
  @Test func propertyMemoryIsBounded() {
    var generator = SeededGenerator(seed: 100)
    var limits = SignInThrottle.Limits()
    limits.mostKeys = 100
    limits.accountFailures = 10
    limits.keptForKnownDevices = 2
    let world = ThrottleWorld(limits)
    for round in 0..<Fuzzing.rounds * 5 {
      let number = Int.random(in: 0..<10_000, using: &generator)
      let name = round.isMultiple(of: 5) ? "binh" : "user\(number)"
      world.step([Visitor(account: name, address: "10.0.\(number / 256).\(number % 256)")], by: &generator)
      #expect(world.throttle.keyCount <= 100)
    }
    #expect(world.most(within: limits.accountPeriod) { $0.account == "binh" } <= 8)
    #expect(world.attempts.count > 1000)
  }

  /// Of ten keys, eight are for accounts: usually more than the workers can hash passwords for in an hour.
  @Test func propertyAccountsAreNotForgotten() {
    var limits = SignInThrottle.Limits()
    limits.mostKeys = 5000
    let world = ThrottleWorld(limits)
    for number in 0..<10_000 {
      let visitor = Visitor(
        account: "user\(number)", address: "10.\(number / 65_536).\(number / 256 % 256).\(number % 256)")
      let admission = world.fail(visitor)
      #expect(admission == (number < 4000 ? .admitted : .wait(seconds: 900)))
    }
    #expect(world.throttle.keyCount <= 5000)
    #expect(world.admit(Visitor(account: "user7", address: "192.0.2.1")) == .admitted, "one that has a place")
    world.now += 7200
    #expect(world.admit(Visitor(account: "new", address: "192.0.2.1")) == .admitted)
    #expect(world.throttle.keyCount <= 3)
  }

  /// Outcomes of attempts that nobody made change nothing.
  @Test func outcomesWithoutAttempts() {
    let world = ThrottleWorld()
    for number in 0..<1000 {
      world.throttle.failed(account: "binh", address: "10.0.0.\(number % 4)", isKnownDevice: false, now: 0)
      world.throttle.withdrawn(account: "binh", address: "10.0.0.\(number % 4)", isKnownDevice: false, now: 0)
    }
    #expect(world.throttle.keyCount == 0)
    #expect(world.fail(Visitor(address: "10.0.0.1")) == .admitted)
  }
}
