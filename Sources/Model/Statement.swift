import Figures

/// What a source itself prints about figures, kept as a statement and recomputed where both sides are known.
public struct Statement: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// đạt x% chỉ tiêu
    case attainment
    /// vượt n
    case excess
    /// vượt x%
    case excessPercent
    /// tăng n so với
    case difference
    /// tăng x% so với
    case growth
    /// bằng x% so với
    case ratioTo
    /// What cannot be recomputed: "đều đạt và vượt chỉ tiêu".
    case claim
    /// A mere count: "5 nhiệm vụ trọng tâm".
    case remark
    /// Left out, with the reason.
    case omitted
  }

  public let id: String
  public let kind: Kind
  public let unit: String?
  public let indicator: String?
  public let period: Period?
  /// The figure it speaks of.
  public let figure: String?
  /// The period compared with.
  public let against: Period?
  /// The figure compared with.
  public let baseline: String?
  public let target: String?
  public let printed: Quantity?
  public let measure: Measure?
  public let approximate: String
  public let origin: Quotation
  /// Why it was left out.
  public let reason: String
  public let note: String

  public init(
    id: String, kind: Kind, unit: String?, indicator: String?, period: Period?, figure: String?, against: Period?,
    baseline: String?, target: String?, printed: Quantity?, measure: Measure?, approximate: String,
    origin: Quotation, reason: String, note: String
  ) {
    self.id = id
    self.kind = kind
    self.unit = unit
    self.indicator = indicator
    self.period = period
    self.figure = figure
    self.against = against
    self.baseline = baseline
    self.target = target
    self.printed = printed
    self.measure = measure
    self.approximate = approximate
    self.origin = origin
    self.reason = reason
    self.note = note
  }
}
