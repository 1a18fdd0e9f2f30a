import Language
import Model
import Workflows

extension ScorecardPage {
  /// What the scorecard's page shows.
  struct Model: Sendable {
    let unit: UnitReference
    let period: LabelledPeriod
    let boundaries: Boundaries
    /// The periods it may be switched to, its own among them.
    let periods: [LabelledPeriod]
    let counts: [TargetStatus: Int]
    let figures: Int
    /// Of the period itself.
    let current: Part
    /// Of periods before and after it, each line with its own period.
    let besides: Part

    /// Lines that are shown together.
    struct Part: Sendable {
      let groups: [Group]
      let qualitative: [Qualitative]

      var isEmpty: Bool { groups.isEmpty && qualitative.isEmpty }
    }

    /// The lines of one field of work.
    struct Group: Sendable {
      let title: Phrase
      let rows: [Row]
    }

    init(_ answer: ScorecardAnswer) {
      let scorecard = answer.scorecard
      unit = scorecard.unit
      period = scorecard.period
      boundaries = scorecard.boundaries
      let isListed = answer.periods.contains { $0.period == scorecard.period.period }
      periods = isListed ? answer.periods : [scorecard.period] + answer.periods
      counts = scorecard.statusCounts
      figures = scorecard.lines.count { $0.actual != nil }
      let reader = PartReader(scorecard)
      current = reader.part { $0.timing == .current }
      besides = reader.part { $0.timing != .current }
    }

    var address: SiteAddress { address(of: period) }

    /// Another period under the same boundaries.
    func address(of other: LabelledPeriod) -> SiteAddress {
      .scorecard(unit: unit.code, period: other.label, boundaries: boundaries == .then ? nil : boundaries)
    }
  }
}

/// Puts the lines of a scorecard under their fields, in the order they come in.
private struct PartReader {
  let scorecard: Scorecard
  private let groups: SentenceGroups

  init(_ scorecard: Scorecard) {
    self.scorecard = scorecard
    groups = SentenceGroups(scorecard.lines)
  }

  func part(where isShown: (ScorecardLine) -> Bool) -> ScorecardPage.Model.Part {
    let lines = scorecard.lines.filter(isShown)
    return .init(
      groups: Line.allCases.compactMap { field in
        let own = lines.filter { $0.indicator?.line == field }
        return own.isEmpty ? nil : .init(title: field.field, rows: own.map(row))
      },
      qualitative: lines.filter { $0.indicator == nil }.flatMap { line in
        line.targets.map {
          .init(reading: $0, place: place(of: line), period: line.timing == .current ? nil : line.period)
        }
      })
  }

  private func row(_ line: ScorecardLine) -> ScorecardPage.Row {
    .init(
      line: line, place: place(of: line), siblings: line.targets.map { groups.siblings(of: $0, on: line) },
      period: line.period?.period == scorecard.period.period ? nil : line.period)
  }

  private func place(of line: ScorecardLine) -> UnitReference? {
    line.measuredOn.code == scorecard.unit.code ? nil : line.measuredOn
  }
}

extension Line {
  /// The field of work that its indicators belong to, as reviews head their sections.
  fileprivate var field: Phrase {
    switch self {
    case .state: Phrases.ScorecardPage.economy
    case .party: Phrases.ScorecardPage.party
    case .union: Phrases.ScorecardPage.union
    case .youth: Phrases.ScorecardPage.youth
    }
  }
}
