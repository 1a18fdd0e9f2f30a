import Language
import Model

/// The documents that concern a unit and those below it, by level.
struct UnitDirectives: Component {
  let directives: DirectivesPage.Model

  func render(into html: inout HTML) {
    let columns: [DataTable.Column] = [
      .prose(Phrases.DirectivePage.document), .text(Phrases.Tables.issuer),
      .text(Phrases.DirectivePage.issued),
    ]
    let tongue = html.tongue
    let table =
      DataTable(Phrases.UnitPage.directives(directives.total)[tongue], columns: columns) { body in
        for group in directives.groups {
          body.group(group.level.isEmpty ? Phrases.DirectivePage.noLevel[tongue] : group.level.sentenceCased)
          for entry in group.entries { body.row { write(entry.directive, into: &$0) } }
        }
      }
    html.element("div", .class("documents")) { $0.render(table) }
    html.element("p", .class("hint"), text: Phrases.UnitPage.directivesLead)
  }

  private func write(_ directive: Directive, into cells: inout TableRow) {
    let name = DirectiveName(directive)
    cells.header {
      $0.element("a", .href(.directive(directive.id)), .lang(.vi, unless: $0.tongue), text: name.short)
      if !name.title.isEmpty { $0.element("small", .lang(.vi, unless: $0.tongue), text: name.title) }
    }
    cells.cell { $0.render(SourceText(directive.issuer)) }
    cells.cell { $0.render(SourceText(directive.issued?.vietnamese ?? "")) }
  }
}
