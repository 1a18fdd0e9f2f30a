import HTTPTypes
import Language
import Workflows

/// Pages that say why there is no page.
enum ErrorPage {
  static func notFound(_ tongue: Tongue, _ version: String) -> Answer {
    page(Phrases.Failures.notFound, tongue, version)
  }

  /// What went wrong, without its inner workings.
  static func of(_ error: any Error, in tongue: Tongue, _ version: String) -> (Answer, HTTPResponse.Status) {
    switch error {
    case let failure as WorkflowFailure:
      (page(failure.phrase, tongue, version), failure.isNotFound ? .notFound : .badRequest)
    case let refusal as AccessRefusal: (page(refusal.phrase, tongue, version), .forbidden)
    case is NoSuchAsset: (page(Phrases.Failures.notFound, tongue, version), .notFound)
    default: (page(Phrases.Failures.unexpected, tongue, version), .internalServerError)
    }
  }

  private static func page(_ phrase: Phrase, _ tongue: Tongue, _ version: String) -> Answer {
    let page = Page(phrase[tongue], at: .overview, footing: Footing(version: version))
    return .page(
      page.write(in: tongue) { html in
        html.element("h1", text: Phrases.Interface.noPage)
        html.element("p", text: phrase)
        html.element("p") { $0.element("a", .href(.overview), text: Phrases.Interface.overview) }
      })
  }
}
