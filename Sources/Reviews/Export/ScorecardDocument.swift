/// A scorecard in the shape that scripts read. Numbers are strings in plain decimal notation, so nothing is lost.
struct ScorecardDocument: Encodable, Sendable {
  struct Unit: Encodable, Sendable {
    let code: String
    let name: String
  }

  struct Span: Encodable, Sendable {
    let label: String
    let from: String
    let to: String
  }

  struct Measured: Encodable, Sendable {
    @Null var code: String?
    let name: String
    @Null var unit: String?
    let decimals: Int
  }

  struct Range: Encodable, Sendable {
    @Null var from: String?
    @Null var to: String?
    let fromOpen: Bool
    let toOpen: Bool
  }

  struct Part: Encodable, Sendable {
    let of: String
    let value: String
  }

  struct Competing: Encodable, Sendable {
    @Null var actual: String?
    @Null var range: Range?
    let source: Source
  }

  struct Source: Encodable, Sendable {
    let kind: String
    let reference: String
    let place: String
    let excerpt: String
  }

  struct Compared: Encodable, Sendable {
    let period: String
    @Null var actual: String?
    @Null var range: Range?
    let inferred: Bool
    @Null var change: String?
    @Null var changePercent: String?
    let marks: [String]
  }

  struct Printed: Encodable, Sendable {
    let text: String
    @Null var recomputed: String?
    @Null var agrees: Bool?
    /// Finer than `agrees`: agrees, truncated, differs, circular, unknown.
    let agreement: String
  }

  struct Goal: Encodable, Sendable {
    let id: String
    @Null var group: String?
    let owner: Unit
    let text: String
    let quoted: String
    let article: String
    @Null var directive: String?
    let bound: String
    let quantity: String
    let over: String
    let values: [String]
    let inferred: Bool
    @Null var arithmetic: String?
    @Null var window: Span?
    @Null var evaluated: String?
    @Null var attainedPercent: String?
    @Null var attainedPercentOfUpper: String?
    @Null var excess: String?
    @Null var expected: String?
    @Null var printedPercent: String?
    /// What the source prints it as: attainment ("đạt 78%") or excessPercent ("vượt 187%").
    @Null var printedAs: String?
    let status: String
    let reason: String
  }

  struct Line: Encodable, Sendable {
    let indicator: Measured
    let measuredOn: Unit
    @Null var period: Span?
    let timing: String
    @Null var actual: String?
    @Null var range: Range?
    @Null var part: Part?
    @Null var approximate: String?
    /// Whether the range stands for a small count of persons that the reader may not see.
    let withheld: Bool
    let inferred: Bool
    @Null var maturity: String?
    @Null var basis: String?
    @Null var calendar: String?
    @Null var closing: String?
    @Null var state: String?
    let competing: [Competing]
    @Null var coverage: Coverage?
    let targets: [Goal]
    @Null var previous: Compared?
    @Null var samePeriodLastYear: Compared?
    let printed: [Printed]
    let sources: [Source]
  }

  struct Coverage: Encodable, Sendable {
    let received: Int
    let expected: Int
  }

  let unit: Unit
  let period: Span
  let boundaries: String
  let asOf: String
  let lines: [Line]
}
