import Figures

/// "8 tháng thu hút 260 dự án với 41.500 tỷ đồng. Lũy kế đến nay có 2.140 dự án với tổng vốn đầu tư 618,4 tỷ đồng": of more things
/// in all, what they bring is no tenth of what some of them brought: the scale word is lost.
struct CumulatedScale {
  let line: LineView

  struct Finding {
    var lost: Int
    var witness: Int
  }

  private static let reach = 12
  /// Tokens back to "lũy kế".
  private static let way = 60

  func findings() -> [Finding] {
    line.figures.indices.dropFirst().compactMap { index in
      guard isCapital(index), let opening = cumulation(before: index), let all = count(before: index, from: opening)
      else { return nil }
      let near = max(0, index - Self.reach)..<all
      let witness = near.last { other in
        line.figures[other].tokens.upperBound <= opening && isCapital(other) && isLost(index, beside: other)
          && cumulation(before: other) == nil && isOfFewer(other, than: all)
      }
      return witness.map { Finding(lost: index, witness: $0) }
    }
  }

  /// An amount of money told as capital.
  private func isCapital(_ index: Int) -> Bool {
    let figure = line.figures[index]
    guard figure.unit?.isMoney == true, figure.upper == nil, figure.whole == nil, figure.rates.isEmpty else {
      return false
    }
    return GapWords(line: line, index: index).range().contains { Self.capital.contains(line.tokens[$0].word) }
  }

  /// Where "lũy kế" stands in the words of its sentence before the figure, behind the last semicolon.
  private func cumulation(before index: Int) -> Int? {
    let start = line.sentences[line.figures[index].sentence].tokens.lowerBound
    return (start..<line.figures[index].tokens.lowerBound).suffix(Self.way).reversed().prefix {
      !line.tokens[$0].isMark(";")
    }.first {
      Self.cumulated.contains(line.tokens[$0].word) && line.tokens[$0 + 1].word == Self.reckoned
    }
  }

  /// The count told right before the amount: "8.122 dự án".
  private func count(before index: Int, from opening: Int) -> Int? {
    let count = index - 1
    let figure = line.figures[count]
    return figure.isCount && !figure.noun.isEmpty && figure.tokens.lowerBound > opening ? count : nil
  }

  /// At least ten times, and at most a thousand times as much.
  private func isLost(_ index: Int, beside other: Int) -> Bool {
    guard line.figures[index].unit == line.figures[other].unit, let little = line.figures[index].magnitude,
      let much = line.figures[other].magnitude, let tenfold = try? little.multiplied(by: ExactDecimal(10)),
      let thousandfold = try? little.multiplied(by: ExactDecimal(1000))
    else { return false }
    return tenfold <= much && much <= thousandfold
  }

  /// Brought by fewer of the same things, told before it in its sentence.
  private func isOfFewer(_ other: Int, than all: Int) -> Bool {
    let sentence = line.figures[other].sentence
    let counts = (max(0, other - 3)..<other).filter {
      let figure = line.figures[$0]
      return figure.sentence == sentence && figure.isCount && figure.noun.prefix(2) == line.figures[all].noun.prefix(2)
    }
    guard let most = counts.compactMap({ line.figures[$0].magnitude }).max(), let total = line.figures[all].magnitude
    else { return false }
    return most < total
  }

  private static let capital = LineReader.words("vốn tư")
  private static let cumulated = LineReader.words("lũy luỹ")
  private static let reckoned = Word("kế")
}
