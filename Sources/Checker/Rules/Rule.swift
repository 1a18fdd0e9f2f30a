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
  /// Nobody asks for what is right: what would only be told as right, and clears no alarm (``Draft/Strength/possible``), need not be looked for.
  mutating func leaveOutRight()
  mutating func read(_ line: LineView)
  /// For rules that ask for what is read of a line once for all of them.
  mutating func read(_ line: LineView, _ readings: LineReadings)
  /// What the lines read so far have settled; it is not told again.
  mutating func takeDrafts() -> [Draft]
  func conclude() -> [Draft]
}

extension DocumentRule {
  mutating func leaveOutRight() {}
  mutating func read(_ line: LineView) {}
  mutating func read(_ line: LineView, _ readings: LineReadings) { read(line) }
  mutating func takeDrafts() -> [Draft] { [] }
}

/// A document rule that settles each line as it is read.
protocol LineByLineRule: DocumentRule {
  var drafts: [Draft] { get set }
}

extension LineByLineRule {
  mutating func takeDrafts() -> [Draft] {
    // Asked after each line, and nearly always there is nothing: then nothing is made.
    guard !drafts.isEmpty else { return [] }
    let taken = drafts
    drafts = []
    return taken
  }

  func conclude() -> [Draft] { drafts }
}

/// A line-by-line rule that settles a list or a table once it has ended, at the latest with the text.
protocol BlockRule: LineByLineRule {
  mutating func close()
}

extension BlockRule {
  func conclude() -> [Draft] {
    var last = self
    last.close()
    return last.drafts
  }
}
