import Figures

/// Figures told one after the other, and what stands between them: one of several rows that are told in the same words.
struct AlikeRow {
  /// A figure, or one side of a fraction.
  struct Value {
    let stored: StoredFigure
    /// In single units; a percentage in per cent.
    let bounds: Bounds
    let kind: Kind
    let isWhole: Bool
    var figure: Figure { stored.figure }
  }

  /// What a value is within its row: amounts of one kind bear the place of the first of them.
  enum Kind: Hashable {
    case percent, points, length
    case amount(Int)
  }

  let values: [Value]

  static let sizes = 2...8

  /// Nil where a figure has too many digits.
  init?(_ figures: Range<Int>, of line: LineView) {
    var values: [Value] = []
    for index in figures {
      let figure = line.figures[index]
      let kind = RowShape.kind(of: index, in: figures, line)
      guard let bounds = figure.bounds() else { return nil }
      let stored = StoredFigure(index, line)
      values.append(Value(stored: stored, bounds: bounds, kind: kind, isWhole: false))
      if let whole = figure.wholeMagnitude {
        values.append(Value(stored: stored, bounds: Bounds(whole), kind: kind, isWhole: true))
      }
    }
    self.values = values
  }
}

/// What stands between a figure and the one before it, without what changes from row to row.
struct GapShape: Hashable {
  let words: [Word]
  let marks: [UInt32]

  init(line: LineView, index: Int) {
    let before = line.figures[index - 1]
    var words: [Word] = []
    var marks: [UInt32] = []
    for place in before.tokens.upperBound..<max(before.tokens.upperBound, line.figures[index].tokens.lowerBound) {
      let token = line.tokens[place]
      if token.kind == .mark { marks.append(token.mark) }
      guard token.isWord, !before.nounTokens.contains(place), !Self.fillers.contains(token.word) else { continue }
      words.append(token.word == Self.falls ? Self.rises : token.word)
    }
    self.words = words
    self.marks = marks
  }

  private static let rises = Word("tăng")
  private static let falls = Word("giảm")
  private static let fillers = LineReader.words(
    "đạt được là có hiện đã ước hơn gần trên khoảng dưới xấp xỉ còn với thì")
}

/// What rows told alike have in common: the words between their figures, and what the figures are.
enum RowShape {
  /// Nil where the figures are too few or too many, or one is a span.
  static func of(_ figures: Range<Int>, _ line: LineView) -> Int? {
    guard AlikeRow.sizes.contains(figures.count), figures.allSatisfy({ line.figures[$0].upper == nil }) else {
      return nil
    }
    var hasher = Hasher()
    for index in figures {
      let figure = line.figures[index]
      hasher.combine(figure.whole != nil)
      hasher.combine(kind(of: index, in: figures, line))
      hasher.combine(figure.rates)
      if index > figures.lowerBound { hasher.combine(GapShape(line: line, index: index)) }
    }
    return hasher.finalize()
  }

  static func kind(of index: Int, in figures: Range<Int>, _ line: LineView) -> AlikeRow.Kind {
    let figure = line.figures[index]
    if figure.isPercent { return .percent }
    if figure.unit == .points { return .points }
    if figure.isDuration { return .length }
    let first = figures.first { $0 == index || isOfOneKind(line.figures[$0], figure) } ?? index
    return .amount(first - figures.lowerBound)
  }

  private static func isOfOneKind(_ one: Figure, _ other: Figure) -> Bool {
    guard one.isPercent == other.isPercent, one.isDuration == other.isDuration, one.unit == other.unit,
      one.rates == other.rates
    else { return false }
    return one.unit != nil || one.noun.prefix(2).elementsEqual(other.noun.prefix(2))
  }
}
