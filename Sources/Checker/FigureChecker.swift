/// Reads a text, finds what it claims of its own figures, and judges it.
public struct FigureChecker: Sendable {
  private let sentenceRules: [any SentenceRule]
  private let documentRules: [any DocumentRule.Type]
  private let keepsRightClaims: Bool

  /// - Parameters:
  ///   - disabled: identifiers of rules that are switched off; see ``RuleBook/all``.
  ///   - keepsRightClaims: whether claims that hold are told too. Without them a long text takes less memory.
  public init(disabled: Set<String> = [], keepsRightClaims: Bool = true) {
    sentenceRules = RuleBook.sentenceRules.filter { !disabled.contains($0.description.identifier) }
    documentRules = RuleBook.documentRules.filter { !disabled.contains($0.description.identifier) }
    self.keepsRightClaims = keepsRightClaims
  }

  /// The claims found, in the order of the text; one for each printed figure that is wrong, however many it breaks.
  public func check(_ manuscript: Manuscript) -> [CheckedClaim] {
    let manuscript = ParagraphJoiner.join(manuscript)
    let grouping = Self.grouping(of: manuscript)
    var document = documentRules.map { $0.init() }
    if !keepsRightClaims { for index in document.indices { document[index].leaveOutRight() } }
    var reader = LineReadingsReader()
    var earlier = EarlierTotals()
    var told = ToldDrafts(rules: document.count, keepsRightClaims: keepsRightClaims)
    for (number, block) in manuscript.blocks.enumerated() {
      let line = Self.read(block, number: number, grouping: grouping)
      if !document.isEmpty {
        let readings = reader.read(line)
        for index in document.indices {
          document[index].read(line, readings)
          let drafts = document[index].takeDrafts()
          // Nearly always there are none.
          guard !drafts.isEmpty else { continue }
          told.add(Plausibility.temper(SecondThoughts(line: line).lists(drafts), in: line), ofRule: index)
        }
      }
      told.add(earlier.temper(claims(of: line), in: line))
      earlier.read(line)
    }
    for index in document.indices { told.add(Plausibility.temper(document[index].conclude()), ofRule: index) }
    let drafts = document.isEmpty ? told.all : Settlement.settle(told.all, right: told.right)
    return Resolution(manuscript: manuscript).claims(Settlement.withoutFollowing(drafts))
  }

  /// What the rules that look at sentences say of a line.
  private func claims(of line: LineView) -> [Draft] {
    var ofLine: [Draft] = []
    for (index, sentence) in line.sentences.enumerated() where sentence.figures.count > 0 {
      let view = SentenceView(line: line, sentence: sentence, number: index)
      var found: [Draft] = []
      for rule in sentenceRules { rule.examine(view, &found) }
      guard !found.isEmpty else { continue }
      ofLine.append(contentsOf: Settlement.settle(Doubt.temper(found)))
    }
    guard !ofLine.isEmpty else { return [] }
    let confirmed = Settlement.once(Confirmation(ofLine).temper(ofLine, in: line))
    return Plausibility.temper(SecondThoughts(line: line).temper(confirmed), in: line)
  }

  private static func grouping(of manuscript: Manuscript) -> Grouping {
    var evidence = GroupingEvidence()
    for block in manuscript.blocks { evidence.read(block.words) }
    return evidence.grouping
  }

  static func read(_ block: Manuscript.Block, number: Int, grouping: Grouping) -> LineView {
    let clean = CleanLine(block.words)
    let tokens = BracketedAcronym.leftOut(of: Lexer().tokens(clean.bytes))
    var reader = LineReader(bytes: clean.bytes, tokens: tokens, grouping: grouping)
    reader.read()
    var line = ReadLine(tokens: tokens, mentions: reader.mentions, figures: reader.figures)
    var next = 0
    for range in SentenceSplitter(bytes: clean.bytes).split(tokens) {
      let first = next
      while next < line.figures.count, line.figures[next].tokens.lowerBound < range.upperBound { next += 1 }
      line.sentences.append(Sentence(tokens: range, figures: first..<next))
    }
    ContextReader(tokens: tokens).read(&line)
    return LineView(
      block: number, kind: block.kind, bullet: block.bullet, bytes: clean.bytes, tokens: tokens,
      mentions: line.mentions,
      figures: line.figures, sentences: line.sentences)
  }
}
