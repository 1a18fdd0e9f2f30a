import Language

/// What a rule is called, wherever it is listed.
public struct RuleDescription: Hashable, Sendable {
  /// Stable: `change.difference`. Files, settings and links use it.
  public let identifier: String
  public let title: Phrase
  public let relation: Relation

  public init(_ identifier: String, _ relation: Relation, vi: String, en: String) {
    self.identifier = identifier
    self.relation = relation
    title = Phrase(vi: vi, en: en)
  }
}

/// Looks at one sentence at a time.
protocol SentenceRule: Sendable {
  var description: RuleDescription { get }
  func examine(_ sentence: SentenceView, _ drafts: inout [Draft])
}

/// Reads the whole text line by line, remembers what it needs, and speaks at the end. What it remembers must grow no
/// faster than the text.
protocol DocumentRule: SendableMetatype {
  static var description: RuleDescription { get }
  init()
  mutating func read(_ line: LineView)
  func conclude() -> [Draft]
}
