import Language
import Model

extension DirectivesPage {
  struct View: Component {
    let model: Model

    func render(into html: inout HTML) {
      html.render(
        PageHeading(
          Phrases.Interface.directives[html.tongue], lead: Phrases.DirectivePage.listLead[html.tongue]))
      guard !model.groups.isEmpty else { return html.render(EmptyState()) }
      html.element("div", .class("roomy")) { $0.render(table(in: $0.tongue)) }
      html.render(FileLinks(.directives))
    }

    private func table(in tongue: Tongue) -> DataTable {
      let columns: [DataTable.Column] = [
        .prose(Phrases.DirectivePage.document), .text(Phrases.Tables.issuer),
        .text(Phrases.DirectivePage.issued),
        .number(Phrases.DirectivePage.targets), .number(Phrases.DirectivePage.children),
      ]
      return DataTable(Phrases.DirectivePage.listCaption(model.total)[tongue], columns: columns) { body in
        for group in model.groups {
          body.group(
            group.level.isEmpty ? Phrases.DirectivePage.noLevel[tongue] : Self.capitalized(group.level))
          for entry in group.entries {
            body.row {
              write(entry.directive, into: &$0)
              Self.count(entry.targets, into: &$0)
              Self.count(entry.children, into: &$0)
            }
          }
        }
      }
    }

    private func write(_ directive: Directive, into cells: inout TableRow) {
      let name = DirectiveName(directive)
      cells.header {
        $0.element(
          "a", .href(.directive(directive.id)), .lang(.vi, unless: $0.tongue), text: name.short)
        if !name.title.isEmpty { $0.element("small", .lang(.vi, unless: $0.tongue), text: name.title) }
      }
      cells.cell { $0.render(SourceText(directive.issuer)) }
      cells.cell { $0.render(SourceText(directive.issued?.vietnamese ?? "")) }
    }

    private static func count(_ count: Int, into cells: inout TableRow) {
      if count == 0 { cells.blank() } else { cells.cell { $0.text(count) } }
    }

    private static func capitalized(_ text: String) -> String {
      text.prefix(1).uppercased() + text.dropFirst()
    }
  }
}
