import Model
import Workflows

extension DirectivePage {
  /// What the page of a document shows.
  struct Model: Sendable {
    let directive: Directive
    let name: DirectiveName
    let issuer: UnitReference?
    let chain: ChainLayers
    let targets: [TargetsAnswer.Entry]
    let events: [UnitAnswer.Event]
    let sources: [String: Source]

    init(_ answer: DirectiveAnswer) {
      directive = answer.chain.directive
      name = DirectiveName(answer.chain.directive)
      issuer = answer.issuer
      chain = ChainLayers(answer.chain)
      targets = answer.targets
      events = answer.events
      sources = answer.sources
    }
  }
}
