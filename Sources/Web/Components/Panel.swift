import Language

/// A part of a page with a heading, which may lead on to a page of its own.
public struct Panel: Component {
  public let title: String
  public let address: SiteAddress?
  public let kicker: String
  private let content: (inout HTML) -> Void

  public init(
    _ title: String, address: SiteAddress? = nil, kicker: String = "", content: @escaping (inout HTML) -> Void
  ) {
    self.title = title
    self.address = address
    self.kicker = kicker
    self.content = content
  }

  public func render(into html: inout HTML) {
    html.element("section", .class("panel")) {
      if !kicker.isEmpty { $0.element("p", .class("kicker"), text: kicker) }
      $0.element("h2") {
        if let address {
          $0.element("a", .href(address), text: title)
        } else {
          $0.text(title)
        }
      }
      content(&$0)
    }
  }
}

/// Panels side by side where there is room.
public struct PanelGrid: Component {
  public let panels: [Panel]

  public init(_ panels: [Panel]) {
    self.panels = panels
  }

  public func render(into html: inout HTML) {
    html.element("div", .class("panels")) {
      for panel in panels { $0.render(panel) }
    }
  }
}
