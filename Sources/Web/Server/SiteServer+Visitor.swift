import Foundation
import HTTPTypes
import Hummingbird
import Workflows

extension SiteServer {
  /// Finds out who asks: a program by its token, a person by the cookie of a session, else nobody in particular.
  ///
  /// The database is asked only where there is something to ask it about.
  func visitor(_ request: Request, _ context: VisitContext) async throws -> Visitor {
    let address = context.remoteAddress.map { "\($0)" } ?? ""
    let route = context.endpointPath ?? ""
    if let authorization = request.headers[.authorization] {
      guard let caller = try await caller(authorization) else {
        await workspace.note(.badToken, address: address, route: route)
        return Visitor(.stranger, address: address, route: route)
      }
      return Visitor(caller, address: address, route: route)
    }
    let device = cookie(.device, of: request, context)
    let agent = request.headers[.userAgent] ?? ""
    if let token = cookie(.session, of: request, context), let person = try await workspace.signedIn(token: token) {
      return Visitor(
        configuration.guestsMayRead ? person.caller.asGuestToo() : person.caller, person: person,
        formToken: workspace.access.formToken(for: person.session),
        address: address, agent: agent, deviceMark: device, route: route)
    }
    return Visitor(
      configuration.guestsMayRead ? .guest : .stranger,
      formToken: cookie(.form, of: request, context).map { workspace.access.formToken(for: $0) },
      address: address, agent: agent, deviceMark: device, attempt: cookie(.attempt, of: request, context), route: route)
  }

  /// A token that is none, or no longer good, is not a guest's visit: its owner must learn of it.
  private func caller(_ authorization: String) async throws -> Caller? {
    let parts = authorization.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return try await workspace.caller(apiToken: String(parts[1]))
  }

  private func cookie(_ kind: Cookie.Kind, of request: Request, _ context: VisitContext) -> String? {
    RequestReading.cookie(Cookie.name(of: kind, isSecure: context.isSecure), of: request)
  }

}

extension Visit {
  /// Whether the answer is for one person alone.
  var isPrivate: Bool { visitor.person != nil || caller.isPerson }

  /// Whether a form was made by a page of ours for this browser. Programs that show a token have no visitor whose rights
  /// could be borrowed.
  func takes(_ form: MultipartForm, needsToken: Bool) -> Bool {
    guard visitor.person != nil || needsToken && !caller.isPerson else { return true }
    guard let expected = visitor.formToken, let sent = form[FormToken.field]?.text else { return false }
    return expected.utf8.elementsEqual(sent.utf8)
  }
}
