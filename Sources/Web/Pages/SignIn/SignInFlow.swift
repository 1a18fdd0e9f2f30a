import Credentials
import Workflows

/// How signing in goes on from one page to the next.
enum SignInFlow {
  /// With a session begun or renewed: its cookie, and on to where it leads.
  static func enter(_ session: NewSession, next: String?) -> Answer {
    .setting(cookies(of: session), destination(session.person, next))
  }

  static func destination(_ person: SignedIn, _ next: String?) -> Answer {
    guard person.stage == .complete else { return .moved(.signInStep(next: next)) }
    // Who keeps accounts reads no figures.
    let home: SiteAddress = person.caller.has(.readPublished) ? .overview : .ownAccount
    return next.flatMap(SafeReturn.init).map(Answer.movedTo) ?? .moved(home)
  }

  static func cookies(of session: NewSession) -> [Cookie] {
    [.session(session.token), .forget(.form)] + (session.deviceMark.map { [.device($0)] } ?? [])
  }

  /// A page whose forms are bound to the browser before there is a session.
  static func bound(_ visit: Visit, _ page: (Visit) -> Answer) -> Answer {
    guard visit.visitor.formToken == nil else { return page(visit) }
    let held = SecretToken.random().text
    let visitor = visit.visitor.holding(formToken: visit.workspace.access.formToken(for: held))
    return .setting([.form(held)], page(visit.with(visitor)))
  }
}

extension Visitor {
  func holding(formToken: String) -> Visitor {
    Visitor(
      caller, person: person, formToken: formToken, address: address, agent: agent, deviceMark: deviceMark,
      route: route)
  }

  /// After signing in has come further.
  func becoming(_ person: SignedIn, formToken: String) -> Visitor {
    Visitor(
      person.caller, person: person, formToken: formToken, address: address, agent: agent, deviceMark: deviceMark,
      route: route)
  }
}

extension Visit {
  func with(_ visitor: Visitor) -> Visit {
    Visit(
      workspace: workspace, version: version, metrics: metrics, visitor: visitor, tongue: tongue, path: path,
      format: format,
      parameters: [:], query: [:], singleSignOn: singleSignOn)
  }

  /// The visit as it goes on under a new session.
  func with(_ session: NewSession) -> Visit {
    with(visitor.becoming(session.person, formToken: workspace.access.formToken(for: session.person.session)))
  }

  /// Somebody with a session, complete or not.
  func signedIn() throws -> SignedIn {
    guard let person = visitor.person else { throw AccessFailure.noSession }
    return person
  }
}
