import Figures

/// "9 tháng … khách quốc tế đạt 6,2 triệu lượt; tổng thu đạt 218.000 tỷ đồng. Cả năm, khách quốc tế ước đạt 8,9 triệu lượt; tổng thu ước đạt 290
/// tỷ đồng": a year told in the same words as its nine months, row by row, of which one is a thousandth of what it was before.
struct ParallelPeriods {
  private struct Row {
    var place: RecentFigures.Place
    var words: Set<Word>
  }

  private struct Told {
    var months: Int
    var rows: [Row]
    var line: Int
  }

  struct Finding {
    var earlier: RecentFigures.Place
    var later: RecentFigures.Place
  }

  private var told: Told?
  private static let most = 8

  mutating func read(_ line: LineView, _ number: Int) -> [Finding] {
    if case .cell = line.kind {
      told = nil
      return []
    }
    var found: [Finding] = []
    for sentence in line.sentences where sentence.figures.count > 1 {
      guard let months = months(sentence, line) else { continue }
      let rows = rows(sentence, line, number)
      guard rows.count > 1 else { continue }
      if let told, number - told.line < 3, months > told.months {
        found += findings(told.rows, rows, ExactDecimal(Int64(months)), ExactDecimal(Int64(told.months)))
      }
      told = Told(months: months, rows: rows, line: number)
    }
    return found
  }

  private func findings(_ before: [Row], _ after: [Row], _ months: ExactDecimal, _ fewer: ExactDecimal) -> [Finding] {
    let pairs = after.compactMap { later in
      before.first { $0.words == later.words && $0.place.figure.isOfKind(later.place.figure) }.map { ($0, later) }
    }
    // One row at least shows that both are of one body, and how much more the longer time brought.
    guard pairs.contains(where: { grows($0.0.place.figure, $0.1.place.figure, 0, months, fewer) }) else { return [] }
    return pairs.compactMap { earlier, later in
      [3, 6].contains { grows(earlier.place.figure, later.place.figure, $0, months, fewer) }
        ? Finding(earlier: earlier.place, later: later.place) : nil
    }
  }

  /// Whether the later one, so many powers of ten larger, is more than the earlier, and not twice as much as the longer time makes it.
  private func grows(
    _ earlier: Figure, _ later: Figure, _ shift: Int, _ months: ExactDecimal, _ fewer: ExactDecimal
  ) -> Bool {
    guard let first = earlier.magnitude, let size = later.magnitude, let second = try? size.shifted(by: shift),
      let most = try? first.multiplied(by: months), let least = try? second.multiplied(by: fewer),
      let twice = try? most.multiplied(by: ExactDecimal(2))
    else { return false }
    return second > first && least < twice
  }

  // MARK: Reading

  /// The months that the sentence tells of before its first figures: 9 of "9 tháng đầu năm", 12 of "cả năm" and "năm 2017".
  private func months(_ sentence: Sentence, _ line: LineView) -> Int? {
    let start = sentence.tokens.lowerBound
    let end = min(sentence.tokens.upperBound - 1, start + 30)
    guard start < end else { return nil }
    for token in start..<end where line.tokens[token].isWord {
      if line.tokens[token].word == Lexicon.month, token > start, line.tokens[token - 1].isNumber,
        let months = Int(line.text(token - 1..<token)), (2...11).contains(months)
      {
        return months
      }
      guard line.tokens[token].word == Lexicon.year else { continue }
      let before: Word = token > start ? line.tokens[token - 1].word : .none
      if before == Self.whole { return 12 }
      let next = line.text(token + 1..<token + 2)
      if before == Self.within || token == start, next.utf8.count == 4, Int(next) != nil { return 12 }
    }
    return nil
  }

  /// Its amounts, each by the words before it.
  private func rows(_ sentence: Sentence, _ line: LineView, _ number: Int) -> [Row] {
    sentence.figures.prefix(Self.most * 3).compactMap { index -> Row? in
      let figure = line.figures[index]
      guard figure.upper == nil, figure.whole == nil, figure.rates.isEmpty, !figure.isDuration, !figure.isPercent,
        figure.bracket == 0, [.level, .total, .to].contains(figure.role), figure.unit != nil || !figure.noun.isEmpty
      else { return nil }
      let telling = words(before: figure.tokens.lowerBound, sentence, line).subtracting(Self.fillers)
      guard telling.count > 2 else { return nil }
      return Row(place: RecentFigures.Place(view: line, index: index, line: number), words: telling)
    }
  }

  /// Back to the mark before.
  private func words(before token: Int, _ sentence: Sentence, _ line: LineView) -> Set<Word> {
    let range = max(sentence.tokens.lowerBound, token - 24)..<token
    let start = range.last { line.tokens[$0].kind == .mark } ?? range.lowerBound - 1
    return Set((start + 1..<token).lazy.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word })
  }

  private static let whole = Word("cả")
  private static let within = Word("trong")
  private static let fillers = LineReader.words(
    "ước tính đạt là có được khoảng hơn trên gần trong năm tháng đầu cả qua này nay với về du lịch số đến việt nam")
}
