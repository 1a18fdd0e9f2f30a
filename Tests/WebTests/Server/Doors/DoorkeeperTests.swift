import Foundation
import Testing

@testable import Web

/// Names, methods, redirects and proxies, over real connections.
@Suite(.serialized, .timeLimit(.minutes(15))) struct DoorkeeperTests {
  @Test(arguments: [
    ("Host: localhost\r\n", 200), ("Host: 127.0.0.1:8080\r\n", 200), ("host: LOCALHOST\r\n", 200),
    ("Host: xau.vn\r\n", 421), ("Host: 127.0.0.1.xau.vn\r\n", 421), ("Host: localhost.xau.vn:80\r\n", 421),
    ("Host: 192.0.2.1\r\n", 421), ("", 400), ("Host: \r\n", 400), ("Host: a b\r\n", 400), ("Host: a/b\r\n", 400),
    ("Host: localhost\r\nHost: localhost\r\n", 400), ("Host: localhost\r\nHost: xau.vn\r\n", 400),
    ("Host: xau.vn\r\nX-Forwarded-Host: localhost\r\n", 421), ("Host: localhost\r\nX-Forwarded-Host: xau.vn\r\n", 200),
    ("Host: localhost@xau.vn\r\n", 400),
  ])
  func onlyOwnNamesAreAnswered(header: String, status: Int) async throws {
    try await TestServer.with { server in
      let answer = try await RawConnection.exchange(
        server.port, "GET /healthz HTTP/1.1\r\n\(header)Connection: close\r\n\r\n")
      #expect(answer.statuses == [status])
      #expect(!answer.text.contains("xau.vn"))
      HeaderTests.expectHeaders(answer.headers, header)
    }
  }

  @Test func publicNamesAreAnswered() async throws {
    let exposure = Exposure(publicAddresses: [try #require(PublicAddress("https://nhiemky.example.vn"))])
    try await TestServer.with(exposure: exposure) { server in
      for (name, status) in [("nhiemky.example.vn", 200), ("localhost", 200), ("example.vn", 421)] {
        let answer = try await RawConnection.exchange(
          server.port, "GET /healthz HTTP/1.1\r\nHost: \(name)\r\nConnection: close\r\n\r\n")
        #expect(answer.statuses == [status])
      }
    }
  }

  /// The target of a request may be a whole address; its name does not count, and neither is it shown again.
  @Test func wholeAddressesLeadNowhereElse() async throws {
    try await TestServer.with { server in
      let answer = try await server.raw("GET", "http://xau.vn/healthz")
      #expect(answer.statuses == [200])
      let none = try await server.raw("GET", "http://xau.vn/nirgends")
      #expect(none.statuses == [404] && !none.text.contains("xau.vn"))
      let tunnel = try await server.raw("CONNECT", "xau.vn:443")
      #expect(tunnel.statuses == [400])
    }
  }

  @Test(arguments: ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "POST"])
  func knownAddressesSayWhatTheyAnswer(method: String) async throws {
    try await TestServer.with { server in
      let answer = try await server.raw(
        method, "/targets", ["X-Secret": "abc", "Access-Control-Request-Method": "GET"])
      #expect(answer.statuses == [405])
      #expect(answer.headers["allow"] == "GET, HEAD")
      #expect(answer.headers["access-control-allow-origin"] == nil)
      #expect(!answer.text.contains("abc"))
      #expect(try await server.raw(method, "/nirgends").statuses == [404])
      let form = try await server.raw(method, "/check")
      #expect(form.statuses == [method == "POST" ? 415 : 405])
    }
  }

  @Test func headIsGetWithoutItsBody() async throws {
    try await TestServer.with { server in
      for path in ["/healthz", "/check", "/nirgends", "/targets", StaticAssetPath.styles] {
        let get = try await server.raw("GET", path)
        let head = try await server.raw("HEAD", path)
        #expect(head.statuses == get.statuses, "\(path)")
        #expect(head.text.hasSuffix("\r\n\r\n"), "\(path)")
        #expect(head.headers["content-length"] == get.headers["content-length"], "\(path)")
        #expect(head.headers["content-type"] == get.headers["content-type"], "\(path)")
        HeaderTests.expectHeaders(head.headers, "HEAD " + path)
      }
    }
  }

  private enum StaticAssetPath {
    static let styles = SiteAddress.asset(.styles).path
  }

  /// Every redirect of every route goes to a path of our own, whatever is asked for and under whatever name.
  @Test func noRedirectLeadsElsewhere() async throws {
    let hostile = [
      "//xau.vn", "/\\xau.vn", "https://xau.vn", "%2F%2Fxau.vn", "%5Cxau.vn", "x%0D%0ALocation:%20https://xau.vn",
      "@xau.vn",
      "%E2%88%95xau.vn", "..%2F..%2F", "hai-phong",
    ]
    try await LoadedDatabase.serve { server in
      var redirects = 0
      for entry in SiteRoutes.all {
        for word in hostile {
          let path = entry.route.pattern.replacing(#/\{[a-z]+\}/#, with: word)
          let query = ["next", "return", "url", "period", "boundaries", "lang", "unit", "before"]
            .map { "\($0)=\(word)" }.joined(separator: "&")
          for target in [path, path + "?" + query, path + "?period=" + word + "&boundaries=x"] {
            let answer = try await server.raw(
              "GET", target, ["X-Forwarded-Host": "xau.vn", "Referer": "https://xau.vn/"])
            #expect(answer.headers["refresh"] == nil)
            guard let location = answer.headers["location"] else { continue }
            redirects += 1
            #expect(SafeReturn(location) != nil, "\(target) leads to \(location)")
          }
        }
      }
      #expect(redirects > 3)
    }
  }

  /// Whom the server takes a request to be from, seen by what it asks browsers to do afterwards.
  @Test func encryptionByAProxyIsBelievedOfTrustedOnesOnly() async throws {
    let headers: KeyValuePairs = ["X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"]
    try await TestServer.with { server in
      let unknown = try await server.raw("GET", "/healthz", headers)
      #expect(unknown.headers["strict-transport-security"] == nil)
    }
    let trust = ProxyTrust(proxies: [try #require(AddressRange("127.0.0.0/8"))])
    try await TestServer.with(exposure: Exposure(proxies: trust)) { server in
      let encrypted = try await server.raw("GET", "/healthz", headers)
      #expect(encrypted.headers["strict-transport-security"] != nil)
      let plain = try await server.raw("GET", "/healthz")
      #expect(plain.headers["strict-transport-security"] == nil)
      let misled = try await server.raw(
        "GET", "/healthz", ["X-Forwarded-For": "203.0.113.9", "X-Forwarded-Host": "xau.vn"])
      #expect(misled.statuses == [421])
    }
  }

  /// A form of our own page is taken behind a proxy that keeps the name, and one of another site is not.
  @Test func formsBehindAProxyAreHeldAgainstTheOuterName() async throws {
    let exposure = Exposure(
      proxies: ProxyTrust(proxies: [try #require(AddressRange("127.0.0.1"))]),
      publicAddresses: [try #require(PublicAddress("https://nhiemky.example.vn"))])
    try await TestServer.with(exposure: exposure) { server in
      for (origin, status) in [("https://nhiemky.example.vn", 400), ("https://xau.vn", 403), ("http://localhost", 403)]
      {
        let answer = try await server.raw(
          "POST", "/check",
          [
            "Origin": origin, "X-Forwarded-For": "203.0.113.9", "X-Forwarded-Host": "nhiemky.example.vn",
            "X-Forwarded-Proto": "https", "Content-Type": "multipart/form-data; boundary=b", "Content-Length": "0",
          ])
        #expect(answer.statuses == [status], "\(origin)")
      }
    }
  }

  @Test func servingOpenlyUnencryptedIsNoticed() throws {
    #expect(Exposure().isOpenlyUnencrypted(on: "0.0.0.0") && Exposure().isOpenlyUnencrypted(on: "192.0.2.1"))
    #expect(!Exposure().isOpenlyUnencrypted(on: "127.0.0.1") && !Exposure().isOpenlyUnencrypted(on: "localhost"))
    let files = CertificateFiles(certificate: "a", key: "b")
    #expect(!Exposure(certificate: files).isOpenlyUnencrypted(on: "0.0.0.0"))
    let trust = ProxyTrust(proxies: [try #require(AddressRange("10.0.0.1"))])
    #expect(Exposure(proxies: trust).isOpenlyUnencrypted(on: "0.0.0.0"))
  }
}
