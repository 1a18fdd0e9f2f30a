import Language
import Model
import Workflows

extension SourcesPage {
  struct View: Component {
    let model: Model

    func render(into html: inout HTML) {
      html.render(
        PageHeading(
          Phrases.Interface.sources[html.tongue], lead: Phrases.CataloguePage.sourcesLead[html.tongue]))
      guard !model.entries.isEmpty else { return html.render(EmptyState()) }
      html.element("div", .class("roomy")) { $0.render(table(in: $0.tongue)) }
      html.render(FileLinks(.sources))
    }

    private func table(in tongue: Tongue) -> DataTable {
      let columns: [DataTable.Column] = [
        .prose(Phrases.Tables.source), .text(Phrases.CataloguePage.publisher),
        .text(Phrases.CataloguePage.published),
        .number(Phrases.CataloguePage.figures), .number(Phrases.Interface.targets),
        .number(Phrases.CataloguePage.statements),
      ]
      return DataTable(Phrases.CataloguePage.sourcesCaption(model.entries.count)[tongue], columns: columns) {
        body in
        for entry in model.entries { body.row { write(entry, into: &$0) } }
      }
    }

    private func write(_ entry: SourcesAnswer.Entry, into cells: inout TableRow) {
      let source = entry.source
      cells.header {
        $0.element("a", .href(.source(source.code)), .lang(.vi, unless: $0.tongue), text: source.title)
        if !source.author.isEmpty { $0.element("small", .lang(.vi, unless: $0.tongue), text: source.author) }
      }
      cells.cell(SourceText(source.publisher, missing: Phrases.CataloguePage.notStated))
      cells.cell(SourceText(source.published?.vietnamese ?? "", missing: Phrases.CataloguePage.notStated))
      for count in [entry.figures, entry.targets, entry.statements] {
        if count == 0 { cells.blank() } else { cells.cell { $0.text(count) } }
      }
    }
  }
}
