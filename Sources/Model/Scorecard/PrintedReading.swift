import Figures

/// A statement of a source, recomputed where both sides are known.
public struct PrintedReading: Sendable {
  public enum Agreement: String, Sendable, CaseIterable {
    /// The recomputed value, rounded half up, is the printed one.
    case agrees
    /// Cut off instead of rounded: accepted, and said (`domain` 4.2).
    case truncated
    case differs
    /// One side was worked out from this very statement, so it proves nothing.
    case circular
    /// A side is missing or not exactly known.
    case unknown
  }

  public let statement: Statement
  public let recomputed: ExactDecimal?
  public let agreement: Agreement

  init(_ statement: Statement, recomputed: ExactDecimal?, otherSideInferred: Bool) {
    self.statement = statement
    self.recomputed = recomputed
    agreement = Self.agreement(statement.printed, recomputed, otherSideInferred)
  }

  private static func agreement(
    _ printed: Quantity?, _ recomputed: ExactDecimal?, _ otherSideInferred: Bool
  ) -> Agreement {
    guard let printed, let recomputed else { return .unknown }
    guard let value = printed.exactValue else {
      guard let interval = printed.interval else { return .unknown }
      return interval.contains(recomputed) ? .agrees : .differs
    }
    if recomputed.rounded(to: value.scale) == value { return otherSideInferred ? .circular : .agrees }
    return recomputed.rounded(to: value.scale, .truncating) == value ? .truncated : .differs
  }
}

/// Recomputes what sources print from the figures and targets they speak of.
struct StatementReader {
  /// By identifier.
  let observations: [String: Observation]
  let targets: [String: Target]

  /// Decimals kept when recomputing: enough to tell rounding from cutting at any printed precision.
  private static let places = 4

  func read(_ statement: Statement) -> PrintedReading {
    let left = figure(of: statement)
    switch statement.kind {
    case .attainment, .excess, .excessPercent:
      let target = statement.target.flatMap { targets[$0] }
      return PrintedReading(
        statement, recomputed: recompute(statement.kind, left?.quantity.exactValue, target?.values.first),
        otherSideInferred: target?.inference != nil)
    case .difference, .growth, .ratioTo:
      let base = baseline(of: statement, for: left)
      return PrintedReading(
        statement, recomputed: recompute(statement.kind, left?.quantity.exactValue, base?.quantity.exactValue),
        otherSideInferred: base?.inference != nil)
    case .claim, .remark, .omitted:
      return PrintedReading(statement, recomputed: nil, otherSideInferred: false)
    }
  }

  private func recompute(_ kind: Statement.Kind, _ left: ExactDecimal?, _ right: ExactDecimal?) -> ExactDecimal? {
    guard let left, let right else { return nil }
    switch kind {
    case .attainment, .ratioTo: return try? left.percent(of: right, places: Self.places)
    case .growth, .excessPercent: return Growth.over(right, now: left, places: Self.places)
    case .difference, .excess: return try? left.subtracting(right)
    case .claim, .remark, .omitted: return nil
    }
  }

  private func figure(of statement: Statement) -> Observation? {
    if let id = statement.figure { return observations[id] }
    return first { $0.fact.period == statement.period && matches($0, statement) }
  }

  private func baseline(of statement: Statement, for left: Observation?) -> Observation? {
    if let id = statement.baseline { return observations[id] }
    guard let against = statement.against else { return nil }
    return first { candidate in
      guard candidate.fact.period == against, candidate.id != left?.id else { return false }
      guard let left else { return matches(candidate, statement) }
      return candidate.fact.unit == left.fact.unit && candidate.fact.indicator == left.fact.indicator
    }
  }

  private func matches(_ observation: Observation, _ statement: Statement) -> Bool {
    observation.fact.unit == statement.unit && observation.fact.indicator == statement.indicator
      && observation.fact.repetition == .total
  }

  /// The first by identifier, so that the same data always read the same.
  private func first(where condition: (Observation) -> Bool) -> Observation? {
    observations.values.filter(condition).min { $0.id < $1.id }
  }
}
