import HTTPTypes
import TestSupport
import Testing

@testable import Web

/// Who is believed about who asks.
@Suite struct ClientAddressTests {
  private static let proxies = ["10.0.0.1", "10.0.0.2", "192.168.0.0/16"].compactMap(AddressRange.init)
  private static let trust = ProxyTrust(proxies: proxies)

  private func client(
    from peer: String, _ headers: KeyValuePairs<String, String>, trust: ProxyTrust = Self.trust, encrypted: Bool = false
  ) -> ClientAddress {
    var fields = HTTPFields()
    for (name, value) in headers {
      guard let name = HTTPField.Name(name) else { continue }
      fields.append(HTTPField(name: name, value: value))
    }
    return ClientAddress(
      peer: NetworkAddress(peer), isEncrypted: encrypted, host: "sent.vn", headers: fields, trust: trust)
  }

  @Test func withoutProxiesNothingIsBelieved() {
    let found = client(
      from: "203.0.113.9",
      [
        "X-Forwarded-For": "1.2.3.4", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "a.vn",
        "Forwarded": "for=1.2.3.4",
      ])
    #expect(found == ClientAddress(address: NetworkAddress("203.0.113.9"), isSecure: false, host: "sent.vn"))
    #expect(client(from: "203.0.113.9", [:], encrypted: true).isSecure)
  }

  @Test func aProxyThatIsBelievedTellsAll() {
    let found = client(
      from: "10.0.0.1", ["X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "a.vn"])
    #expect(found == ClientAddress(address: NetworkAddress("203.0.113.9"), isSecure: true, host: "a.vn"))
  }

  /// Only the header of the setting counts: the other is what the client sent.
  @Test func oneHeaderIsReadAndNotTheOther() {
    let both: KeyValuePairs = ["X-Forwarded-For": "203.0.113.9", "Forwarded": "for=203.0.113.8;proto=https"]
    #expect(client(from: "10.0.0.1", both).address == NetworkAddress("203.0.113.9"))
    #expect(!client(from: "10.0.0.1", both).isSecure)
    let other = ProxyTrust(proxies: Self.proxies, header: .forwarded)
    #expect(client(from: "10.0.0.1", both, trust: other).address == NetworkAddress("203.0.113.8"))
    #expect(client(from: "10.0.0.1", both, trust: other).isSecure)
  }

  /// Whatever a client writes before, the address that the proxy adds is the one that counts.
  @Test func nobodyTakesAnAddressThatIsNotTheirs() {
    var random = SeededGenerator(seed: 21)
    let lies = [
      "10.0.0.1", "192.168.7.7", "1.2.3.4", "unknown", "", " ", "\"", "[", "for=1.2.3.4", "::1", "_x", "a;b", "\\",
    ]
    for _ in 0..<1_000 {
      let told = (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in lies.randomElement(using: &random) }
      let way = (told + ["203.0.113.9"] + (Bool.random(using: &random) ? ["10.0.0.2", "192.168.3.4"] : []))
      #expect(
        client(from: "10.0.0.1", ["X-Forwarded-For": way.joined(separator: ", ")]).address
          == NetworkAddress("203.0.113.9"))
      // As two headers instead of one.
      #expect(
        client(
          from: "10.0.0.1",
          ["X-Forwarded-For": told.joined(separator: ","), "x-forwarded-for": "203.0.113.9"]
        ).address == NetworkAddress("203.0.113.9"))
    }
  }

  @Test func encryptionIsThatOfTheClientsOwnConnection() {
    // The outer proxy encrypts, the inner one is asked in the clear.
    let both = client(
      from: "10.0.0.1", ["X-Forwarded-For": "203.0.113.9, 10.0.0.2", "X-Forwarded-Proto": "https, http"])
    #expect(both.isSecure)
    // A lie before what the proxy adds.
    #expect(!client(from: "10.0.0.1", ["X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https, http"]).isSecure)
    #expect(!client(from: "10.0.0.1", ["X-Forwarded-Proto": "https"]).isSecure)
  }

  @Test func whereNobodyIsToldTheLastProxyStandsForThem() {
    #expect(client(from: "10.0.0.1", [:]).address == NetworkAddress("10.0.0.1"))
    #expect(client(from: "10.0.0.1", ["X-Forwarded-For": "203.0.113.9, unknown"]).address == NetworkAddress("10.0.0.1"))
    #expect(
      client(from: "10.0.0.1", ["X-Forwarded-For": "203.0.113.9, unknown, 10.0.0.2"]).address
        == NetworkAddress("10.0.0.2"))
    #expect(
      client(from: "10.0.0.1", ["X-Forwarded-For": "192.168.1.1, 10.0.0.2"]).address == NetworkAddress("192.168.1.1"))
    let other = ProxyTrust(proxies: Self.proxies, header: .forwarded)
    #expect(
      client(from: "10.0.0.1", ["Forwarded": "for=\"203.0.113.9"], trust: other).address == NetworkAddress("10.0.0.1"))
  }
}
