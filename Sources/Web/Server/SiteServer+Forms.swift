import Foundation
import HTTPTypes
import Hummingbird

extension SiteServer {
  /// How long a form may take to come.
  private static let patience = Duration.seconds(120)

  /// Takes a form: by a caller who may, from a page of our own, as large as allowed, and only while there is a place at
  /// the desk. Nothing of it is written to disk or to a log.
  func take(
    _ form: FormEntry, of entry: RouteEntry, _ request: Request, _ context: BasicRequestContext
  ) async -> Response {
    let visit = visit(request, context, format: RequestReading.acceptedFormat(of: request, among: [.json]))
    var response: Response
    do {
      try visit.caller.require(entry.policy)
      let reply = try await reply(form, visit, request)
      response = reply.answer.response(status: reply.status)
    } catch let refusal as FormRefusal {
      response = form.refuse(visit, refusal).answer.response(status: refusal.status)
      if refusal == .busy { response.headers[.retryAfter] = String(FormRefusal.retryAfter) }
    } catch {
      let (page, status) = ErrorPage.of(error, in: visit.tongue, version)
      response = page.response(status: status)
    }
    response.headers[.cacheControl] = "no-store"
    return response.protected()
  }

  private func reply(_ form: FormEntry, _ visit: Visit, _ request: Request) async throws -> FormReply {
    guard SameOrigin.holds(request) else { throw FormRefusal.foreign }
    guard let boundary = MultipartBoundary(contentType: request.headers[.contentType] ?? "") else {
      throw FormRefusal.otherKind
    }
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard announced <= form.limit else { throw FormRefusal.tooLarge }
    let desk = desk ?? form.desk
    let reply = try await desk.admit {
      let body = try await Self.body(of: request, limit: form.limit, announced: announced)
      return try await desk.work {
        let sent: MultipartForm
        do throws(MultipartFailure) {
          sent = try MultipartForm(body, boundary: boundary)
        } catch {
          throw FormRefusal.malformed(error)
        }
        return try form.answer(visit, sent)
      }
    }
    guard let reply else { throw FormRefusal.busy }
    return reply
  }

  private static func body(of request: Request, limit: Int, announced: Int) async throws -> [UInt8] {
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      defer { group.cancelAll() }
      group.addTask {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(announced)
        for try await piece in request.body {
          guard bytes.count + piece.readableBytes <= limit else { throw FormRefusal.tooLarge }
          bytes.append(contentsOf: piece.readableBytesView)
        }
        return bytes
      }
      group.addTask {
        try await Task.sleep(for: patience)
        throw FormRefusal.slow
      }
      return try await group.next() ?? []
    }
  }
}
