import Foundation
import Synchronization
import Testing

@testable import Web

@Suite(.serialized, .timeLimit(.minutes(15))) struct AccessLogTests {
  private final class Notes: Sendable {
    private let entries = Mutex<[AccessEntry]>([])
    func add(_ entry: AccessEntry) { entries.withLock { $0.append(entry) } }
    var all: [AccessEntry] { entries.withLock { $0 } }
  }

  @Test func eachRequestIsOneLineWithItsPattern() async throws {
    let notes = Notes()
    try await TestServer.with(exposure: Exposure(accessLog: notes.add)) { server in
      for path in ["/healthz", "/units/hai-phong/scorecard.csv?period=2020", "/nirgends/a", "/check"] {
        _ = try await server.get(path)
      }
      _ = try await server.raw("PUT", "/targets")
      _ = try await server.raw("PROPFIND", "/targets")
    }
    #expect(notes.all.map(\.route) == ["/healthz", "/units/{unit}/scorecard.csv", "-", "/check", "-", "-"])
    #expect(notes.all.map(\.status) == [200, 500, 404, 200, 405, 405])
    #expect(notes.all.map(\.method) == ["GET", "GET", "GET", "GET", "PUT", "other"])
    #expect(notes.all.allSatisfy { $0.milliseconds >= 0 })
  }

  @Test func aLineIsJSON() throws {
    let entry = AccessEntry(
      time: Date(timeIntervalSince1970: 1_784_449_800.25), id: "7f", method: "GET", route: "/units/{unit}", status: 200,
      milliseconds: 1_234.56)
    #expect(
      entry.line
        == "{\"time\":\"2026-07-19T08:30:00.250Z\",\"id\":\"7f\",\"method\":\"GET\",\"route\":\"/units/{unit}\",\"status\":200,"
        + "\"milliseconds\":1234.6}")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(entry.line.utf8)) }
  }

  /// Neither this log nor the server's own, at its most talkative, holds anything of whoever asks.
  @Test func nothingOfAPersonIsLogged() async throws {
    let notes = Notes()
    let secret = "HoaBan4711"
    let log = try await TestServer.with(exposure: Exposure(accessLog: notes.add)) { server in
      let headers = [
        "Cookie": "session=\(secret)", "Authorization": "Bearer \(secret)", "User-Agent": secret,
        "Referer": "/\(secret)",
        "X-Forwarded-For": "198.51.100.77", "X-Api-Key": secret,
      ]
      for path in ["/targets?q=\(secret)", "/units/\(secret)", "/\(secret)", "/check?lang=\(secret)"] {
        _ = try await server.get(path, headers)
        _ = try await server.send("POST", path, Data(secret.utf8), headers)
      }
      _ = try await server.raw(secret.uppercased(), "/targets")
      _ = try await RawConnection.exchange(server.port, "\(secret) \(secret)\r\n\r\n")
      _ = try await RawConnection.exchange(
        server.port, "GET / HTTP/1.1\r\nHost: \(secret).vn\r\nConnection: close\r\n\r\n")
      return server.log
    }
    let all = notes.all.map(\.line).joined(separator: "\n") + log
    #expect(notes.all.count >= 9)
    #expect(!all.localizedCaseInsensitiveContains(secret))
    #expect(!all.contains("198.51.100.77") && !notes.all.contains { $0.line.contains("127.0.0.1") })
  }
}
