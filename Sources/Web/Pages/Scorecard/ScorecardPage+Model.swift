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
      var current = PartBuilder(scorecard)
      var besides = current
      for line in scorecard.lines {
        if line.timing == .current { current.add(line) } else { besides.add(line) }
      }
      self.current = current.part
      self.besides = besides.part
    }

    var address: SiteAddress { address(of: period) }

    /// Another period under the same boundaries.
    func address(of other: LabelledPeriod) -> SiteAddress {
      .scorecard(unit: unit.code, period: other.label, boundaries: boundaries == .then ? nil : boundaries)
    }
  }
}

/// Puts lines under their fields, in the order they come in.
private struct PartBuilder {
  private let unit: String
  private let period: Period
  private let groups: SentenceGroups
  private var rows: [Line: [ScorecardPage.Row]] = [:]
  private var qualitative: [ScorecardPage.Qualitative] = []

  init(_ scorecard: Scorecard) {
    unit = scorecard.unit.code
    period = scorecard.period.period
    groups = SentenceGroups(scorecard.lines)
  }

  var part: ScorecardPage.Model.Part {
    .init(
      groups: Line.allCases.compactMap { field in rows[field].map { .init(title: field.field, rows: $0) } },
      qualitative: qualitative)
  }

  mutating func add(_ line: ScorecardLine) {
    let place = line.measuredOn.code == unit ? nil : line.measuredOn
    if let field = line.indicator?.line {
      rows[field, default: []].append(
        .init(
          line: line, place: place, siblings: line.targets.map { groups.siblings(of: $0, on: line) },
          period: line.period?.period == period ? nil : line.period))
    } else {
      qualitative += line.targets.map { .init(reading: $0, place: place) }
    }
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
