import Figures

/// Builds a scorecard from what was read: pure, so that the same material always gives the same scorecard.
public struct ScorecardBuilder {
  private let material: ScorecardMaterial
  private let selection: ScorecardSelection
  private let evaluator: TargetEvaluator
  private let statements: StatementReader
  private let byMeasure: [MeasureKey: [Observation]]
  /// Statements by the target they speak of, else by the figure, else by the measure.
  private let spoken: SpokenStatements

  public init(_ material: ScorecardMaterial) {
    self.material = material
    selection = ScorecardSelection(period: material.period.period, terms: material.terms.map(\.period))
    evaluator = TargetEvaluator(period: material.period.period)
    statements = StatementReader(
      observations: Dictionary(material.observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      targets: Dictionary(material.targets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    byMeasure = Dictionary(grouping: material.observations, by: MeasureKey.init)
    spoken = SpokenStatements(material.statements)
  }

  /// What a line is about.
  private struct MeasureKey: Hashable {
    let unit: String
    let indicator: String

    init(unit: String, indicator: String) {
      self.unit = unit
      self.indicator = indicator
    }

    init(_ observation: Observation) {
      unit = observation.fact.unit
      indicator = observation.fact.indicator
    }

    init?(_ target: Target) {
      guard let indicator = target.indicator else { return nil }
      unit = target.measuredOn
      self.indicator = indicator
    }
  }

  /// Figures of one measure that differ in how they count stand on lines of their own.
  private struct FigureKey: Hashable {
    let repetition: Repetition
    let population: String

    init(_ observation: Observation) {
      repetition = observation.fact.repetition
      population = observation.fact.population
    }

    /// Totals first: targets look for their figure in this order.
    static func precedes(_ left: FigureKey, _ right: FigureKey) -> Bool {
      let order = Repetition.allCases
      return (order.firstIndex(of: left.repetition) ?? 0, left.population)
        < (order.firstIndex(of: right.repetition) ?? 0, right.population)
    }
  }

  public func build() -> Scorecard {
    let timed = material.targets.compactMap { target in selection.timing(of: target).map { (target, $0) } }
    var targetsByMeasure: [MeasureKey: [(Target, ScorecardLine.Timing)]] = [:]
    var lines: [ScorecardLine] = []
    for (target, timing) in timed {
      if let key = MeasureKey(target) {
        targetsByMeasure[key, default: []].append((target, timing))
      } else {
        lines.append(qualitative(target, timing))
      }
    }
    for key in byMeasure.keys { lines += measured(key, targetsByMeasure[key] ?? []) }
    for (key, targets) in targetsByMeasure where byMeasure[key] == nil { lines += measured(key, targets) }
    return Scorecard(
      unit: reference(material.unit.code), period: material.period, boundaries: material.boundaries,
      lines: ScorecardOrder.sort(lines))
  }

  private func qualitative(_ target: Target, _ timing: ScorecardLine.Timing) -> ScorecardLine {
    line(
      indicator: nil, unit: target.measuredOn, period: window(of: target), timing: timing, actual: nil, others: [],
      targets: [reading(target, indicator: nil)])
  }

  private func measured(_ key: MeasureKey, _ targets: [(Target, ScorecardLine.Timing)]) -> [ScorecardLine] {
    let all = byMeasure[key] ?? []
    var timings: [FigureKey: [(Observation, ScorecardLine.Timing)]] = [:]
    for observation in all {
      guard let timing = selection.timing(of: observation) else { continue }
      timings[FigureKey(observation), default: []].append((observation, timing))
    }
    var lines: [ScorecardLine] = []
    var remaining = targets
    let order = timings.count > 1 ? timings.keys.sorted(by: FigureKey.precedes) : Array(timings.keys)
    for figureKey in order {
      guard let (actual, timing) = principal(timings[figureKey] ?? []) else { continue }
      let own = remaining.filter { belongs($0.0, to: figureKey) }
      remaining.removeAll { belongs($0.0, to: figureKey) }
      let indicator = material.indicator(key.indicator, in: actual.fact.period)
      let others = all.filter { $0.id != actual.id && $0.sharesFact(with: actual) }
      lines.append(
        line(
          indicator: indicator, unit: key.unit, period: material.named(actual.fact.period), timing: timing,
          actual: actual, others: others, targets: own.map { reading($0.0, indicator: indicator) }))
    }
    // Targets of one measure with no figure of their own share a line for each window.
    for (window, group) in Dictionary(grouping: remaining, by: { $0.0.window }) {
      let indicator = material.indicator(key.indicator, in: window ?? material.period.period)
      lines.append(
        line(
          indicator: indicator, unit: key.unit, period: window.map(material.named), timing: group[0].1, actual: nil,
          others: [], targets: group.map { reading($0.0, indicator: indicator) }))
    }
    return lines
  }

  /// Yearly targets go with yearly figures, stages with figures of that stage, the rest with the total.
  private func belongs(_ target: Target, to key: FigureKey) -> Bool {
    if target.aspect == .stage { return key.population == target.stage }
    guard key.population.isEmpty else { return false }
    switch target.over {
    case .eachYear: return key.repetition != .yearlyAverage
    case .yearlyAverage: return key.repetition != .eachYear
    case .total, .atEnd, .averageGrowth, .overBase: return key.repetition == .total
    }
  }

  /// The figure shown first. Of the period itself before one beside it, settled before estimated, printed before
  /// inferred, the latest; of rivals the one that more places give; last by identifier, so that the choice is always
  /// the same. The others are shown with it.
  private func principal(
    _ candidates: [(Observation, ScorecardLine.Timing)]
  ) -> (Observation, ScorecardLine.Timing)? {
    guard candidates.count > 1 else { return candidates.first }
    let ranked = candidates.map { candidate in
      let voices = candidates.count { $0.0.fact == candidate.0.fact && $0.0.quantity == candidate.0.quantity }
      return (rank(candidate.0, candidate.1, voices), candidate)
    }
    return ranked.min { $0.0 < $1.0 }?.1
  }

  private func rank(
    _ observation: Observation, _ timing: ScorecardLine.Timing, _ voices: Int
  ) -> (Int, Int, Int, Int, Int, String) {
    let settled: [Maturity] = [.official, .preliminary, .unstated, .estimate]
    let maturity = settled.firstIndex(of: observation.fact.maturity) ?? settled.count
    return (
      timing == .current ? 0 : 1,
      observation.fact.basis == .stock ? 0 : -observation.fact.period.overlap(material.period.period),
      -observation.reach.dayNumber,
      maturity * 2 + (observation.inference == nil ? 0 : 1),
      -voices,
      observation.id
    )
  }

  private func line(
    indicator: Indicator?, unit: String, period: LabelledPeriod?, timing: ScorecardLine.Timing, actual: Observation?,
    others: [Observation], targets: [TargetReading]
  ) -> ScorecardLine {
    let comparisons = ComparisonFinder(material: material, observations: observationsLike(actual, unit, indicator))
    return ScorecardLine(
      indicator: indicator, measuredOn: reference(unit), period: period, timing: timing, actual: actual,
      competing: others.filter { $0.quantity != actual?.quantity },
      repeated: others.filter { $0.quantity == actual?.quantity },
      targets: targets, previous: indicator.flatMap { comparisons.previous(of: actual, period: period, indicator: $0) },
      samePeriodLastYear: indicator.flatMap { comparisons.lastYear(of: actual, indicator: $0) },
      printed: printed(of: [actual].compactMap { $0 } + others, targets: targets),
      series: comparisons.series(through: actual))
  }

  private func observationsLike(_ actual: Observation?, _ unit: String, _ indicator: Indicator?) -> [Observation] {
    guard let indicator else { return [] }
    let all = byMeasure[MeasureKey(unit: unit, indicator: indicator.code)] ?? []
    guard let actual else { return all.filter { $0.fact.population.isEmpty } }
    return all.filter { FigureKey($0) == FigureKey(actual) }
  }

  private func reading(_ target: Target, indicator: Indicator?) -> TargetReading {
    let observations = MeasureKey(target).flatMap { byMeasure[$0] } ?? []
    let assessment = settle(target, indicator, observations)
    let about = spoken.about(target: target.id)
    let printed = about.first { $0.kind == .attainment } ?? about.first { $0.kind == .excessPercent }
    return TargetReading(target: target, assessment: assessment, printed: printed)
  }

  /// Where sources disagree and the status would depend on which is right, nothing is claimed.
  private func settle(_ target: Target, _ indicator: Indicator?, _ observations: [Observation]) -> TargetAssessment {
    let assessment = evaluator.assess(target, indicator: indicator, observations: observations)
    let used = observations.filter { assessment.basis.contains($0.id) }
    for one in used {
      for rival in observations
      where rival.id != one.id && rival.sharesFact(with: one) && rival.quantity != one.quantity {
        let alternative = evaluator.assess(
          target, indicator: indicator, observations: observations.filter { $0.id != one.id })
        if alternative.status != assessment.status {
          return .unknown(.contradiction, evaluated: assessment.evaluated, basis: assessment.basis)
        }
      }
    }
    return assessment
  }

  /// What sources print about these figures or targets.
  private func printed(of figures: [Observation], targets: [TargetReading]) -> [PrintedReading] {
    spoken.about(figures: figures, targets: targets.map(\.target.id)).map(statements.read)
  }

  private func window(of target: Target) -> LabelledPeriod? {
    target.window.map { LabelledPeriod(label: target.windowLabel, period: $0) }
  }

  private func reference(_ code: String) -> UnitReference {
    guard let unit = material.units[code] else {
      return UnitReference(code: code, name: code, nameEnglish: code, short: code)
    }
    return UnitReference(unit, on: material.period.period.to)
  }
}

extension Observation {
  /// Whether two observations are about the same fact, so that different quantities contradict each other.
  /// A printed figure and an inferred one, or an estimate and an official one, are compared, not set against each other.
  func sharesFact(with other: Observation) -> Bool { fact == other.fact }
}
