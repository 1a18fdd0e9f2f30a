import Figures

/// What is measured, by one version of its definition. The occupancy rate of 2013 is not that of 2022.
public struct Indicator: Hashable, Sendable {
  /// What is better.
  public enum Direction: String, Sendable, CaseIterable { case up, down, neutral }
  /// How months make a year.
  public enum Nature: String, Sendable, CaseIterable {
    /// Adds over time.
    case flow
    /// What is there on a day.
    case stock
    /// Worked out from its two parts, never stored or added.
    case ratio
  }
  /// How units make a total.
  public enum Across: String, Sendable, CaseIterable { case sum, ratio, none }

  public let code: String
  public let validity: Validity
  public let name: String
  public let nameEnglish: String
  public let measure: Measure
  /// How many decimals are kept and shown: 0 to 6.
  public let decimals: Int
  public let direction: Direction
  public let nature: Nature
  public let across: Across
  /// Indicators that a ratio is worked out from.
  public let numerator: String?
  public let denominator: String?
  /// The line it rolls up along.
  public let line: Line
  public let definition: String
  public let source: String
  public let note: String

  public init(
    code: String, validity: Validity, name: String, nameEnglish: String, measure: Measure, decimals: Int,
    direction: Direction, nature: Nature, across: Across, numerator: String?, denominator: String?, line: Line,
    definition: String, source: String, note: String
  ) {
    self.code = code
    self.validity = validity
    self.name = name
    self.nameEnglish = nameEnglish
    self.measure = measure
    self.decimals = decimals
    self.direction = direction
    self.nature = nature
    self.across = across
    self.numerator = numerator
    self.denominator = denominator
    self.line = line
    self.definition = definition
    self.source = source
    self.note = note
  }
}
