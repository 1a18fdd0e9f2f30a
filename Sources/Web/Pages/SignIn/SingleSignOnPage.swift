import Foundation
import Language
import SingleSignOn
import Store
import Workflows

/// The way in through a provider: away to it, and back.
enum SingleSignOnPage {
  /// What the browser keeps, sealed, while its user is at the provider.
  private struct Errand: Codable {
    let attempt: SSOAttempt
    let next: String?
  }

  private static let purpose = "single sign-on"

  static let away = RouteEntry(.singleSignOn, .signIn) { visit in
    guard let provider = visit.singleSignOn else { throw NoSuchAsset() }
    do {
      let start = try await provider.provider.start(now: Date())
      let errand = try JSONEncoder().encode(Errand(attempt: start.attempt, next: visit.query("next")))
      let sealed = try visit.workspace.access.sealed(Array(errand), for: purpose)
      return .setting([.attempt(Data(sealed).base64EncodedString())], .leaves(start.address))
    } catch let failure as SSOFailure {
      return ErrorPage.said(failure.phrase, visit)
    }
  }

  /// The attempt is forgotten at the first return, whatever comes of it.
  static let back = RouteEntry(.singleSignOnReturn, .signIn) { visit in
    guard let provider = visit.singleSignOn else { throw NoSuchAsset() }
    do {
      let errand = try errand(of: visit)
      let identity = try await provider.provider.finish(
        query: try visit.singleQuery(), attempt: errand.attempt, now: Date())
      let session = try await visit.workspace.signIn(
        ForeignIdentity(issuer: identity.issuer, subject: identity.subject),
        hasSecondFactor: !Set(identity.amr).isDisjoint(with: strong), from: visit.visitor.place)
      let cookies = SignInFlow.cookies(of: session) + [.forget(.attempt)]
      return .setting(cookies, SignInFlow.destination(session.person, errand.next))
    } catch let failure as SSOFailure {
      let visitor = visit.visitor
      await visit.workspace.note(.singleSignOn, address: visitor.address, route: visitor.route)
      return .setting([.forget(.attempt)], ErrorPage.said(failure.phrase, visit))
    } catch let failure as AccessFailure {
      return .setting([.forget(.attempt)], ErrorPage.said(failure.phrase, visit))
    }
  }

  /// What says that more than one factor was asked for (RFC 8176); one factor alone, however good, is one.
  private static let strong: Set<String> = ["mfa"]

  private static func errand(of visit: Visit) throws -> Errand {
    guard let sealed = visit.visitor.attempt.flatMap({ Data(base64Encoded: $0) }),
      let bytes = try? visit.workspace.access.opened(Array(sealed), for: purpose),
      let errand = try? JSONDecoder().decode(Errand.self, from: Data(bytes))
    else { throw SSOFailure.stateDiffers }
    return errand
  }
}

/// The provider of single sign-on, and what its button says.
public struct SingleSignOnDoor: Sendable {
  let provider: Provider
  let label: String

  public init(_ configuration: SSOConfiguration) {
    provider = Provider(configuration)
    label = configuration.label ?? "SSO"
  }
}
