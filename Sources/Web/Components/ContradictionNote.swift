import Language

/// Several values that sources give for one fact. All are shown in the order given; none is called right.
public struct ContradictionNote: Component, Sendable {
  public struct Claim: Sendable {
    public let value: FigureValue
    public let source: SourceNote

    public init(_ value: FigureValue, _ source: SourceNote) {
      self.value = value
      self.source = source
    }
  }

  public let claims: [Claim]

  public init(_ claims: [Claim]) {
    self.claims = claims
  }

  public func render(into html: inout HTML) {
    html.element("div", .class("note contradiction"), .role("note")) {
      $0.element("p") {
        $0.render(Icon.warning)
        $0.element("strong", text: Phrases.Figures.contradiction)
        $0.text(". ")
        $0.text(Phrases.Figures.contradictionExplained)
      }
      $0.element("ul") {
        for claim in claims {
          $0.element("li") {
            $0.render(claim.value)
            $0.text(" ")
            $0.render(claim.source)
          }
        }
      }
    }
  }
}
