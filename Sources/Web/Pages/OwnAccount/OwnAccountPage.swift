import Language
import Workflows

/// One's own account: password, second factor, sessions, tokens, roles and their delegation, personal data.
enum OwnAccountPage {
  static let entry = RouteEntry(.ownAccount, .keepOwnAccount, form: .act(send)) { visit in
    try await page(visit)
  }

  /// What is said above the page, after something was done or refused.
  struct Notice: Sendable {
    var failure: Phrase?
    /// A token just made.
    var token: String?
  }

  static func page(_ visit: Visit, _ notice: Notice = Notice()) async throws -> Answer {
    let person = try visit.signedIn()
    let answer = try await visit.workspace.ownAccount(person)
    let page = Page(Phrases.Accounts.own[visit.tongue], at: .ownAccount, frame: visit.frame)
    return .page(page.write(in: visit.tongue) { $0.render(OwnAccountView(answer: answer, notice: notice)) })
  }

  private static func send(_ visit: Visit, _ form: MultipartForm) async throws -> FormReply {
    let person = try visit.signedIn()
    do {
      return try await OwnAccountActs(visit: visit, form: form, person: person).reply()
    } catch let failure as PasswordSetting.Failure {
      return FormReply(
        try await page(visit, Notice(failure: failure.phrase)), status: failure.status, retryAfter: failure.retryAfter)
    } catch let failure as AccessFailure where failure != .noSession {
      return FormReply(
        try await page(visit, Notice(failure: failure.phrase)), status: failure.status, retryAfter: failure.retryAfter)
    }
  }
}
