import Figures

/// Puts a rate together with the totals and counts it may belong to, the likeliest first.
struct RateFinder {
  let sentence: SentenceView
  let rate: Int
  let reading: RateReading

  var line: LineView { sentence.line }
  var totals: RateTotals { RateTotals(sentence: sentence, rate: rate, reading: reading) }
  var same: SameSubject { SameSubject(line: line) }

  /// Averages: a total before the rate (or in the brackets behind it), whichever way the rate is said; or any total
  /// where the rate is called an average of things.
  func averages() -> [RateTrial] {
    switch reading.base {
    case .thing(let name): return shared(name).filter { $0.total < rate || reading.isAverage }
    default: return timed().filter { $0.total < rate } + uneven() + spelled()
    }
  }

  /// A total behind the rate: count × price.
  func products() -> [RateTrial] {
    guard case .thing(let name) = reading.base, !reading.isAverage else { return [] }
    let trials = shared(name).filter { $0.total > rate }
    guard hasOtherPrices else { return trials }
    let isOwn = hasOwnTotal
    // One total of several kinds: 100 suất quà, mỗi suất …; 50 suất học bổng, mỗi suất …, tổng trị giá …
    return trials.map { trial in
      var trial = trial
      trial.accuses =
        trial.accuses
        && (trial.countFigure.map { isOwn && isTold(trial.total, $0) || isComeTo(trial.total, $0) } ?? false)
      return trial
    }
  }

  private var hasOtherPrices: Bool {
    let reader = RateReader(line: line)
    let mine = line.figures[rate]
    return (max(sentence.range.lowerBound, rate - 8)..<min(sentence.range.upperBound, rate + 8)).contains { index in
      index != rate && line.figures[index].isLike(mine)
        && (reader.reading(index).map { !$0.base.isTime && !$0.isAverage } ?? false)
    }
  }

  /// "…, mỗi suất 0,5 triệu đồng, tổng 625 triệu đồng; 18 mái ấm, mỗi nhà 50 triệu đồng với tổng kinh phí …": where the
  /// price before has its total already, the next total is that of this price alone.
  private var hasOwnTotal: Bool {
    let reader = RateReader(line: line)
    let mine = line.figures[rate]
    guard mine.bracket == 0 else { return false }
    let before = (max(sentence.range.lowerBound, rate - 4)..<rate).last { index in
      line.figures[index].isLike(mine) && (reader.reading(index).map { !$0.base.isTime } ?? false)
    }
    guard let before else {
      // The first of several: its total comes before the next things are counted.
      return rate + 1 < sentence.range.upperBound && line.figures[rate + 1].isSurelyLike(mine)
        && reader.reading(rate + 1) == nil && line.figures[rate + 1].clause == mine.clause
    }
    return (before + 1..<rate).contains {
      line.figures[$0].isSurelyLike(mine) && reader.reading($0) == nil && line.figures[$0].bracket == 0
    }
  }

  /// A total behind the rate: rate × years.
  func terms() -> [RateTrial] {
    guard reading.base.isTime else { return [] }
    return timed().filter { $0.total > rate }
  }
}
