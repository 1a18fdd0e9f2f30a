import Language
import Model
import Reviews

extension DirectivePage {
  struct View: Component {
    let model: Model

    private var directive: Directive { model.directive }

    func render(into html: inout HTML) {
      html.render(
        PageHeading(
          model.name.short, kicker: directive.level.prefix(1).uppercased() + directive.level.dropFirst(),
          lead: model.name.title, language: .vi))
      html.render(PanelGrid(panels(in: html.tongue)))
      writeChain(into: &html)
      writeTargets(into: &html)
      writeEvents(into: &html)
    }

    private func panels(in tongue: Tongue) -> [Panel] {
      var panels = [Panel(Phrases.DirectivePage.about[tongue]) { $0.render(KeyValueList(facts)) }]
      if let origin = directive.origin {
        panels.append(
          Panel(Phrases.DirectivePage.words[tongue]) { html in
            html.render(QuotedWords(origin, in: model.sources))
            writeNote(into: &html)
          })
      }
      if !model.chain.otherCitations.isEmpty {
        panels.append(
          Panel(Phrases.DirectivePage.otherCitations[tongue]) { html in
            html.element("p", text: Phrases.DirectivePage.otherCitationsNote)
            html.element("ul", .class("siblings")) {
              for other in model.chain.otherCitations { Self.link(to: other, into: &$0) }
            }
          })
      }
      return panels
    }

    private var facts: [KeyValueList.Item] {
      var items: [KeyValueList.Item] = [
        .init(Phrases.DirectivePage.type, SourceText(directive.type)),
        .init(Phrases.Tables.sign, SourceText(directive.sign.isEmpty ? directive.number : directive.sign)),
        .init(Phrases.Tables.title, SourceText(directive.title)),
        .init(Phrases.Tables.issuer) { writeIssuer(into: &$0) },
        .init(Phrases.DirectivePage.issued, SourceText(directive.issued?.vietnamese ?? "")),
      ]
      if !directive.level.isEmpty {
        items.append(.init(Phrases.DirectivePage.level, SourceText(directive.level)))
      }
      if directive.origin == nil, !directive.note.isEmpty {
        items.append(.init(Phrases.Interface.note, SourceText(directive.note)))
      }
      return items
    }

    private func writeIssuer(into html: inout HTML) {
      guard let issuer = model.issuer else { return html.render(SourceText(directive.issuer)) }
      html.element(
        "a", .href(.unit(issuer.code)), .lang(.vi, unless: html.tongue),
        text: directive.issuer.isEmpty ? issuer.name : directive.issuer)
    }

    private func writeNote(into html: inout HTML) {
      guard !directive.note.isEmpty else { return }
      html.element("p", .class("hint")) {
        $0.text(Phrases.Interface.note)
        $0.text(": ")
        $0.element("span", .lang(.vi, unless: $0.tongue), text: directive.note)
      }
    }

    private func writeChain(into html: inout HTML) {
      html.element("section") {
        $0.element("h2", text: Phrases.DirectivePage.chain)
        guard !model.chain.isAlone else {
          return $0.element("p", .class("hint"), text: Phrases.DirectivePage.alone)
        }
        $0.element("p", .class("hint"), text: Phrases.DirectivePage.chainLead)
        $0.render(ChainList(model.chain, hereIs: Phrases.DirectivePage.here))
      }
    }

    private func writeTargets(into html: inout HTML) {
      html.element("section") {
        $0.element("h2", text: Phrases.DirectivePage.sets)
        guard !model.targets.isEmpty else {
          return $0.element("p", .class("hint"), text: Phrases.DirectivePage.setsNone)
        }
        $0.render(
          TargetTable(
            Phrases.DirectivePage.sets[$0.tongue],
            rows: model.targets.map { TargetTable.Row($0.reading, on: $0.line, owner: $0.owner) }))
      }
    }

    private func writeEvents(into html: inout HTML) {
      guard !model.events.isEmpty else { return }
      html.element("section", .class("panel")) {
        $0.element("h2", text: Phrases.DirectivePage.events)
        $0.element("ul", .class("siblings")) {
          for event in model.events { $0.element("li") { $0.render(EventLine(event: event)) } }
        }
      }
    }

    private static func link(to other: Directive, into html: inout HTML) {
      let name = DirectiveName(other)
      html.element("li") {
        $0.element(
          "a", .href(.directive(other.id)), .lang(.vi, unless: $0.tongue),
          text: other.sign.isEmpty && !other.number.isEmpty ? name.short : name.full)
        if let origin = other.origin, !origin.words.isEmpty {
          $0.element("small", .class("aside")) { html in
            html.element("q", .lang(.vi, unless: html.tongue), text: origin.words)
          }
        }
      }
    }
  }
}
