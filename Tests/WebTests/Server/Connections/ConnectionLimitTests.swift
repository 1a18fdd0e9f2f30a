import Foundation
import NIOCore
import Testing

@testable import Web

/// What is too much, too long or too slow, over real connections. Limits are small here, and no time is measured: a
/// connection that is not closed keeps its test waiting.
@Suite(.serialized, .timeLimit(.minutes(15))) struct ConnectionLimitTests {
  private func limited(_ change: (inout ServingLimits) -> Void) -> Exposure {
    var limits = ServingLimits()
    limits.lingerTime = .milliseconds(200)
    change(&limits)
    return Exposure(limits: limits)
  }

  private func expect(_ answer: RawAnswer, is refusal: BareRefusal) {
    #expect(answer.statuses == [refusal.status.code])
    #expect(answer.text.hasSuffix("\r\n\r\n" + refusal.body))
    #expect(answer.headers["connection"] == "close")
    HeaderTests.expectHeaders(answer.headers, "\(refusal)")
  }

  @Test func slowHeadersAreCutOff() async throws {
    try await TestServer.with(exposure: limited { $0.headTime = .seconds(3) }) { server in
      let connection = try await RawConnection.open(
        server.port, saying: "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-A: ")
      expect(try await connection.rest(), is: .slow)
      // A first byte is not enough either.
      let other = try await RawConnection.open(server.port, saying: "G")
      expect(try await other.rest(), is: .slow)
    }
  }

  /// Header by header, each before the time is over: the whole counts.
  @Test func headersThatTrickleAreCutOff() async throws {
    try await TestServer.with(exposure: limited { $0.headTime = .seconds(3) }) { server in
      let connection = try await RawConnection.open(
        server.port, saying: "GET /healthz HTTP/1.1\r\nHost: localhost\r\n")
      let trickle = Task {
        for number in 0... where !Task.isCancelled {
          await connection.say("X-\(number): a\r\n")
          try? await Task.sleep(for: .milliseconds(200))
        }
      }
      let answer = try await connection.rest()
      trickle.cancel()
      #expect(answer.statuses == [408])
    }
  }

  @Test func idleConnectionsEndWithoutAWord() async throws {
    try await TestServer.with(exposure: limited { $0.headTime = .seconds(3) }) { server in
      let silent = try await RawConnection.open(server.port)
      #expect(try await silent.rest().text.isEmpty)
      let kept = try await RawConnection.open(
        server.port, saying: "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
      let answer = try await kept.rest()
      #expect(answer.statuses == [200])
      #expect(answer.text.hasSuffix("ok\n"))
    }
  }

  @Test func slowBodiesGetTheFormsOwnPage() async throws {
    try await TestServer.with(exposure: limited { $0.bodyTime = .milliseconds(200) }) { server in
      let connection = try await RawConnection.open(
        server.port, saying: Self.form(length: 100_000) + "--b\r\n")
      let answer = try await connection.rest()
      #expect(answer.statuses == [408])
      #expect(answer.text.contains("name=\"file\""))
      #expect(answer.headers["connection"] == "close")
      HeaderTests.expectHeaders(answer.headers, "slow body")
    }
  }

  /// A body of a request that needs none is waited for no longer than others.
  @Test func slowBodiesThatNobodyReadsAreCutOff() async throws {
    try await TestServer.with(exposure: limited { $0.bodyTime = .milliseconds(200) }) { server in
      let connection = try await RawConnection.open(
        server.port, saying: "POST /targets HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nabc")
      #expect(try await connection.rest().statuses == [405])
    }
  }

  /// While bytes come at the expected rate, a body is waited for longer than the first time.
  @Test func bodiesThatComeAreWaitedFor() async throws {
    let exposure = limited {
      $0.bodyTime = .milliseconds(150)
      $0.bodyRate = 1_000
    }
    try await TestServer.with(exposure: exposure) { server in
      let content =
        "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n"
        + String(repeating: "a", count: 20_000) + "\r\n--b--\r\n"
      let connection = try await RawConnection.open(
        server.port, saying: Self.form(length: content.utf8.count, closing: true) + content.prefix(20_000),
        later: (.milliseconds(600), String(content.dropFirst(20_000))))
      #expect(try await connection.rest().statuses == [200])
    }
  }

  @Test func addressesAndHeadersHaveTheirSize() async throws {
    try await TestServer.with { server in
      let limits = ServingLimits()
      let query = "/targets?q="
      let longest = query + String(repeating: "a", count: limits.address - query.utf8.count)
      for (path, status) in [
        (longest, 500), (longest + "a", 414), (longest + String(repeating: "a", count: 9_000), 414),
      ] {
        let answer = try await RawConnection.exchange(
          server.port, "GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        #expect(answer.statuses == [status])
        if status == 414 { #expect(answer.text.contains(BareRefusal.addressTooLong.phrase.vi)) }
      }
      let start = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
      let monster = String(repeating: "a", count: limits.headerField + 1)
      expect(try await RawConnection.exchange(server.port, "GET /\(monster) HTTP/1.1\r\n"), is: .addressTooLong)
      let many = (0..<limits.headerCount).map { "X-\($0): a\r\n" }.joined()
      expect(try await RawConnection.exchange(server.port, start + many + "\r\n"), is: .headersTooLarge)
      let large = (0..<10).map { "X-\($0): \(String(repeating: "a", count: 4_000))\r\n" }.joined()
      expect(try await RawConnection.exchange(server.port, start + large + "\r\n"), is: .headersTooLarge)
      let fitting = (0..<50).map { "X-\($0): \(String(repeating: "a", count: 400))\r\n" }.joined()
      #expect(try await RawConnection.exchange(server.port, start + fitting + "\r\n").statuses == [200])
    }
  }

  @Test func bodiesHaveTheirSize() async throws {
    try await TestServer.with(exposure: limited { $0.body = 2_000 }) { server in
      expect(try await RawConnection.exchange(server.port, Self.form(length: 2_001)), is: .bodyTooLarge)
      // Where it was not announced, the form's own page says it.
      let piece = "400\r\n" + String(repeating: "a", count: 1_024) + "\r\n"
      let connection = try await RawConnection.open(
        server.port,
        saying: "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
          + "Transfer-Encoding: chunked\r\n\r\n" + piece + piece)
      let answer = try await connection.rest()
      #expect(answer.statuses == [413])
      #expect(answer.text.contains("name=\"file\""))
      HeaderTests.expectHeaders(answer.headers, "large body")
    }
  }

  @Test func answersThatTakeTooLongAreGivenUp() async throws {
    let gate = WorkDeskTests.Gate()
    let exposure = limited { $0.answerTime = .milliseconds(200) }
    try await TestServer.with(exposure: exposure, database: WaitingDatabase(gate: gate)) { server in
      let connection = try await RawConnection.open(
        server.port, saying: "GET /targets HTTP/1.1\r\nHost: localhost\r\n\r\n")
      let answer = try await connection.rest()
      gate.open()
      expect(answer, is: .overdue)
      #expect(answer.headers["retry-after"] == "30")
    }
  }

  @Test func connectionsFromOneAddressAreCounted() async throws {
    let exposure = limited {
      $0.connectionsPerAddress = 2
      $0.headTime = .seconds(600)
    }
    try await TestServer.with(exposure: exposure) { server in
      // They count once they are accepted.
      let begun = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n"
      let first = try await RawConnection.open(server.port, saying: begun)
      let second = try await RawConnection.open(server.port, saying: begun)
      expect(try await RawConnection.open(server.port).rest(), is: .crowded)
      // Whoever goes makes room.
      await first.close()
      while true {
        let answer = try await RawConnection.exchange(
          server.port, "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        if answer.statuses == [200] { break }
        #expect(answer.statuses == [503] || answer.statuses.isEmpty)
      }
      await second.close()
    }
  }

  @Test func aGateCountsWhatComesAndGoes() throws {
    var limits = ServingLimits()
    (limits.connections, limits.connectionsPerAddress) = (4, 2)
    let trust = ProxyTrust(proxies: [try #require(AddressRange("10.0.0.1"))])
    let gate = ConnectionGate(limits: limits, trust: trust)
    let (one, near) = (NetworkAddress("2001:db8::1"), NetworkAddress("2001:db8::2"))
    #expect([one, near, one].map(gate.admit) == [.welcome, .welcome, .refused])
    // Proxies count towards the whole only.
    let proxy = NetworkAddress("10.0.0.1")
    #expect([proxy, proxy, proxy].map(gate.admit) == [.welcome, .welcome, .refused])
    #expect(gate.admit(NetworkAddress("192.0.2.1")) == .refused)
    gate.leave(near, as: .welcome)
    #expect(gate.admit(one) == .welcome)
    for _ in 0..<61 { #expect(gate.admit(one) == .refused) }
    #expect(gate.admit(one) == .ignored)
    gate.leave(one, as: .ignored)
    gate.leave(one, as: .refused)
    #expect(gate.admit(one) == .refused)
  }

  private static func form(length: Int, closing: Bool = false) -> String {
    "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
      + (closing ? "Connection: close\r\n" : "") + "Content-Length: \(length)\r\n\r\n"
  }
}
