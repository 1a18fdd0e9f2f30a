import Figures

/// A line as rules see it. A class, since rules hand it on many times for each figure: one count goes up, not one for each
/// of its arrays.
final class LineView: Sendable {
  let block: Int
  let kind: Manuscript.Block.Kind
  /// The bullet before its words; see ``Manuscript/Block/bullet``.
  let bullet: UInt32
  let bytes: ArraySlice<UInt8>
  let tokens: [Token]
  let mentions: [Mention]
  let figures: [Figure]
  let sentences: [Sentence]
  /// By figure and sentence, the levels that a change lies between; by figure, what it is said for one of.
  let statePairs = LineMemo<StatePairs.Pair>()
  let rates = LineMemo<RateReading>()

  init(
    block: Int, kind: Manuscript.Block.Kind, bullet: UInt32, bytes: ArraySlice<UInt8>, tokens: [Token],
    mentions: [Mention], figures: [Figure], sentences: [Sentence]
  ) {
    self.block = block
    self.kind = kind
    self.bullet = bullet
    self.bytes = bytes
    self.tokens = tokens
    self.mentions = mentions
    self.figures = figures
    self.sentences = sentences
  }

  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let start = bytes.startIndex + Int(tokens[range.lowerBound].start)
    let end = bytes.startIndex + Int(tokens[range.upperBound - 1].end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  func spot(_ range: Range<Int>) -> Spot {
    guard !range.isEmpty else { return Spot(block: block, start: 0, end: 0) }
    return Spot(
      block: block, start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end))
  }

  /// The figure without its unit words, as it is underlined: the number with `%` or its scale word.
  func spot(of figure: Figure) -> Spot { spot(figure.tokens) }

  func part(_ figure: Figure) -> Draft.Part {
    let value =
      if let upper = figure.upper { "\(figure.value.plain)..\(upper.plain)" } else { figure.value.plain }
    let unitTokens = figure.number.upperBound..<max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    return Draft.Part(
      spot: spot(figure.tokens), value: value, unit: unitTokens.isEmpty ? nil : spot(unitTokens))
  }

  func has(_ word: Word, in range: Range<Int>) -> Bool {
    range.contains { tokens[$0].word == word && tokens[$0].isWord }
  }

  func hasMark(_ mark: Unicode.Scalar, in range: Range<Int>) -> Bool { range.contains { tokens[$0].isMark(mark) } }
}

/// One sentence of a line.
struct SentenceView: Sendable {
  let line: LineView
  let sentence: Sentence
  let number: Int

  /// Indices into ``LineView/figures``.
  var range: Range<Int> { sentence.figures }
  var figures: ArraySlice<Figure> { line.figures[sentence.figures] }

  /// Lent, not copied: most callers look at one field of it.
  subscript(_ index: Int) -> Figure { _read { yield line.figures[index] } }

  /// The figures of the sentence that a rule looks at for one of them: a constant number, so that a sentence of ten
  /// thousand figures takes no more time for each.
  func window(around index: Int) -> Range<Int> {
    max(range.lowerBound, index - Self.reach)..<min(range.upperBound, index + Self.reach)
  }

  private static let reach = 12

  /// The tokens between two figures.
  func between(_ first: Int, _ second: Int) -> Range<Int> {
    let start = max(line.figures[first].tokens.upperBound, line.figures[first].number.upperBound)
    return start..<max(start, line.figures[second].tokens.lowerBound)
  }

  /// The first tokens behind a figure, within the sentence.
  func behind(_ figure: Int, _ count: Int) -> Range<Int> {
    let start = line.figures[figure].tokens.upperBound
    return start..<max(start, min(sentence.tokens.upperBound, start + count))
  }

  /// Whether a figure stands in brackets right behind another figure (with its noun): `482 đảng viên (tăng 291)`.
  func anchor(ofBracketWith index: Int) -> Int? {
    let bracket = line.figures[index].bracket
    guard bracket != 0 else { return nil }
    var candidate = index - 1
    while candidate >= range.lowerBound, line.figures[candidate].bracket == bracket { candidate -= 1 }
    return candidate >= range.lowerBound ? candidate : nil
  }
}

extension Figure {
  /// Whether two figures can be of one kind: the same unit, or names of which one begins like the other, or a name and
  /// none.
  func isLike(_ other: Figure) -> Bool {
    if unit != nil || other.unit != nil {
      if unit == other.unit { return true }
      // "9,6 tỷ" beside "6,9 tỷ USD".
      if let mine = unit, mine.isMoney, other.unit == nil { return other.exponent >= 6 && other.noun.isEmpty }
      if let its = other.unit, its.isMoney, unit == nil { return exponent >= 6 && noun.isEmpty }
      return false
    }
    if isDuration || other.isDuration {
      // "từ 20 xuống 12 ngày"
      if !isDuration || !other.isDuration {
        return noun.isEmpty && role == .from || other.noun.isEmpty && other.role == .from
      }
      return noun.first == other.noun.first
    }
    if noun.isEmpty || other.noun.isEmpty { return true }
    return NounKinship.akin(noun, other.noun)
  }

  /// As ``isLike(_:)``, and something says so: a unit or a name on both.
  func isSurelyLike(_ other: Figure) -> Bool {
    guard isLike(other) else { return false }
    return unit != nil || !noun.isEmpty && !other.noun.isEmpty
  }
}
