import Figures

/// Averages of the one total and the one count of their kinds that are told.
extension RateFinder {
  /// "97 doanh nghiệp, trong đó 61 có công đoàn, với 24.250 lao động, bình quân 250 lao động/doanh nghiệp": nothing else can
  /// be shared out, and nothing else can be what it is shared out among. What was before, what came and what stands in
  /// brackets is neither, and the parts of a total are no totals. Figures that give something quite other belong to
  /// something else.
  func isSole(_ total: Int, _ count: Int, counts: [Int], totals amounts: [Int]) -> Bool {
    let (mine, amount, things) = (line.figures[rate], line.figures[total], line.figures[count])
    // "tổng kinh phí 6.720 triệu đồng, mỗi căn 80 triệu đồng"
    let isTotalled = total == rate - 1 && amount.role == .total
    let isRemark = isRemark(total)
    guard reading.isAverage || isTotalled || isRemark, !reading.isInherited, reading.bases.count == 1,
      mine.bracket == 0 || isRemark,
      mine.approximation == .exact, mine.upper == nil, [.average, .level, .share, .equivalent].contains(mine.role),
      amount.approximation == .exact, amount.bracket == 0, counted(count, total).approximation == .exact,
      isOfKind(total), isNear(total, count), !isOfAnotherTime, !isSaidElsewhere(total, count)
    else { return false }
    let first = min(amount.sentence, things.sentence)
    guard (mine.sentence - 2...mine.sentence).contains(first), max(amount.sentence, things.sentence) <= mine.sentence,
      first == mine.sentence || max(total, count) < rate && saysNothingElse(total, count) && !isOfOthers(total)
    else { return false }
    let isNext = isLastBefore(total) && amount.clause == mine.clause || isTotalOfAll(total)
    guard isAlone(count, of: counts, since: first), isNext || isAlone(total, of: amounts, since: first) else {
      return false
    }
    let (low, high) = (min(count, total, rate), max(count, total, rate))
    return !RateReader(line: line).lead(rate).contains { Self.general.contains(line.tokens[$0].word) }
      && !excludes(between: low, and: high) && !same.plansBetween(isNext ? total : low, high)
      && !isShifted(between: low, and: high)
  }

  /// "Trước đây, suất đầu tư chỉ đạt 4,9 triệu USD/ha": of another time than what is told.
  private var isOfAnotherTime: Bool {
    let words = ListWords(line: line)
    let gap = GapWords(line: line, index: rate).range()
    return isOfEarlierTime || Self.pasts.contains { words.has($0, in: gap) }
  }

  /// "Đầu nhiệm kỳ, suất đầu tư chỉ đạt 4,9 triệu USD/ha"
  var isOfEarlierTime: Bool { [.startOfTerm, .previousTerm, .samePeriod].contains(line.figures[rate].time) }

  /// Whether another average nearby is what the two make.
  private func isSaidElsewhere(_ total: Int, _ count: Int) -> Bool {
    guard let amount = line.figures[total].bounds(), let things = counted(count, total).bounds(),
      let mean = amount.over(things)
    else { return false }
    return sentence.saysElsewhere(mean, than: rate)
  }

  /// The only one told outside brackets as it stands; where some are told as reached ("lên 97"), the only one of those;
  /// or the one that the others make.
  private func isAlone(_ index: Int, of all: [Int], since first: Int) -> Bool {
    let last = line.figures[rate].sentence
    var standing = all.filter {
      let figure = line.figures[$0]
      return (first...last).contains(figure.sentence) && figure.bracket == 0
        && ![.from, .change, .base, .excess, .plan].contains(figure.role)
    }
    if standing.contains(where: { line.figures[$0].role == .to }) {
      standing.removeAll { line.figures[$0].role != .to }
    }
    if standing == [index] { return true }
    // "5 dự án trên 10 ha": how big they are, and no ground of theirs.
    standing.removeAll { $0 != index && [.above, .below].contains(line.figures[$0].approximation) }
    let others = standing.filter { $0 != index }.sorted()
    return standing.contains(index) && others.count > 1
      && SumMatch(terms: Terms(line: line)).longestExact(others, total: index) == others.count
  }

  /// "… Tổng trị giá 460 triệu đồng. Bình quân một phần quà 230 nghìn đồng": the total of all in the sentence before.
  private func isTotalOfAll(_ total: Int) -> Bool {
    total == rate - 1 && line.figures[total].role == .total
      && line.figures[total].sentence + 1 == line.figures[rate].sentence
      && line.sentences[line.figures[total].sentence].figures == total..<total + 1
  }

  private func isNear(_ total: Int, _ count: Int) -> Bool {
    guard let amount = line.figures[total].bounds(), let things = counted(count, total).bounds(),
      let mean = amount.over(things)
    else { return false }
    return Claimant.isNear(mean, line.figures[rate], 4)
  }

  /// "…; riêng khối FDI", "doanh nghiệp lớn nhất", "mỗi tháng": of some of them, or of another time.
  private func isShifted(between low: Int, and high: Int) -> Bool {
    let start = line.figures[low].tokens.upperBound
    let gap = start..<max(start, line.figures[high].tokens.lowerBound)
    let words = ListWords(line: line)
    return gap.count > 160 || Self.shifts.contains { words.has($0, in: gap) }
  }

  // MARK: Then and now

  /// "năm 2020 có 118 công đoàn với 41.300 đoàn viên, đến nay là 203 công đoàn với 89.320 đoàn viên. Bình quân mỗi công
  /// đoàn hiện có 440 đoàn viên, trước đây là 350": two stocks told in pairs; the average is of the later one, unless
  /// its words name the earlier.
  func isOfPair(_ total: Int, _ count: Int, counts: [Int], totals amounts: [Int]) -> Bool {
    let mine = line.figures[rate]
    guard reading.isAverage, reading.bases.count == 1, total == count + 1, isStock(count, total), isNear(total, count),
      mine.approximation == .exact, mine.upper == nil,
      !ListWords(line: line).overlaps(in: GapWords(line: line, index: rate).after(3))
    else { return false }
    let pairs = counts.filter { amounts.contains($0 + 1) && isStock($0, $0 + 1) }.sorted()
    guard pairs.count == 2, pairs[1] < rate, isLater(pairs[1], than: pairs[0]),
      // Nothing else of both kinds is told as it stands.
      isOnly(pairs, counts), isOnly(pairs.map { $0 + 1 }, amounts)
    else { return false }
    switch mine.role {
    case .from: return count == pairs[0]
    case .to: return count == pairs[1]
    default: return count == (namesPast ? pairs[0] : pairs[1])
    }
  }

  private func isStock(_ count: Int, _ total: Int) -> Bool {
    let (things, amount, mine) = (line.figures[count], line.figures[total], line.figures[rate])
    return things.sentence == amount.sentence && things.sentence + 2 >= mine.sentence
      && things.sentence <= mine.sentence
      && things.bracket == amount.bracket && things.clause == amount.clause && things.isCount
      && [.level, .from, .to, .total, .base].contains(things.role) && things.approximation == .exact
      && amount.approximation == .exact && amount.isSurelyLike(mine)
  }

  private func isOnly(_ pairs: [Int], _ all: [Int]) -> Bool {
    let first = line.figures[pairs[0]].sentence
    return all.allSatisfy {
      let figure = line.figures[$0]
      return pairs.contains($0) || figure.sentence < first || figure.bracket != 0
        || [.change, .excess, .plan].contains(figure.role)
    }
  }

  /// "lên 203", "đến nay là 203", a later year than the first one's.
  private func isLater(_ second: Int, than first: Int) -> Bool {
    if case .year(let then) = line.figures[first].time, case .year(let now) = line.figures[second].time {
      return then < now
    }
    return line.figures[second].role == .to || namesNow(second)
  }

  /// "đến nay là 203 …", "cuối năm 2024 có 97 …"
  private func namesNow(_ index: Int) -> Bool {
    let words = ListWords(line: line)
    let gap = GapWords(line: line, index: index).range()
    return Self.presents.contains { words.has($0, in: gap) }
  }

  /// "trước đây là 350", "so với 20,7 đầu nhiệm kỳ": in the rate's own words or right behind it.
  private var namesPast: Bool {
    let words = ListWords(line: line)
    let gap = GapWords(line: line, index: rate)
    return isOfEarlierTime
      || Self.pasts.contains { words.has($0, in: gap.range()) || words.has($0, in: gap.after(4)) }
  }

  /// Whether the total is said of some of the things only.
  private func isOfOthers(_ total: Int) -> Bool {
    RateReader(line: line).lead(total).contains { Self.some.contains(line.tokens[$0].word) }
  }

  private static let some = LineReader.words("riêng khối nhóm FDI DDI dự")
  private static let presents = [
    "đến nay", "hiện nay", "nay", "hiện có", "nhiệm kỳ này", "cuối năm", "đến cuối", "đến hết",
  ].map(
    Word.phrase)
  private static let pasts = ["trước", "đầu kỳ", "đầu nhiệm kỳ", "đầu năm", "khi đó", "ban đầu", "so với"].map(
    Word.phrase)
  private static let shifts = [
    "lớn nhất", "nhiều nhất", "cao nhất", "thấp nhất", "tiêu biểu", "mỗi tháng", "chưa kể", "còn lại",
  ].map(Word.phrase)
}
