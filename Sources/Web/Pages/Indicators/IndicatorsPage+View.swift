import Language
import Model
import Reviews
import Workflows

extension IndicatorsPage {
  struct View: Component {
    let model: Model

    func render(into html: inout HTML) {
      html.render(
        PageHeading(
          Phrases.Interface.indicators[html.tongue], lead: Phrases.CataloguePage.indicatorsLead[html.tongue]))
      writeSearch(into: &html)
      guard !model.entries.isEmpty else {
        return html.render(
          EmptyState(Phrases.CataloguePage.noIndicator, advice: Phrases.CataloguePage.noIndicatorAdvice))
      }
      html.element("div", .class("roomy")) { $0.render(table(in: $0.tongue)) }
      html.render(FileLinks(model.address))
    }

    private func writeSearch(into html: inout HTML) {
      html.element("form", .class("search"), .role("search"), .action(.indicators), .fixed("method", "get")) {
        $0.element("label", .fixed("for", "q"), text: Phrases.CataloguePage.search)
        $0.element("span", .class("field")) {
          $0.void(
            "input", .fixed("type", "search"), .id("q"), .fixed("name", "q"), .value(model.words),
            .fixed("aria-describedby", "q-hint"))
          $0.element("button", .fixed("type", "submit"), text: Phrases.CataloguePage.find)
          if !model.words.isEmpty { $0.element("a", .href(.indicators), text: Phrases.CataloguePage.clear) }
        }
        $0.element("small", .id("q-hint"), text: Phrases.CataloguePage.searchHint)
      }
    }

    private func table(in tongue: Tongue) -> DataTable {
      let columns: [DataTable.Column] = [
        .prose(Phrases.Tables.name), .text(Phrases.CataloguePage.code), .text(Phrases.CataloguePage.measure),
        .text(Phrases.CataloguePage.nature), .text(Phrases.CataloguePage.direction),
        .number(Phrases.CataloguePage.figures),
      ]
      let caption = Phrases.CataloguePage.indicatorsCaption(model.entries.count, of: model.total)[tongue]
      return DataTable(caption, columns: columns) { body in
        for entry in model.entries { body.row { write(entry, into: &$0) } }
      }
    }

    private func write(_ entry: IndicatorsAnswer.Entry, into cells: inout TableRow) {
      let indicator = entry.indicator
      cells.header {
        $0.element("a", .href(.indicator(indicator.code)), text: indicator.called(in: $0.tongue))
        if entry.versions > 1 { $0.element("small", text: Phrases.CataloguePage.versions(entry.versions)) }
      }
      cells.cell(indicator.code)
      cells.cell(FigureText.unit(indicator.measure, in: cells.tongue))
      cells.cell(indicator.nature.words[cells.tongue])
      cells.cell(indicator.direction.words[cells.tongue])
      if entry.figures == 0 { cells.blank() } else { cells.cell { $0.text(entry.figures) } }
    }
  }
}
