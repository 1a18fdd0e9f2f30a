import Language

/// What the marks of bullet bars mean; stands once, under the table that has them.
public struct BulletLegend: Component, Sendable {
  public init() {}

  public func render(into html: inout HTML) {
    html.element("ul", .class("legend"), .label(Phrases.Tables.legend)) {
      Self.item(Phrases.Tables.legendAim, into: &$0) {
        $0.shape("rect", .class("aim"), .at("x", 34), .at("y", 6), .at("width", 12), .at("height", 108))
      }
      Self.item(Phrases.Tables.legendLimit, into: &$0) {
        $0.shape("path", .class("limit"), .path("M24 12h32v96h-32"))
      }
      Self.item(Phrases.Tables.legendBand, into: &$0) {
        $0.shape("rect", .class("band"), .at("x", 5), .at("y", 14), .at("width", 70), .at("height", 92))
      }
      Self.item(Phrases.Tables.legendPrevious, into: &$0) {
        $0.shape("path", .class("previous"), .path("M40 50l24 40h-48z"))
      }
      Self.item(Phrases.Tables.legendBeyond, into: &$0) {
        $0.shape("path", .class("beyond"), .path("M16 104l24-88M44 104l24-88"))
      }
    }
  }

  private static func item(_ phrase: Phrase, into html: inout HTML, drawing: (inout HTML) -> Void) {
    html.element("li") {
      $0.element("svg", .class("bullet"), .viewBox(width: 80, height: 120), .hidden, content: drawing)
      $0.text(phrase)
    }
  }
}
