import Language
import Workflows

/// Signing out: a form, so that no link can do it in somebody's name.
enum SignOutPage {
  static let entry = RouteEntry(.signOut, .signIn, form: .act(send)) { visit in
    guard visit.visitor.person != nil else { return .moved(.overview) }
    let page = Page(Phrases.SignIn.out[visit.tongue], at: .signOut, frame: visit.frame)
    return .page(
      page.write(in: visit.tongue) { html in
        html.render(PageHeading(Phrases.SignIn.out[html.tongue]))
        html.render(
          ActForm(.signOut, isCard: true) {
            $0.element("p", text: Phrases.SignIn.outQuestion)
            $0.element("p", .class("main-button")) { $0.element("button", text: Phrases.SignIn.out) }
          })
      })
  }

  private static func send(_ visit: Visit, _ form: MultipartForm) async throws -> FormReply {
    if let person = visit.visitor.person { try await visit.workspace.signOut(person) }
    return FormReply(.setting([.forget(.session)], .moved(.signIn(next: nil))))
  }
}
