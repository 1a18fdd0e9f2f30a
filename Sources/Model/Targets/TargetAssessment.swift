import Figures

/// Where a target stands, and what that rests on.
public struct TargetAssessment: Hashable, Sendable {
  /// Why a status is what it is, where the status alone does not say.
  public enum Reason: String, Sendable, CaseIterable {
    /// The window is over and its whole is known.
    case final
    /// Judged against the even path through a window not yet over.
    case onPath
    /// The target is in words only.
    case qualitative
    /// The source does not print the target's value.
    case valueNotStated
    case noFigure
    /// The figure is only known within an interval that holds both answers.
    case undecided
    /// Growth without the figure it grows from.
    case noBase
    /// The window is over and figures of a part of it are missing.
    case incomplete
    /// Sources disagree, and the status would depend on which one is right.
    case contradiction
  }

  /// What was set against the target: in its measure.
  public let evaluated: Quantity?
  /// The observations that ``evaluated`` comes from.
  public let basis: [String]
  /// Attained, in per cent of the value (of the lower one of a range); nil for a value of zero.
  public let attained: ExactDecimal?
  /// Attained in per cent of the upper value of a range.
  public let attainedOfUpper: ExactDecimal?
  /// ``evaluated`` minus the value.
  public let excess: ExactDecimal?
  /// Where an even path would stand by now; nil once the window is over.
  public let expected: ExactDecimal?
  public let status: TargetStatus
  public let reason: Reason

  static func unknown(_ reason: Reason, evaluated: Quantity? = nil, basis: [String] = []) -> TargetAssessment {
    TargetAssessment(
      evaluated: evaluated, basis: basis, attained: nil, attainedOfUpper: nil, excess: nil, expected: nil,
      status: .unknown, reason: reason)
  }
}
