import Figures

/// "Các doanh nghiệp nộp 3.276 tỷ đồng, bình quân mỗi tháng 254 tỷ đồng": however many months are meant, they are a whole
/// number, and no whole number of months makes this.
extension RateFinder {
  /// Beside the number of periods that the words nearby speak of; nil where some whole number of them fits.
  func uneven() -> [RateTrial] {
    guard reading.isAverage, reading.base.isTime, reading.bases.count == 1, !reading.isInherited,
      let total = totalBefore, let span = hinted(total)
    else { return [] }
    return [
      RateTrial(
        rate: rate, total: total, count: Bounds(span), countFigure: nil, countText: VietnameseNumber.write(span),
        accuses: true, asks: false)
    ]
  }

  /// The figure right before the average, but for what stands in brackets and how much of a whole it is.
  private var totalBefore: Int? {
    let mine = line.figures[rate]
    guard mine.bracket == 0, mine.approximation == .exact, mine.upper == nil, mine.role != .change,
      mine.comparison == .none, mine.value > .zero
    else { return nil }
    var total = rate - 1
    while total >= sentence.range.lowerBound, rate - total < 4,
      line.figures[total].bracket != 0 || line.figures[total].isDuration
        || line.figures[total].isPercent && [.share, .attained, .equivalent].contains(line.figures[total].role)
    {
      total -= 1
    }
    guard total >= sentence.range.lowerBound else { return nil }
    let amount = line.figures[total]
    let gap = sentence.between(total, rate)
    guard amount.bracket == 0, amount.approximation == .exact, amount.upper == nil, amount.whole == nil,
      amount.rates.isEmpty, [.level, .total, .part].contains(amount.role), amount.isSurelyLike(mine),
      amount.comparison == .none, gap.count <= 30, !line.hasMark(";", in: gap), !line.hasMark(":", in: gap),
      // "giải ngân nốt 110,2 tỷ đồng còn lại": held against what it is left of.
      !line.has(Self.left, in: gap), !same.isStock(total), !same.mixesAimAndResult(rate, total),
      !same.plansBetween(total, rate),
      !RateReader(line: line).lead(rate).contains(where: { Self.general.contains(line.tokens[$0].word) })
    else { return nil }
    return total
  }

  /// A number of periods that the words speak of, near what total and average make, where that is no whole number.
  private func hinted(_ total: Int) -> ExactDecimal? {
    let mine = line.figures[rate]
    guard let sum = line.figures[total].bounds(), let mean = mine.magnitude, let half = mine.halfStep,
      // Cut off or rounded.
      let low = try? mean.subtracting(half), low > .zero, let high = try? mean.adding(half).adding(half),
      let made = sum.over(Bounds(low, high))
    else { return nil }
    // Half a year is told of too.
    let parts = ExactDecimal(reading.base == .year ? 2 : 1)
    guard let width = try? made.upper.subtracting(made.lower), width < Self.narrow,
      let near = try? made.lower.multiplied(by: parts).rounded(to: 0), let next = try? near.adding(ExactDecimal(1)),
      ![near, next].contains(where: { number in
        (try? number.divided(by: parts, places: 1)).map { made.overlaps($0, $0) } ?? true
      })
    else { return nil }
    return hints().first { hint in
      guard let slack = try? hint.divided(by: ExactDecimal(5), places: 4), let least = try? hint.subtracting(slack),
        let most = try? hint.adding(slack)
      else { return false }
      return made.overlaps(least, most)
    }
  }
  private static let left = Word("còn")
  private static let narrow = ExactDecimal(coefficient: 4, scale: 1)

  /// "quý" is three months, a year twelve or four quarters, a term five years; "9 tháng", "10 năm" are what they say.
  private func hints() -> [ExactDecimal] {
    let start = line.sentences[max(0, line.figures[rate].sentence - 1)].tokens.lowerBound
    let end = min(sentence.sentence.tokens.upperBound, line.figures[rate].tokens.upperBound + 8)
    let range = start..<max(start, end)
    var hints = TimeSpanReader(line: line).spans(in: range, per: reading.base).map(\.length)
    let words = Set(range.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word })
    switch reading.base {
    case .month: hints += words.contains(Lexicon.quarter) ? [3, 12].map { ExactDecimal($0) } : [ExactDecimal(12)]
    case .quarter: hints += [4, 3, 2].map { ExactDecimal($0) }
    case .year: hints += words.contains(Self.term) ? [ExactDecimal(5)] : []
    default: break
    }
    return hints.filter { $0 > ExactDecimal(1) }
  }
  private static let term = Word("nhiệm")
}
