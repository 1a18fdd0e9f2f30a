import Language
import Model
import Reviews

extension ScorecardPage {
  struct View: Component {
    let model: Model

    func render(into html: inout HTML) {
      let tongue = html.tongue
      let period = PeriodSentence.say(model.period)
      html.render(
        PageHeading(
          model.unit.called(in: tongue), kicker: Phrases.ScorecardPage.kicker(period)[tongue],
          lead: lead(tongue)))
      html.element("div", .class("choices")) {
        writePeriods(into: &$0)
        writeBoundaries(into: &$0)
        $0.render(FileLinks(model.address))
      }
      html.render(StatusCounts(model.counts))
      if model.current.isEmpty, model.besides.isEmpty {
        html.render(EmptyState(Phrases.ScorecardPage.empty, advice: Phrases.ScorecardPage.emptyAdvice))
      }
      write(model.current, caption: Phrases.ScorecardPage.caption(period)[tongue], into: &html)
      writeBesides(into: &html)
    }

    private func lead(_ tongue: Tongue) -> String {
      let span = model.period.period
      let days = Phrases.ScorecardPage.days(span.from.written(in: tongue), span.to.written(in: tongue))
      let targets = model.counts.values.reduce(0, +)
      return days[tongue] + " "
        + Phrases.ScorecardPage.holds(targets: targets, figures: model.figures)[tongue]
    }

    private func writePeriods(into html: inout HTML) {
      let tongue = html.tongue
      html.render(
        LinkSwitch(
          Phrases.ScorecardPage.periods,
          model.periods.map {
            .init(
              shortName(of: $0, tongue), model.address(of: $0), isCurrent: $0.period == model.period.period)
          }))
    }

    /// A term by its label; a code in words.
    private func shortName(of period: LabelledPeriod, _ tongue: Tongue) -> String {
      period.label == period.period.code ? PeriodSentence.say(period)[tongue] : period.label
    }

    private func writeBoundaries(into html: inout HTML) {
      let tongue = html.tongue
      var choices = [Boundaries.then, .now]
      if !choices.contains(model.boundaries) { choices.append(model.boundaries) }
      html.render(
        LinkSwitch(
          Phrases.ScorecardPage.boundaries,
          choices.map { choice in
            .init(
              choice.phrase(in: tongue),
              .scorecard(
                unit: model.unit.code, period: model.period.label, boundaries: choice == .then ? nil : choice),
              isCurrent: choice == model.boundaries)
          }))
      if model.boundaries != .then {
        html.element("p", .class("hint"), text: Phrases.ScorecardPage.recast)
      }
    }

    private func write(_ part: Model.Part, caption: String, into html: inout HTML) {
      if !part.groups.isEmpty {
        let table = ScorecardTable(caption: caption, groups: part.groups)
        html.render(table)
        if table.hasBars { html.render(BulletLegend()) }
        html.element("p", .class("hint"), text: Phrases.ScorecardPage.maturityNote)
      }
      if !part.qualitative.isEmpty {
        html.render(QualitativeTable(targets: part.qualitative))
        html.element("p", .class("hint"), text: Phrases.ScorecardPage.qualitativeLead)
      }
    }

    private func writeBesides(into html: inout HTML) {
      guard !model.besides.isEmpty else { return }
      html.element("section", .class("besides")) {
        $0.element("h2", text: Phrases.ScorecardPage.besides)
        $0.element("p", .class("hint"), text: Phrases.ScorecardPage.besidesLead)
        if !model.besides.groups.isEmpty {
          $0.render(
            ScorecardTable(
              caption: Phrases.ScorecardPage.besides[$0.tongue], groups: model.besides.groups,
              showsCaption: false))
        }
        if !model.besides.qualitative.isEmpty {
          $0.render(QualitativeTable(targets: model.besides.qualitative))
        }
      }
    }
  }
}

extension Boundaries {
  fileprivate func phrase(in tongue: Tongue) -> String {
    switch self {
    case .then: Phrases.ScorecardPage.then[tongue]
    case .now: Phrases.ScorecardPage.now[tongue]
    case .on(let day): Phrases.ScorecardPage.on(day.written(in: tongue))[tongue]
    }
  }
}

extension CalendarDate {
  /// `19-7-2020` in Vietnamese; `2020-07-19` in English, where the order of day and month could be doubted.
  func written(in tongue: Tongue) -> String {
    tongue == .vi ? vietnamese : iso
  }
}
