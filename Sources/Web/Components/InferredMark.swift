import Language
import Model

/// Says that a value was worked out and not printed, and unfolds how. Block content: not for use inside a paragraph.
public struct InferredMark: Component, Sendable {
  public let inference: Inference

  public init(_ inference: Inference) {
    self.inference = inference
  }

  public func render(into html: inout HTML) {
    let arithmetic = html.tongue == .vi || inference.arithmeticEnglish.isEmpty
    html.element("details", .class("inferred")) {
      $0.element("summary", text: Phrases.Figures.inferred)
      $0.element("p") {
        $0.text(Phrases.Figures.arithmetic)
        $0.text(": ")
        $0.element(
          "span", .lang(arithmetic ? .vi : .en, unless: $0.tongue),
          text: arithmetic ? inference.arithmetic : inference.arithmeticEnglish)
      }
    }
  }
}
