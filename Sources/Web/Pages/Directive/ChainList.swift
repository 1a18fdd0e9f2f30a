import Language
import Model

/// Documents from the highest down, each with what it does to those above it.
struct ChainList: Component {
  let chain: ChainLayers
  /// What is said of the document that the page is about.
  let hereIs: Phrase

  init(_ chain: ChainLayers, hereIs: Phrase) {
    self.chain = chain
    self.hereIs = hereIs
  }

  func render(into html: inout HTML) {
    html.element("ol", .class("chain")) {
      for layer in chain.layers {
        $0.element("li") {
          $0.element("ul") {
            for node in layer { write(node, into: &$0) }
          }
        }
      }
    }
  }

  private func write(_ node: ChainLayers.Node, into html: inout HTML) {
    let name = DirectiveName(node.directive)
    html.element("li", .class("document"), .current("true", if: node.isHere)) {
      if node.isHere { $0.element("p", .class("kicker"), text: hereIs) }
      $0.element("p", .class("name"), .lang(.vi, unless: $0.tongue)) {
        $0.element("a", .href(.directive(node.directive.id)), text: name.short)
      }
      if !name.title.isEmpty { $0.element("p", .lang(.vi, unless: $0.tongue), text: name.title) }
      let facts = [node.directive.issuer, node.directive.issued?.vietnamese ?? ""].filter { !$0.isEmpty }
      if !facts.isEmpty {
        $0.element("p", .class("hint"), .lang(.vi, unless: $0.tongue), text: facts.joined(separator: ", "))
      }
      for link in node.links {
        $0.element("p", .class("relation")) {
          $0.element("em", text: link.relation.words)
          $0.text(" ")
          $0.element("span", .lang(.vi, unless: $0.tongue), text: DirectiveName(link.directive).short)
        }
      }
    }
  }
}
