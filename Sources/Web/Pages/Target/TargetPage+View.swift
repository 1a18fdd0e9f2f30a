import Language
import Model
import Reviews

extension TargetPage {
  struct View: Component {
    let model: Model

    func render(into html: inout HTML) {
      let tongue = html.tongue
      let committee =
        model.home.unit.calledShort(in: tongue) + ", " + PeriodSentence.say(model.home.period)[tongue]
      html.render(
        PageHeading(
          model.sentence(in: tongue), kicker: Phrases.TargetPage.kicker(model.target.id, committee)[tongue]))
      html.element("section", .class("panel")) { $0.render(TargetStanding(model: model)) }
      writeRivals(into: &html)
      html.element("div", .class("columns")) {
        $0.element("div") { for panel in panels(in: tongue) { $0.render(panel) } }
        $0.element("div") { $0.render(about(in: tongue)) }
      }
      writePath(into: &html)
      writeChain(into: &html)
    }

    /// Sources that disagree are shown before anything is made of them.
    private func writeRivals(into html: inout HTML) {
      guard let actual = model.line.actual, !model.line.competing.isEmpty else { return }
      html.render(
        ContradictionNote(
          ([actual] + model.line.competing).map {
            .init(FigureValue($0, of: model.line.indicator), .citing($0.origin, in: model.sources))
          }))
    }

    private func panels(in tongue: Tongue) -> [Panel] {
      var panels = [quoted(in: tongue)]
      if !model.printed.isEmpty {
        panels.append(
          Panel(Phrases.TargetPage.printed[tongue]) {
            $0.render(
              PrintedList(
                readings: model.printed, measure: model.line.indicator?.measure, sources: model.sources))
          })
      }
      if model.line.previous != nil || model.line.samePeriodLastYear != nil {
        panels.append(change(in: tongue))
      }
      if !model.siblings.isEmpty { panels.append(siblings(in: tongue)) }
      return panels
    }

    private func quoted(in tongue: Tongue) -> Panel {
      Panel(Phrases.TargetPage.quoted[tongue]) {
        $0.render(QuotedWords(model.target.origin, in: model.sources))
        guard !model.target.note.isEmpty else { return }
        $0.element("p", .class("hint")) {
          $0.text(Phrases.Interface.note)
          $0.text(": ")
          $0.element("span", .lang(.vi, unless: $0.tongue), text: model.target.note)
        }
      }
    }

    private func about(in tongue: Tongue) -> Panel {
      Panel(Phrases.TargetPage.about[tongue]) { $0.render(TargetFacts(model: model)) }
    }

    private func change(in tongue: Tongue) -> Panel {
      Panel(Phrases.TargetPage.change[tongue]) {
        for comparison in [model.line.previous, model.line.samePeriodLastYear].compactMap({ $0 }) {
          $0.element("div", .class("change")) { write(comparison, into: &$0) }
        }
      }
    }

    private func write(_ comparison: Comparison, into html: inout HTML) {
      let period = PeriodSentence.say(comparison.period)[html.tongue]
      let other = FigureValue(comparison.other, of: model.line.indicator)
      guard comparison.change != nil else {
        // Nothing to compare yet: the figure of before stands alone.
        html.element("p", .class("kicker"), text: period)
        return html.render(other)
      }
      html.element("p", .class("kicker"), text: Phrases.Figures.comparedWith(period))
      html.render(
        Delta(
          change: comparison.change, percent: comparison.changePercent,
          measure: model.line.indicator?.measure,
          base: other, marks: comparison.marks))
    }

    private func siblings(in tongue: Tongue) -> Panel {
      Panel(Phrases.TargetPage.siblings[tongue]) {
        $0.element("p", .class("hint"), text: Phrases.TargetPage.siblingsLead)
        $0.element("ul", .class("siblings")) {
          for sibling in model.siblings {
            $0.element("li") {
              let indicator = sibling.target.indicator.flatMap { model.siblingIndicators[$0] }
              $0.element(
                "a", .href(.target(sibling.target.id)),
                text: TargetSentence.write(sibling.target, indicator: indicator, $0.tongue))
              $0.text(" ")
              $0.render(StatusBadge(sibling.assessment.status))
            }
          }
        }
      }
    }

    private func writePath(into html: inout HTML) {
      guard let indicator = model.line.indicator, !model.line.series.isEmpty else { return }
      html.element("section", .class("panel")) {
        $0.element("h2", text: Phrases.FigurePage.series)
        $0.render(
          MeasurePath(
            indicator: indicator, series: model.line.series, named: model.named, aim: model.aimOnPath))
      }
    }

    private func writeChain(into html: inout HTML) {
      html.element("section") {
        $0.element("h2", text: Phrases.TargetPage.chain)
        guard let chain = model.chain else {
          return $0.element("p", .class("hint"), text: Phrases.TargetPage.chainUnknown)
        }
        $0.element("p", .class("hint"), text: Phrases.TargetPage.chainLead)
        $0.render(ChainList(chain, hereIs: Phrases.TargetPage.setsIt))
      }
    }
  }
}
