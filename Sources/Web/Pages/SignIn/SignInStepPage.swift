import Foundation
import Language
import Workflows

/// What signing in still asks for: a code, a new password, or a second factor to be set up.
enum SignInStepPage {
  static let entry = RouteEntry(.signInStep, .signIn, form: .act(send)) { visit in
    guard let person = visit.visitor.person else { return .moved(.signIn(next: visit.query("next"))) }
    let next = visit.query("next")
    switch person.stage {
    case .complete: return SignInFlow.destination(person, next)
    case .codeNeeded: return page(visit, Phrases.SignIn.codeTitle, CodeView(next: next))
    case .passwordNeeded: return page(visit, Phrases.SignIn.passwordTitle, PasswordView(next: next))
    case .secondFactorNeeded:
      let offer = try await visit.workspace.offerSecondFactor(session: person.session)
      return page(visit, Phrases.SignIn.factorTitle, SecondFactorView(.signInStep(next: nil), offer, next: next))
    }
  }

  private static func send(_ visit: Visit, _ form: MultipartForm) async throws -> FormReply {
    let person = try visit.signedIn()
    let next = form["next"]?.text
    switch person.stage {
    case .complete: return FormReply(SignInFlow.destination(person, next))
    case .codeNeeded: return try await takeCode(visit, form, person, next)
    case .passwordNeeded: return try await takePassword(visit, form, person, next)
    case .secondFactorNeeded:
      return try await SecondFactorSetting.take(visit, form, person, at: .signInStep(next: nil), next: next)
    }
  }

  private static func takeCode(
    _ visit: Visit, _ form: MultipartForm, _ person: SignedIn, _ next: String?
  ) async throws -> FormReply {
    do {
      let session = try await visit.workspace.showSecondFactor(
        form["code"]?.text ?? "", session: person.session, from: visit.visitor.place)
      return FormReply(SignInFlow.enter(session, next: next))
    } catch let failure as AccessFailure where failure != .noSession {
      let view = CodeView(next: next, failure: failure.phrase)
      return FormReply(
        page(visit, Phrases.SignIn.codeTitle, view), status: failure.status, retryAfter: failure.retryAfter)
    }
  }

  private static func takePassword(
    _ visit: Visit, _ form: MultipartForm, _ person: SignedIn, _ next: String?
  ) async throws -> FormReply {
    do {
      let session = try await PasswordSetting.change(visit, form, person)
      return FormReply(SignInFlow.enter(session, next: next))
    } catch let failure as PasswordSetting.Failure {
      let view = PasswordView(next: next, failure: failure.phrase)
      return FormReply(
        page(visit, Phrases.SignIn.passwordTitle, view), status: failure.status, retryAfter: failure.retryAfter)
    }
  }

  static func page(_ visit: Visit, _ title: Phrase, _ view: some Component) -> Answer {
    let page = Page(title[visit.tongue], at: .signInStep(next: nil), frame: visit.frame)
    return .page(page.write(in: visit.tongue) { $0.render(view) })
  }

  struct CodeView: Component {
    let next: String?
    var failure: Phrase?

    func render(into html: inout HTML) {
      html.render(
        PageHeading(Phrases.SignIn.codeTitle[html.tongue], lead: Phrases.SignIn.codeLead[html.tongue]))
      html.render(FailureNote(failure))
      html.render(
        ActForm(.signInStep(next: nil), isCard: true) {
          $0.render(NextField(next))
          $0.render(
            LabelledField(name: "code", label: Phrases.SignIn.code, kind: .code, hint: Phrases.SignIn.codeHint))
          $0.element("p", .class("main-button")) { $0.element("button", text: Phrases.SignIn.goOn) }
        })
    }
  }

  struct PasswordView: Component {
    let next: String?
    var failure: Phrase?

    func render(into html: inout HTML) {
      html.render(
        PageHeading(Phrases.SignIn.passwordTitle[html.tongue], lead: Phrases.SignIn.passwordLead[html.tongue]))
      html.render(FailureNote(failure))
      html.render(
        ActForm(.signInStep(next: nil), isCard: true) {
          $0.render(NextField(next))
          $0.render(PasswordFields())
          $0.element("p", .class("main-button")) { $0.element("button", text: Phrases.SignIn.goOn) }
        })
    }
  }
}
