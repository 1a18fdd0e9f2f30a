import AsyncHTTPClient
import Foundation

/// What a provider may cost.
struct ProviderLimits: Sendable {
  /// For a whole answer, from the connection to the last byte.
  var time: Duration = .seconds(5)
  /// Bytes of an answer. Real descriptions and key sets have a few thousand.
  var size = 262_144
}

/// Asks a provider, within limits. No redirect is followed: all that is asked for here is answered where it was asked
/// (OpenID Connect Discovery 4.2, RFC 6749 5.1), and a redirect would carry secrets elsewhere.
struct ProviderClient: Sendable {
  struct Answer: Sendable {
    let status: Int
    let body: Data
  }

  enum Credentials: Sendable {
    case bearer(String)
    /// Identity and secret, each form-encoded first (RFC 6749 2.3.1).
    case basic(String, String)

    var header: String {
      switch self {
      case .bearer(let token): "Bearer " + token
      case .basic(let name, let secret):
        "Basic "
          + Data("\(FormEncoding.encoded(name)):\(FormEncoding.encoded(secret))".utf8).base64EncodedString()
      }
    }
  }

  var limits = ProviderLimits()

  /// One for the program's life. It decompresses nothing, so that the size counted is the size kept; it knows no
  /// proxy; certificates are checked against the machine's own list.
  private static let http = HTTPClient(
    eventLoopGroupProvider: .singleton,
    configuration: {
      var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow, decompression: .disabled)
      configuration.httpVersion = .http1Only
      // A refused connection is told at once, not tried again until the time is over.
      configuration.connectionPool.retryConnectionEstablishment = false
      return configuration
    }())

  func get(_ address: WebAddress, credentials: Credentials? = nil) async throws(SSOFailure) -> Answer {
    try await answer(to: request(address, credentials))
  }

  func post(
    _ form: [(name: String, value: String)], to address: WebAddress, credentials: Credentials?
  ) async throws(SSOFailure) -> Answer {
    var request = request(address, credentials)
    request.method = .POST
    request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
    request.body = .bytes(Array(FormEncoding.text(form).utf8))
    return try await answer(to: request)
  }

  private func request(_ address: WebAddress, _ credentials: Credentials?) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: address.text)
    request.headers.add(name: "Accept", value: "application/json")
    request.headers.add(name: "User-Agent", value: "nhiemky")
    if let credentials { request.headers.add(name: "Authorization", value: credentials.header) }
    return request
  }

  /// The library's own deadline ends with the head of the answer; a body may drip for ever.
  private func answer(to request: HTTPClientRequest) async throws(SSOFailure) -> Answer {
    let limits = limits
    let result = await withTaskGroup { group -> Result<Answer, SSOFailure> in
      group.addTask { await Self.exchange(request, limits) }
      group.addTask {
        try? await Task.sleep(for: limits.time)
        return .failure(.slow)
      }
      let first = await group.next() ?? .failure(.slow)
      group.cancelAll()
      return first
    }
    let answer = try result.get()
    if (300..<400).contains(answer.status) { throw .redirected }
    return answer
  }

  private static func exchange(
    _ request: HTTPClientRequest, _ limits: ProviderLimits
  ) async -> Result<Answer, SSOFailure> {
    do {
      let response = try await http.execute(request, deadline: .distantFuture)
      var body = Data()
      for try await part in response.body {
        guard body.count + part.readableBytes <= limits.size else { return .failure(.tooLarge) }
        body.append(contentsOf: part.readableBytesView)
      }
      return .success(Answer(status: Int(response.status.code), body: body))
    } catch {
      return .failure(.unreachable)
    }
  }
}
