import HTTPTypes
import Hummingbird
import Workflows

extension SiteServer {
  /// Counts and logs a refusal, for whoever watches (ASVS 7.1.3, 7.2.2). What signing in refuses is told by signing in itself,
  /// which knows whose account it was.
  func watch(_ error: any Error, _ visit: Visit) async {
    let visitor = visit.visitor
    let account = visit.caller.isPerson ? visit.caller.number : visitor.person?.account
    switch error {
    case let refusal as AccessRefusal:
      await workspace.note(refusal, of: visit.caller, address: visitor.address, route: visitor.route)
    case let failure as WorkflowFailure where failure.isNotFound && visit.caller.isPerson:
      await workspace.note(.notThere, account: account, address: visitor.address, route: visitor.route)
    case FormRefusal.foreign, FormRefusal.stale:
      await workspace.note(.forgedForm, account: account, address: visitor.address, route: visitor.route)
    case AccessFailure.tooFast:
      await workspace.note(.tooFast, account: account, address: visitor.address, route: visitor.route)
    case is FormRefusal:
      await workspace.note(.refusedInput, account: account, address: visitor.address, route: visitor.route)
    default: break
    }
  }

  /// The same of an act that was answered with a refusal.
  func watch(_ status: HTTPResponse.Status, of entry: RouteEntry, _ visit: Visit) async {
    guard status.kind == .clientError, status != .tooManyRequests, entry.policy != .signIn else { return }
    let visitor = visit.visitor
    await workspace.note(
      .refusedInput, account: visitor.person?.account, address: visitor.address, route: visitor.route)
  }
}
