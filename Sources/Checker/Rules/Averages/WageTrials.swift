import Figures

/// Quỹ lương tháng 41,6 tỷ đồng, 5.200 lao động, thu nhập bình quân 8 triệu đồng/người/tháng: often told in sentences
/// of their own.
struct WageTrials {
  let sentence: SentenceView
  let rate: Int
  let reading: RateReading

  private static let reach = 8

  func trials() -> [RateTrial] {
    let line = sentence.line
    guard reading.bases.contains(.month), has(Self.income, before: rate) else { return [] }
    let around = (max(0, rate - Self.reach)..<min(line.figures.count, rate + Self.reach)).filter { index in
      index != rate && abs(line.figures[index].sentence - line.figures[rate].sentence) <= 2
    }
    let funds = around.filter { line.figures[$0].unit == line.figures[rate].unit && has(Self.fund, before: $0) }
    let workers = around.filter { index in
      let figure = line.figures[index]
      return figure.isCount && !figure.isDuration && figure.whole == nil && !figure.noun.isEmpty
        && NounKinship.akin(figure.noun, [Self.person]) && figure.role == .level
    }
    guard funds.count == 1, workers.count == 1, let count = line.figures[workers[0]].bounds(), count.lower > .zero
    else { return [] }
    let text = Writing.number(line.figures[workers[0]], line)
    if isMonthly(funds[0]) {
      return [trial(funds[0], workers[0], count, text, accuses: true)]
    }
    return [3, 12].compactMap { months in
      count.times(Bounds(ExactDecimal(months))).map {
        trial(funds[0], workers[0], $0, "\(text) ÷ \(months)", accuses: false)
      }
    }
  }

  private func trial(_ fund: Int, _ workers: Int, _ count: Bounds, _ text: String, accuses: Bool) -> RateTrial {
    RateTrial(
      rate: rate, total: fund, count: count, countFigure: workers, countText: text, accuses: accuses, asks: false)
  }

  private func has(_ phrases: [[Word]], before index: Int) -> Bool {
    let lead = RateReader(line: sentence.line).lead(index)
    return lead.contains { token in
      phrases.contains { phrase in
        token + phrase.count <= lead.upperBound
          && phrase.indices.allSatisfy { sentence.line.tokens[token + $0].word == phrase[$0] }
      }
    }
  }

  private func isMonthly(_ index: Int) -> Bool {
    sentence.line.figures[index].rates.contains(.month)
      || RateReader(line: sentence.line).lead(index).contains { sentence.line.tokens[$0].word == Lexicon.month }
  }

  private static let income = ["thu nhập", "tiền lương", "lương bình quân"].map(Word.phrase)
  private static let fund = ["quỹ lương", "quỹ tiền lương"].map(Word.phrase)
  private static let person = Word("người")
}
