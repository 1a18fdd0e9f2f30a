import Figures

/// The second of two halves that nothing can stand beside, where the first is told with its share of the whole: "tổng số
/// 93.450 lao động; trong tỉnh 64.110 người, chiếm 68,6%; ngoài tỉnh 29.340 người".
struct HalfTrial {
  let sentence: SentenceView
  let half: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var words: ListWords { ListWords(line: line) }
  private var trial: RemainderTrial {
    RemainderTrial(sentence: sentence, remainder: half, lead: .plain, rule: rule)
  }

  /// Figures between the two halves, and between the first and the whole.
  private static let near = 4
  private static let reach = 8

  func draft() -> Draft? {
    guard isTold(half), let first = other else { return nil }
    let wholes = (max(0, first - Self.reach)..<first).filter { isWhole($0, of: first) }
    guard wholes.count == 1, let whole = wholes.first else { return nil }
    let way = RemainderTrial.Way(whole: whole, done: [first])
    if let right = trial.draft(way) { return right }
    guard !isTwice(first, whole) else { return nil }
    guard let rest = trial.printedResult(way), rest.lower > .zero, let stated = line.figures[half].magnitude,
      let share = rest.percent(of: Bounds(stated)), share.lower > ExactDecimal(60), share.upper < ExactDecimal(160)
    else { return nil }
    return trial.draft(way, verdict: .inconsistent)
  }

  /// "25 lao động, gồm 10 người trong tỉnh và 14 người ngoài tỉnh; riêng 9 người trong tỉnh ở miền núi": both halves are told already,
  /// and this is some of one of them.
  private func isTwice(_ first: Int, _ whole: Int) -> Bool {
    trial.partsTold(of: whole, bracket: 0).contains { other in
      other != first && (areHalves(label(other), label(first)) || areHalves(label(first), label(other)))
    }
  }

  /// The nearest figure before that the words make the other half.
  private var other: Int? {
    (max(0, half - Self.near)..<half).last { index in
      isTold(index) && line.figures[index].sentence + 1 >= sentence.number && terms.fit(index, to: half) >= .bare
        && areHalves(label(index), label(half))
    }
  }

  private func isTold(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return Terms.isTerm(figure) && figure.whole == nil && figure.bracket == 0 && figure.approximation == .exact
      && figure.comparison == .none && figure.isSpelled == false
  }

  /// The words right at the figure, not those of the one before.
  private func label(_ index: Int) -> Range<Int> {
    let label = GapWords(line: line, index: index).label
    let and = label.prefix { $0 < line.figures[index].tokens.lowerBound }.last { line.tokens[$0].word == Self.and }
    return (and.map { $0 + 1 } ?? label.lowerBound)..<label.upperBound
  }

  private func areHalves(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    if words.areNaturalHalves(first, second) { return true }
    return Self.pairs.contains { words.has($0.0, in: first) && words.has($0.1, in: second) }
      // What comes by post is told with what is handed in, or there is none.
      || words.has(Self.online, in: first) && words.has(Self.inPerson, in: second) && words.has(Self.post, in: second)
  }

  /// The percentage behind the first half is its share of the whole; or the whole stands right before "trong đó" or "gồm"
  /// and the half.
  private func isWhole(_ index: Int, of first: Int) -> Bool {
    let figure = line.figures[index]
    guard Terms.isAmount(figure), figure.whole == nil, figure.bracket == 0, figure.approximation == .exact,
      [.level, .total, .to, .part, .attained].contains(figure.role), figure.sentence + 1 >= sentence.number,
      terms.fit(first, to: index) >= .bare, (figure.magnitude ?? .zero) > (line.figures[first].magnitude ?? .zero)
    else { return false }
    if trial.shareTies([first], index) { return true }
    let isOpened = line.figures[first].opensList
    return isOpened && figure.sentence == line.figures[first].sentence
      && (index + 1..<first).allSatisfy { line.figures[$0].isPercent }
  }

  private static let and = Word("và")
  private static let online = Word.phrase("trực tuyến")
  private static let inPerson = Word.phrase("trực tiếp")
  private static let post = Word.phrase("bưu chính")
  private static let pairs = [
    ("chuyển đến", "chuyển đi"), ("trích nộp", "giữ lại"), ("nộp cấp trên", "để lại"), ("trích nộp", "để lại"),
  ].map { (Word.phrase($0.0), Word.phrase($0.1)) }
}
