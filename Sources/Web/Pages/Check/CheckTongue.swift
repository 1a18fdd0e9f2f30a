import Language

extension Tongue {
  /// The language that a form asks for: that of a button (`in`), else that of the page it was sent from (`lang`).
  static func asked(by form: MultipartForm) -> Tongue? {
    ["in", parameter].lazy.compactMap { form[$0].flatMap { Tongue(rawValue: $0.text) } }.first
  }
}

extension Visit {
  /// The same visit in another language, for a form that asks for it. No server keeps what was checked, so that to read
  /// the result in another language is to check it again.
  func reading(as form: MultipartForm) -> Visit {
    guard let asked = Tongue.asked(by: form), asked != tongue else { return self }
    var visit = self
    visit.tongue = asked
    return visit
  }
}

/// The title of a result, with buttons that send what the page carries again, to be read in another language. They
/// stand for the letterhead's link, which would lose the result.
struct CheckHeading: Component {
  let request: CheckRequest

  func render(into html: inout HTML) {
    html.element("div", .class("titled")) {
      $0.render(
        PageHeading(
          request.fileName ?? Phrases.CheckPage.pasted[$0.tongue], kicker: Phrases.CheckPage.title[$0.tongue]))
      guard CarriedForm.carries(request) else { return }
      for tongue in Tongue.allCases where tongue != $0.tongue {
        $0.element(
          "button", .class("tongue"), .fixed("form", "carried"), .name("in"), .value(tongue.rawValue), .lang(tongue),
          text: Phrases.Interface.name(of: tongue))
      }
    }
  }
}

/// The language of the page that a form is sent from.
struct TongueField: Component {
  func render(into html: inout HTML) {
    html.void("input", .fixed("type", "hidden"), .name("lang"), .value(html.tongue.rawValue))
  }
}
