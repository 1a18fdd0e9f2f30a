import Language

/// The way from the overview to this page.
public struct Breadcrumbs: Component, Sendable {
  public struct Step: Sendable {
    public let title: String
    public let address: SiteAddress

    public init(_ title: String, _ address: SiteAddress) {
      self.title = title
      self.address = address
    }
  }

  /// The pages above this one, the highest first.
  public let steps: [Step]
  /// This page's short name.
  public let here: String

  public init(_ steps: [Step], here: String) {
    self.steps = steps
    self.here = here
  }

  public func render(into html: inout HTML) {
    html.element("nav", .class("breadcrumbs"), .label(Phrases.Interface.breadcrumbs)) {
      $0.element("ol") {
        for step in steps {
          $0.element("li") { $0.element("a", .href(step.address), text: step.title) }
        }
        $0.element("li", .current("page", if: true), text: here)
      }
    }
  }
}
