import Figures
import Language
import Model
import Reviews

/// A change: an arrow and a word, the size, its rate with a sign; then what it is a change
/// from, and what keeps the two from being alike.
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
      $0.text(word)
      guard !change.isZero else { return }
      $0.text(" " + size(of: change, in: $0.tongue))
      guard let percent else { return }
      let sign = percent.isNegative ? "\u{2212}" : "+"
      $0.text(" ")
      $0.element("span", .class("percent"), text: sign + NumberText.write(percent.magnitude, $0.tongue) + "%")
    }
  }

  private static func direction(of change: ExactDecimal) -> (Icon, Phrase) {
    if change.isZero { return (.level, Phrases.Figures.unchanged) }
    return change.isNegative ? (.down, Phrases.Figures.decrease) : (.up, Phrases.Figures.increase)
  }

  /// "75", "2,5 điểm phần trăm", "1,2 tỷ USD": the unit only where it is not the row's own.
  private func size(of change: ExactDecimal, in tongue: Tongue) -> String {
    let isRate = measure?.isPercent == true
    let text = FigureText(.exact(change.magnitude), measure: isRate ? nil : measure, in: tongue)
    if isRate { return text.number + " " + Phrases.Figures.percentagePoints[tongue] }
    return measure?.isMoney == true ? text.whole : text.number
  }
}
