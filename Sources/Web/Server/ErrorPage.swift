import HTTPTypes
import Language
import NIOHTTP1
import Workflows

/// Pages that say why there is no page.
enum ErrorPage {
  static func notFound(_ tongue: Tongue, _ version: String) -> Answer {
    page(Phrases.Failures.notFound, tongue, version)
  }

  /// An address that does not take what was sent to it.
  static func wrongMethod(_ tongue: Tongue, _ version: String) -> Answer {
    page(Phrases.Failures.wrongMethod, tongue, version)
  }

  /// What went wrong, without its inner workings.
  static func of(_ error: any Error, _ visit: Visit) -> (Answer, HTTPResponse.Status) {
    switch error {
    case let failure as WorkflowFailure: (said(failure.phrase, visit), failure.isNotFound ? .notFound : .badRequest)
    case let failure as AccessFailure: (said(failure.phrase, visit), failure.status)
    case let refusal as AccessRefusal:
      if let way = wayIn(refusal, visit) {
        (.moved(way), .seeOther)
      } else {
        (said(refusal.phrase, visit), refusal.mayHelpToSignIn ? .unauthorized : .forbidden)
      }
    case is HTTPParserError: (said(Phrases.Requests.malformed, visit), .badRequest)
    case is SlowBody: (said(Phrases.Requests.slow, visit), .requestTimeout)
    case is LargeBody: (said(Phrases.Requests.bodyTooLarge, visit), .contentTooLarge)
    case is NoSuchAsset: (said(Phrases.Failures.notFound, visit), .notFound)
    default: (said(Phrases.Failures.unexpected, visit), .internalServerError)
    }
  }

  /// Where people are sent who may open the page once they have signed in; programs are only told.
  private static func wayIn(_ refusal: AccessRefusal, _ visit: Visit) -> SiteAddress? {
    guard refusal.mayHelpToSignIn, visit.format == .page else { return nil }
    return visit.visitor.person == nil ? .signIn(next: visit.path.path) : .signInStep(next: visit.path.path)
  }

  static func said(_ phrase: Phrase, _ visit: Visit) -> Answer {
    page(phrase, visit.tongue, visit.frame)
  }

  /// Before it is known who asks.
  static func page(_ phrase: Phrase, _ tongue: Tongue, _ version: String) -> Answer {
    page(phrase, tongue, Frame(version: version, visitor: Visitor(.stranger)))
  }

  private static func page(_ phrase: Phrase, _ tongue: Tongue, _ frame: Frame) -> Answer {
    let page = Page(phrase[tongue], at: .overview, frame: frame)
    return .page(
      page.write(in: tongue) { html in
        html.element("h1", text: Phrases.Interface.noPage)
        html.element("p", text: phrase)
        html.element("p") { $0.element("a", .href(.overview), text: Phrases.Interface.overview) }
      })
  }
}

extension AccessFailure {
  var status: HTTPResponse.Status {
    switch self {
    case .wait, .tooFast: .tooManyRequests
    case .busy: .serviceUnavailable
    case .noAccount, .noUnit: .notFound
    case .noSession: .unauthorized
    case .ownAccount, .lastAdministrator, .notDelegable: .forbidden
    default: .unprocessableContent
    }
  }

  /// Seconds after which to try again; nil where that does not help.
  var retryAfter: Int? {
    switch self {
    case .wait(let seconds), .tooFast(let seconds): seconds
    case .busy: 5
    default: nil
    }
  }
}
