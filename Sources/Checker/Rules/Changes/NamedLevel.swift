/// The level that a change is of by its name, one or two sentences before: "xảy ra 8.999 vụ tai nạn, làm chết 4.103 người,
/// bị thương 7.027 người. So với cùng kỳ, số vụ tai nạn giảm 594 vụ, số người chết giảm 31 người".
struct NamedLevel {
  let sentence: SentenceView
  let amount: Int
  private var line: LineView { sentence.line }

  /// Figures and sentences back.
  private static let reach = 16
  private static let sentences = 2

  /// The only level of the kind whose words hold all that the change's own words name.
  func level() -> Int? {
    let change = line.figures[amount]
    let subject = subject()
    guard !subject.isEmpty else { return nil }
    let first = max(0, amount - Self.reach)
    var found: Int?
    for index in (first..<amount).reversed() {
      let figure = line.figures[index]
      guard change.sentence - figure.sentence <= Self.sentences else { break }
      guard figure.bracket == 0, [.level, .to, .total, .part, .remaining].contains(figure.role),
        isOfKind(figure, change), !Casualties(line: line).differ(index, amount),
        subject.isSubset(of: words(of: index))
      else { continue }
      guard found == nil else { return nil }
      found = index
    }
    return found
  }

  private func isOfKind(_ figure: Figure, _ change: Figure) -> Bool {
    figure.upper == nil && figure.whole == nil && !figure.isPercent && !figure.isDuration && !figure.isSpelled
      && figure.rates.isEmpty && figure.unit == change.unit
      && (figure.unit != nil || figure.isCount && change.isCount && figure.noun.first == change.noun.first)
  }

  /// What the change is said of: the words before it, and its name.
  private func subject() -> Set<Word> {
    let figure = line.figures[amount]
    var words = Set(GapWords(line: line, index: amount).own.compactMap(content))
    words.formUnion(name(of: figure))
    return words.subtracting(Self.empty)
  }

  /// All that is told of a level: its own words, its name, and the words behind it up to a mark.
  private func words(of index: Int) -> Set<Word> {
    let figure = line.figures[index]
    let gap = GapWords(line: line, index: index)
    var words = Set(gap.own.compactMap(content))
    words.formUnion(beforeAside(gap).compactMap(content))
    words.formUnion(name(of: figure))
    return words
  }

  /// "tổng nợ xấu toàn địa bàn (không tính Ngân hàng Phát triển) là 1.534 tỷ đồng": the words before a bracket without figures.
  private func beforeAside(_ gap: GapWords) -> Range<Int> {
    let (range, own) = (gap.range(32), gap.own.lowerBound)
    guard own > range.lowerBound, line.tokens[own - 1].isMark(")"),
      let open = (range.lowerBound..<own).last(where: { line.tokens[$0].isMark("(") })
    else { return own..<own }
    let before = range.lowerBound..<open
    let start = before.last { line.tokens[$0].kind == .mark }.map { $0 + 1 } ?? before.lowerBound
    return start..<open
  }

  private func name(of figure: Figure) -> [Word] {
    var words: [Word] = []
    var token = figure.tokens.upperBound
    let end = line.sentences[figure.sentence].tokens.upperBound
    while token < end, words.count < 8, line.tokens[token].isWord,
      !TripleWords.turning.contains(line.tokens[token].word), !TripleWords.comparing.contains(line.tokens[token].word)
    {
      words.append(line.tokens[token].word)
      token += 1
    }
    return words
  }

  private func content(_ token: Int) -> Word? { line.tokens[token].isWord ? line.tokens[token].word : nil }

  private static let empty = TripleWords.light.union(TripleWords.turning).union(TripleWords.comparing)
}
