import Foundation
import Store
import Testing

@testable import Web

/// What goes wrong within stays within.
@Suite(.serialized, .timeLimit(.minutes(15))) struct MishapTests {
  private static let secrets = ["Hoa Ban", "hunter2", "SELECT", "/srv/secret.db", "Betrayal"]

  /// A database whose errors say what nobody outside may read.
  private struct TalkativeDatabase: Database {
    struct Betrayal: Error, CustomStringConvertible, LocalizedError {
      var description: String { "Chi bộ Hoa Ban, hunter2: SELECT * FROM account (/srv/secret.db:12)" }
      var errorDescription: String? { description }
    }

    let dialect = Dialect.sqlite
    let error: any Error

    func read<Result: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Result) async throws -> Result
    {
      throw error
    }

    func write<Result: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Result) async throws
      -> Result
    {
      throw error
    }

    func close() {}
  }

  @Test func noAnswerAndNoLogHoldsAnErrorsWords() async throws {
    let errors: [any Error] = [
      TalkativeDatabase.Betrayal(), SQLError(.other, "\(TalkativeDatabase.Betrayal())"),
      NSError(domain: "Hoa Ban", code: 7, userInfo: [NSLocalizedDescriptionKey: "hunter2 /srv/secret.db"]),
    ]
    for error in errors {
      try await TestServer.with(database: TalkativeDatabase(error: error)) { server in
        var failed = 0
        for (path, _) in LoadedDatabase.patterns {
          for accept in ["text/html", "application/json", "text/csv"] {
            let answer = try await server.get(path, ["Accept": accept])
            if answer.status == 500 { failed += 1 }
            for secret in Self.secrets where secret != "Betrayal" {
              #expect(!answer.text.contains(secret), "\(path)")
              #expect(!answer.headers.values.contains { $0.contains(secret) }, "\(path)")
            }
          }
        }
        #expect(failed > 40)
        for secret in Self.secrets where secret != "Betrayal" { #expect(!server.log.contains(secret)) }
        // Whoever runs the server learns where and of what kind.
        #expect(server.log.contains("error request failed"))
        #expect(server.log.contains("/units/{unit}/scorecard"))
      }
    }
  }

  @Test func whatFailsSaysOnlyThatItFailed() async throws {
    try await TestServer.with(database: TalkativeDatabase(error: TalkativeDatabase.Betrayal())) { server in
      let answer = try await server.get("/targets")
      #expect(answer.status == 500)
      #expect(answer.text.contains("Hệ thống gặp lỗi khi mở trang này"))
      #expect(!answer.text.contains("Betrayal") && !answer.text.contains(".swift"))
      #expect(server.log.contains("Betrayal"))
    }
  }
}
