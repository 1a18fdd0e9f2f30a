import Language

/// The frame around every page: letterhead, navigation, the way here, the main part, and how to read it.
public struct Page: Sendable {
  /// The parts of the site that the navigation leads to.
  public enum Part: CaseIterable, Sendable {
    case overview, targets, directives, indicators, sources, check, journal, accounts
  }

  /// What the browser's tab says; the product's name is added.
  public let title: String
  public let address: SiteAddress
  public let part: Part?
  public let breadcrumbs: Breadcrumbs?
  public let frame: Frame

  public init(
    _ title: String, at address: SiteAddress, in part: Part? = nil, breadcrumbs: Breadcrumbs? = nil,
    frame: Frame
  ) {
    self.title = title
    self.address = address
    self.part = part
    self.breadcrumbs = breadcrumbs
    self.frame = frame
  }

  /// Writes the whole page.
  /// - Parameter capacity: how many bytes to expect.
  public func write(in tongue: Tongue, capacity: Int = 32_768, main: (inout HTML) -> Void) -> [UInt8] {
    var html = HTML(tongue: tongue, capacity: capacity, formToken: frame.visitor.formToken)
    html.doctype()
    html.element("html", .lang(tongue)) {
      head(into: &$0)
      $0.element("body") {
        Icon.renderDefinitions(into: &$0)
        $0.element("a", .class("skip"), .href(fragment: "main"), text: Phrases.Interface.skip)
        header(into: &$0)
        if let breadcrumbs { $0.render(breadcrumbs) }
        $0.element("main", .id("main"), .landing) { main(&$0) }
        $0.render(Footing(version: frame.shownVersion))
      }
    }
    html.newline()
    return html.finish()
  }

  private func head(into html: inout HTML) {
    html.element("head") {
      $0.void("meta", .fixed("charset", "utf-8"))
      $0.void("meta", .fixed("name", "viewport"), .fixed("content", "width=device-width, initial-scale=1"))
      $0.void("meta", .fixed("name", "color-scheme"), .fixed("content", "light dark"))
      $0.element("title", text: title + " – " + Phrases.Interface.product[$0.tongue])
      $0.void("link", .fixed("rel", "stylesheet"), .href(.asset(.styles)))
      $0.void("link", .fixed("rel", "icon"), .fixed("type", "image/svg+xml"), .href(.asset(.icon)))
      $0.element("script", .src(.script), .defer) { _ in }
    }
  }

  private func header(into html: inout HTML) {
    html.element("header", .class("letterhead")) {
      $0.element("div", .class("bar")) {
        $0.element("a", .class("brand"), .href(.overview)) {
          $0.element("strong", text: Phrases.Interface.product)
          $0.element("span", text: Phrases.Interface.motto)
        }
        for tongue in Tongue.allCases where tongue != $0.tongue {
          $0.element(
            "a", .class("tongue"), .href(address, in: tongue), .hreflang(tongue), .lang(tongue),
            text: Phrases.Interface.name(of: tongue))
        }
        $0.render(WhoIsHere(visitor: frame.visitor, isSigningIn: address.route == .signIn))
      }
      $0.element("nav", .label(Phrases.Interface.navigation)) {
        $0.element("ul") {
          for part in frame.parts {
            $0.element("li") {
              $0.element("a", .href(part.address), .current("true", if: part == self.part), text: part.phrase)
            }
          }
        }
      }
    }
  }
}

extension Page.Part {
  public var address: SiteAddress {
    switch self {
    case .overview: .overview
    case .targets: .targets
    case .directives: .directives
    case .indicators: .indicators
    case .sources: .sources
    case .check: .check
    case .journal: .journal
    case .accounts: .accounts
    }
  }

  public var phrase: Phrase {
    switch self {
    case .overview: Phrases.Interface.overview
    case .targets: Phrases.Interface.targets
    case .directives: Phrases.Interface.directives
    case .indicators: Phrases.Interface.indicators
    case .sources: Phrases.Interface.sources
    case .check: Phrases.CheckPage.title
    case .journal: Phrases.Interface.journal
    case .accounts: Phrases.Accounts.title
    }
  }
}

/// The foot of every page: how figures are to be read, and, to those who have signed in, by which version they were made.
public struct Footing: Component, Sendable {
  /// Nil where it is not told.
  public let version: String?

  public init(version: String?) {
    self.version = version
  }

  public func render(into html: inout HTML) {
    html.element("footer") {
      $0.element("p") {
        $0.text(Phrases.Interface.howToRead)
        $0.text(" ")
        $0.text(Phrases.Interface.rounding)
      }
      $0.element("p") {
        $0.text(Phrases.Interface.product)
        guard let version else { return }
        $0.text(" · ")
        $0.text(Phrases.Interface.version(version))
      }
    }
  }
}
