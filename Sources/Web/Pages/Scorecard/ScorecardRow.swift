import Figures
import Model

extension ScorecardPage {
  /// One measure: its figure, its targets, what it is compared with. A class, since a line is a large value and
  /// passes through many hands on its way to the page.
  final class Row: Sendable {
    let line: ScorecardLine
    /// Nil where it is measured on the scorecard's own unit.
    let place: UnitReference?
    /// For each target of the line, the others that the same sentence sets.
    let siblings: [SentenceGroups.Siblings]
    /// Nil where it is the scorecard's.
    let period: LabelledPeriod?
    /// What the source prints of the figure itself and what does not come out so when worked out again.
    let printed: [PrintedReading]

    init(
      line: ScorecardLine, place: UnitReference?, siblings: [SentenceGroups.Siblings], period: LabelledPeriod?
    ) {
      self.line = line
      self.place = place
      self.siblings = siblings
      self.period = period
      printed = line.printed.filter { $0.isNoteworthy && $0.statement.target == nil }
      showsPath = line.series.contains { point in
        point.id != line.actual?.id && point.id != line.previous?.other.id
          && point.id != line.samePeriodLastYear?.other.id
      }
    }

    func printed(of target: Target) -> [PrintedReading] {
      line.printed.filter { $0.isNoteworthy && $0.statement.target == target.id }
    }

    /// The measure over time, where that shows more than the comparisons beside it do.
    var path: [Observation] { showsPath ? line.series : [] }
    private let showsPath: Bool

    var hasNotes: Bool { !printed.isEmpty || showsPath }
  }

  /// A target in words.
  struct Qualitative: Sendable {
    let reading: TargetReading
    /// Nil where it is the scorecard's own unit's.
    let place: UnitReference?
  }
}

extension PrintedReading {
  /// What agrees need not be said in a table; what cannot be recomputed is said on the figure's own page.
  fileprivate var isNoteworthy: Bool { agreement == .differs || agreement == .truncated }
}

/// Which targets one sentence sets together.
struct SentenceGroups: Sendable {
  /// The others of a target's sentence.
  struct Siblings: Sendable {
    /// Whether there are any.
    let exist: Bool
    /// Those that stand on other lines, which have to be named.
    let elsewhere: [Sibling]

    static let none = Siblings(exist: false, elsewhere: [])
  }

  struct Sibling: Sendable {
    let target: String
    /// Nil for qualitative ones.
    let indicator: Indicator?
  }

  private let members: [String: [Sibling]]

  init(_ lines: [ScorecardLine]) {
    var members: [String: [Sibling]] = [:]
    for line in lines {
      for reading in line.targets {
        guard let group = reading.target.group else { continue }
        members[group, default: []].append(Sibling(target: reading.target.id, indicator: line.indicator))
      }
    }
    self.members = members
  }

  func siblings(of reading: TargetReading, on line: ScorecardLine) -> Siblings {
    guard let group = reading.target.group, let all = members[group], all.count > 1 else { return .none }
    return Siblings(
      exist: true, elsewhere: all.filter { other in !line.targets.contains { $0.target.id == other.target } })
  }
}
