import Foundation
import Store
import Synchronization
import TestOffice
import Testing
import Workflows

@testable import Web

/// Where it cannot be told who asks, nothing opens (ASVS 4.1.5).
@Suite(.serialized, .timeLimit(.minutes(15))) struct FailClosedTests {
  /// A database that fails at the first thing asked, and answers all that follows: the look-up of the session.
  private final class FailingOnce: Database, Sendable {
    struct Failure: Error {}
    let inner: any Database
    private let isDue = Mutex(true)
    var dialect: Dialect { inner.dialect }

    init(_ inner: any Database) { self.inner = inner }

    func renew() { isDue.withLock { $0 = true } }

    private func failOnce() throws {
      try isDue.withLock { due in
        guard due else { return }
        due = false
        throw Failure()
      }
    }

    func read<Result: Sendable>(
      _ body: @escaping @Sendable (any SQLConnection) throws -> Result
    ) async throws -> Result {
      try failOnce()
      return try await inner.read(body)
    }

    func write<Result: Sendable>(
      _ body: @escaping @Sendable (any SQLConnection) throws -> Result
    ) async throws -> Result {
      try failOnce()
      return try await inner.write(body)
    }

    func close() {}
  }

  @Test func aSessionThatCannotBeLookedUpOpensNothing() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    try await office.hire("lan", [.reader])
    let session = try await office.signIn("lan")
    let token = try await office.workspace.makeToken(name: "máy", scopes: [.read], days: 1, session.person)
    let database = FailingOnce(office.database)
    let workspace = Workspace(
      database: database, clock: Clock { [office] in Date(timeIntervalSince1970: Double(office.seconds)) },
      access: office.workspace.access)
    try await TestServer.with(guests: true, workspace: workspace) { server in
      for headers in [["Cookie": "nhiemky-session=" + session.token], ["Authorization": "Bearer " + token]] {
        for entry in SiteRoutes.all where entry.isRead && entry.policy != .readMetrics {
          database.renew()
          let address = AccessMatrixTests.address(of: entry.route)
          let answer = try await server.get(address, headers)
          #expect(answer.status == 500, "\(address)")
          #expect(!answer.text.contains("hai-phong"), "\(address)")
        }
        // With a database that answers they are who they are.
        #expect(try await server.get("/api/v1/units/hai-phong", headers).status == 200)
      }
    }
  }

  /// Every answer with a body says what it is, and texts in which characters (ASVS 14.4.1).
  @Test func everyAnswerSaysItsTypeAndItsCharacters() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    var kinds: Set<String> = []
    try await TestServer.with(guests: true, workspace: office.workspace) { server in
      for path in LoadedDatabase.patterns.map(\.path) + SiteRoutes.all.map({ AccessMatrixTests.address(of: $0.route) })
      {
        for (method, accept) in [("GET", "text/html"), ("GET", "application/json"), ("DELETE", "*/*")] {
          let answer = try await server.send(method, path, nil, ["Accept": accept])
          guard !answer.body.isEmpty else { continue }
          let type = try #require(answer.headers["content-type"], "\(method) \(path)")
          kinds.insert(type)
          #expect(
            type.hasPrefix("application/") || type.hasPrefix("image/") || type.contains("charset=utf-8"), "\(path)")
          #expect(String(data: answer.body, encoding: .utf8) != nil, "\(path)")
        }
      }
    }
    #expect(kinds.count >= 5)
  }

  /// Answers of the API are never shown as pages (ASVS 14.4.2).
  @Test func answersOfTheAPIAreAttachments() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    try await TestServer.with(guests: true, workspace: office.workspace) { server in
      for entry in SiteRoutes.all where entry.operation != nil {
        let address = AccessMatrixTests.address(of: entry.route)
        let answer = try await server.send(entry.isRead ? "GET" : "POST", address)
        #expect(answer.headers["content-disposition"] == "attachment; filename=\"api.json\"", "\(address)")
      }
    }
  }

  /// Of a parameter that is given twice a page reads the first, as it says nowhere otherwise (ASVS 5.1.1).
  @Test func pagesReadTheFirstOfAParameterGivenTwice() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    try await TestServer.with(guests: true, workspace: office.workspace) { server in
      let path = "/units/hai-phong/scorecard"
      func text(_ query: String) async throws -> String {
        // What leads back to the page itself holds its query.
        try await server.get(path + ".csv?" + query).text
      }
      let first = try await text("period=2015-2020")
      #expect(try await text("period=2015-2020&period=2020-2025") == first)
      #expect(try await text("period=2020-2025&period=2015-2020") != first)
      #expect(try await server.get("/api/v1" + path + "?period=2015-2020&period=2020-2025").status == 400)
    }
  }
}
