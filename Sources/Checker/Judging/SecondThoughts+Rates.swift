import Figures

/// Rates that are no average of what stands near: what is prescribed, by how much an average rose, times told in two units.
extension SecondThoughts {
  func isOfAnotherRate(_ draft: Draft) -> Bool {
    guard Self.rateRules.contains(draft.rule.identifier), let stated = line.figure(at: draft.figure) else {
      return false
    }
    let operands = others(in: draft)
    let isYears = draft.rule.identifier == "rate.years"
    let rate = draft.rule.identifier == "rate.average" ? stated : operands.first
    return isOfPartOfTime(operands, before: rate ?? stated) || isOfOneMoreFactor(draft, stated, operands)
      || rate.map { isGap($0) || !isYears && isPrescribed($0, operands) || isYears && isBesideLike($0, stated) }
        ?? false
  }

  private static let rateRules: Set<String> = ["rate.average", "rate.product", "rate.years"]

  // MARK: Another factor

  /// "mỗi cháu 2 hộp/ngày, 4 ngày/tuần. Một tuần phát 2.400 hộp cho 300 cháu": one more figure told there makes the product just what is
  /// printed. What is written out with its signs is multiplied by nothing else.
  private func isOfOneMoreFactor(_ draft: Draft, _ stated: Int, _ operands: [Int]) -> Bool {
    guard draft.rule.identifier == "rate.product", let total = line.figures[stated].magnitude,
      line.figures[stated].tokens.lowerBound > 0,
      !line.tokens[line.figures[stated].tokens.lowerBound - 1].isMark("="), let first = operands.min()
    else { return false }
    var product = ExactDecimal(1)
    for operand in operands {
      guard let next = line.figures[operand].magnitude.flatMap({ try? product.multiplied(by: $0) }) else {
        return false
      }
      product = next
    }
    let last = max(stated, operands.max() ?? stated)
    let start = line.sentences[max(0, line.figures[min(first, stated)].sentence - 1)].figures.lowerBound
    let end = line.sentences[line.figures[last].sentence].figures.upperBound
    return (max(start, first - 8)..<min(end, last + 5)).contains { place in
      let factor = line.figures[place]
      guard place != stated, !operands.contains(place), factor.isCount || factor.isDuration, factor.whole == nil,
        factor.value > ExactDecimal(1), !Self.scales.contains(factor.value)
      else { return false }
      return (try? product.multiplied(by: factor.value)) == total
    }
  }
  /// A product off by these has lost a digit.
  private static let scales: Set<ExactDecimal> = [ExactDecimal(10), ExactDecimal(100), ExactDecimal(1000)]

  // MARK: Prescribed

  /// "hạn mức 5 ha/hộ", "tối đa 35 học sinh/lớp", "giá trần 4,2 triệu đồng/suất": what may or should be is not what there is; unless the
  /// total is prescribed with it.
  private func isPrescribed(_ rate: Int, _ operands: [Int]) -> Bool {
    guard isNorm(rate) else { return false }
    return !operands.contains { $0 != rate && (line.figures[$0].role == .plan || isNorm($0)) }
  }

  private func isNorm(_ index: Int) -> Bool {
    Self.norms.occur(in: line, RateReader(line: line).lead(index))
  }

  /// "vượt quy định 3,3 học sinh/lớp", "tăng 26 hồ sơ/cán bộ"
  private func isGap(_ rate: Int) -> Bool {
    let lead = RateReader(line: line).lead(rate, crossesCommas: false)
    // "bình quân mỗi năm tăng 400 nghìn tấn" is an average itself.
    guard !lead.contains(where: { line.tokens[$0].word == Self.average }) else { return false }
    let figure = line.figures[rate]
    return figure.role == .change || figure.role == .excess
      || lead.first { line.tokens[$0].isWord }.map { Self.gaps.contains(line.tokens[$0].word) } ?? false
  }

  // MARK: Times

  /// "3 năm 9 tháng", "2 năm rưỡi", "4 năm (2021 - 2024) và 6 tháng": one time told in two units.
  private func isOfPartOfTime(_ operands: [Int], before rate: Int) -> Bool {
    if operands.contains(where: { isPartOfTime($0) }) { return true }
    // The time may be told by no operand of its own.
    guard operands.count == 1 else { return false }
    let sentence = line.sentences[line.figures[rate].sentence].figures
    return sentence.prefix { $0 < rate }.suffix(6).contains { isPartOfTime($0) }
  }

  private func isPartOfTime(_ index: Int) -> Bool {
    guard line.figures[index].isDuration else { return false }
    return isContinued(index) || index > 0 && line.figures[index - 1].isDuration && isContinued(index - 1)
  }

  private func isContinued(_ index: Int) -> Bool {
    let figure = line.figures[index]
    var token = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    if (figure.tokens.upperBound..<min(line.tokens.count, token + 1)).contains(where: {
      line.tokens[$0].word == Self.half
    }) {
      return true
    }
    guard token + 1 < line.tokens.count else { return false }
    if line.tokens[token].isNumber, Self.units.contains(line.tokens[token + 1].word) { return true }
    if line.tokens[token].isMark("("),
      let close = (token..<min(line.tokens.count, token + 8)).first(where: { line.tokens[$0].isMark(")") })
    {
      token = close + 1
    }
    while token < line.tokens.count, Self.joints.contains(line.tokens[token].word) { token += 1 }
    return (index + 1..<min(line.figures.count, index + 4)).contains {
      line.figures[$0].isDuration && line.figures[$0].tokens.lowerBound == token
        && line.figures[$0].noun.first != figure.noun.first
    }
  }

  // MARK: Two of them

  /// "Đội 1 thu hoạch 12 ha/ngày, đội 2 thu hoạch 9 ha/ngày; sau 6 ngày cả hai đội thu 117 ha": another of the same.
  private func isBesideLike(_ rate: Int, _ total: Int) -> Bool {
    let (low, high) = (min(rate, total), max(rate, total))
    let way = line.figures[low].tokens.upperBound..<line.figures[high].tokens.lowerBound
    let other = rate - 1
    return other >= 0 && line.figures[other].sentence == line.figures[rate].sentence
      && line.figures[other].unit == line.figures[rate].unit && !line.figures[other].rates.isEmpty
      && line.figures[other].rates == line.figures[rate].rates
      && way.contains { line.tokens[$0].word == Self.both && line.tokens[$0 + 1].word == Self.two }
  }

  private static let norms = PhraseSet([
    "định mức", "hạn mức", "tối đa", "tối thiểu", "quy định", "giá trần", "quy chuẩn", "tiêu chuẩn", "chỉ tiêu",
    "giao bình quân",
    "yêu cầu", "suất đầu tư theo",
  ])
  private static let gaps = LineReader.words("tăng giảm vượt thấp cao hơn kém thêm")
  private static let average = Word("bình")
  private static let units = LineReader.words("giờ ngày tuần tháng phút")
  private static let half = Word("rưỡi")
  private static let joints = LineReader.words("và cùng")
  private static let both = Word("cả")
  private static let two = Word("hai")
}
