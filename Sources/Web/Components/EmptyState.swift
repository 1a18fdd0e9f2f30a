import Language

/// Says that there is nothing, and what to do about it.
public struct EmptyState: Component, Sendable {
  public let message: Phrase
  public let advice: Phrase?

  public init(_ message: Phrase = Phrases.Tables.empty, advice: Phrase? = nil) {
    self.message = message
    self.advice = advice
  }

  public func render(into html: inout HTML) {
    html.element("div", .class("empty")) {
      $0.element("p") { $0.element("strong", text: message) }
      if let advice { $0.element("p", text: advice) }
    }
  }
}
