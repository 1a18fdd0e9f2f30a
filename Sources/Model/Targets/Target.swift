import Figures

/// A target is a sentence with a meaning; from its parts follow attainment, expected path, status and the Vietnamese
/// it is written back as.
public struct Target: Hashable, Sendable {
  /// What is looked at.
  public enum Aspect: String, Sendable, CaseIterable {
    case value, share, growth
    /// How many have reached a stage.
    case stage
    case qualitative
  }

  /// How it is looked at over time.
  public enum Over: String, Sendable, CaseIterable {
    /// The sum over the window.
    case total
    case eachYear, yearlyAverage
    /// The level at the end of the window.
    case atEnd
    /// Average yearly growth over the window.
    case averageGrowth
    /// Growth over a stated base.
    case overBase
  }

  public enum Bound: String, Sendable, CaseIterable {
    /// What officials print as "=".
    case atLeast
    case moreThan, atMost, lessThan, between, exactly
    /// Qualitative, or the bound is not known.
    case none
  }

  /// Growth over a base: the period compared with, or the value itself.
  public struct Base: Hashable, Sendable {
    public let period: Period?
    /// In the indicator's unit.
    public let value: ExactDecimal?

    public init(period: Period?, value: ExactDecimal?) {
      self.period = period
      self.value = value
    }
  }

  public let id: String
  /// The same for targets that one sentence sets together.
  public let group: String?
  public let version: Int
  /// Who owes it.
  public let owner: String
  /// On what it is measured.
  public let measuredOn: String
  /// Nil for qualitative ones, which have a ``subject``.
  public let indicator: String?
  public let subject: String
  public let subjectEnglish: String
  public let aspect: Aspect
  public let over: Over
  public let bound: Bound
  /// True where the source prints the number alone ("đạt 10 tỷ USD"), false where it prints the bound ("từ 50 trở lên").
  public let statedPlainly: Bool
  /// None, one, or two for `between`, the smaller first; in ``measure``.
  public let values: [ExactDecimal]
  /// The unit of ``values``: the indicator's own for values, per cent for shares and growth.
  public let measure: Measure?
  public let base: Base?
  public let stage: String
  public let stageEnglish: String
  /// Nil where unspecified; a numeric target always has one.
  public let window: Period?
  /// "2020-2025"; empty where the window is unspecified.
  public let windowLabel: String
  public let directive: String?
  /// The article of the directive.
  public let article: String
  public let inference: Inference?
  public let origin: Quotation
  public let note: String

  public init(
    id: String, group: String?, version: Int, owner: String, measuredOn: String, indicator: String?, subject: String,
    subjectEnglish: String, aspect: Aspect, over: Over, bound: Bound, statedPlainly: Bool, values: [ExactDecimal],
    measure: Measure?, base: Base?, stage: String, stageEnglish: String, window: Period?, windowLabel: String,
    directive: String?, article: String, inference: Inference?, origin: Quotation, note: String
  ) {
    self.id = id
    self.group = group
    self.version = version
    self.owner = owner
    self.measuredOn = measuredOn
    self.indicator = indicator
    self.subject = subject
    self.subjectEnglish = subjectEnglish
    self.aspect = aspect
    self.over = over
    self.bound = bound
    self.statedPlainly = statedPlainly
    self.values = values
    self.measure = measure
    self.base = base
    self.stage = stage
    self.stageEnglish = stageEnglish
    self.window = window
    self.windowLabel = windowLabel
    self.directive = directive
    self.article = article
    self.inference = inference
    self.origin = origin
    self.note = note
  }
}

/// Where a target stands. Late is shown apart from done, and "cannot judge yet" is a status of its own.
public enum TargetStatus: String, Sendable, CaseIterable {
  case exceeded, met, onTrack, atRisk, missed, unknown
}
