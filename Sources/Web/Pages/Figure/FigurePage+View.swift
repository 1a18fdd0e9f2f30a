import Language
import Model
import Reviews

extension FigurePage {
  struct View: Component {
    let model: Model

    func render(into html: inout HTML) {
      let answer = model.answer
      let tongue = html.tongue
      let period = PeriodSentence.say(answer.period)[tongue]
      html.render(
        PageHeading(
          answer.indicator.called(in: tongue), kicker: answer.unit.called(in: tongue) + " · " + period,
          lead: Phrases.FigurePage.given(answer.observations.count)[tongue]))
      for rivals in model.contradictions {
        html.render(
          ContradictionNote(
            rivals.map {
              .init(
                FigureValue($0.quantity, measure: answer.indicator.measure, approximate: $0.approximate),
                .citing($0.origin, in: answer.sources))
            }))
      }
      html.render(
        PanelGrid(
          answer.observations.map { observation in
            Panel(Phrases.FigurePage.number(observation.id)[tongue]) {
              $0.render(
                ObservationCard(
                  observation: observation, indicator: answer.indicator, sources: answer.sources))
            }
          }))
      writePrinted(into: &html)
      writeTargets(into: &html)
      writeSeries(into: &html)
      html.element("div", .class("after")) {
        if let home = answer.home {
          $0.element("p") {
            $0.element(
              "a", .href(.scorecard(unit: home.unit.code, period: home.period.label)),
              text: Phrases.FigurePage.backTo(
                home.unit.called(in: tongue), PeriodSentence.say(home.period)[tongue]))
          }
        }
        $0.element("p") {
          $0.text(Phrases.TargetPage.indicator)
          $0.text(": ")
          $0.element(
            "a", .href(.indicator(answer.indicator.code)),
            text: answer.indicator.called(in: tongue) + " (" + answer.indicator.code + ")")
        }
        $0.render(FileLinks(model.address))
      }
    }

    private func writePrinted(into html: inout HTML) {
      guard !model.answer.printed.isEmpty else { return }
      html.element("section", .class("panel")) {
        $0.element("h2", text: Phrases.FigurePage.printed)
        $0.element("p", .class("hint"), text: Phrases.FigurePage.printedLead)
        $0.render(
          PrintedList(
            readings: model.answer.printed, measure: model.answer.indicator.measure,
            sources: model.answer.sources))
      }
    }

    private func writeTargets(into html: inout HTML) {
      html.element("section", .class("panel")) {
        $0.element("h2", text: Phrases.FigurePage.targets)
        guard !model.answer.targets.isEmpty else {
          return $0.element("p", .class("hint"), text: Phrases.FigurePage.noTargets)
        }
        $0.element("ul", .class("siblings")) {
          for reading in model.answer.targets {
            $0.element("li") {
              $0.element(
                "a", .href(.target(reading.target.id)),
                text: TargetSentence.write(reading.target, indicator: model.answer.indicator, $0.tongue))
              $0.text(" ")
              $0.render(StatusBadge(reading.assessment.status))
              if let sum = AttainmentSum.ofValue(reading) {
                $0.text(" ")
                $0.element("span", .class("sum"), text: sum.text(in: $0.tongue))
              }
            }
          }
        }
      }
    }

    private func writeSeries(into html: inout HTML) {
      html.element("section", .class("panel")) {
        $0.element("h2", text: Phrases.FigurePage.series)
        guard !model.answer.series.isEmpty else {
          return $0.element("p", .class("hint"), text: Phrases.FigurePage.onlyOne)
        }
        $0.render(
          MeasurePath(
            indicator: model.answer.indicator, series: model.answer.series,
            named: model.named, aim: nil))
      }
    }
  }
}
