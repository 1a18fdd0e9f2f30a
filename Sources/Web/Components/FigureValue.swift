import Figures
import Language
import Reviews

/// A figure as people read it, leading to its origin. Shows a dash, and says so, where there is none.
public struct FigureValue: Component, Sendable {
  public let quantity: Quantity?
  public let measure: Measure?
  /// The word printed with it: "hơn".
  public let approximate: String
  /// Where it comes from; nil on the page of the origin itself.
  public let origin: SiteAddress?
  /// False in a column whose unit is said once for the row.
  public let showsUnit: Bool

  public init(
    _ quantity: Quantity?, measure: Measure?, approximate: String = "", origin: SiteAddress? = nil,
    showsUnit: Bool = true
  ) {
    self.quantity = quantity
    self.measure = measure
    self.approximate = approximate
    self.origin = origin
    self.showsUnit = showsUnit
  }

  public func render(into html: inout HTML) {
    guard let quantity else {
      html.element("span", .class("absent")) {
        $0.element("span", .hidden, text: "–")
        $0.element("span", .class("unseen"), text: Phrases.Figures.notKnown)
      }
      return
    }
    let text = FigureText(quantity, measure: measure, approximate: approximate, in: html.tongue)
    if let origin {
      html.element("a", .class("figure"), .href(origin)) { write(text, into: &$0) }
    } else {
      html.element("span", .class("figure")) { write(text, into: &$0) }
    }
  }

  private func write(_ text: FigureText, into html: inout HTML) {
    html.text(text.number)
    guard showsUnit, !text.unit.isEmpty else { return }
    html.element("span", .class("unit")) {
      $0.text("\u{A0}")
      $0.text(text.unit)
    }
  }
}
