import Figures
import Language
import Model
import Workflows

extension OverviewPage {
  /// What the overview shows.
  struct Model: Sendable {
    let committees: [Committee]

    init(_ answer: OverviewAnswer) {
      committees = answer.heads.map { Committee($0.scorecard) }
    }
  }

  /// A target, on the line it stands on.
  struct Standing: Sendable {
    let line: ScorecardLine
    let reading: TargetReading

    var status: TargetStatus { reading.assessment.status }
    var attained: ExactDecimal? { reading.assessment.attained }

    /// Whether more of it is better, so that its percentage tells how well it went.
    var isToReach: Bool {
      switch reading.target.bound {
      case .atLeast, .moreThan, .between: line.indicator?.direction != .down
      case .atMost, .lessThan, .exactly, .none: false
      }
    }
  }

  /// One unit in its headline period.
  struct Committee: Sendable {
    let unit: UnitReference
    let period: LabelledPeriod
    let counts: [TargetStatus: Int]
    let figures: Int
    /// Why targets cannot be judged yet, with how many, the commonest first.
    let unjudged: [(reason: TargetAssessment.Reason, count: Int)]
    /// Missed before at risk, the least attained first.
    let danger: [Standing]
    /// The best attained, and the worst where that is another one and not in danger already.
    let best: Standing?
    let worst: Standing?
    /// Lines whose sources disagree.
    let contradicted: [ScorecardLine]
    /// What sources print and what does not come out when it is worked out again.
    let differing: [(line: ScorecardLine, printed: PrintedReading)]

    var targets: Int { counts.values.reduce(0, +) }

    init(_ scorecard: Scorecard) {
      unit = scorecard.unit
      period = scorecard.period
      counts = scorecard.statusCounts
      figures = scorecard.lines.count { $0.actual != nil }
      let standings = scorecard.lines.flatMap { line in line.targets.map { Standing(line: line, reading: $0) }
      }
      unjudged = Self.reasons(standings)
      danger = Self.inDanger(standings)
      let measured = standings.filter { $0.isToReach && $0.attained != nil }
      let top = measured.max { ($0.attained ?? .zero) < ($1.attained ?? .zero) }
      let bottom = measured.min { ($0.attained ?? .zero) < ($1.attained ?? .zero) }
      let shown = danger.map(\.reading.target.id)
      best = top.flatMap { shown.contains($0.reading.target.id) ? nil : $0 }
      worst = bottom.flatMap { low in
        shown.contains(low.reading.target.id) || low.attained == top?.attained ? nil : low
      }
      contradicted = scorecard.lines.filter { !$0.competing.isEmpty }
      differing = scorecard.lines.flatMap { line in
        line.printed.filter { $0.agreement == .differs }.map { (line, $0) }
      }
    }

    private static func reasons(_ standings: [Standing]) -> [(reason: TargetAssessment.Reason, count: Int)] {
      let counts = standings.filter { $0.status == .unknown }
        .reduce(into: [TargetAssessment.Reason: Int]()) { $0[$1.reading.assessment.reason, default: 0] += 1 }
      return TargetAssessment.Reason.allCases
        .compactMap { reason in counts[reason].map { (reason, $0) } }
        .sorted { $0.count > $1.count }
    }

    private static func inDanger(_ standings: [Standing]) -> [Standing] {
      let order: [TargetStatus] = [.missed, .atRisk]
      return order.flatMap { status in
        standings.filter { $0.status == status }.sorted { left, right in
          guard let low = left.attained else { return false }
          return right.attained.map { low < $0 } ?? true
        }
      }
    }
  }
}
