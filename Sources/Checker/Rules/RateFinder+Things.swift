import Figures

/// Rates of things: a total and the count it is shared out among.
extension RateFinder {
  func shared(_ name: [Word]) -> [RateTrial] {
    let all = totals.counts(of: name)
    let near = all.filter {
      line.figures[$0].sentence == line.figures[rate].sentence && line.figures[$0].clause == line.figures[rate].clause
    }
    let counts = near.isEmpty ? all : near
    let amounts = totals.totals()
    var trials: [RateTrial] = []
    for total in amounts.prefix(6) {
      for count in counts.prefix(4) where count != total {
        guard let bounds = line.figures[count].bounds(), bounds.lower > .zero else { continue }
        let isPlain = isPlain(total, count, name, counts: counts, totals: amounts)
        trials.append(
          RateTrial(
            rate: rate, total: total, count: bounds, countFigure: count,
            countText: Writing.number(line.figures[count], line),
            accuses: isPlain, asks: false))
      }
    }
    return trials
  }

  private func isPlain(_ total: Int, _ count: Int, _ name: [Word], counts: [Int], totals amounts: [Int]) -> Bool {
    guard !reading.isInherited, reading.bases.count == 1, !namesTime else { return false }
    let amount = line.figures[total]
    let things = line.figures[count]
    let mine = line.figures[rate]
    guard totals.isSurely(count, name), amount.isSurelyLike(mine), amount.upper == nil else { return false }
    if isImmediate(total, count) { return !excludes(between: min(total, count), and: rate) }
    guard sameSentence([total, count]), abs(mine.sentence - amount.sentence) <= 1 else { return false }
    if isTold(total, count) { return !excludes(between: count, and: total) && !same.plansBetween(count, total) }
    // No other total or count that could be meant.
    let rivals = amounts.filter {
      $0 != total && line.figures[$0].sentence >= min(amount.sentence, mine.sentence) && !isWithinBracket($0)
    }
    let others = counts.filter { $0 != count && line.figures[$0].sentence >= min(amount.sentence, mine.sentence) }
    guard rivals.isEmpty, others.isEmpty else { return false }
    // The two stand side by side, or the rate alone between them.
    let low = min(total, count)
    let high = max(total, count)
    guard (low + 1..<max(high, low + 1)).allSatisfy({ $0 == rate || isWithinBracket($0) }) else { return false }
    let first = min(low, rate)
    let last = max(high, rate)
    guard
      (first..<last).allSatisfy({
        $0 == total || $0 == count || $0 == rate || isWithinBracket($0) || $0 < low && $0 > rate
          || $0 > high && $0 < rate
      })
    else { return false }
    guard !excludes(between: first, and: last), things.approximation == .exact || things.approximation == .atLeast
    else { return false }
    return !same.plansBetween(first, last)
  }

  /// "30 dự án với vốn 3.000 tỷ đồng, bình quân 100 tỷ đồng/dự án": the two right before the rate.
  private func isImmediate(_ total: Int, _ count: Int) -> Bool {
    let mine = line.figures[rate]
    guard max(total, count) == rate - 1, min(total, count) == rate - 2 else { return false }
    guard
      [total, count].allSatisfy({
        line.figures[$0].sentence == mine.sentence && line.figures[$0].clause == mine.clause
          && line.figures[$0].bracket == mine.bracket
      })
    else { return false }
    guard line.figures[count].approximation == .exact, same.content(rate).isEmpty else { return false }
    return !RateReader(line: line).lead(rate, crossesCommas: false).contains {
      Self.general.contains(line.tokens[$0].word)
    }
      && !same.plansBetween(min(total, count), rate)
  }

  /// "18 mái ấm, mỗi nhà 50 triệu đồng, tổng kinh phí 900 triệu đồng": count, price and their own total, one after the
  /// other in one clause.
  func isTold(_ total: Int, _ count: Int) -> Bool {
    guard count == rate - 1, total == rate + 1, line.figures[count].approximation == .exact else { return false }
    let mine = line.figures[rate]
    return [total, count].allSatisfy {
      line.figures[$0].sentence == mine.sentence && line.figures[$0].clause == mine.clause
        && line.figures[$0].bracket == mine.bracket
    } && RateReader(line: line).lead(total).contains { Self.sums.contains(line.tokens[$0].word) }
      && same.content(total).isSubset(of: Self.sums)
  }
  private static let sums = LineReader.words("tổng trị giá kinh phí số tiền thành cộng là")
  private static let general = Set(["chung", "toàn", "cả"].map { Word($0) })

  /// "quý I giá bình quân 501 USD/tấn": of another time than the total, maybe.
  private var namesTime: Bool {
    RateReader(line: line).lead(rate, crossesCommas: false).contains { Self.times.contains(line.tokens[$0].word) }
  }
  private static let times = Set([Lexicon.year, Lexicon.month, Lexicon.quarter, Lexicon.day, Word("kỳ"), Word("đoạn")])

  /// A figure in brackets that the total and the count are not in: it explains what stands before.
  private func isWithinBracket(_ index: Int) -> Bool {
    line.figures[index].bracket != 0 && line.figures[rate].bracket == 0
  }

  private func sameSentence(_ indices: [Int]) -> Bool {
    indices.allSatisfy { line.figures[$0].sentence == line.figures[indices[0]].sentence }
  }

  /// "trong đó", "riêng", "và": the total may be of fewer or more than was counted.
  private func excludes(between first: Int, and last: Int) -> Bool {
    (line.figures[first].tokens.lowerBound..<line.figures[last].tokens.lowerBound).contains { token in
      Self.parting.contains(line.tokens[token].word)
    }
  }
  private static let parting = Set(["trong", "riêng", "cùng", "ngoài", "còn", "khác"].map { Word($0) })
}
