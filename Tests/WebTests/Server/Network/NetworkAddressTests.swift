import TestSupport
import Testing

@testable import Web

@Suite struct NetworkAddressTests {
  @Test(arguments: [
    ("192.0.2.1", "192.0.2.1"), ("2001:DB8::1", "2001:db8::1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("::", "::"),
    ("0:0:0:0:0:0:0:1", "::1"),
  ])
  func addresses(text: String, written: String) throws {
    #expect(try #require(NetworkAddress(text)).description == written)
  }

  @Test(arguments: [
    "", "a", "192.0.2", "192.0.2.256", "192.0.2.1 ", " 192.0.2.1", "192.0.2.1:80", "[::1]", "fe80::1%eth0", "0x7f.1",
    "127.1", "192.0.2.1\u{0}", "::1\u{0}x", "１２７.0.0.1",
  ])
  func whatIsNone(text: String) { #expect(NetworkAddress(text) == nil) }

  @Test func networksAreWholeAddressesOrTheirFirstHalf() throws {
    #expect(NetworkAddress("192.0.2.1")?.network == NetworkAddress("192.0.2.1"))
    #expect(NetworkAddress("2001:db8:1:2:3:4:5:6")?.network == NetworkAddress("2001:db8:1:2::"))
    #expect(try #require(NetworkAddress("127.8.8.8")).isLoopback && #require(NetworkAddress("::1")).isLoopback)
    #expect(try !#require(NetworkAddress("128.0.0.1")).isLoopback && !#require(NetworkAddress("1::1")).isLoopback)
  }

  @Test(arguments: [
    ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.0", false), ("192.0.2.4/30", "192.0.2.7", true),
    ("192.0.2.4/30", "192.0.2.8", false), ("192.0.2.1", "192.0.2.1", true), ("192.0.2.1", "192.0.2.2", false),
    ("0.0.0.0/0", "8.8.8.8", true), ("0.0.0.0/0", "::1", false), ("2001:db8::/33", "2001:db8:7fff::", true),
    ("2001:db8::/33", "2001:db8:8000::", false), ("::ffff:10.0.0.1", "10.0.0.1", true),
  ])
  func ranges(range: String, address: String, isIn: Bool) throws {
    #expect(try #require(AddressRange(range)).contains(#require(NetworkAddress(address))) == isIn)
  }

  @Test(arguments: [
    "", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/8/8", "10.0.0.1/8", "::/129",
  ])
  func whatIsNoRange(text: String) { #expect(AddressRange(text) == nil) }

  /// An address is in a range exactly where its first bits are the range's, for every length of the prefix.
  @Test func rangesAreTheirFirstBits() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<400 {
      let number = UInt32.random(in: 0...UInt32.max, using: &random)
      let prefix = Int.random(in: 0...32, using: &random)
      let mask: UInt32 = prefix == 0 ? 0 : UInt32.max << (32 - prefix)
      let range = try #require(AddressRange("\(Self.dotted(number & mask))/\(prefix)"))
      let near = number ^ (1 << UInt32.random(in: 0..<32, using: &random))
      for other in [number, near, UInt32.random(in: 0...UInt32.max, using: &random)] {
        let address = try #require(NetworkAddress(Self.dotted(other)))
        #expect(range.contains(address) == (other & mask == number & mask))
      }
    }
  }

  private static func dotted(_ number: UInt32) -> String {
    [24, 16, 8, 0].map { String(number >> $0 & 255) }.joined(separator: ".")
  }
}
