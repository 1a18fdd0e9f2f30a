import Figures

/// Finds the totals a rate may belong to, and the counts of what it is said for one of.
struct RateTotals {
  let sentence: SentenceView
  let rate: Int
  let reading: RateReading

  private static let back = 12
  private static let ahead = 6

  var line: LineView { sentence.line }
  var reader: RateReader { RateReader(line: sentence.line) }

  /// Figures around the rate, of its paragraph; nearest first.
  private var around: [Int] {
    let low = max(0, rate - Self.back)
    let high = min(line.figures.count, rate + Self.ahead + 1)
    return (low..<high).filter { $0 != rate }.sorted { abs($0 - rate) < abs($1 - rate) }
  }

  /// Amounts of the rate's kind that are more than it.
  func totals() -> [Int] {
    let figure = line.figures[rate]
    guard let size = figure.magnitude else { return [] }
    return around.filter { index in
      let other = line.figures[index]
      // "đạt 242/285 tiêu chí, bình quân 16,13 tiêu chí/xã": what was reached is shared out.
      guard !other.isPercent, other.unit != .points, other.unit != .times, !other.isDuration,
        other.rates.isEmpty || isOfOneSpell(index), isAlike(other, figure), !isPriceOrYear(other),
        isStanding(other, figure) || isGivenTo(index),
        let amount = other.magnitude,
        (other.alternative ?? other.value) > .zero, amount > size || other.alternative != nil || other.role == .total
      else { return false }
      return reader.reading(index).map { $0.isInherited } ?? true || isOfOneSpell(index)
    }
  }

  /// "32 lớp cho 2.144 quần chúng, bình quân 67 học viên/lớp": people by two names.
  private func isAlike(_ other: Figure, _ figure: Figure) -> Bool {
    other.isLike(figure)
      || other.isCount && figure.unit == nil && NounKinship.arePeople(other.noun, figure.noun)
  }

  /// "tăng 35 doanh nghiệp so với cùng kỳ (120)": what came on top is not what is shared out, and what was is neither.
  private func isStanding(_ other: Figure, _ figure: Figure) -> Bool {
    if figure.role == .change { return true }
    let before = other.tokens.lowerBound - 1
    return ![.change, .excess, .base].contains(other.role) && (before < 0 || line.tokens[before].word != Self.more)
  }

  private func isPriceOrYear(_ figure: Figure) -> Bool {
    figure.unit == nil && figure.noun.isEmpty && figure.exponent == 0 && figure.decimals == 0
      && figure.value >= ExactDecimal(1990) && figure.value <= ExactDecimal(2060)
  }

  /// Counts of what the rate is said for one of.
  func counts(of name: [Word]) -> [Int] {
    around.filter { index in
      let other = line.figures[index]
      guard other.upper == nil,
        other.rates.isEmpty || isOfOneSpell(index),
        !other.isPercent, !other.isDuration,
        other.value > ExactDecimal(1) || other.exponent > 0, isStanding(other, line.figures[rate])
      else { return false }
      return (counts(other, name) || isRaised(index, name))
        && (reader.reading(index).map { $0.isInherited } ?? true || isOfOneSpell(index) || isAmongThem(index))
    }
  }

  /// "2,0 triệu đồng mỗi đảng viên trên 1.560 đảng viên": "mỗi" is the average's, and no word of the next number.
  private func isAmongThem(_ index: Int) -> Bool {
    index == rate + 1 && sentence.range.contains(index) && reading.isAverage
      && !reader.bases(after: line.figures[rate]).isEmpty && !line.hasMark(",", in: sentence.between(rate, index))
  }

  func counts(_ figure: Figure, _ name: [Word]) -> Bool {
    guard let first = name.first else { return false }
    if case .physical(let unit) = figure.unit { return unit == first }
    guard figure.unit == nil else { return false }
    if figure.noun.isEmpty { return isNamedBefore(figure, name) || isQuoted(figure, first) }
    if areInvestors(figure.noun, of: name) { return true }
    if NounKinship.akin(figure.noun, name) || name.count == 1 && figure.noun[0] == first { return true }
    if Self.synonyms.contains(where: { $0.contains(figure.noun[0]) && $0.contains(first) }) { return true }
    // lượt hộ beside /hộ
    return figure.noun.count > 1 && Self.times.contains(figure.noun[0]) && figure.noun[1] == first
  }

  /// "45 “Mái ấm công đoàn”, mỗi căn 60 triệu đồng": the name of what is counted stands in quotation marks.
  private func isQuoted(_ figure: Figure, _ name: Word) -> Bool {
    let mark = figure.tokens.upperBound
    guard figure.isCount, mark + 1 < line.tokens.count, line.tokens[mark].kind == .mark, line.tokens[mark].isMark("\"")
    else {
      return false
    }
    let named = line.tokens[mark + 1].word
    return named == name || Self.synonyms.contains { $0.contains(named) && $0.contains(name) }
  }

  /// "số doanh nghiệp tăng lên 226": named before the number.
  private func isNamedBefore(_ figure: Figure, _ name: [Word]) -> Bool {
    let end = figure.tokens.lowerBound
    let start = max(line.sentences[figure.sentence].tokens.lowerBound, end - 8)
    guard figure.isCount, name.count > 1,
      let number = (start..<end).last(where: { line.tokens[$0].word == Lexicon.so || line.tokens[$0].kind == .mark }),
      line.tokens[number].word == Lexicon.so, number + name.count < end
    else { return false }
    return name.prefix(2).enumerated().allSatisfy { line.tokens[number + 1 + $0.offset].word == $0.element }
  }

  /// Whether the count's own name and the rate's are one, as far as both go: dự án FDI and dự án, but not dự án FDI and
  /// dự án trong nước.
  func isSurely(_ count: Int, _ name: [Word]) -> Bool {
    let figure = line.figures[count]
    if figure.unit != nil || figure.noun.isEmpty { return true }
    if areInvestors(figure.noun, of: name) { return true }
    var noun = figure.noun[...]
    if noun.count > 1, Self.times.contains(noun[noun.startIndex]), noun[noun.startIndex] != name[0] {
      noun = noun.dropFirst()
    }
    if let mine = noun.first, let its = name.first, mine != its,
      Self.synonyms.contains(where: { $0.contains(mine) && $0.contains(its) })
    {
      return true
    }
    if noun.first == name.first { return zip(noun, name).allSatisfy { $0 == $1 } || name.count == 1 }
    return NounKinship.akin(Array(noun), name)
  }

  /// "18 mái ấm, mỗi nhà …", "200 phần quà, mỗi suất …"
  private static let synonyms = ["nhà căn mái ngôi", "suất phần túi gói quà"].map { LineReader.words($0) }
  /// "11 nhà đầu tư thuê 132 ha, bình quân 12 ha/dự án"
  private func areInvestors(_ noun: [Word], of name: [Word]) -> Bool {
    noun.starts(with: Self.investor) && name.starts(with: Self.project)
  }
  private static let investor = Word.phrase("nhà đầu tư")
  private static let project = Word.phrase("dự án")
  private static let more = Word("thêm")
  private static let times = Set(["lượt", "số", "tổng", "chuyến"].map { Word($0) })
}
