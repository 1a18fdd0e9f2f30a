import Figures

/// "lần lượt 142, 187, 95 và 264 triệu USD, bình quân 172 triệu USD/năm": the mean of the figures listed right before;
/// and "từ 7,5 - 11 triệu đồng, bình quân 9 triệu đồng", a mean that lies within its range.
struct ListedMean {
  let sentence: SentenceView
  let rate: Int
  let rule: RuleDescription

  private static let most = 12
  private var line: LineView { sentence.line }

  /// Nil where no list and no range stands there, or where nothing can be said.
  func draft() -> Draft? {
    guard RateReader(line: line).isAverage(RateReader(line: line).lead(rate)), sentence[rate].upper == nil else {
      return nil
    }
    return ofList() ?? ofRange()
  }

  // MARK: A list

  private func ofList() -> Draft? {
    let parts = list()
    let count = Bounds(ExactDecimal(Int64(parts.count)))
    guard parts.count >= 3, sentence[parts.upperBound - 1].isSurelyLike(sentence[rate]), let sum = total(parts),
      let mean = sum.over(count)
    else { return nil }
    let shown = total(parts, isPoint: true)?.over(count) ?? mean
    let terms = parts.map { Writing.number(sentence[$0], line) }.joined(separator: " + ")
    let computation = Claimant.Computation(
      result: shown, formula: "(\(terms)) ÷ \(parts.count)", operands: Array(parts))
    let claimant = Claimant(sentence: sentence, rule: rule)
    let agreement = Agreement(mean, with: sentence[rate].measured)
    if agreement.holds {
      return claimant.draft(rate, computation, subject: .average, verdict: agreement.verdict)
    }
    // "… bình quân 3 tỷ đồng/dự án" shares each of them out another way.
    guard RateReader(line: line).reading(rate)?.base == .year, isMeant(parts),
      let value = sentence[rate].magnitude
    else { return nil }
    let limits = parts.compactMap { sentence[$0].magnitude }
    let isOutside = value < limits.min()! || value > limits.max()!
    let isAccused = isOutside || counted(parts.count)
    return claimant.draft(rate, computation, subject: .average, verdict: isAccused ? .inconsistent : .unverifiable)
  }

  /// The figures before the average, with nothing but commas, semicolons and "và" between them.
  private func list() -> Range<Int> {
    var first = rate - 1
    guard first >= sentence.range.lowerBound, isTerm(first) else { return rate..<rate }
    while first > sentence.range.lowerBound, rate - first < Self.most, isTerm(first - 1), isListed(first - 1, first) {
      first -= 1
    }
    // A longer list than is looked at.
    if rate - first == Self.most, first > sentence.range.lowerBound { return rate..<rate }
    return first..<rate
  }

  private func isTerm(_ index: Int) -> Bool {
    let figure = sentence[index]
    // "142, 187, 95 và 264 triệu USD"
    let isBare = figure.unit == nil && figure.noun.isEmpty && figure.exponent == 0 && !figure.isDuration
    return (isBare || figure.isLike(sentence[rate])) && figure.upper == nil && figure.whole == nil
      && figure.alternative == nil
      && figure.approximation == .exact && figure.bracket == sentence[rate].bracket && !figure.isPercent
  }

  private func isListed(_ first: Int, _ second: Int) -> Bool {
    let end = max(sentence[first].tokens.upperBound, sentence[first].nounTokens.upperBound)
    let between = end..<max(end, sentence[second].tokens.lowerBound)
    return (1...2).contains(between.count)
      && between.allSatisfy {
        line.tokens[$0].isMark(",") || line.tokens[$0].isMark(";") || line.tokens[$0].word == Self.and
      }
  }

  /// "142, 187, 95 và 264 triệu USD": the scale of the last is that of those before that have none.
  private func total(_ parts: Range<Int>, isPoint: Bool = false) -> Bounds? {
    guard let last = parts.last else { return nil }
    var sum: Bounds?
    for index in parts {
      var figure = sentence[index]
      if figure.exponent == 0, figure.unit == nil, sentence[last].unit != nil {
        figure.exponent = sentence[last].exponent
      }
      if figure.isCount, sentence[last].unit != nil { figure.unit = sentence[last].unit }
      guard let bounds = isPoint ? figure.point() : figure.bounds(),
        let next = sum.map({ $0.plus(bounds) }) ?? bounds
      else { return nil }
      sum = next
    }
    return sum
  }

  /// Whether the list is told as the whole of it: one for each year, or as many as the years or things named.
  private func isMeant(_ parts: Range<Int>) -> Bool {
    guard !sentence.between(rate - 1, rate).contains(where: { Self.other.contains(line.tokens[$0].word) }) else {
      return false
    }
    return counted(parts.count)
      || RateReader(line: line).lead(parts.lowerBound).contains { token in
        token + 1 < line.tokens.count
          && Self.one.contains([line.tokens[token].word, line.tokens[token + 1].word])
      }
  }

  /// "5 năm qua … từng năm", "các năm 2021-2024": as many years as figures.
  private func counted(_ count: Int) -> Bool {
    let at = sentence[rate].tokens.lowerBound
    let range = sentence.sentence.tokens.clamped(to: max(0, at - 80)..<at)
    let spans = TimeSpanReader(line: line).spans(in: range, per: .year)
    let length = ExactDecimal(Int64(count))
    return !spans.isEmpty && spans.allSatisfy { $0.length == length || $0.others.contains(length) }
  }

  // MARK: A range

  private func ofRange() -> Draft? {
    let index = rate - 1
    guard index >= sentence.range.lowerBound, sentence[index].upper != nil,
      sentence[index].isSurelyLike(sentence[rate]),
      sentence[index].bracket == sentence[rate].bracket, sentence[index].clause == sentence[rate].clause,
      let limits = sentence[index].bounds(), let mean = sentence[rate].measured.bounds(),
      isPerTheSame(index), SameSubject(line: line).content(rate).isEmpty,
      !sentence.between(index, rate).contains(where: { Self.other.contains(line.tokens[$0].word) })
    else { return nil }
    let isWithin = limits.overlaps(mean.lower, mean.upper)
    let computation = Claimant.Computation(
      result: limits, formula: Writing.number(sentence[index], line), operands: [index])
    return Claimant(sentence: sentence, rule: rule).draft(
      rate, computation, subject: .average, strength: isWithin ? .likely : .sure,
      verdict: isWithin ? .consistent : .inconsistent)
  }

  /// 7 - 9 triệu đồng/tháng beside 8 triệu đồng/người/tháng, but not beside 90 triệu đồng/năm.
  private func isPerTheSame(_ index: Int) -> Bool {
    let reader = RateReader(line: line)
    guard let mine = reader.bases(after: sentence[rate]).last else { return false }
    return reader.bases(after: sentence[index]).last == mine
  }

  private static let and = Word("và")
  /// What the average is of is another time, or a wider circle.
  private static let other = LineReader.words("chung toàn cả riêng trước khi còn tỉnh nước vùng cao thấp")
  private static let one = Set(["lần lượt", "từng năm", "các năm", "tương ứng"].map(Word.phrase))
}
