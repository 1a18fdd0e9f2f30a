import Foundation
import Logging
import Store
import Synchronization
import Workflows

@testable import Web

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The real server on a free port of this machine, over a database that nobody may ask. Its log is kept at its most talkative.
struct TestServer: Sendable {
  struct Answer: Sendable {
    let status: Int
    /// By names in small letters.
    let headers: [String: String]
    let body: Data
    var text: String { String(decoding: body, as: UTF8.self) }
  }

  private let port: Int
  private let memory: LogMemory

  var log: String { memory.text }

  /// - Parameter desk: where texts are checked instead of the page's own desk.
  static func with<Result: Sendable>(
    guests: Bool = true, desk: WorkDesk? = nil, _ body: (TestServer) async throws -> Result
  ) async throws -> Result {
    let memory = LogMemory()
    var logger = Logger(label: "test") { _ in memory }
    logger.logLevel = .trace
    let server = SiteServer(
      workspace: Workspace(database: NoDatabase(), clock: Clock { Date(timeIntervalSince1970: 0) }), version: "0.0.0",
      configuration: .init(host: "127.0.0.1", port: 0, guestsMayRead: guests), logger: logger, desk: desk)
    let (ports, port) = AsyncStream<Int>.makeStream()
    let running = Task { try await server.run { port.yield($0) } }
    defer { running.cancel() }
    var iterator = ports.makeAsyncIterator()
    guard let number = await iterator.next() else { throw CancellationError() }
    return try await body(TestServer(port: number, memory: memory))
  }

  func send(
    _ method: String, _ path: String, _ body: Data? = nil, _ headers: [String: String] = [:]
  ) async throws -> Answer {
    guard let url = URL(string: "http://127.0.0.1:\(port)\(path)") else { throw URLError(.badURL) }
    var request = URLRequest(url: url, timeoutInterval: 600)
    request.httpMethod = method
    request.httpBody = body
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let settings = URLSessionConfiguration.ephemeral
    // The machine may send web requests through a proxy: never these.
    settings.connectionProxyDictionary = [:]
    let session = URLSession(configuration: settings)
    defer { session.invalidateAndCancel() }
    let (data, response) = try await session.data(for: request)
    guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
    let fields = response.allHeaderFields.map { (String(describing: $0).lowercased(), String(describing: $1)) }
    return Answer(
      status: response.statusCode, headers: Dictionary(fields) { first, _ in first }, body: data)
  }
}

/// Whoever asks it has done more than check a text.
private struct NoDatabase: Database {
  struct Asked: Error {}
  let dialect = Dialect.sqlite

  func read<Result: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Result) async throws -> Result {
    throw Asked()
  }

  func write<Result: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Result) async throws -> Result
  {
    throw Asked()
  }

  func close() {}
}

/// All that is logged, whatever its level, with its metadata.
final class LogMemory: LogHandler, Sendable {
  private let lines = Mutex<[String]>([])

  var text: String { lines.withLock { $0.joined(separator: "\n") } }
  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }
  var logLevel: Logger.Level {
    get { .trace }
    set {}
  }
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) {
    lines.withLock { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
  }
}
