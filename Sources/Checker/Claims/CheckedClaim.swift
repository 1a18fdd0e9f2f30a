import Language

/// How the figures of a claim hang together.
public enum Relation: String, Hashable, Sendable, CaseIterable {
  case difference, growth, ratio, share, sum, product, average, conversion, granularity, repetition, order, date,
    reference
}

/// What the arithmetic says of a claim.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  case consistent
  /// Right if the printed figure was cut off instead of rounded, or otherwise right but not written as it should be.
  case rounded
  case inconsistent
  /// The text gives no proof either way; ``CheckedClaim/summary`` asks the question.
  case unverifiable
}

/// Scalars of the file's text, the end not included.
public struct TextRange: Hashable, Sendable {
  public let start: Int
  public let end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// A figure that takes part in a claim.
public struct Operand: Hashable, Sendable {
  /// As printed, without the words around it: `9,6 tỷ USD`.
  public let text: String
  /// Plain decimal notation, `min..max` for a range, in ``unit``; nil where it is no number (a date, a document).
  public let value: String?
  /// As printed: `tỷ USD`, `đảng viên`, `%`; empty where none is.
  public let unit: String
  public let range: TextRange

  public init(text: String, value: String?, unit: String, range: TextRange) {
    self.text = text
    self.value = value
    self.unit = unit
    self.range = range
  }
}

/// Something a text says of its figures, and what they say of it.
public struct CheckedClaim: Hashable, Sendable {
  /// The rule that found it: `change.difference`.
  public let rule: String
  public let relation: Relation
  public let verdict: Verdict
  /// The words of the claim, from its first figure to its last.
  public let range: TextRange
  public let text: String
  public let part: Manuscript.Part
  /// The figure that is judged; where the claim is wrong, this is what is underlined.
  public let figure: TextRange
  public let operands: [Operand]
  /// What the text prints, in plain decimal notation or as it is.
  public let stated: String
  /// What its figures give: a value, `min..max`, or nil where nothing can be said.
  public let expected: String?
  /// One sentence: what is wrong (or holds, or is to be asked).
  public let summary: Phrase
  /// The arithmetic, in words and signs.
  public let explanation: Phrase
  /// A wording that would be right, or what to look up.
  public let suggestion: Phrase

  public init(
    rule: String, relation: Relation, verdict: Verdict, range: TextRange, text: String, part: Manuscript.Part,
    figure: TextRange, operands: [Operand], stated: String, expected: String?, summary: Phrase, explanation: Phrase,
    suggestion: Phrase
  ) {
    self.rule = rule
    self.relation = relation
    self.verdict = verdict
    self.range = range
    self.text = text
    self.part = part
    self.figure = figure
    self.operands = operands
    self.stated = stated
    self.expected = expected
    self.summary = summary
    self.explanation = explanation
    self.suggestion = suggestion
  }
}
