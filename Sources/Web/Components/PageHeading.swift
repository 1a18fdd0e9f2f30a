import Language

/// What a page is about: its kind above, its name, and a line below.
public struct PageHeading: Component, Sendable {
  public let kicker: String
  public let title: String
  public let lead: String

  public init(_ title: String, kicker: String = "", lead: String = "") {
    self.kicker = kicker
    self.title = title
    self.lead = lead
  }

  public func render(into html: inout HTML) {
    html.element("div", .class("heading")) {
      if !kicker.isEmpty { $0.element("p", .class("kicker"), text: kicker) }
      $0.element("h1", text: title)
      if !lead.isEmpty { $0.element("p", .class("lead"), text: lead) }
    }
  }
}
