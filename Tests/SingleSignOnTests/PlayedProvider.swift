import Crypto
import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTesting
import Logging
import Synchronization

/// A provider on this machine that answers as a test wants, and notes what it was asked.
final class PlayedProvider: Sendable {
  struct Answer: Sendable {
    var status = 200
    var body = Data()
    var location: String?
    /// Says nothing for as long as the test runs.
    var silent = false
    /// Sends the head and one byte, and then nothing more.
    var drips = false

    static func json(_ value: [String: Any], status: Int = 200) -> Answer {
      Answer(status: status, body: try! SingleSignOnTests.json(value))
    }
  }

  struct Question: Sendable {
    let path: String
    let body: String
    let authorization: String?
  }

  struct State: Sendable {
    /// Takes the place of what is usually answered at a path.
    var overrides: [String: Answer] = [:]
    var keys: [SigningKey] = []
    var questions: [Question] = []
    var isOver = false
  }

  static let accessToken = "access-token"

  let state = Mutex(State())
  private let port = Mutex(0)

  var issuer: String { "http://localhost:\(port.withLock { $0 })" }

  /// Plays the provider while the test runs.
  static func run(
    keys: [SigningKey] = [.es256()], server: HTTPServerBuilder = .http1(),
    _ test: @escaping @Sendable (PlayedProvider) async throws -> Void
  ) async throws {
    let provider = PlayedProvider()
    provider.state.withLock { $0.keys = keys }
    let router = Router()
    for path in ["/.well-known/openid-configuration", "/keys", "/userinfo", "/elsewhere"] {
      router.get(RouterPath(path)) { request, _ in try await provider.answer(request) }
    }
    router.post("/token") { request, _ in try await provider.answer(request) }
    var logger = Logger(label: "played")
    logger.logLevel = .critical
    let application = Application(
      router: router, server: server, logger: logger)
    try await application.test(.live) { client in
      provider.port.withLock { $0 = client.port ?? 0 }
      // The server lets every answer end before it ends itself.
      defer { provider.state.withLock { $0.isOver = true } }
      try await test(provider)
    }
  }

  func set(_ path: String, _ answer: Answer) {
    state.withLock { $0.overrides[path] = answer }
  }

  func asked(_ path: String) -> [Question] {
    state.withLock { $0.questions.filter { $0.path == path } }
  }

  /// What the provider says of itself, with some of it changed; `NSNull` takes it out.
  func description(_ changes: [String: Any] = [:]) -> [String: Any] {
    let usual: [String: Any] = [
      "issuer": issuer, "authorization_endpoint": issuer + "/authorize", "token_endpoint": issuer + "/token",
      "jwks_uri": issuer + "/keys", "code_challenge_methods_supported": ["plain", "S256"],
    ]
    return usual.merging(changes) { $1 }.filter { !($0.value is NSNull) }
  }

  /// Answers any code with this ID token from now on.
  func give(idToken: String, _ changes: [String: Any] = [:]) {
    let usual: [String: Any] = [
      "access_token": Self.accessToken, "token_type": "Bearer", "id_token": idToken, "expires_in": 60,
    ]
    set("/token", .json(usual.merging(changes) { $1 }.filter { !($0.value is NSNull) }))
  }

  private func answer(_ request: Request) async throws -> Response {
    let path = request.uri.path
    let body = try await request.body.collect(upTo: 100_000)
    let question = Question(
      path: path, body: String(buffer: body), authorization: request.headers[.authorization])
    let (override, keys) = state.withLock { state in
      state.questions.append(question)
      return (state.overrides[path], state.keys)
    }
    return try await respond(override ?? usual(path, keys))
  }

  private func waitForEnd() async {
    while !state.withLock({ $0.isOver }), !Task.isCancelled { try? await Task.sleep(for: .milliseconds(20)) }
  }

  private func usual(_ path: String, _ keys: [SigningKey]) -> Answer {
    switch path {
    case "/.well-known/openid-configuration": .json(description())
    case "/keys": .json(["keys": keys.map(\.jwk)])
    default: Answer(status: 404)
    }
  }

  private func respond(_ answer: Answer) async throws -> Response {
    if answer.silent { await waitForEnd() }
    var headers = HTTPFields()
    headers[.contentType] = "application/json"
    headers[.location] = answer.location
    let body =
      answer.drips
      ? ResponseBody { [self] writer in
        try await writer.write(ByteBuffer(string: "{"))
        await waitForEnd()
        try await writer.finish(nil)
      } : ResponseBody(byteBuffer: ByteBuffer(data: answer.body))
    return Response(status: .init(code: answer.status), headers: headers, body: body)
  }
}
