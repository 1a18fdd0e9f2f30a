import Language

/// A choice between few views of the same page, as links: terms, boundaries.
public struct LinkSwitch: Component, Sendable {
  public struct Choice: Sendable {
    public let title: String
    public let address: SiteAddress
    public let isCurrent: Bool

    public init(_ title: String, _ address: SiteAddress, isCurrent: Bool) {
      self.title = title
      self.address = address
      self.isCurrent = isCurrent
    }
  }

  public let label: Phrase
  public let choices: [Choice]

  public init(_ label: Phrase, _ choices: [Choice]) {
    self.label = label
    self.choices = choices
  }

  public func render(into html: inout HTML) {
    html.element("nav", .class("switch"), .label(label)) {
      $0.element("span", .hidden, text: label)
      $0.element("ul") {
        for choice in choices {
          $0.element("li") {
            $0.element("a", .href(choice.address), .current("true", if: choice.isCurrent), text: choice.title)
          }
        }
      }
    }
  }
}
