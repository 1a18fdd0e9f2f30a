import Testing

@testable import Web

/// Requests over whose end a proxy and a server could disagree (RFC 9112, 6.3 and 11.2): none is answered as if it were
/// plain, and none hides a second one.
@Suite(.serialized, .timeLimit(.minutes(15))) struct SmugglingTests {
  private static let hidden = "GET /targets HTTP/1.1\r\nHost: localhost\r\n\r\n"

  @Test(arguments: [
    "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden,
    "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + hidden,
    "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde" + hidden,
    "Content-Length: 0\r\nContent-Length: \(hidden.utf8.count)\r\n\r\n" + hidden,
    "Content-Length: 5\r\nContent-Length: 5\r\n\r\nabcde" + hidden,
    "Content-Length: 5, 5\r\n\r\nabcde" + hidden, "Content-Length: +5\r\n\r\nabcde" + hidden,
    "Content-Length: -1\r\n\r\n" + hidden, "Content-Length: 0x5\r\n\r\nabcde" + hidden,
    "Content-Length: 5 5\r\n\r\nabcde" + hidden, "Content-Length:\r\n\r\n" + hidden,
    "Content-Length: 99999999999999999999\r\n\r\nabcde" + hidden, "Content-Length : 5\r\n\r\nabcde" + hidden,
    "Content-Length\t: 5\r\n\r\nabcde" + hidden, "Content-Length: ５\r\n\r\nabcde" + hidden,
    "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + hidden,
    "Transfer-Encoding: identity\r\n\r\n0\r\n\r\n" + hidden, "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + hidden,
    "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n" + hidden,
    "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + hidden,
    "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n" + hidden, "Transfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n" + hidden,
    "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n" + hidden,
    "Transfer-Encoding: chunked\r\n\r\n5\r\nabcdefg\r\n0\r\n\r\n" + hidden,
    "Transfer-Encoding: chunked\r\n\r\n5 ;a\nabcde\r\n0\r\n\r\n" + hidden,
    "X-A: a\r\n b\r\n\r\n" + hidden, "X-A:\r\n b\r\n\r\n" + hidden,
    "X-A: a\r\n\tContent-Length: 5\r\n\r\nabcde" + hidden,
    " X-A: a\r\n\r\n" + hidden, "X-A: a\rb\r\n\r\n" + hidden, "X-A: a\u{0}b\r\n\r\n" + hidden, "X-A\r\n\r\n" + hidden,
    ": a\r\n\r\n" + hidden, "X A: a\r\n\r\n" + hidden, "X-A: a\nX-B: b\r\n\r\n" + hidden,
  ])
  func whatCouldBeReadInTwoWaysIsRefused(rest: String) async throws {
    try await TestServer.with { server in
      let answer = try await RawConnection.exchange(
        server.port,
        "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n" + rest)
      #expect(answer.statuses == [400], "\(answer.text.prefix(300))")
      HeaderTests.expectHeaders(answer.headers, rest)
    }
  }

  @Test(arguments: [
    "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nConnection: close\r\n\r\nabcde",
    "GET /healthz HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
    "HEAD /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nConnection: close\r\n\r\nabcde",
    "GET /healthz HTTP/2.0\r\nHost: localhost\r\n\r\n", "GET /healthz HTTP/1.1 x\r\nHost: localhost\r\n\r\n",
    "GET /health z HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET\t/healthz\tHTTP/1.1\r\nHost: localhost\r\n\r\n",
    "get /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{fc}\u{3}\u{3}",
    "GET healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  ])
  func requestsThatAreNoneAreRefused(text: String) async throws {
    try await TestServer.with { server in
      let answer = try await RawConnection.exchange(server.port, text)
      #expect(answer.statuses == [400], "\(answer.text.prefix(300))")
      HeaderTests.expectHeaders(answer.headers, text)
    }
  }

  /// Two requests at once get two answers in their order, and a broken third one ends the connection.
  @Test func pipelinedRequestsStayApart() async throws {
    try await TestServer.with { server in
      let one = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let answer = try await RawConnection.exchange(
        server.port, one + one.replacing("/healthz", with: "/nirgends") + "X: \r\n\r\n" + one)
      #expect(answer.statuses.prefix(2) == [200, 404])
      #expect(answer.statuses.count <= 3 && answer.statuses.dropFirst(2).allSatisfy { $0 == 400 })
    }
  }
}
