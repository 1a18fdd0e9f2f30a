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

  let port: Int
  private let memory: LogMemory

  var log: String { memory.text }

  /// - Parameters:
  ///   - desk: where texts are checked instead of the page's own desk.
  ///   - workspace: with people in it; stands for `database`.
  ///   - now: the clock by which requests are counted.
  ///   - database: what pages may ask; none of them may where it is left out.
  static func with<Result: Sendable>(
    guests: Bool = true, desk: WorkDesk? = nil, exposure: Exposure = Exposure(), host: String = "127.0.0.1",
    database: any Database = NoDatabase(), workspace: Workspace? = nil,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }, _ body: (TestServer) async throws -> Result
  ) async throws -> Result {
    let memory = LogMemory()
    var logger = Logger(label: "test") { _ in memory }
    logger.logLevel = .trace
    let server = SiteServer(
      workspace: workspace ?? Workspace(database: database, clock: Clock { Date(timeIntervalSince1970: 0) }),
      version: "0.0.0",
      configuration: .init(host: host, port: 0, guestsMayRead: guests, exposure: exposure), logger: logger, desk: desk,
      now: now)
    let (ports, port) = AsyncStream<Int>.makeStream()
    let running = Task {
      defer { port.finish() }
      try await server.run { port.yield($0) }
    }
    defer { running.cancel() }
    var iterator = ports.makeAsyncIterator()
    guard let number = await iterator.next() else {
      // It did not start: the reason is thrown.
      try await running.value
      throw CancellationError()
    }
    return try await body(TestServer(port: number, memory: memory))
  }

  /// Follows no redirect.
  func get(_ path: String, _ headers: [String: String] = [:]) async throws -> Answer {
    try await send("GET", path, nil, headers)
  }

  /// A head alone, as it is written; the connection is closed after the answer.
  func raw(_ method: String, _ path: String, _ headers: KeyValuePairs<String, String> = [:]) async throws -> RawAnswer {
    let lines = headers.map { "\($0): \($1)\r\n" }.joined()
    return try await RawConnection.exchange(
      port, "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\(lines)\r\n")
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
    settings.httpShouldSetCookies = false
    let session = URLSession(configuration: settings, delegate: StayingHere(), delegateQueue: nil)
    defer { session.invalidateAndCancel() }
    let (data, response) = try await session.data(for: request)
    guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
    let fields = response.allHeaderFields.map { (String(describing: $0).lowercased(), String(describing: $1)) }
    return Answer(
      status: response.statusCode, headers: Dictionary(fields) { first, _ in first }, body: data)
  }
}

/// Shows redirects as they are.
private final class StayingHere: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) { completionHandler(nil) }
}

/// Whoever asks it has done more than check a text.
struct NoDatabase: Database {
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
