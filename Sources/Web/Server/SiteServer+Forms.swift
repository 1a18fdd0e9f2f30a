import Foundation
import HTTPTypes
import Hummingbird
import Workflows

extension SiteServer {
  /// How long a form may take to come.
  private static let patience = Duration.seconds(120)

  /// Takes a form: by a caller who may, from a page of our own, as large as allowed, and only while there is a place at
  /// the desk. Nothing of it is written to disk or to a log.
  func take(
    _ form: FormEntry, of entry: RouteEntry, _ request: Request, _ context: VisitContext
  ) async -> Response {
    let format = RequestReading.acceptedFormat(of: request, among: [.json])
    guard let visit = try? await visit(request, context, format: format) else { return unreachable(request, context) }
    var response: Response
    do {
      try visit.caller.require(form.policy ?? entry.policy)
      if let person = visit.visitor.person, case .wait(let seconds, _) = acts.take(person.account) {
        throw AccessFailure.tooFast(seconds: seconds)
      }
      let reply = try await reply(form, visit, request, context)
      response = reply.answer.response(status: reply.status, isSecure: context.isSecure)
      if let seconds = reply.retryAfter { response.headers[.retryAfter] = String(seconds) }
      if case .act = form.work { await watch(reply.status, of: entry, visit) }
    } catch let refusal as FormRefusal {
      await watch(refusal, visit)
      response = form.refuse(visit, refusal).answer.response(status: refusal.status)
      if refusal == .busy { response.headers[.retryAfter] = String(FormRefusal.retryAfter) }
    } catch {
      await watch(error, visit)
      response = failure(error, visit, request, context)
      if let seconds = (error as? AccessFailure)?.retryAfter { response.headers[.retryAfter] = String(seconds) }
    }
    response.headers[.cacheControl] = "no-store"
    return response.protected(isPrivate: visit.isPrivate)
  }

  private func reply(
    _ form: FormEntry, _ visit: Visit, _ request: Request, _ context: VisitContext
  ) async throws -> FormReply {
    guard SameOrigin.holds(request, host: context.host) else { throw FormRefusal.foreign }
    guard let boundary = MultipartBoundary(contentType: request.headers[.contentType] ?? "") else {
      throw FormRefusal.otherKind
    }
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard announced <= form.limit else { throw FormRefusal.tooLarge }
    let read: @Sendable ([UInt8]) throws -> MultipartForm = { body in
      let sent: MultipartForm
      do throws(MultipartFailure) {
        sent = try MultipartForm(body, boundary: boundary)
      } catch {
        throw FormRefusal.malformed(error)
      }
      guard visit.takes(sent, needsToken: form.needsToken) else { throw FormRefusal.stale }
      return sent
    }
    switch form.work {
    case .act(let act):
      return try await act(visit, read(try await Self.body(of: request, limit: form.limit, announced: announced)))
    case .atDesk(let own, let answer):
      let desk = desk ?? own
      let reply = try await desk.admit {
        let body = try await Self.body(of: request, limit: form.limit, announced: announced)
        return try await desk.work { try answer(visit, read(body)) }
      }
      guard let reply else { throw FormRefusal.busy }
      return reply
    }
  }

  static func body(of request: Request, limit: Int, announced: Int) async throws -> [UInt8] {
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      defer { group.cancelAll() }
      group.addTask {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(announced)
        do {
          for try await piece in request.body {
            guard bytes.count + piece.readableBytes <= limit else { throw FormRefusal.tooLarge }
            bytes.append(contentsOf: piece.readableBytesView)
          }
        } catch is SlowBody {
          throw FormRefusal.slow
        } catch is LargeBody {
          throw FormRefusal.tooLarge
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
