import Foundation
import HTTPTypes
import Hummingbird
import Language
import Workflows

extension SiteServer {
  func register(_ entry: RouteEntry, _ operation: APIOperation, in router: Router<VisitContext>) {
    router.on(RouterPath(entry.route.pattern), method: operation.method) { request, context in
      await answer(entry, operation, request, context)
    }
  }

  /// Answers a program: by a caller who may, in JSON, to what the description allows.
  private func answer(
    _ entry: RouteEntry, _ operation: APIOperation, _ request: Request, _ context: VisitContext
  ) async -> Response {
    guard let visit = try? await visit(request, context, format: .json) else { return unreachable(request, context) }
    do {
      try visit.caller.require(entry.policy)
      guard AcceptedType.allowsJSON(request) else { throw Problem(.notAcceptable, Phrases.Problems.onlyJSON) }
      var call = try APICall(operation, request, path: RequestReading.parameters(of: context))
      guard let body = operation.body else {
        return try await entry.answer(visit.answering(call)).response().attached()
          .protected(isPrivate: visit.isPrivate)
      }
      guard SameOrigin.holds(request, host: context.host) else { throw FormRefusal.foreign }
      let sent = (request.headers[.contentType] ?? "").prefix { $0 != ";" && $0 != " " }.lowercased()
      guard let kind = body.kinds.first(where: { $0.mediaType == sent }) else {
        throw Problem(.unsupportedMediaType, Phrases.Problems.mediaTypes(body.kinds.map(\.mediaType)))
      }
      call.bodyKind = kind
      if let desk { call.desk = desk }
      let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
      guard announced <= body.limit else { throw FormRefusal.tooLarge }
      let answer = try await call.desk.admit {
        call.body = try await Self.body(of: request, limit: body.limit, announced: announced)
        return try await entry.answer(visit.answering(call))
      }
      guard let answer else { throw FormRefusal.busy }
      var response = answer.response().attached()
      response.headers[.cacheControl] = "no-store"
      return response.protected(isPrivate: visit.isPrivate)
    } catch {
      await watch(error, visit)
      let tongue = RequestReading.query(of: request)[Tongue.parameter].flatMap(Tongue.init) ?? .vi
      if case .unexpected = Problem(error).kind { Mishap.report(error, context) }
      return Problem(error).response(tongue, instance: request.uri.path).attached()
    }
  }
}

extension Response {
  /// Never shown by a browser as if it were a page of ours (ASVS 14.4.2).
  fileprivate func attached() -> Response {
    var response = self
    response.headers[.contentDisposition] = "attachment; filename=\"api.json\""
    return response
  }
}

extension Visit {
  /// The same visit with what a program asks for, in the language it asks for.
  func answering(_ call: APICall) -> Visit {
    var visit = self
    visit.call = call
    visit.tongue = call.tongue
    return visit
  }
}
