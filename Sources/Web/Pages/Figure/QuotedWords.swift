import Language
import Model

/// A quotation that stands for itself: the words, then where they are printed.
struct QuotedWords: Component {
  let quotation: Quotation
  let sources: [String: Source]

  init(_ quotation: Quotation, in sources: [String: Source]) {
    self.quotation = quotation
    self.sources = sources
  }

  func render(into html: inout HTML) {
    if quotation.words.isEmpty {
      html.element("p", .class("hint"), text: Phrases.FigurePage.noWords)
    } else {
      html.element("blockquote", .lang(.vi, unless: html.tongue)) {
        $0.element("p") { $0.element("q", text: quotation.words) }
      }
    }
    html.element("p") {
      let place = Quotation(source: quotation.source, place: quotation.place, words: "")
      $0.render(SourceNote.citing(place, in: sources))
    }
  }
}
