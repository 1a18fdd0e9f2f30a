import Foundation
import Testing

@testable import Web

/// The API's description against the registry of routes, and what is refused before anything is read.
@Suite(.serialized) struct APIRouteTests {
  @Test func everyRouteOfTheAPIIsDescribedAndEveryDescribedOneRouted() throws {
    let document = try #require(
      try JSONSerialization.jsonObject(with: OpenAPIDocument.data(version: "0.0.0")) as? [String: Any])
    let paths = try #require(document["paths"] as? [String: [String: Any]])
    let described = Set(paths.flatMap { path, methods in methods.keys.map { "\($0.uppercased()) \(path)" } })
    let routed = SiteRoutes.all.filter { $0.route.pattern.hasPrefix("/api/") }
      .map { "\($0.methods[0].rawValue) \($0.route.pattern)" }
    #expect(described == Set(routed))
    #expect(routed.count == described.count)
    #expect(SiteRoutes.all.allSatisfy { ($0.operation != nil) == $0.route.pattern.hasPrefix("/api/") })
  }

  @Test(arguments: SiteRoutes.all.filter { $0.operation != nil }.map(\.route))
  func itsParametersAreThoseOfItsPattern(route: SiteRoute) throws {
    let operation = try #require(SiteRoutes.all.first { $0.route == route }?.operation)
    let inPath = operation.parameters.filter(\.isInPath).map(\.name)
    let pieces = route.pattern.split(separator: "/").filter { $0.hasPrefix("{") }.map { $0.dropFirst().dropLast() }
    #expect(inPath == pieces.map(String.init))
    #expect(Set(operation.parameters.map(\.name)).count == operation.parameters.count)
  }

  /// Every reference leads to a schema, and every schema is referred to.
  @Test func referencesLeadSomewhere() throws {
    let text = String(decoding: try OpenAPIDocument.data(version: "0.0.0"), as: UTF8.self)
    let named = Set(text.matches(of: #/#/components/schemas/([A-Za-z]+)"/#).map { String($0.1) })
    #expect(named == Set(APISchemas.all.keys))
  }

  @Test func strangersAreToldToSignIn() async throws {
    try await TestServer.with(guests: false) { server in
      for entry in SiteRoutes.all where entry.operation != nil && entry.policy != .readProgram {
        let path = entry.route.pattern.replacing(#/\{[a-z]+\}/#, with: "x")
        let answer = try await server.send(entry.methods[0].rawValue, path)
        #expect(answer.status == 401, "\(path)")
        #expect(answer.headers["www-authenticate"] == "Bearer")
        #expect(answer.headers["content-type"] == "application/problem+json")
      }
      let description = try await server.send("GET", "/api/v1/openapi.json")
      #expect(description.status == 200)
    }
  }

  /// A failure tells nothing of what failed.
  @Test func whatFailsIsAProblemWithoutItsInnerWorkings() async throws {
    try await TestServer.with { server in
      let answer = try await server.send("GET", "/api/v1/overview")
      #expect(answer.status == 500)
      #expect(answer.headers["content-type"] == "application/problem+json")
      #expect(!answer.text.contains("Asked") && answer.text.contains("urn:problem-type:nhiemky:unexpected"))
      let page = try await server.send("GET", "/targets.json")
      #expect(page.status == 500 && page.headers["content-type"] == "application/problem+json")
      let metrics = try await server.send("GET", "/metrics")
      #expect(metrics.status == 200 && metrics.text.contains("nhiemky_database_up 0\n"))
    }
  }

  @Test func aFullDeskSaysWhenToComeBack() async throws {
    try await TestServer.with(desk: WorkDesk(atOnce: 1, waiting: -1)) { server in
      let answer = try await server.send(
        "POST", "/api/v1/check", Data("a".utf8), ["Content-Type": "text/plain; charset=utf-8"])
      #expect(answer.status == 503)
      #expect(answer.headers["retry-after"] == "30")
      #expect(answer.text.contains("urn:problem-type:nhiemky:busy"))
    }
  }
}
