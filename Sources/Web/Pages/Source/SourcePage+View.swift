import Language
import Model
import Reviews
import Workflows

extension SourcePage {
  struct View: Component {
    let model: Model

    func render(into html: inout HTML) {
      html.render(
        PageHeading(
          model.source.title, kicker: Phrases.CataloguePage.sourceKicker[html.tongue], language: .vi))
      html.element("section", .class("panel")) {
        $0.element("h2", text: Phrases.CataloguePage.aboutSource)
        $0.render(KeyValueList(facts))
      }
      guard !model.isEmpty else {
        return html.element("p", .class("hint"), text: Phrases.CataloguePage.nothingQuoted)
      }
      if !model.figures.isEmpty { html.render(figures(in: html.tongue)) }
      if !model.targets.isEmpty {
        html.element("div", .class("roomy")) { $0.render(targets(in: $0.tongue)) }
      }
      if !model.statements.isEmpty {
        html.render(
          StatementTable(Phrases.CataloguePage.statementsOf(model.statements.count), model.statements, .kind))
      }
      if !model.remarks.isEmpty {
        html.render(
          StatementTable(Phrases.CataloguePage.remarksOf(model.remarks.count), model.remarks, .plain))
      }
      if !model.omitted.isEmpty {
        html.render(
          StatementTable(Phrases.CataloguePage.omittedOf(model.omitted.count), model.omitted, .reason))
      }
      if !model.figures.isEmpty { html.render(FileLinks(.source(model.source.code))) }
    }

    private var facts: [KeyValueList.Item] {
      let source = model.source
      var items: [KeyValueList.Item] = [
        .init(
          Phrases.CataloguePage.publisher,
          SourceText(source.publisher, missing: Phrases.CataloguePage.notStated)),
        .init(
          Phrases.CataloguePage.published,
          SourceText(source.published?.vietnamese ?? "", missing: Phrases.CataloguePage.notStated)),
        .init(
          Phrases.CataloguePage.author, SourceText(source.author, missing: Phrases.CataloguePage.notStated)),
      ]
      if !source.note.isEmpty { items.append(.init(Phrases.CataloguePage.caution, SourceText(source.note))) }
      return items
    }

    private func figures(in tongue: Tongue) -> DataTable {
      let columns: [DataTable.Column] = [
        .prose(Phrases.Tables.indicator), .text(Phrases.Tables.unit), .text(Phrases.Tables.period),
        .number(Phrases.Tables.value), .prose(Phrases.CataloguePage.words),
        .text(Phrases.CataloguePage.place),
      ]
      return DataTable(Phrases.CataloguePage.figuresOf(model.figures.count)[tongue], columns: columns) {
        body in
        for figure in model.figures { body.row { write(figure, into: &$0) } }
      }
    }

    private func write(_ figure: SourceAnswer.Figure, into cells: inout TableRow) {
      let observation = figure.observation
      cells.header {
        $0.element(
          "a", .href(.indicator(figure.indicator.code)), text: figure.indicator.called(in: $0.tongue))
      }
      cells.cell(figure.unit.calledShort(in: cells.tongue))
      cells.cell(FigurePeriod(observation, in: figure.period))
      cells.cell {
        $0.render(FigureValue(observation, of: figure.indicator))
        if let inference = observation.inference {
          $0.text(" ")
          $0.render(InferredMark(inference))
        }
      }
      cells.cell { $0.element("q", .lang(.vi, unless: $0.tongue), text: observation.origin.words) }
      cells.cell {
        $0.element("span", .class("place"), .lang(.vi, unless: $0.tongue), text: observation.origin.place)
      }
    }

    private func targets(in tongue: Tongue) -> DataTable {
      let columns: [DataTable.Column] = [
        .prose(Phrases.Tables.target), .prose(Phrases.CataloguePage.words), .text(Phrases.Tables.status),
      ]
      return DataTable(Phrases.CataloguePage.targetsOf(model.targets.count)[tongue], columns: columns) {
        body in
        for entry in model.targets {
          body.row {
            let target = entry.reading.target
            $0.header {
              $0.element(
                "a", .href(.target(target.id)),
                text: TargetSentence.write(target, indicator: entry.line.indicator, $0.tongue))
            }
            $0.cell { $0.element("q", .lang(.vi, unless: $0.tongue), text: target.origin.words) }
            $0.cell(StatusBadge(entry.reading.assessment.status))
          }
        }
      }
    }
  }
}
