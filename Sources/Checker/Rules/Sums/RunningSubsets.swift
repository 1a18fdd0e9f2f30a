import Figures

/// "Khu kinh tế có 155 dự án …. 106 dự án đã hoạt động": those that are at work among those there are. It only tells what fits.
struct RunningSubsets {
  let sentence: SentenceView

  private var line: LineView { sentence.line }

  /// The largest number of the same things before figure `part`, of which it is a part by its own words.
  func whole(of part: Int) -> Int? {
    let figure = line.figures[part]
    guard isCount(figure), isRunning(figure) else { return nil }
    let first = line.sentences[max(0, sentence.number - 1)].figures.lowerBound
    let wholes = (max(first, part - 10)..<part).filter { index in
      let whole = line.figures[index]
      return isCount(whole) && whole.noun.first == figure.noun.first && whole.bracket == 0 && !isRunning(whole)
        && whole.value > figure.value && !isAdded(whole)
    }
    return wholes.max { line.figures[$0].value < line.figures[$1].value }
  }

  private func isCount(_ figure: Figure) -> Bool {
    figure.isCount && figure.whole == nil && !figure.noun.isEmpty && !figure.isSpelled && Restatement.digits(figure) > 1
      && [.level, .total, .part, .to].contains(figure.role)
  }

  /// đã hoạt động, đang sản xuất, đi vào vận hành behind the counted thing
  private func isRunning(_ figure: Figure) -> Bool {
    let start = figure.tokens.upperBound
    let end = min(line.sentences[figure.sentence].tokens.upperBound, max(start, figure.nounTokens.upperBound) + 5)
    return (start..<max(start, end)).prefix { line.tokens[$0].kind != .mark }.dropLast().contains { token in
      Self.states.contains([line.tokens[token].word, line.tokens[token + 1].word])
    }
  }

  /// "thêm 28 dự án", "cấp mới 9 dự án": what came in one year.
  private func isAdded(_ figure: Figure) -> Bool {
    let start = max(0, figure.tokens.lowerBound - 3)
    return (start..<figure.tokens.lowerBound).contains { Self.added.contains(line.tokens[$0].word) }
  }

  private static let states = Set(
    [
      "hoạt động", "sản xuất", "vận hành", "đã chạy", "đang chạy", "đi vào", "khai thác", "có nhà", "còn chạy",
      "hiệu lực",
      "chạy ổn", "đã xây", "triển khai", "khởi công",
    ].map(Word.phrase))
  private static let added = LineReader.words("thêm mới")
}
