import Figures
import Language
import Model
import Reviews

/// What a source itself printed about a figure, what comes out when it is worked out again, and whether they agree.
public struct PrintedNote: Component, Sendable {
  /// The words as printed.
  public let words: String
  public let recomputed: ExactDecimal?
  /// Of ``recomputed``: per cent, or what is counted.
  public let measure: Measure?
  public let agreement: PrintedReading.Agreement

  public init(
    words: String, recomputed: ExactDecimal?, measure: Measure?, agreement: PrintedReading.Agreement
  ) {
    self.words = words
    self.recomputed = recomputed
    self.measure = measure
    self.agreement = agreement
  }

  /// Enough to see what rounding or cutting did.
  private static let places = 2

  public func render(into html: inout HTML) {
    html.element("span", .class("printed", agreement == .differs ? "differs" : "calm")) {
      $0.text(Phrases.Figures.printedBySource)
      $0.text(" ")
      $0.element("q", .lang(.vi, unless: $0.tongue), text: words)
      $0.text("; ")
      if let recomputed {
        let shown = recomputed.scale > Self.places ? recomputed.rounded(to: Self.places) : recomputed
        $0.text(Phrases.Figures.recomputed)
        $0.text(" " + FigureText(.exact(shown.normalized), measure: measure, in: $0.tongue).whole + ": ")
      }
      $0.element("strong") {
        if agreement == .differs { $0.render(Icon.warning) }
        $0.text(agreement.phrase)
      }
    }
  }
}
