import Language

/// The short form of a contradiction, for a row of a table: the other values, beside the one in the row.
public struct CompetingMark: Component, Sendable {
  public let others: [FigureValue]

  public init(_ others: [FigureValue]) {
    self.others = others
  }

  public func render(into html: inout HTML) {
    guard !others.isEmpty else { return }
    html.element("span", .class("competing")) {
      $0.render(Icon.warning)
      $0.text(Phrases.Figures.otherSource)
      for (index, other) in others.enumerated() {
        $0.text(index == 0 ? " " : ", ")
        $0.render(other)
      }
    }
  }
}
