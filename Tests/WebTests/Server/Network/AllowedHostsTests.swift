import Testing

@testable import Web

@Suite struct AllowedHostsTests {
  private static let address = PublicAddress("https://NhiemKy.example.vn")

  @Test(arguments: [
    ("nhiemky.example.vn", true), ("NHIEMKY.example.vn:8443", true), ("nhiemky.example.vn.", true), ("localhost", true),
    ("127.0.0.1:80", true), ("[::1]:8080", true), ("192.0.2.7", true), ("xau.vn", false),
    ("nhiemky.example.vn.xau.vn", false), ("xnhiemky.example.vn", false), ("192.0.2.8", false),
  ])
  func names(text: String, isAllowed: Bool) throws {
    let hosts = AllowedHosts(listening: "192.0.2.7", addresses: [try #require(Self.address)])
    #expect(hosts.contains(try #require(HostName(text))) == isAllowed)
  }

  @Test func listeningEverywhereAllowsEveryLiteralAddressAndNoName() throws {
    for listening in ["0.0.0.0", "::"] {
      let hosts = AllowedHosts(listening: listening, addresses: [])
      #expect(hosts.contains(try #require(HostName("192.0.2.8:8080"))))
      #expect(hosts.contains(try #require(HostName("[2001:db8::1]"))))
      #expect(!hosts.contains(try #require(HostName("xau.vn"))))
      #expect(!hosts.contains(try #require(HostName("0x7f.1"))))
    }
  }

  @Test(arguments: [
    "", " ", "a b", "a/b", "a@b", "a:b", "a:", ":80", "a:99999", "a:123456", "[::1", "::1", "[127.0.0.1]", "[::1]x",
    "a..b",
    "-a", "a-", "a\r\nb", "a\u{0}", "ủy-ban.vn", "a,b", "a?b", "http://a", String(repeating: "a", count: 64),
    String(repeating: "a.", count: 140),
  ])
  func malformedNames(text: String) { #expect(HostName(text) == nil) }

  @Test(arguments: [
    ("https://a.vn", "https://a.vn"), ("HTTPS://A.vn:443/", "https://a.vn"), ("http://a.vn:8080", "http://a.vn:8080"),
    ("http://[::1]:80", "http://[::1]"), ("https://a.vn:80", "https://a.vn:80"), ("https://a.vn/x", nil), ("a.vn", nil),
    ("https://", nil), ("ftp://a.vn", nil), ("https://u@a.vn", nil), ("https://a.vn?x", nil), ("javascript://a", nil),
    ("https://a.vn#", nil), ("https://a.vn\\x", nil),
  ])
  func publicAddresses(text: String, written: String?) { #expect(PublicAddress(text)?.description == written) }
}
