import Figures

/// Turns evidence into a status: against the bound once the window is complete, against the even path before.
struct TargetJudge {
  let target: Target
  let window: Period
  let indicator: Indicator
  /// The day by which everything is judged.
  let asOf: CalendarDate

  /// Evidence in the target's measure: shares as per cent, values in the target's unit.
  func inMeasure(_ evidence: Evidence) -> Evidence? {
    guard let measure = target.measure else { return evidence }
    let converted: Quantity?
    if measure.isPercent, case .part(let value, let whole) = evidence.quantity {
      converted = (try? value.percent(of: whole, places: max(1, indicator.decimals))).map { .exact($0) }
    } else if measure == indicator.measure || measure.isPercent {
      converted = evidence.quantity
    } else {
      converted = try? evidence.quantity.mapped { value throws(ArithmeticError) in
        guard let moved = indicator.measure.convert(value, to: measure) else { throw .overflow }
        return moved
      }
    }
    return converted.map {
      Evidence(quantity: $0, reaches: evidence.reaches, complete: evidence.complete, basis: evidence.basis)
    }
  }

  /// A sum that only grows: reached is reached, and until then an even path tells whether it is on track.
  func accumulating(_ found: Evidence?) -> TargetAssessment {
    guard let found = found.flatMap(inMeasure), let interval = found.quantity.interval else {
      return .unknown(.noFigure)
    }
    let satisfaction = satisfaction(of: interval)
    let capped = target.bound == .atMost || target.bound == .lessThan || target.bound == .exactly
    if found.complete { return result(found, final(satisfaction), .final) }
    if capped {
      // A cap that is broken stays broken; one that holds may still break.
      let exceedsCap = target.values.first.map { interval.isMore(than: $0) == .yes } ?? false
      return result(found, exceedsCap ? .missed : .onTrack, .onPath)
    }
    if satisfaction == .met || satisfaction == .exceeded { return result(found, final(satisfaction), .onPath) }
    guard asOf < window.to else { return result(found, .unknown, .incomplete) }
    guard satisfaction == .failed, let value = found.quantity.exactValue, let aim = target.values.first,
      let expected = path(to: aim, by: found.reaches)
    else { return result(found, .unknown, .undecided) }
    return result(found, value >= expected ? .onTrack : .atRisk, .onPath, expected: expected)
  }

  /// A level: what holds before the end of the window may still change.
  func level(_ found: Evidence?, missing: TargetAssessment.Reason = .noFigure) -> TargetAssessment {
    guard let found, let interval = found.quantity.interval else { return .unknown(missing) }
    let satisfaction = satisfaction(of: interval)
    if found.complete { return result(found, final(satisfaction), .final) }
    switch satisfaction {
    case .met, .exceeded: return result(found, asOf < window.to ? .onTrack : .unknown, .onPath)
    case .failed: return result(found, asOf < window.to ? .atRisk : .unknown, asOf < window.to ? .onPath : .incomplete)
    case .undecided: return result(found, .unknown, .undecided)
    }
  }

  /// A promise for each year: one year that fails, fails it.
  func years(_ found: [Evidence]) -> TargetAssessment {
    guard let worst = found.min(by: { lowEnd($0) < lowEnd($1) }) else { return .unknown(.noFigure) }
    let verdicts = found.map { $0.quantity.interval.map(satisfaction) ?? .undecided }
    let everything = Evidence(
      quantity: worst.quantity, reaches: worst.reaches, complete: worst.complete, basis: found.flatMap(\.basis))
    if verdicts.contains(.failed) { return result(everything, .missed, .final) }
    if verdicts.contains(.undecided) { return result(everything, .unknown, .undecided) }
    if worst.complete {
      return result(everything, verdicts.allSatisfy { $0 == .exceeded } ? .exceeded : .met, .final)
    }
    return asOf < window.to ? result(everything, .onTrack, .onPath) : result(everything, .unknown, .incomplete)
  }

  private func lowEnd(_ evidence: Evidence) -> ExactDecimal {
    evidence.quantity.interval?.lower ?? .zero
  }

  private func satisfaction(of interval: Interval) -> Satisfaction {
    Satisfaction(of: interval, bound: target.bound, values: target.values, direction: indicator.direction)
  }

  private func final(_ satisfaction: Satisfaction) -> TargetStatus {
    switch satisfaction {
    case .exceeded: .exceeded
    case .met: .met
    case .failed: .missed
    case .undecided: .unknown
    }
  }

  /// Where an even path from nothing to `aim` stands on `day`.
  private func path(to aim: ExactDecimal, by day: CalendarDate) -> ExactDecimal? {
    let elapsed = Int64(day.dayNumber - window.from.dayNumber + 1)
    return try? aim.multiplied(by: ExactDecimal(elapsed))
      .divided(by: ExactDecimal(Int64(window.days)), places: aim.scale + 1)
  }

  private func result(
    _ evidence: Evidence, _ status: TargetStatus, _ reason: TargetAssessment.Reason, expected: ExactDecimal? = nil
  ) -> TargetAssessment {
    let value = evidence.quantity.exactValue
    return TargetAssessment(
      evaluated: evidence.quantity, basis: evidence.basis,
      attained: percent(value, of: target.values.first),
      attainedOfUpper: target.bound == .between ? percent(value, of: target.values.last) : nil,
      excess: value.flatMap { value in target.values.first.flatMap { try? value.subtracting($0) } },
      expected: expected, status: status, reason: status == .unknown && reason == .final ? .undecided : reason)
  }

  private func percent(_ value: ExactDecimal?, of aim: ExactDecimal?) -> ExactDecimal? {
    guard let value, let aim, !aim.isZero else { return nil }
    return try? value.percent(of: aim, places: TargetEvaluator.percentPlaces)
  }
}
