import Foundation
import HTTPTypes
import Hummingbird
import Language
import Workflows

/// Stands before every address: says who asks, turns away what no page should see, turns whatever is thrown into a plain
/// page, and gives every answer its headers.
struct Doorkeeper<Inner: HTTPResponder>: HTTPResponder where Inner.Context == VisitContext {
  typealias Context = VisitContext

  let inner: Inner
  let exposure: Exposure
  let hosts: AllowedHosts
  let version: String
  /// How fast requests of one network may follow one another.
  let rate: TokenBuckets<NetworkAddress>
  let workspace: Workspace

  func respond(to request: Request, context: VisitContext) async throws -> Response {
    let start = ContinuousClock.now
    var context = context
    context.client = ClientAddress(
      peer: context.peer, isEncrypted: exposure.certificate != nil, host: request.head.authority,
      headers: request.headers, trust: exposure.proxies)
    var response = await answer(request, context)
    if request.method == .head { response = response.createHeadResponse() }
    response.headers.protect()
    if context.isSecure { response.headers.requireEncryption() }
    if let log = exposure.accessLog { log(entry(request, context, response.status, since: start)) }
    return response
  }

  private func answer(_ request: Request, _ context: VisitContext) async -> Response {
    if let refusal = refusal(request, context) { return turnedAway(refusal, request) }
    if let answer = await tooFast(request, context) { return answer }
    do {
      return try await inner.respond(to: request, context: context)
    } catch let error as any HTTPResponseError where error.status == .notFound {
      return page(Phrases.Failures.notFound, .notFound, request)
    } catch {
      Mishap.report(error, context)
      return page(Phrases.Failures.unexpected, .internalServerError, request)
    }
  }

  private func refusal(_ request: Request, _ context: VisitContext) -> DoorRefusal? {
    let path = request.head.path ?? ""
    guard path.utf8.count <= exposure.limits.address else { return .addressTooLong }
    guard path.first == "/", request.headers[.host] == nil, let sent = request.head.authority, HostName(sent) != nil,
      let host = context.host.flatMap(HostName.init)
    else { return .malformed }
    guard hosts.contains(host) else { return .misdirected }
    // What a body of these could mean is undefined (RFC 9110, 9.3.1), and has been used to smuggle requests.
    if request.method == .get || request.method == .head {
      guard request.headers[.transferEncoding] == nil, (request.headers[.contentLength] ?? "0") == "0" else {
        return .malformed
      }
    }
    return nil
  }

  /// Programs of this machine are not held back: a proxy of it that is not trusted would be all its visitors at once.
  private func tooFast(_ request: Request, _ context: VisitContext) async -> Response? {
    guard let address = context.remoteAddress, !address.isLoopback,
      case .wait(let seconds, let isFirst) = rate.take(address.network)
    else { return nil }
    // Once for each time that it begins: a flood must not be one of the log.
    if isFirst { await workspace.note(.tooFast, address: "\(address)") }
    let phrase = Phrases.Requests.tooFast(seconds)
    var response =
      ErrorForm.isProblem(request, visit: nil)
      ? Problem(.tooFast, phrase).response(RequestReading.tongue(of: request), instance: request.uri.path)
      : page(phrase, .tooManyRequests, request)
    response.headers[.retryAfter] = String(seconds)
    return response
  }

  private func turnedAway(_ refusal: DoorRefusal, _ request: Request) -> Response {
    guard let kind = refusal.problem, ErrorForm.isProblem(request, visit: nil) else {
      return page(refusal.phrase, refusal.status, request)
    }
    return Problem(kind, refusal.phrase).response(RequestReading.tongue(of: request), instance: request.uri.path)
  }

  private func page(_ phrase: Phrase, _ status: HTTPResponse.Status, _ request: Request) -> Response {
    ErrorPage.page(phrase, RequestReading.tongue(of: request), version).response(status: status)
  }

  private func entry(
    _ request: Request, _ context: VisitContext, _ status: HTTPResponse.Status, since start: ContinuousClock.Instant
  ) -> AccessEntry {
    let route = context.endpointPath.flatMap { $0.hasPrefix("/") && !$0.contains("*") ? $0 : nil }
    return AccessEntry(
      time: Date(), id: context.logger[metadataKey: "hb.request.id"]?.description ?? "-",
      method: KnownMethods.all.contains(request.method) ? request.method.rawValue : "other",
      route: route ?? "-", status: status.code, milliseconds: (ContinuousClock.now - start) / .milliseconds(1))
  }
}

/// Why a request gets no further than the door.
enum DoorRefusal {
  case malformed, misdirected, addressTooLong

  var status: HTTPResponse.Status {
    switch self {
    case .malformed: .badRequest
    case .misdirected: .misdirectedRequest
    case .addressTooLong: .uriTooLong
    }
  }

  /// What it is to a program; nil where the program has come to another site.
  var problem: Problem.Kind? {
    switch self {
    case .malformed: .badBody
    case .misdirected: nil
    case .addressTooLong: .addressTooLong
    }
  }

  var phrase: Phrase {
    switch self {
    case .malformed: Phrases.Requests.malformed
    case .misdirected: Phrases.Requests.misdirected
    case .addressTooLong: Phrases.Requests.addressTooLong
    }
  }
}

/// What went wrong within, for whoever runs the server.
enum Mishap {
  /// Logs where, and of what kind. Not the error's own words: they may hold names, figures or a secret.
  static func report(_ error: any Error, _ context: VisitContext) {
    context.logger.error(
      "request failed",
      metadata: ["route": "\(context.endpointPath ?? "-")", "error": "\(String(reflecting: type(of: error)))"])
  }
}
