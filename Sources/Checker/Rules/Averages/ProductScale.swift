import Figures

/// "1,7 triệu ha; năng suất 56 tạ/ha; sản lượng 9,8 tấn", "3.000 phần quà với tổng trị giá 1,5 triệu đồng (mỗi phần 300.000 đồng và 200.000
/// đồng …)": what two figures told before or behind it give is just a thousand or a million times what is printed.
struct ProductScale {
  let line: LineView
  let index: Int

  private var figure: Figure { line.figures[index] }
  private static let reach = 8

  struct Finding {
    var factors: [Int]
    /// In single units.
    var right: ExactDecimal
  }

  func finding() -> Finding? {
    guard figure.upper == nil, figure.whole == nil, figure.rates.isEmpty, let size = figure.magnitude, size > .zero,
      figure.role != .change, figure.role != .growth
    else { return nil }
    switch figure.unit {
    case .physical(Self.ton): return harvest(size)
    case .dong: return gifts(size) ?? PricedAmount(line: line, index: index).finding(size)
    default: return nil
    }
  }

  // MARK: Harvests

  private func harvest(_ size: ExactDecimal) -> Finding? {
    guard Self.output.occur(in: line, GapWords(line: line, index: index).own),
      !Self.each.occur(in: line, GapWords(line: line, index: index).range()),
      let yield = before({ $0.rates == [.other(Self.hectare)] && Self.weight($0) != nil }),
      Self.yields.occur(in: line, GapWords(line: line, index: yield).own),
      let area = before({ $0.unit == .physical(Self.hectare) && $0.rates.isEmpty }), area < yield,
      let weight = Self.weight(line.figures[yield]), let hectares = line.figures[area].magnitude,
      let each = line.figures[yield].magnitude, let hundredweights = try? hectares.multiplied(by: each),
      let result = try? hundredweights.multiplied(by: weight)
    else { return nil }
    return [3, 6, -3].lazy.compactMap { shift -> Finding? in
      guard let right = try? size.shifted(by: shift), let gap = try? right.subtracting(result),
        let twentyfold = try? gap.magnitude.multiplied(by: ExactDecimal(20)), twentyfold <= result
      else { return nil }
      return Finding(factors: [area, yield], right: right)
    }.first
  }

  /// The one level of its kind that is told before the figure in its sentence.
  private func before(_ isWanted: (Figure) -> Bool) -> Int? {
    let start = max(line.sentences[figure.sentence].figures.lowerBound, index - Self.reach)
    let found = (start..<index).filter { at in
      let its = line.figures[at]
      return isWanted(its) && its.role != .change && !Self.changes.occur(in: line, GapWords(line: line, index: at).own)
    }
    guard found.count == 1, line.figures[found[0]].upper == nil,
      [.level, .total, .to, .average].contains(line.figures[found[0]].role)
    else { return nil }
    return found[0]
  }

  /// How many tons one of the unit is.
  private static func weight(_ figure: Figure) -> ExactDecimal? {
    switch figure.unit {
    case .physical(Self.hundredweight): ExactDecimal(coefficient: 1, scale: 1)
    case .physical(Self.ton): ExactDecimal(1)
    default: nil
    }
  }

  // MARK: Gifts

  private func gifts(_ size: ExactDecimal) -> Finding? {
    let behind = figure.tokens.upperBound
    guard figure.exponent > 0, Self.worth.occur(in: line, GapWords(line: line, index: index).range()),
      behind + 1 < line.tokens.count, line.tokens[behind].isMark("(") || line.tokens[behind].isMark(","),
      line.tokens[behind + 1].word == Self.every, let count = count(), let number = line.figures[count].magnitude
    else { return nil }
    var sum = ExactDecimal.zero
    var factors = [count]
    for next in index + 1..<min(line.figures.count, index + 4) {
      let price = line.figures[next]
      guard price.unit == .dong, price.sentence == figure.sentence, let one = price.magnitude,
        let more = try? sum.adding(one), let result = try? more.multiplied(by: number)
      else { return nil }
      sum = more
      factors.append(next)
      for shift in [3, 6, -3] where (try? size.shifted(by: shift)) == result {
        return Finding(factors: factors, right: result)
      }
    }
    return nil
  }

  /// The things that are given, counted before in the sentence.
  private func count() -> Int? {
    let start = max(line.sentences[figure.sentence].figures.lowerBound, index - 3)
    return (start..<index).last { line.figures[$0].isCount && line.figures[$0].value >= ExactDecimal(100) }
  }

  private static let ton = Word("tấn")
  private static let hundredweight = Word("tạ")
  private static let hectare = Word("ha")
  private static let every = Word("mỗi")
  private static let output = PhraseSet(["sản lượng"])
  private static let yields = PhraseSet(["năng suất"])
  private static let worth = PhraseSet(["trị giá", "giá trị", "kinh phí", "số tiền"])
  private static let each = PhraseSet(["bình quân", "trung bình", "mỗi", "hộ", "tăng", "giảm", "mô hình"])
  private static let changes = PhraseSet(["cao hơn", "thấp hơn", "ít hơn", "nhiều hơn", "tăng", "giảm", "chênh lệch"])
}
