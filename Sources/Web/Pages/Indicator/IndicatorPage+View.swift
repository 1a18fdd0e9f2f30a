import Language
import Model
import Reviews
import Workflows

extension IndicatorPage {
  struct View: Component {
    let model: Model

    private var indicator: Indicator { model.latest }

    func render(into html: inout HTML) {
      let tongue = html.tongue
      html.render(
        PageHeading(
          indicator.called(in: tongue), kicker: Phrases.CataloguePage.kicker(indicator.code)[tongue]))
      html.element("section", .class("panel")) {
        $0.element("h2", text: Phrases.CataloguePage.about)
        $0.render(KeyValueList(facts))
      }
      if model.versions.count > 1 {
        html.element("div", .class("roomy")) { $0.render(definitions(in: tongue)) }
      }
      guard !model.figures.isEmpty else {
        return html.render(EmptyState(Phrases.CataloguePage.noFigures))
      }
      html.render(figures(in: tongue))
      html.render(FileLinks(.indicator(indicator.code)))
    }

    private var facts: [KeyValueList.Item] {
      var items: [KeyValueList.Item] = [
        .init(
          Phrases.CataloguePage.definition,
          SourceText(indicator.definition, missing: Phrases.CataloguePage.noDefinition)),
        .init(Phrases.CataloguePage.measure) { $0.text(FigureText.unit(indicator.measure, in: $0.tongue)) },
        .init(Phrases.CataloguePage.decimals, String(indicator.decimals)),
        .init(Phrases.CataloguePage.nature, indicator.nature.words),
        .init(Phrases.CataloguePage.direction, indicator.direction.words),
        .init(Phrases.CataloguePage.across, indicator.across.words),
        .init(Phrases.CataloguePage.line, indicator.line.phrase),
      ]
      for (key, code) in [
        (Phrases.CataloguePage.numerator, indicator.numerator),
        (Phrases.CataloguePage.denominator, indicator.denominator),
      ] {
        guard let code else { continue }
        let name = model.parts[code]
        items.append(
          .init(key) {
            $0.element(
              "a", .href(.indicator(code)),
              text: name.map { [tongue = $0.tongue] in $0.called(in: tongue) } ?? code)
          })
      }
      if !indicator.source.isEmpty {
        items.append(.init(Phrases.Tables.source) { writeSource(indicator, into: &$0) })
      }
      if !indicator.note.isEmpty { items.append(.init(Phrases.Interface.note, SourceText(indicator.note))) }
      return items
    }

    private func writeSource(_ version: Indicator, into html: inout HTML) {
      html.element(
        "a", .href(.source(version.source)), .lang(.vi, unless: html.tongue),
        text: model.sources[version.source].map(SourceSentence.cite) ?? version.source)
    }

    private func definitions(in tongue: Tongue) -> DataTable {
      let columns: [DataTable.Column] = [
        .text(Phrases.CataloguePage.inForce), .prose(Phrases.CataloguePage.definition),
        .text(Phrases.Tables.source),
      ]
      return DataTable(Phrases.CataloguePage.definitions[tongue], columns: columns) { body in
        for version in model.versions {
          body.row {
            $0.header(Self.days(of: version.validity, in: tongue))
            $0.cell(SourceText(version.definition, missing: Phrases.CataloguePage.noDefinition))
            if version.source.isEmpty { $0.blank() } else { $0.cell { writeSource(version, into: &$0) } }
          }
        }
      }
    }

    private static func days(of validity: Validity, in tongue: Tongue) -> String {
      let ends = [
        validity.from.map { Phrases.CataloguePage.from($0.vietnamese)[tongue] },
        validity.to.map { Phrases.CataloguePage.to($0.vietnamese)[tongue] },
      ].compactMap { $0 }
      return ends.isEmpty ? Phrases.CataloguePage.always[tongue] : ends.joined(separator: " ")
    }

    private func figures(in tongue: Tongue) -> DataTable {
      let columns: [DataTable.Column] = [
        .text(Phrases.Tables.unit), .text(Phrases.Tables.period), .number(Phrases.Tables.value),
        .prose(Phrases.CataloguePage.words),
      ]
      let caption = Phrases.CataloguePage.figuresCaption(model.figures.count)[tongue]
      return DataTable(caption, columns: columns) { body in
        for figure in model.figures { body.row { write(figure, into: &$0) } }
      }
    }

    private func write(_ figure: IndicatorAnswer.Figure, into cells: inout TableRow) {
      cells.header {
        $0.element("a", .href(.unit(figure.unit.code)), text: figure.unit.called(in: $0.tongue))
      }
      cells.cell { $0.render(FigurePeriod(figure.observation, in: figure.period)) }
      cells.cell { html in
        html.render(FigureValue(figure.observation, of: indicator, showsUnit: false))
        if let inference = figure.observation.inference {
          html.text(" ")
          html.render(InferredMark(inference))
        }
      }
      cells.cell { $0.element("q", .lang(.vi, unless: $0.tongue), text: figure.observation.origin.words) }
    }
  }
}
