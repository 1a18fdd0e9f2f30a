import Language

/// A text taken from a source, or plain words that the source has none.
struct SourceText: Component {
  let text: String
  let missing: Phrase

  init(_ text: String, missing: Phrase = Phrases.DirectivePage.notPrinted) {
    self.text = text
    self.missing = missing
  }

  func render(into html: inout HTML) {
    if text.isEmpty {
      html.element("span", .class("absent"), text: missing)
    } else {
      html.element("span", .lang(.vi, unless: html.tongue), text: text)
    }
  }
}
