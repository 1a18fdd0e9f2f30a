import Testing

@testable import Web

/// Who counts as a program of the server's own machine.
@Suite struct OwnMachineTests {
  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1:8080", false, true), ("127.0.0.1", "localhost:8080", false, true),
    ("::1", "[::1]:8080", false, true), ("127.1.2.3", nil, false, true), ("::ffff:127.0.0.1", "localhost", false, true),
    // Through a proxy on the same machine.
    ("127.0.0.1", "nhiemky.vn", false, false), ("127.0.0.1", "localhost", true, false),
    ("127.0.0.1", "127.0.0.1.xau.vn", false, false), ("127.0.0.1", "[::2]", false, false),
    // From elsewhere, whatever name it uses.
    ("10.0.0.7", "localhost", false, false), ("2001:db8::1", "[::1]", false, false),
  ])
  func onlyLoopbackByItsOwnName(address: String, host: String?, isPassedOn: Bool, expected: Bool) throws {
    let peer = try #require(NetworkAddress(address))
    #expect(OwnMachine.asks(from: peer, host: host, isPassedOn: isPassedOn) == expected)
  }

  @Test func nobodyIsNot() {
    #expect(!OwnMachine.asks(from: nil, host: "localhost", isPassedOn: false))
  }
}
