import Credentials
import Language
import Workflows

/// Signing in by name and password, or by a provider where one is set up.
enum SignInPage {
  static let entry = RouteEntry(.signIn, .signIn, form: .act(send)) { visit in
    if visit.visitor.person != nil { return .moved(.signInStep(next: visit.query("next"))) }
    return SignInFlow.bound(visit) { page($0, View(next: visit.query("next"))) }
  }

  private static func send(_ visit: Visit, _ form: MultipartForm) async throws -> FormReply {
    let name = form["name"]?.text ?? ""
    do {
      let session = try await visit.workspace.signIn(
        name: name, password: form["password"]?.text ?? "", from: visit.visitor.place)
      visit.metrics.count(.signIns, "done")
      return FormReply(SignInFlow.enter(session, next: form["next"]?.text))
    } catch let failure as AccessFailure {
      visit.metrics.count(.signIns, failure.outcome)
      let view = View(next: form["next"]?.text, name: name, failure: failure.phrase)
      return FormReply(page(visit, view), status: failure.status, retryAfter: failure.retryAfter)
    }
  }

  private static func page(_ visit: Visit, _ view: View) -> Answer {
    let title = Phrases.SignIn.title[visit.tongue]
    let page = Page(title, at: .signIn(next: view.next), frame: visit.frame)
    return .page(page.write(in: visit.tongue) { $0.render(view.offering(visit.singleSignOn?.label)) })
  }

  struct View: Component {
    var next: String?
    var name = ""
    var failure: Phrase?
    /// What a provider is called; nil where there is none.
    var provider: String?

    func offering(_ provider: String?) -> View {
      var view = self
      view.provider = provider
      return view
    }

    func render(into html: inout HTML) {
      html.render(PageHeading(Phrases.SignIn.title[html.tongue]))
      html.render(FailureNote(failure))
      html.render(
        ActForm(.signIn(next: nil), isCard: true) {
          $0.render(NextField(next))
          $0.render(SignInNameField(value: name))
          $0.render(LabelledField(name: "password", label: Phrases.SignIn.password, kind: .password))
          $0.element("p", .class("main-button")) { $0.element("button", text: Phrases.SignIn.title) }
          $0.element("small", text: Phrases.SignIn.help)
        })
      if let provider {
        html.element("p", .class("sso")) {
          $0.text(Phrases.SignIn.or)
          $0.text(" ")
          $0.element("a", .href(.singleSignOn(next: next)), text: Phrases.SignIn.with(provider))
        }
      }
    }
  }
}

extension AccessFailure {
  /// The outcome of a try at signing in, as it is counted.
  fileprivate var outcome: String {
    switch self {
    case .wrongSignIn: "wrong"
    case .wait: "throttled"
    case .busy: "busy"
    default: "refused"
    }
  }
}

/// Where to go on afterwards, carried by forms.
struct NextField: Component {
  private let next: String?

  init(_ next: String?) {
    self.next = next
  }

  func render(into html: inout HTML) {
    guard let next else { return }
    html.void("input", .fixed("type", "hidden"), .name("next"), .value(next))
  }
}

/// The name that somebody signs in by.
struct SignInNameField: Component {
  let value: String

  func render(into html: inout HTML) {
    html.element("div", .class("field")) {
      $0.element("label", .fixed("for", "field-name"), text: Phrases.SignIn.signInName)
      $0.void(
        "input", .id("field-name"), .name("name"), .fixed("type", "text"), .value(value),
        .fixed("autocomplete", "username"), .fixed("autocapitalize", "none"), .fixed("spellcheck", "false"),
        .present("required"))
    }
  }
}

/// Why what was sent could not be done.
struct FailureNote: Component {
  private let phrase: Phrase?

  init(_ phrase: Phrase?) {
    self.phrase = phrase
  }

  func render(into html: inout HTML) {
    guard let phrase else { return }
    html.element("div", .class("note wrong"), .role("alert")) { $0.element("p", text: phrase) }
  }
}
