import Figures

extension GroupFinder {
  /// "có 52 đại biểu trúng cử. Trong đó, tỷ lệ đại biểu nữ đạt 21,15%; tái cử đạt 32,7%; trẻ tuổi đạt 14,6%": a row of shares, of which
  /// two others at least are each some whole number's of one count told before, and that count's alone. What is told in their row is of the same.
  func agreed() -> Group? {
    let stated = sentence[share]
    guard stated.decimals > 0, isOfRow(share) else { return nil }
    let brothers = sentence.range.filter {
      $0 != share && isOfRow($0) && sentence[$0].role == stated.role && sentence[$0].bracket == stated.bracket
        && sentence[$0].decimals > 0
    }
    guard brothers.count >= 2, let start = sentence.range.first(where: { isOfRow($0) }) else { return nil }
    let first = line.sentences[max(0, sentence.number - 1)].figures.lowerBound
    let wholes = (max(first, start - 14)..<start).filter { isWhole($0) && agree(brothers, on: $0) }
    guard wholes.count == 1 else { return nil }
    return Group(index: wholes[0], isDirect: true)
  }

  /// One of the shares of a row, by its own words of no other whole.
  private func isOfRow(_ index: Int) -> Bool {
    let figure = sentence[index]
    guard figure.isPercent, figure.upper == nil, figure.approximation == .exact, figure.rates.isEmpty,
      figure.comparison == .none, figure.role == .share || figure.role == .level,
      index == 0 || line.figures[index - 1].isPercent || line.figures[index - 1].sentence != sentence.number
        || line.figures[index - 1].isDuration || isWhole(index - 1)
    else { return false }
    return isUnnarrowed(index)
  }

  private func isWhole(_ index: Int) -> Bool {
    let figure = line.figures[index]
    // "danh sách gồm 63 người ứng cử": what a sentence begins with is no part.
    let isFirst = line.sentences[figure.sentence].figures.lowerBound == index
    return isCount(figure) && figure.value > ExactDecimal(9) && (figure.role != .part || isFirst)
  }

  /// All but one of three, each telling: of so many, few percentages are some whole number's.
  private func agree(_ brothers: [Int], on whole: Int) -> Bool {
    guard let all = Self.count(line.figures[whole]) else { return false }
    let fitting = brothers.filter { GroupShareRule.part(of: all, sentence[$0]) != nil }
    let telling = fitting.filter { brother in
      guard let half = sentence[brother].halfStep else { return false }
      return (try? half.multiplied(by: ExactDecimal(all)) <= Self.rare) ?? false
    }
    return telling.count >= 2 && fitting.count == brothers.count
  }

  /// One percentage in ten is some whole number's by chance.
  private static let rare = ExactDecimal(5)
}
