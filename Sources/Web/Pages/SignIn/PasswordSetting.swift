import HTTPTypes
import Language
import Workflows

/// Takes a form with an old and a new password.
enum PasswordSetting {
  struct Failure: Error {
    let phrase: Phrase
    let status: HTTPResponse.Status
    let retryAfter: Int?
  }

  static func change(_ visit: Visit, _ form: MultipartForm, _ person: SignedIn) async throws -> NewSession {
    let new = form["new"]?.text ?? ""
    guard new == form["again"]?.text ?? "" else {
      throw Failure(phrase: Phrases.SignIn.notTheSame, status: .unprocessableContent, retryAfter: nil)
    }
    do {
      return try await visit.workspace.changePassword(
        from: form["old"]?.text ?? "", to: new, session: person.session, place: visit.visitor.place)
    } catch let failure as AccessFailure where failure != .noSession {
      throw Failure(phrase: failure.phrase, status: failure.status, retryAfter: failure.retryAfter)
    }
  }
}

/// The fields of such a form.
struct PasswordFields: Component {
  func render(into html: inout HTML) {
    html.render(LabelledField(name: "old", label: Phrases.SignIn.oldPassword, kind: .password))
    html.render(
      LabelledField(
        name: "new", label: Phrases.SignIn.newPassword, kind: .newPassword, hint: Phrases.SignIn.passwordHint))
    html.render(LabelledField(name: "again", label: Phrases.SignIn.newPasswordAgain, kind: .newPassword))
  }
}
