import Language

/// Who is signed in, with the way out; or the way in.
struct WhoIsHere: Component {
  let visitor: Visitor
  let isSigningIn: Bool

  func render(into html: inout HTML) {
    html.element("div", .class("who")) {
      guard let person = visitor.person else {
        if !isSigningIn { $0.element("a", .href(.signIn(next: nil)), text: Phrases.SignIn.title) }
        return
      }
      if person.stage == .complete {
        $0.element("a", .href(.ownAccount), .lang(.vi, unless: $0.tongue), text: person.name)
      } else {
        $0.element("span", .lang(.vi, unless: $0.tongue), text: person.name)
      }
      $0.render(ActForm(.signOut) { $0.element("button", .class("plain"), text: Phrases.SignIn.out) })
    }
  }
}
