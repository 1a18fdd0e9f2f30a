/// The words over a column: Năm 2024, Tăng/giảm (%).
struct TableHead: Sendable {
  private var words: [Word] = []
  private var isOfPercent = false

  /// Words kept of a head; more is a sentence.
  private static let limit = 12

  mutating func add(_ line: LineView) {
    for token in line.tokens where words.count < Self.limit {
      if token.isMark("%") { isOfPercent = true }
      if token.isWord { words.append(token.word) }
    }
  }

  /// What the column says of a stock carried forward: Đầu năm, Kết nạp, Chuyển đi, Cuối năm.
  var stock: StockWords? { StockWords(words) }

  /// What the column says of the two before it.
  enum Change: Sendable { case amount, percent }

  var change: Change? {
    // "Số tăng thêm", "Mức tăng", "Tốc độ tăng (%)"
    guard let first = words.first(where: { !Self.leading.contains($0) }), Self.changes.contains(first),
      words.allSatisfy({ !Self.foreign.contains($0) })
    else { return nil }
    return isOfPercent ? .percent : .amount
  }

  /// Kế hoạch, Chỉ tiêu, Nhu cầu: what was to be done.
  var isAim: Bool { !isOfPercent && !words.isEmpty && words.prefix(3).contains { Self.aims.contains($0) } }

  /// Tỷ lệ, Tỷ lệ (%), Đạt (%), % hoàn thành: how much of it was done.
  var isRate: Bool {
    change == nil && words.allSatisfy { !Self.changes.contains($0) && !Self.kinds.contains($0) }
      && (isOfPercent || words.first == Self.rate)
  }

  /// Tỷ lệ, Tỷ trọng, Cơ cấu, Tốc độ tăng, or with % in it: percentages of whatever.
  var isOfRates: Bool { isOfPercent || words.contains { Self.rates.contains($0) } }

  private static let rates = LineReader.words("tỷ trọng cấu tốc")
  private static let rate = Word("tỷ")
  private static let aims = LineReader.words("hoạch tiêu giao nhu toán")
  private static let kinds = LineReader.words("trọng cấu kỳ trước ngoái")

  /// Whether nothing but a fall is told.
  var isFall: Bool { words.contains(Self.fall) && !words.contains(Self.rise) }

  private static let rise = Word("tăng")
  private static let fall = Word("giảm")
  private static let changes = LineReader.words("tăng giảm chênh")
  private static let leading = LineReader.words("số mức tốc độ tỷ lệ")
  /// "Tăng so với kế hoạch", "tăng bình quân": of other columns, or of a year.
  private static let foreign = LineReader.words("hoạch tiêu toán quân cường")
}

/// A change with its sign before it.
struct SignedFigure {
  let stored: StoredFigure
  let isNegative: Bool

  /// Nil where a cell holds more than a sign and a number.
  init?(_ line: LineView) {
    guard line.figures.count == 1, let figure = line.figures.first, figure.tokens == 1..<line.tokens.count,
      figure.upper == nil, figure.whole == nil, figure.noun.isEmpty, !figure.isDuration,
      line.tokens[0].isMark("+") || line.tokens[0].isMark("-")
    else { return nil }
    stored = StoredFigure(0, line)
    isNegative = line.tokens[0].isMark("-")
  }
}
