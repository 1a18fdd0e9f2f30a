import Foundation
import HTTPTypes
import Hummingbird
import Language

extension SiteServer {
  /// What is said where nobody answers: there is no such address, or it does not take the method.
  func unanswered(_ request: Request) -> Response {
    let allowed = AddressPattern.methods(at: request.uri.path)
    if ErrorForm.isProblem(request, visit: nil) {
      let tongue = RequestReading.tongue(of: request)
      let problem =
        allowed.isEmpty
        ? Problem(.notFound, Phrases.Problems.noAddress)
        : Problem(
          .methodNotAllowed, Phrases.Problems.methods(request.method.rawValue, allowed.map(\.rawValue)),
          allowed: allowed)
      return problem.response(tongue, instance: request.uri.path)
    }
    let tongue = RequestReading.tongue(of: request)
    guard !allowed.isEmpty else {
      return ErrorPage.notFound(tongue, version).response(status: .notFound).protected()
    }
    var response = ErrorPage.wrongMethod(tongue, version).response(status: .methodNotAllowed)
    response.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
    return response.protected()
  }
}

/// Whether an error is told to a program or to a person.
enum ErrorForm {
  /// Programs ask under `/api/`, or for JSON by `Accept` or by the address's suffix.
  static func isProblem(_ request: Request, visit: Visit?) -> Bool {
    visit?.format == .file(.json) || request.uri.path.hasPrefix("/api/") || request.uri.path == "/api"
      || RequestReading.acceptedFormat(of: request, among: [.json]) == .json
  }
}

/// Catches what no route takes, whatever its method.
struct UnansweredMiddleware: RouterMiddleware {
  let server: SiteServer

  func handle(
    _ request: Request, context: VisitContext, next: (Request, VisitContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError where error.status == .notFound {
      return server.unanswered(request)
    }
  }
}

/// The patterns of the registry, as requests meet them.
enum AddressPattern {
  /// The methods that an address takes; none where there is no such address.
  static func methods(at path: String) -> [HTTPRequest.Method] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    var methods: [HTTPRequest.Method] = []
    for entry in SiteRoutes.all {
      guard all(of: entry).contains(where: { matches($0, parts) }) else { continue }
      methods += entry.methods.filter { !methods.contains($0) }
    }
    return methods
  }

  /// The patterns of an entry: its own, and those of its files.
  static func all(of entry: RouteEntry) -> [String] {
    [entry.route.pattern] + entry.formats.map { entry.route.pattern + "." + $0.rawValue }
  }

  private static func matches(_ pattern: String, _ parts: [Substring]) -> Bool {
    let pieces = pattern.split(separator: "/", omittingEmptySubsequences: true)
    return pieces.count == parts.count
      && zip(pieces, parts).allSatisfy { piece, part in
        guard piece.hasPrefix("{"), let end = piece.firstIndex(of: "}") else { return piece == part }
        return part.hasSuffix(piece[piece.index(after: end)...])
      }
  }
}
