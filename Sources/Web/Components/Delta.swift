import Figures
import Language
import Model

/// A change: an arrow, a sign and a word, then what it is a change from, and what keeps the two from being alike.
public struct Delta: Component, Sendable {
  /// In the measure of the figures; percentage points for rates.
  public let change: ExactDecimal?
  public let percent: ExactDecimal?
  public let measure: Measure?
  /// The figure compared with.
  public let base: FigureValue?
  public let marks: [Comparison.Mark]

  public init(
    change: ExactDecimal?, percent: ExactDecimal? = nil, measure: Measure?, base: FigureValue? = nil,
    marks: [Comparison.Mark] = []
  ) {
    self.change = change
    self.percent = percent
    self.measure = measure
    self.base = base
    self.marks = marks
  }

  public func render(into html: inout HTML) {
    if let change { write(change, into: &html) }
    if let base {
      html.element("span", .class("base")) {
        $0.text(Phrases.Figures.from)
        $0.text(" ")
        $0.render(base)
      }
    }
    for mark in marks { html.element("small", .class("mark"), text: mark.phrase) }
    if change == nil, base == nil { html.render(FigureValue(nil, measure: nil)) }
  }

  private func write(_ change: ExactDecimal, into html: inout HTML) {
    let (icon, word) = Self.direction(of: change)
    html.element("span", .class("delta")) {
      $0.render(icon)
      if !change.isZero {
        $0.text(Self.signed(change, measure, $0.tongue))
        $0.text(" ")
      }
      $0.element("span", .class("word")) {
        $0.text(word)
        if let percent, !change.isZero {
          $0.text(" " + NumberText.write(percent.magnitude, $0.tongue) + "%")
        }
      }
    }
  }

  private static func direction(of change: ExactDecimal) -> (Icon, Phrase) {
    if change.isZero { return (.level, Phrases.Figures.unchanged) }
    return change.isNegative ? (.down, Phrases.Figures.decrease) : (.up, Phrases.Figures.increase)
  }

  /// "+75", "−2,5 điểm phần trăm", "+1,2 tỷ USD": the unit only where its scale may differ from the column's.
  private static func signed(_ change: ExactDecimal, _ measure: Measure?, _ tongue: Tongue) -> String {
    let sign = change.isNegative ? "\u{2212}" : "+"
    let size = Quantity.exact(change.magnitude)
    guard let measure, !measure.isPercent else {
      let points = measure == nil ? "" : "\u{A0}" + Phrases.Figures.percentagePoints[tongue]
      return sign + FigureText(size, measure: nil, in: tongue).number + points
    }
    let text = FigureText(size, measure: measure, in: tongue)
    return sign + (measure.isMoney ? text.whole : text.number)
  }
}
