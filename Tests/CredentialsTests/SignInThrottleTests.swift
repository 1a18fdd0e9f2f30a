import Testing

@testable import Credentials

@Suite struct SignInThrottleTests {
  private let binh = Visitor()
  private let day = 86_400.0

  private func address(_ number: Int) -> String { "10.\(number / 65_536).\(number / 256 % 256).\(number % 256)" }

  @Test func fiveAreFreeThenTheWaitDoubles() {
    let world = ThrottleWorld()
    for _ in 0..<5 { #expect(world.fail(binh) == .admitted) }
    for wait in [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900] {
      #expect(world.fail(binh) == .wait(seconds: wait))
      world.now += Double(wait) - 0.5
      #expect(world.fail(binh) == .wait(seconds: 1))
      world.now += 0.5
      #expect(world.fail(binh) == .admitted)
    }
  }

  @Test func successStartsThePaceAnew() {
    let world = ThrottleWorld()
    for _ in 0..<20 {
      for _ in 0..<4 { #expect(world.fail(binh) == .admitted) }
      #expect(world.succeed(binh) == .admitted)
      world.now += 3600
    }
  }

  @Test func signingInWellIsNeverSlowedDown() {
    let world = ThrottleWorld()
    for _ in 0..<10_000 { #expect(world.succeed(binh) == .admitted) }
    #expect(world.throttle.keyCount == 0)
  }

  /// Attempts of which the outcome is not known yet count, or a hundred at once would all be let through.
  @Test func attemptsAtOnceCount() {
    let world = ThrottleWorld()
    let admitted = (0..<100).count { _ in world.admit(binh) == .admitted }
    #expect(admitted == 5)
  }

  /// What was not compared, because all workers were busy, costs the person nothing.
  @Test func withdrawnAttemptsDoNotCount() {
    let world = ThrottleWorld()
    for _ in 0..<1000 {
      #expect(world.admit(binh) == .admitted)
      world.end(world.attempts.count - 1, as: .other, by: world.throttle.withdrawn)
    }
    #expect(world.throttle.keyCount == 0)
  }

  @Test func refusedAttemptsDoNotCount() {
    let world = ThrottleWorld()
    for _ in 0..<5 { world.fail(binh) }
    for _ in 0..<10_000 { #expect(world.fail(binh) == .wait(seconds: 1)) }
    world.now += 1
    #expect(world.fail(binh) == .admitted)
  }

  @Test func oneAddressWithManyAccounts() {
    let world = ThrottleWorld()
    let admitted = (0..<10_000).count { number in
      world.now += 0.01
      return world.fail(Visitor(account: "user\(number)")) == .admitted
    }
    #expect(admitted == 50)
    #expect(world.fail(Visitor(account: "other", address: "203.0.113.8")) == .admitted)
    #expect(world.admit(Visitor(account: "other", isKnownDevice: true)) == .admitted, "a colleague at a known device")
    world.now += 900
    #expect(world.fail(Visitor(account: "other")) == .admitted)
  }

  @Test func oneAccountFromManyAddresses() {
    let world = ThrottleWorld()
    let admitted = (0..<10_000).count { number in
      world.now += 0.01
      return world.fail(Visitor(address: address(number))) == .admitted
    }
    #expect(admitted == 80)
    #expect(world.admit(Visitor(address: "198.51.100.1", isKnownDevice: true)) == .admitted, "the right person")
    #expect(world.fail(Visitor(account: "another", address: address(0))) == .admitted)
    world.now += 3600
    #expect(world.fail(Visitor(address: "198.51.100.1")) == .admitted)
  }

  /// The flood of one address never uses up what is the account's, and nobody else waits for it.
  @Test func propertyFloodFromOneAddress() {
    let world = ThrottleWorld()
    for second in 0..<36_000 {
      world.now += 0.5
      world.fail(binh)
      if second.isMultiple(of: 100) {
        #expect(world.succeed(Visitor(address: address(second))) == .admitted)
        #expect(world.succeed(Visitor(isKnownDevice: true)) == .admitted)
      }
    }
    #expect(world.most(within: 3600) { $0 == binh } <= 19)
  }

  /// A stolen mark of a known device is worth little.
  @Test func propertyKnownDevicesAreBounded() {
    let world = ThrottleWorld()
    for number in 0..<20_000 {
      world.now += 1
      world.fail(Visitor(address: address(number), isKnownDevice: true))
      world.fail(Visitor(address: address(number)))
    }
    #expect(world.most(within: 3600) { $0.isKnownDevice } == 20)
    #expect(world.most(within: 3600) { _ in true } == 100, "ASVS 2.2.1")
  }

  /// Writing a name or an address otherwise opens no other bucket.
  @Test(arguments: [
    ("Binh", "203.0.113.7"), (" BINH\n", "203.0.113.7"), ("binh", "::ffff:203.0.113.7"), ("binh", "::FFFF:cb00:7107"),
  ])
  func theSameOtherwiseWritten(_ account: String, _ address: String) {
    let world = ThrottleWorld()
    for _ in 0..<5 { world.fail(binh) }
    #expect(world.fail(Visitor(account: account, address: address)) == .wait(seconds: 1))
  }

  @Test func subscribersOfIPv6() {
    #expect(NetworkAddress.origin("2001:db8::1") == NetworkAddress.origin("2001:0DB8:0:0:ffff::%eth0"))
    #expect(NetworkAddress.origin("2001:db8:0:1::1") != NetworkAddress.origin("2001:db8::1"))
    #expect(NetworkAddress.origin("203.0.113.7") != NetworkAddress.origin("203.0.113.8"))
    #expect(NetworkAddress.origin("nobody") == "nobody")
  }

  @Test func keysTellTheirPartsApart() {
    #expect(ThrottleKey("ab", "c") != ThrottleKey("a", "bc"))
    #expect(ThrottleKey("ab", "") != ThrottleKey("ab"))
  }
}
