import Language

/// What a page is about: its kind above, its name, and a line below.
public struct PageHeading: Component, Sendable {
  public let kicker: String
  public let title: String
  public let lead: String
  /// The language of title and lead, where it is not the page's.
  public let language: Tongue?

  public init(_ title: String, kicker: String = "", lead: String = "", language: Tongue? = nil) {
    self.kicker = kicker
    self.title = title
    self.lead = lead
    self.language = language
  }

  public func render(into html: inout HTML) {
    html.element("div", .class("heading")) {
      if !kicker.isEmpty { $0.element("p", .class("kicker"), text: kicker) }
      let tongue = $0.tongue
      let lang = Attribute.lang(language ?? tongue, unless: tongue)
      $0.element("h1", lang, text: title)
      if !lead.isEmpty { $0.element("p", .class("lead"), lang, text: lead) }
    }
  }
}
