import Language
import Model
import Reviews
import Workflows

extension UnitPage {
  struct View: Component {
    let model: Model

    func render(into html: inout HTML) {
      let tongue = html.tongue
      html.render(PageHeading(model.reference.called(in: tongue), kicker: kicker(in: tongue)))
      if let day = model.ended { writeEnd(on: day, into: &html) }
      html.render(PanelGrid([scorecards(in: tongue), about(in: tongue), way(in: tongue)]))
      if !model.below.isEmpty {
        html.render(Panel(Phrases.UnitPage.below[tongue]) { $0.render(UnitTree(model: model)) })
      }
      writeEvents(into: &html)
      if model.directives.total > 0 { html.render(UnitDirectives(directives: model.directives)) }
    }

    private func kicker(in tongue: Tongue) -> String {
      guard let latest = model.latest else { return "" }
      return latest.level.isEmpty
        ? latest.kind.phrase[tongue] : latest.kind.phrase[tongue] + ", " + latest.level
    }

    private func writeEnd(on day: CalendarDate, into html: inout HTML) {
      html.element("div", .class("note"), .role("note")) {
        $0.element("p", text: Phrases.UnitPage.ended(day.written(in: $0.tongue)))
        for event in model.successions {
          $0.element("p") {
            $0.text(Phrases.UnitPage.succeeded(event.reorganisation.date.written(in: $0.tongue)))
            for (index, unit) in event.results.enumerated() {
              $0.text(index == 0 ? " " : ", ")
              $0.element("a", .href(.unit(unit.code)), text: unit.called(in: $0.tongue))
            }
          }
        }
      }
    }

    private func scorecards(in tongue: Tongue) -> Panel {
      Panel(Phrases.UnitPage.periods[tongue]) {
        if model.headline == nil, model.otherPeriods.isEmpty {
          return $0.element("p", .class("absent"), text: Phrases.UnitPage.noPeriods)
        }
        if let headline = model.headline {
          $0.element("p", .class("headline")) {
            $0.element(
              "a", .href(.scorecard(unit: model.reference.code, period: headline.period.label)),
              text: PeriodSentence.say(headline.period)[tongue].sentenceCased)
          }
          $0.render(StatusCounts(headline.statusCounts))
        }
        guard !model.otherPeriods.isEmpty else { return }
        if model.headline != nil { $0.element("p", .class("kicker"), text: Phrases.UnitPage.otherPeriods) }
        $0.element("ul", .class("plain")) {
          for period in model.otherPeriods {
            $0.element("li") {
              $0.element(
                "a", .href(.scorecard(unit: model.reference.code, period: period.label)),
                text: PeriodSentence.say(period)[tongue].sentenceCased)
            }
          }
        }
      }
    }

    private func about(in tongue: Tongue) -> Panel {
      Panel(Phrases.UnitPage.about[tongue]) {
        $0.render(KeyValueList(facts))
        guard model.versions.count > 1 else { return }
        $0.element("p", .class("kicker"), text: Phrases.UnitPage.names)
        $0.element("ul", .class("plain")) {
          for version in model.versions {
            $0.element("li") {
              $0.text(tongue == .en && !version.nameEnglish.isEmpty ? version.nameEnglish : version.name)
              let span = version.validity.words(in: tongue)
              $0.element(
                "small",
                text: ([version.kind.phrase[tongue], span]).filter { !$0.isEmpty }.joined(separator: ", "))
            }
          }
        }
      }
    }

    private var facts: [KeyValueList.Item] {
      guard let latest = model.latest else { return [] }
      var facts: [KeyValueList.Item] = [.init(Phrases.UnitPage.kind, latest.kind.phrase)]
      if !latest.level.isEmpty { facts.append(Self.own(Phrases.UnitPage.level, latest.level)) }
      if !latest.short.isEmpty { facts.append(Self.own(Phrases.UnitPage.short, latest.short)) }
      facts.append(.init(Phrases.UnitPage.code, model.reference.code))
      if !latest.note.isEmpty { facts.append(Self.own(Phrases.UnitPage.note, latest.note)) }
      return facts
    }

    /// A fact in the data's own words, which are Vietnamese.
    private static func own(_ key: Phrase, _ text: String) -> KeyValueList.Item {
      .init(key) { $0.element("span", .lang(.vi, unless: $0.tongue), text: text) }
    }

    private func way(in tongue: Tongue) -> Panel {
      Panel(Phrases.UnitPage.above[tongue]) {
        guard !model.above.isEmpty else {
          return $0.element("p", .class("absent"), text: Phrases.UnitPage.nothingAbove)
        }
        for line in Line.allCases {
          guard let units = model.above[line], !units.isEmpty else { continue }
          $0.element("p", .class("kicker"), text: line.phrase)
          $0.element("ol", .class("way"), .label(line.phrase)) {
            for unit in units {
              $0.element("li") {
                $0.element("a", .href(.unit(unit.code)), text: unit.called(in: tongue))
              }
            }
            $0.element("li", .current("true", if: true), text: model.reference.called(in: tongue))
          }
        }
      }
    }

    private func writeEvents(into html: inout HTML) {
      guard !model.events.isEmpty else { return }
      html.element("section", .class("panel")) {
        $0.element("h2", text: Phrases.UnitPage.events)
        $0.element("p", .class("hint"), text: Phrases.UnitPage.eventsLead)
        $0.element("ul", .class("events")) {
          for event in model.events {
            $0.element("li") {
              $0.render(EventLine(event: event))
              if let decision = event.decision { Self.write(decision, into: &$0) }
            }
          }
        }
      }
    }

    private static func write(_ decision: Directive, into html: inout HTML) {
      html.element("small", .class("aside")) {
        $0.text(Phrases.UnitPage.decision)
        $0.text(" ")
        $0.element(
          "a", .href(.directive(decision.id)), .lang(.vi, unless: $0.tongue),
          text: DirectiveName(decision).short)
      }
    }
  }
}

extension StatedDate {
  /// As far as it is stated; in English as the calendar of computers has it.
  fileprivate func written(in tongue: Tongue) -> String {
    tongue == .vi ? vietnamese : text
  }
}

extension Validity {
  /// "từ 1-7-2025"; empty where it is open at both ends.
  fileprivate func words(in tongue: Tongue) -> String {
    switch (from?.written(in: tongue), to?.written(in: tongue)) {
    case (nil, nil): ""
    case (let from?, nil): Phrases.UnitPage.from(from)[tongue]
    case (nil, let to?): Phrases.UnitPage.until(to)[tongue]
    case (let from?, let to?): Phrases.UnitPage.between(from, to)[tongue]
    }
  }
}
