/// "đã giải quyết 640 hồ sơ, tỷ lệ đúng hạn đạt 98,9%", "(tỷ lệ hài lòng 96%)": a rate with a name of its own, of which neither the part nor
/// its whole bears a word, is of something else.
struct ForeignRate {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var line: LineView { sentence.line }

  /// Words looked at before a figure and behind it.
  private static let reach = 16

  /// Whether a word of the name stands with none of the figures.
  func isOfNone(_ figures: [Int]) -> Bool {
    // "tỷ lệ có chi ủy là 78,7% (48/61 chi bộ)": what is noted behind is what the name is of.
    guard let name = name, !name.isEmpty, figures.allSatisfy({ $0 <= index }) else { return false }
    let told = Set(figures.filter { $0 != index }.flatMap(words))
    return name.contains { !told.contains($0) }
  }

  /// What stands between "tỷ lệ" and the percentage, but for what says that it is reached; nil where no rate is named.
  private var name: [Word]? {
    let own = GapWords(line: line, index: index).own
    guard let rate = own.last(where: { Self.rates.contains(line.tokens[$0].word) }), rate > 0,
      Self.first.contains(line.tokens[rate - 1].word)
    else { return nil }
    return (rate + 1..<own.upperBound).filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }.filter {
      !Self.empty.contains($0)
    }
  }

  private func words(_ figure: Int) -> [Word] {
    let before = GapWords(line: line, index: figure).range(Self.reach)
    let behind = GapWords(line: line, index: figure).after()
    let end =
      behind.first { line.tokens[$0].kind == .mark || $0 >= sentence[index].tokens.lowerBound } ?? behind.upperBound
    let own = line.figures[figure].tokens.upperBound..<max(line.figures[figure].tokens.upperBound, end)
    return [before, own].flatMap { $0.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word } }
  }

  private static let first = LineReader.words("tỷ tỉ")
  private static let rates = LineReader.words("lệ")
  /// Words that say how the rate is told, or that it is that of what was done.
  private static let empty = LineReader.words(
    "đạt là chiếm bằng được chung chỉ mới đã tương ứng khoảng hơn trên gần bình quân này đó cả toàn của các số người trong lên tới đến còn vẫn ở "
      + "thực hiện hoàn thành giải ngân bao phủ tập hợp hóa hoá tính theo và với cao thấp nhất")
}
