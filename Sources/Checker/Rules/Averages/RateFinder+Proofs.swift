import Figures

/// Rates told beside others that are right: what those were worked out from is what these are worked out from.
extension RateFinder {
  /// "8 KCN có 296 dự án với 74.880 lao động. Bình quân mỗi KCN có 37 dự án và 9.360 lao động": 296 ÷ 8 is 37, so the
  /// second is shared out among the same eight; "96 doanh nghiệp với 43.200 lao động, bình quân 450 lao động/doanh
  /// nghiệp. Tổng vốn 3.744 triệu USD, bình quân 39 triệu USD/doanh nghiệp".
  func isProved(_ total: Int, _ count: Int, _ name: [Word], counts: [Int], totals amounts: [Int]) -> Bool {
    let mine = line.figures[rate]
    let amount = line.figures[total]
    guard reading.isAverage, reading.bases.count == 1, mine.bracket == 0, amount.bracket == 0, total < rate,
      count < rate,
      totals.isSurely(count, name), amount.isSurelyLike(mine), amount.approximation == .exact, amount.upper == nil,
      mine.unit != nil || amount.noun == mine.noun, line.figures[count].approximation == .exact,
      counts.filter({ line.figures[$0].bracket == 0 }) == [count]
    else { return false }
    let sentences = mine.sentence - 1...mine.sentence
    guard sentences.contains(amount.sentence), sentences.contains(line.figures[count].sentence) else { return false }
    // Only one total of the kind, or the one right before the rate.
    let rivals = amounts.filter { sentences.contains(line.figures[$0].sentence) && line.figures[$0].bracket == 0 }
    let isNext = total == rate - 1 && amount.sentence == mine.sentence && amount.clause == mine.clause
    guard isNext || reading.isInherited && rivals == [total],
      !isOfSome(total) || amount.sentence == line.figures[count].sentence
    else { return false }
    return (max(0, rate - 4)..<rate).contains { other in
      guard line.figures[other].sentence >= mine.sentence - 1, !line.figures[other].isSurelyLike(mine),
        let its = RateReader(line: line).reading(other), its.base == reading.base, its.isAverage, !its.isInherited
      else { return false }
      return isShared(other, among: count)
    }
  }

  /// "122 vụ tai nạn, giảm 26 vụ. Thiệt hại 3,66 tỷ đồng, bình quân 30 triệu đồng/vụ": the total right before the
  /// average, and the only count
  /// of the things in the sentences before.
  func isCarriedOver(_ total: Int, _ count: Int, counts: [Int]) -> Bool {
    let (mine, amount, things) = (line.figures[rate], line.figures[total], line.figures[count])
    guard reading.isAverage, total == rate - 1, mine.bracket == 0, amount.bracket == 0,
      amount.sentence == mine.sentence, amount.clause == mine.clause, things.bracket == 0,
      amount.approximation == .exact, things.approximation == .exact,
      things.sentence < mine.sentence, things.sentence + 2 >= mine.sentence,
      [.level, .total, .attained].contains(things.role),
      // "52/55 tổ chức đã đại hội; 3 tổ chức còn lại …": of which of them is not said.
      !(max(0, total - 12)..<total).contains(where: { line.figures[$0].whole != nil && $0 != count })
    else { return false }
    let rivals = counts.filter { line.figures[$0].bracket == 0 && line.figures[$0].sentence + 3 >= mine.sentence }
    let lead = RateReader(line: line).lead(rate, crossesCommas: false)
    return rivals == [count] && !lead.contains { Self.general.contains(line.tokens[$0].word) } && !isOfSome(total)
      && saysNothingElse(total, count) && !same.plansBetween(total, rate) && !excludes(between: total, and: rate)
  }

  /// "Khối FDI có vốn thực hiện 3.744 triệu USD": of some of them only.
  private func isOfSome(_ total: Int) -> Bool {
    RateReader(line: line).lead(total).contains { Self.scopes.contains(line.tokens[$0].word) }
  }
  private static let scopes = LineReader.words(
    "riêng khối nhóm khu vực FDI DDI trong ngoài doanh nghiệp dự hộ công ty hàng chủ")

  /// Whether some total near by, shared out among `count`, gives an average.
  private func isShared(_ average: Int, among count: Int) -> Bool {
    guard let number = line.figures[count].bounds() else { return false }
    return (max(0, average - 6)..<average).contains { total in
      guard total != count, line.figures[total].isSurelyLike(line.figures[average]),
        let amount = line.figures[total].bounds(), let mean = amount.over(number)
      else { return false }
      return Agreement(mean, with: line.figures[average].measured).holds
    }
  }

  /// "mỗi năm kết nạp 140 đảng viên, cả nhiệm kỳ 700; mỗi năm thành lập 6 tổ chức, cả nhiệm kỳ 30": told alike, and the
  /// one beside it is right.
  func isProved(_ total: Int, _ span: TimeSpan) -> Bool {
    let mine = line.figures[rate]
    let amount = line.figures[total]
    // "mỗi năm thành lập 6 tổ chức và kết nạp 90 đảng viên. Cả nhiệm kỳ (5 năm) …": in the next sentence too.
    let isNear = mine.sentence == amount.sentence || rate < total && mine.sentence + 1 == amount.sentence
    guard span.isStated, isNear, amount.isSurelyLike(mine), amount.noun == mine.noun,
      mine.upper == nil, amount.approximation == .exact, mine.approximation == .exact,
      ![.change, .from, .base, .excess].contains(amount.role), mine.bracket == amount.bracket, !same.isStock(total),
      !same.mixesAimAndResult(rate, total)
    else { return false }
    let step = total - rate
    let isSaidAgain = same.content(rate).isSubset(of: same.content(total))
    return (rate - 3...rate + 3).contains { other in
      let its = other + step
      guard other != rate, other != total, its != rate, sentence.range.contains(other),
        line.figures.indices.contains(its), line.figures[its].sentence == amount.sentence,
        line.figures[its].isSurelyLike(line.figures[other]),
        // "8 tổ chức đảng, 20 tổ chức công đoàn … 40 tổ chức đảng và 100 tổ chức công đoàn": in one order.
        !line.figures[other].isLike(mine) || abs(other - rate) == 1 && abs(step) > 1,
        line.figures[other].bracket == mine.bracket, line.figures[its].bracket == amount.bracket,
        let base = RateReader(line: line).reading(other)?.base, base == reading.base,
        // "kết nạp 140 đảng viên, cả nhiệm kỳ 700; … thành lập 6 tổ chức, cả nhiệm kỳ 30": neither total says what is
        // done.
        isSaidAgain || saysNothing(total) && saysNothing(its),
        let sum = line.figures[its].bounds(), let mean = sum.over(Bounds(span.length))
      else { return false }
      return Agreement(mean, with: line.figures[other].measured).holds
    }
  }

  /// In "trong 5 năm tuyển 500 lao động" the verb is read with the years.
  private func saysNothing(_ total: Int) -> Bool {
    let isBehindYears = total > 0 && line.figures[total - 1].isDuration && line.figures[total - 1].noun.count > 1
    return same.content(total).isEmpty && !isBehindYears
  }

  /// "mỗi năm nộp 14,6 tỷ đồng tiền thuê đất, như vậy trong 4 năm doanh nghiệp đã nộp 58,4 tỷ đồng": the words
  /// themselves say that the second is worked out from the first.
  func isConcluded(_ total: Int) -> Bool {
    guard total > rate, (rate + 1..<total).allSatisfy({ line.figures[$0].isDuration }) else { return false }
    let words = ListWords(line: line)
    let gap = sentence.between(rate, total)
    // "mỗi năm kết nạp 120 đảng viên, tức cả nhiệm kỳ 5 năm là 600"
    if Self.restatements.contains(where: { words.has($0, in: gap) }) { return true }
    return line.figures[rate].unit != nil && Self.conclusions.contains { words.has($0, in: gap) }
  }
  private static let conclusions = ["như vậy", "tính ra"].map(Word.phrase)
  private static let restatements = ["tức", "nghĩa là"].map(Word.phrase)

  /// "đề ra chỉ tiêu mỗi năm kết nạp 40 đảng viên, cả nhiệm kỳ 200 đảng viên": the aim of a year and, right behind it, the
  /// aim of all the years; nothing between says that the second was done.
  func isAimOfAll(_ total: Int) -> Bool {
    let (mine, amount) = (line.figures[rate], line.figures[total])
    guard total > rate, amount.sentence == mine.sentence, amount.clause == mine.clause, mine.bracket == amount.bracket,
      (rate + 1..<total).allSatisfy({ line.figures[$0].isDuration }), mine.upper == nil, mine.role != .average,
      amount.isSurelyLike(mine) || amount.noun.isEmpty && amount.unit == nil && mine.unit == nil,
      [.level, .plan, .total].contains(amount.role)
    else { return false }
    let gap = sentence.between(rate, total)
    guard let comma = gap.first(where: { line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.and }) else {
      return false
    }
    let lead = comma + 1..<gap.upperBound
    let words = ListWords(line: line)
    return Self.wholes.contains { words.has($0, in: lead.prefix(5)) } && lead.count <= 12
      && !lead.contains { Self.deeds.contains(line.tokens[$0].word) }
  }
  private static let wholes = ["cả nhiệm kỳ", "cả giai đoạn", "toàn nhiệm kỳ", "cả 5 năm", "toàn khóa", "cả khóa"].map(
    Word.phrase)
  private static let deeds = LineReader.words("đã được thực kết quả qua đạt mới chỉ có")
  private static let and = Word("và")
}
