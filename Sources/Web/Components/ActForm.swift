import Language

/// A form that does something: it is sent by POST, and carries what only pages of this site for this browser know.
struct ActForm: Component {
  private let address: SiteAddress
  private let content: (inout HTML) -> Void
  private let isCard: Bool

  /// - Parameter isCard: set out as fields under each other.
  init(_ address: SiteAddress, isCard: Bool = false, content: @escaping (inout HTML) -> Void) {
    self.address = address
    self.isCard = isCard
    self.content = content
  }

  func render(into html: inout HTML) {
    html.element(
      "form", .class(isCard ? "act card" : "act"), .action(address), .fixed("method", "post"),
      .fixed("enctype", "multipart/form-data")
    ) {
      $0.render(FormToken())
      content(&$0)
    }
  }
}

/// What a form carries that only pages of this site for this browser know.
struct FormToken: Component {
  /// The name of the field.
  static let field = "form"

  func render(into html: inout HTML) {
    guard let token = html.formToken else { return }
    html.void("input", .fixed("type", "hidden"), .name("form"), .value(token))
  }
}

/// A field with its label, and a hint below where there is one.
struct LabelledField: Component {
  enum Kind {
    case text, password, newPassword, code, day, number
  }

  let name: StaticString
  let label: Phrase
  var kind = Kind.text
  var value = ""
  var hint: Phrase?
  var isOptional = false
  /// The identifier of the field in its page.
  var id = ""

  func render(into html: inout HTML) {
    let id = id.isEmpty ? "field-\(name)" : id
    html.element("div", .class("field")) {
      $0.element("label", .forField(id), text: label)
      input(id, into: &$0)
      if let hint { $0.element("small", .id(id + "-hint"), text: hint) }
    }
  }

  private func input(_ id: String, into html: inout HTML) {
    let described = Attribute.described(by: id + "-hint", if: hint != nil)
    let required = Attribute.present("required", if: !isOptional)
    switch kind {
    case .text: html.void("input", .id(id), .name(name), .fixed("type", "text"), .value(value), described, required)
    case .password:
      html.void(
        "input", .id(id), .name(name), .fixed("type", "password"), .fixed("autocomplete", "current-password"),
        described, required)
    case .newPassword:
      html.void(
        "input", .id(id), .name(name), .fixed("type", "password"), .fixed("autocomplete", "new-password"), described,
        required)
    case .code:
      html.void(
        "input", .id(id), .name(name), .fixed("type", "text"), .fixed("autocomplete", "one-time-code"),
        .fixed("autocapitalize", "none"), .fixed("spellcheck", "false"), described, required)
    case .day:
      html.void("input", .id(id), .name(name), .fixed("type", "date"), .value(value), described, required)
    case .number:
      html.void(
        "input", .id(id), .name(name), .fixed("type", "text"), .fixed("inputmode", "numeric"), .value(value), described,
        required)
    }
  }
}
