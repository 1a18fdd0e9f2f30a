import Foundation
import Testing

@testable import Web

/// What every answer carries, whatever it is an answer to.
@Suite(.serialized, .timeLimit(.minutes(15))) struct HeaderTests {
  static func expectHeaders(_ headers: [String: String], _ what: String) {
    #expect(
      headers["content-security-policy"]
        == "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'", "\(what)")
    #expect(headers["x-content-type-options"] == "nosniff", "\(what)")
    #expect(headers["referrer-policy"] == "same-origin", "\(what)")
    #expect(headers["permissions-policy"]?.contains("geolocation=()") == true, "\(what)")
    #expect(headers["cross-origin-opener-policy"] == "same-origin", "\(what)")
    #expect(headers["cross-origin-resource-policy"] == "same-origin", "\(what)")
    #expect(headers["x-frame-options"] == "DENY", "\(what)")
    #expect(headers["cache-control"] != nil, "\(what)")
    #expect(headers["server"] == nil && headers["x-powered-by"] == nil, "\(what)")
  }

  /// Every page, file, redirect and program file of a loaded database.
  @Test func everyAnswerCarriesThem() async throws {
    try await LoadedDatabase.serve { server in
      let addresses = try await LoadedDatabase.addresses(of: server)
      for route: SiteRoute in [
        .overview, .unit, .scorecard, .figure, .targets, .target, .directives, .directive, .indicators, .indicator,
        .sources, .source, .check, .journal, .asset,
      ] { #expect(addresses[route] != nil, "nothing leads to \(route.pattern)") }
      for path in addresses.values.joined() {
        let answer = try await server.get(path)
        #expect(answer.status < 400, "\(path)")
        Self.expectHeaders(answer.headers, path)
        let isAsset = path.hasPrefix("/static/")
        #expect(answer.headers["cache-control"]?.contains("immutable") == isAsset, "\(path)")
        if answer.headers["content-type"]?.hasPrefix("text/html") == true { expectNothingInline(answer.text, path) }
      }
    }
  }

  /// Scripts and styles stand in files of their own, so that the policy may forbid all others.
  private func expectNothingInline(_ page: String, _ path: String) {
    #expect(!page.contains(" style=") && !page.contains("<style") && !page.contains("javascript:"), "\(path)")
    #expect(page.matches(of: #/ on[a-z]+=/#).isEmpty, "\(path)")
    #expect(page.matches(of: #/<script(?! src=")/#).isEmpty, "\(path)")
    #expect(page.matches(of: #/<script[^>]*>[^<]/#).isEmpty, "\(path)")
    #expect(page.matches(of: #/(?:src|href)="(?!/|#)/#).isEmpty, "\(path)")
  }

  /// Each status with which a request can be refused or fail, on every address and in every format where that makes sense.
  @Test func everyRefusalAndFailureCarriesThem() async throws {
    try await TestServer.with { server in
      for (path, entry) in LoadedDatabase.patterns {
        let asked = try await server.get(path)
        // Nobody may ask the database here, so that whatever needs it fails.
        #expect([200, 303, 404, 405, 500].contains(asked.status), "\(path)")
        Self.expectHeaders(asked.headers, path)
        let refused = try await server.raw("DELETE", path)
        #expect(refused.statuses == [405], "\(path)")
        let isFile = entry.formats.contains { path.hasSuffix("." + $0.rawValue) }
        let methods = isFile ? "GET, HEAD" : entry.methods.map(\.rawValue).joined(separator: ", ")
        #expect(refused.headers["allow"] == methods, "\(path)")
        Self.expectHeaders(refused.headers, "DELETE " + path)
      }
      for path in ["/nirgends", "/units/a/b/c", "/static/x/../../etc/passwd", "/static/0/x.js", "/%00", "/..%2f"] {
        let answer = try await server.get(path)
        #expect(answer.status == 404, "\(path)")
        Self.expectHeaders(answer.headers, path)
      }
      let large = try await server.raw("POST", "/check", ["Content-Length": "30000000"])
      #expect(large.statuses == [415])
      Self.expectHeaders(large.headers, "415")
      let larger = try await server.raw(
        "POST", "/check", ["Content-Length": "30000000", "Content-Type": "multipart/form-data; boundary=b"])
      #expect(larger.statuses == [413])
      Self.expectHeaders(larger.headers, "413")
    }
    try await TestServer.with(guests: false) { server in
      for path in ["/", "/targets.csv", "/journal.json", "/check"] {
        let answer = try await server.get(path)
        // People are led to where they sign in; programs are told.
        #expect(answer.status == (path.contains(".") ? 401 : 303))
        Self.expectHeaders(answer.headers, path)
      }
    }
  }

  @Test func whatIsForOnePersonIsKeptByNobody() {
    let own = Answer.plain("a").response().protected(isPrivate: true)
    #expect(own.headers[.cacheControl] == "private, no-store")
    // The door does not loosen it.
    #expect(own.protected().headers[.cacheControl] == "private, no-store")
    #expect(Answer.plain("a").response().protected().headers[.cacheControl] == "no-cache")
  }
}
