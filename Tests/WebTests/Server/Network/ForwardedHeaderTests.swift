import TestSupport
import Testing

@testable import Web

@Suite struct ForwardedHeaderTests {
  /// The examples of RFC 7239, sections 4 and 7.1, and what proxies write in fact.
  @Test func headersAsTheyComeAreRead() throws {
    let hidden = ForwardedHop()
    #expect(ForwardedHeader.hops("for=\"_gazonk\"") == [hidden])
    #expect(
      ForwardedHeader.hops("For=\"[2001:db8:cafe::17]:4711\"")
        == [ForwardedHop(client: NetworkAddress("2001:db8:cafe::17"))])
    #expect(
      ForwardedHeader.hops("for=192.0.2.60;proto=http;by=203.0.113.43")
        == [ForwardedHop(client: NetworkAddress("192.0.2.60"), scheme: "http")])
    #expect(
      ForwardedHeader.hops("for=192.0.2.43, for=198.51.100.17")
        == [ForwardedHop(client: NetworkAddress("192.0.2.43")), ForwardedHop(client: NetworkAddress("198.51.100.17"))])
    #expect(
      ForwardedHeader.hops("for=unknown;proto=HTTPS ;host=\"a.vn:8443\",\tfor=10.0.0.1:99;ext=\"a\\\"b,c;d\"")
        == [
          ForwardedHop(scheme: "https", host: "a.vn:8443"), ForwardedHop(client: NetworkAddress("10.0.0.1")),
        ])
    #expect(ForwardedHeader.hops("for=[::1]") == [ForwardedHop(client: NetworkAddress("::1"))])
    #expect(ForwardedHeader.hops(", ,for=10.0.0.1,") == [ForwardedHop(client: NetworkAddress("10.0.0.1"))])
    #expect(ForwardedHeader.hops("") == [])
  }

  @Test(arguments: [
    "for", "for=", "=a", "for=\"10.0.0.1", "for=10.0.0.1 x", "for=10.0.0.1;for=10.0.0.2", "for= 10.0.0.1",
    "for=\"10.0.0.1\\", "for=10.0.0.1/24", "for=\"a\"b", "for=á",
  ])
  func malformedHeadersSayNothing(text: String) { #expect(ForwardedHeader.hops(text) == nil) }

  @Test(arguments: [
    ("192.0.2.1", "192.0.2.1"), ("192.0.2.1:80", "192.0.2.1"), ("[::1]", "::1"), ("[::1]:65535", "::1"),
    ("2001:db8::1", "2001:db8::1"), ("[192.0.2.1]", nil), ("192.0.2.1:", nil), ("192.0.2.1:x", nil), ("[::1", nil),
    ("[::1]x", nil), ("192.0.2.1:123456", nil), ("unknown", nil), ("_a", nil), ("", nil),
  ])
  func nodes(text: String, address: String?) {
    #expect(ForwardedNode.address(text) == address.flatMap { NetworkAddress($0) })
  }

  /// What is written as the RFC says is read back, whatever the values hold.
  @Test func everyHeaderIsReadBack() {
    var random = SeededGenerator(seed: 7239)
    for _ in 0..<500 {
      let hops = (0..<Int.random(in: 0...5, using: &random)).map { _ in Self.hop(&random) }
      let text = hops.map { Self.written($0, &random) }.joined(separator: Bool.random(using: &random) ? "," : " ,\t")
      #expect(ForwardedHeader.hops(text) == hops, "\(text)")
    }
  }

  /// Whatever comes, it is read or refused, and never read as an address that is not in it.
  @Test func brokenHeadersDoNoHarm() {
    var random = SeededGenerator(seed: 7240)
    let pieces = [
      "for=", "\"", "\\", ",", ";", "=", " ", "192.0.2.1", "[::1]", "proto=https", "host=", "á", "\u{1}", "x",
    ]
    var refused = 0
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
        .joined()
      guard let hops = ForwardedHeader.hops(text) else {
        refused += 1
        continue
      }
      for address in hops.compactMap(\.client) { #expect(text.contains(address.description)) }
    }
    #expect(refused > 500 && refused < 3_000)
  }

  private static func hop(_ random: inout SeededGenerator) -> ForwardedHop {
    let number = UInt8.random(in: 0...255, using: &random)
    let client =
      [nil, "192.0.2.\(number)", "2001:db8::\(String(number, radix: 16))"].randomElement(using: &random) ?? nil
    return ForwardedHop(
      client: client.flatMap { NetworkAddress($0) }, scheme: ["http", "https"].randomElement(using: &random),
      host: [nil, "a.vn", "q\"u,o;t\\e d"].randomElement(using: &random) ?? nil)
  }

  private static func written(_ hop: ForwardedHop, _ random: inout SeededGenerator) -> String {
    let node = hop.client.map {
      $0.bytes.count == 4 ? "\($0)" : "[\($0)]:\(Int.random(in: 1...65_535, using: &random))"
    }
    var pairs = ["for=" + quoted(node ?? "unknown")]
    if let scheme = hop.scheme { pairs.append("Proto=" + scheme.uppercased()) }
    if let host = hop.host { pairs.append("host=" + quoted(host)) }
    return pairs.shuffled(using: &random).joined(separator: ";")
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
