import Language
import Model
import Workflows

extension UnitPage {
  /// What the page of a unit shows.
  struct Model: Sendable {
    let reference: UnitReference
    /// Its names and kinds, the newest first.
    let versions: [OrganisationUnit.Version]
    /// The last day of a unit that has ended.
    let ended: CalendarDate?
    /// What ended it, where others came out of it.
    let successions: [UnitAnswer.Event]
    let above: [Line: [UnitReference]]
    let below: [UnitAnswer.Branch]
    let headline: Scorecard?
    /// All periods but the headline's.
    let otherPeriods: [LabelledPeriod]
    let events: [UnitAnswer.Event]
    let directives: DirectivesPage.Model

    /// - Parameters:
    ///   - directives: all documents; those that concern the unit are chosen from them.
    ///   - headline: the scorecard that stands for the unit on the overview, where one does.
    ///   - today: tells whether a unit has ended.
    init(
      _ answer: UnitAnswer, directives: [DirectivesAnswer.Entry], headline: Scorecard?, today: CalendarDate?
    ) {
      reference = answer.reference
      versions = answer.unit.versions.reversed()
      let end = answer.unit.latest.validity.to
      ended = end.flatMap { end in today.map { end < $0 } == false ? nil : end }
      above = answer.above
      below = answer.below
      self.headline = headline
      otherPeriods = answer.periods.filter { $0.period != headline?.period.period }
      events = answer.events
      let code = answer.reference.code
      successions =
        ended == nil
        ? []
        : answer.events.filter { event in
          event.units.contains { $0.code == code } && !event.results.contains { $0.code == code }
            && !event.results.isEmpty
        }
      let own = Set(answer.directives.map(\.id))
      self.directives = DirectivesPage.Model(directives.filter { own.contains($0.directive.id) })
    }

    var latest: OrganisationUnit.Version? { versions.first }
  }
}
