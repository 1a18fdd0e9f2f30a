import Foundation
import Synchronization
import TestOffice
import Testing

@testable import Web

/// How fast requests and acts may follow one another (ASVS 11.1.2, 11.1.4).
@Suite(.serialized, .timeLimit(.minutes(15))) struct RateTests {
  private final class Time: Sendable {
    private let moment = Mutex(ContinuousClock.now)
    var now: ContinuousClock.Instant { moment.withLock { $0 } }
    var clock: @Sendable () -> ContinuousClock.Instant { { self.now } }
    func pass(_ duration: Duration) { moment.withLock { $0 += duration } }
  }

  @Test func aBucketHoldsAMinutesWorthAndFillsEvenly() {
    let time = Time()
    let buckets = TokenBuckets<Int>(perMinute: 6) { time.now }
    for _ in 0..<6 { #expect(buckets.take(1) == .go) }
    #expect(buckets.take(1) == .wait(seconds: 10, isFirst: true))
    #expect(buckets.take(1) == .wait(seconds: 10, isFirst: false))
    // Others have their own.
    #expect(buckets.take(2) == .go)
    time.pass(.seconds(9))
    #expect(buckets.take(1) == .wait(seconds: 1, isFirst: false))
    time.pass(.seconds(1))
    #expect(buckets.take(1) == .go)
    #expect(buckets.take(1) == .wait(seconds: 10, isFirst: false))
    time.pass(.seconds(600))
    for _ in 0..<6 { #expect(buckets.take(1) == .go) }
    #expect(buckets.take(1) == .wait(seconds: 10, isFirst: true))
  }

  @Test func zeroIsNoLimit() {
    let buckets = TokenBuckets<Int>(perMinute: 0)
    for _ in 0..<1_000 { #expect(buckets.take(1) == .go) }
  }

  /// However many addresses come, the table stays within its bounds, and those who ask too much stay known.
  @Test func addressesThatComeOnceAreForgotten() {
    let time = Time()
    let buckets = TokenBuckets<Int>(perMinute: 2) { time.now }
    for _ in 0..<2 { #expect(buckets.take(-1) == .go) }
    for key in 0..<19_999 { _ = buckets.take(key) }
    time.pass(.seconds(59))
    _ = buckets.take(-1)
    _ = buckets.take(-1)
    for key in 20_000..<30_000 { _ = buckets.take(key) }
    guard case .wait = buckets.take(-1) else {
      Issue.record("a flood made the limit be forgotten")
      return
    }
  }

  /// A proxy that is trusted tells who asks.
  @Test func anAddressThatAsksTooOftenIsToldToWait() async throws {
    var limits = ServingLimits()
    limits.requestsPerMinute = 5
    let trust = ProxyTrust(proxies: [try #require(AddressRange("127.0.0.1"))])
    let office = try await Bureau()
    // It stands still, however long the requests take.
    let time = Time()
    let exposure = Exposure(proxies: trust, limits: limits)
    try await TestServer.with(exposure: exposure, workspace: office.workspace, now: time.clock) { server in
      func ask(_ address: String, _ accept: String = "text/html") async throws -> TestServer.Answer {
        try await server.get("/sign-in", ["X-Forwarded-For": address, "Accept": accept])
      }
      for _ in 0..<5 { #expect(try await ask("198.51.100.7").status == 200) }
      let page = try await ask("198.51.100.7")
      #expect(page.status == 429 && page.text.contains("Quá nhiều yêu cầu từ địa chỉ mạng của bạn"))
      #expect((Int(page.headers["retry-after"] ?? "") ?? 0) > 0)
      HeaderTests.expectHeaders(page.headers, "429")
      let problem = try await ask("198.51.100.7", "application/json")
      #expect(problem.status == 429 && problem.headers["content-type"]?.hasPrefix("application/problem+json") == true)
      #expect(problem.text.contains("urn:problem-type:nhiemky:tooFast"))
      #expect(try await ask("198.51.100.8").status == 200)
      // Of IPv6 a whole network counts as one.
      for host in 1...5 { #expect(try await ask("2001:db8::\(host)").status == 200) }
      #expect(try await ask("2001:db8::6").status == 429)
      // This machine's own programs are not held back.
      for _ in 0..<20 { #expect(try await server.get("/healthz").status == 200) }
      #expect(office.workspace.access.events.counts[.tooFast] == 2)
    }
  }

  @Test func onePersonsFormsHaveTheirPace() async throws {
    var limits = ServingLimits()
    limits.actsPerMinute = 3
    let office = try await Bureau()
    try await office.hire("lan", [.reader])
    let session = try await office.signIn("lan")
    let boundary = try #require(MultipartBoundary("b"))
    let fields = [
      "form": office.workspace.access.formToken(for: session.person.session), "act": "endToken", "token": "7",
    ]
    let form = Data(MultipartFormTests.written(fields.map { ($0.key, nil, Array($0.value.utf8)) }, boundary: boundary))
    let headers = [
      "Cookie": "nhiemky-session=" + session.token, "Content-Type": "multipart/form-data; boundary=b",
    ]
    let time = Time()
    try await TestServer.with(exposure: Exposure(limits: limits), workspace: office.workspace, now: time.clock) {
      server in
      for _ in 0..<3 { #expect(try await server.send("POST", "/account", form, headers).status == 422) }
      let last = try await server.send("POST", "/account", form, headers)
      #expect(last.status == 429 && last.text.contains("Quá nhiều thao tác trong một phút"))
      #expect(last.headers["retry-after"] != nil)
      // Reading goes on.
      #expect(try await server.get("/account", headers).status == 200)
    }
  }
}
