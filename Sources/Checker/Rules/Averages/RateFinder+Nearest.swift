import Figures

/// Averages of the total and the count told right before them, though others of their kinds are told farther off.
extension RateFinder {
  /// "Trong 156 dự án có 38 dự án vốn trên 10 triệu USD với tổng vốn 1.216 triệu USD, bình quân 32 triệu USD/dự án": the
  /// total right before the average, the count right before that total, and what they make is near what is printed.
  func isNearest(_ total: Int, _ count: Int, counts: [Int], totals amounts: [Int]) -> Bool {
    let (mine, amount, things) = (line.figures[rate], line.figures[total], line.figures[count])
    guard reading.isAverage || Self.isEach(self, total), !reading.isInherited, reading.bases.count == 1,
      mine.bracket == 0,
      mine.approximation == .exact, mine.upper == nil, [.average, .level, .share, .equivalent].contains(mine.role),
      mine.comparison == .none, amount.sentence == mine.sentence, things.sentence == mine.sentence,
      amount.approximation == .exact, counted(count, total).approximation == .exact,
      isOwn(total), isOwn(count), isOfKind(total),
      total < rate, isLast(total, of: amounts), isLast(count, of: counts), makesNearly(total, count)
    else { return false }
    let low = min(total, count, rate)
    let words = ListWords(line: line)
    let gap = line.figures[low].tokens.upperBound..<mine.tokens.lowerBound
    return gap.count <= 60 && !excludes(between: low, and: max(count, rate)) && !same.plansBetween(low, rate)
      && !RateReader(line: line).lead(rate).contains { Self.general.contains(line.tokens[$0].word) }
      && !Self.others.contains { words.has($0, in: gap) } && !line.hasMark(";", in: gap)
  }

  /// "tổng kinh phí 6.720 triệu đồng, mỗi căn 80 triệu đồng"
  private static func isEach(_ finder: RateFinder, _ total: Int) -> Bool {
    total == finder.rate - 1 && finder.line.figures[total].role == .total
  }

  private func isOwn(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return figure.bracket == 0 && [.level, .total, .to, .part].contains(figure.role) && figure.comparison == .none
  }

  /// No other of its kind outside brackets between it and the average.
  private func isLast(_ index: Int, of all: [Int]) -> Bool {
    guard index < rate else { return false }
    return !all.contains { $0 > index && $0 < rate && isOwn($0) }
  }

  private func makesNearly(_ total: Int, _ count: Int) -> Bool {
    guard let amount = line.figures[total].bounds(), let things = counted(count, total).bounds(),
      let mean = amount.over(things)
    else { return false }
    return Claimant.isNear(mean, line.figures[rate], 4) && !sentence.saysElsewhere(mean, than: rate)
  }

  /// "bình quân 85 lao động mỗi ha trên 642 ha", "cho mỗi người trong 12.648 người được hỗ trợ": on how many is told right
  /// behind the average.
  func isToldBehind(_ total: Int, _ count: Int, totals amounts: [Int]) -> Bool {
    let (mine, amount, things) = (line.figures[rate], line.figures[total], line.figures[count])
    guard reading.isAverage, count == rate + 1, total < rate, isLast(total, of: amounts), isOwn(total),
      amount.sentence == mine.sentence || isOnlyOneBefore(total, of: amounts), things.sentence == mine.sentence,
      mine.bracket == 0, things.bracket == 0,
      mine.approximation == .exact, mine.upper == nil, amount.approximation == .exact, amount.isSurelyLike(mine),
      makesNearly(total, count), !same.plansBetween(total, rate)
    else { return false }
    let gap = sentence.between(rate, count)
    return gap.count <= 10 && gap.last.map { Self.among.contains(line.tokens[$0].word) } ?? false
      && !line.hasMark(",", in: gap)
  }

  /// "Trường có 1.240 học sinh (…). Sĩ số bình quân 31 em/lớp với 40 lớp": told in the sentence before, and no other with it.
  private func isOnlyOneBefore(_ total: Int, of amounts: [Int]) -> Bool {
    let number = line.figures[rate].sentence
    guard line.figures[total].sentence + 1 == number, line.sentences[number].figures.lowerBound == rate,
      saysNothingElse(total, rate + 1)
    else { return false }
    return amounts.filter {
      line.figures[$0].sentence + 1 == number && line.figures[$0].bracket == 0
    } == [total]
  }

  private static let among = LineReader.words("trong trên số tổng với")
  private static let others = [
    "trong đó", "lớn nhất", "nhiều nhất", "cao nhất", "thấp nhất", "tiêu biểu", "chưa kể", "cùng kỳ", "trước đây",
  ].map(Word.phrase)
}
