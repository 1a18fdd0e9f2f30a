import Figures
import Model

/// The bar of a target on the line of the scorecard it stands on.
enum TargetBar {
  /// Nil where the target has no number, or nothing can be set against it.
  static func of(_ reading: TargetReading, on line: ScorecardLine) -> BulletBar? {
    let target = reading.target
    guard !target.values.isEmpty, let evaluated = reading.assessment.evaluated else { return nil }
    return BulletBar(
      actual: evaluated,
      approximate: evaluated == line.actual?.quantity ? line.actual?.approximate ?? "" : "",
      aim: .init(target.bound, target.values), previous: previous(target, line), measure: target.measure,
      status: reading.assessment.status, attained: reading.assessment.attained)
  }

  /// The term before, where it is of the same kind as what the target looks at.
  private static func previous(_ target: Target, _ line: ScorecardLine) -> ExactDecimal? {
    guard target.aspect == .value || target.aspect == .share, target.over == .total || target.over == .atEnd,
      let measure = target.measure, let own = line.indicator?.measure,
      let value = line.previous?.other.quantity.exactValue
    else { return nil }
    return own.convert(value, to: measure)
  }
}
