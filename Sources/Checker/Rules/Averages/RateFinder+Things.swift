import Figures

/// Rates of things: a total and the count it is shared out among.
extension RateFinder {
  func shared(_ name: [Word]) -> [RateTrial] {
    let all = totals.counts(of: name)
    let near = all.filter {
      line.figures[$0].sentence == line.figures[rate].sentence && line.figures[$0].clause == line.figures[rate].clause
    }
    let counts = near.isEmpty ? all : near
    // "nâng tổng số công đoàn lên 412": named as what is counted, it is none of what each has.
    let amounts = totals.totals().filter { !line.figures[$0].noun.isEmpty || !all.contains($0) }
    var trials: [RateTrial] = []
    for total in amounts.prefix(6) {
      for count in counts.prefix(4) where count != total {
        guard let bounds = counted(count, total).bounds(), bounds.lower > .zero else { continue }
        let isCertain = !isOneOfTwo(count, name) && isNamedPair(total, count, name, counts: all, totals: amounts)
        let isPlain = isCertain || isPlain(total, count, name, counts: counts, totals: amounts)
        trials.append(
          RateTrial(
            rate: rate, total: total, count: bounds, countFigure: count,
            countText: Writing.part(line.figures[count], line),
            accuses: !isOfWhole(total, count) && !isOneOfTwo(count, name)
              && (isPlain || isSold(total, count) || isProved(total, count, name, counts: all, totals: amounts)
                || totals.isSurely(count, name)
                  && (isSole(total, count, counts: all, totals: amounts)
                    || isNearest(total, count, counts: all, totals: amounts)
                    || isToldBehind(total, count, totals: amounts)
                    || isOfPair(total, count, counts: all, totals: amounts))),
            asks: false, isCertain: isCertain))
        // What other figures of the kinds make by chance clears nothing.
        if isCertain { return [trials[trials.count - 1]] }
      }
    }
    return trials
  }

  /// "21/28 cấp ủy hoàn thành, kết nạp 63 đảng viên, bình quân 2,3 đảng viên/cấp ủy": what the whole of a fraction gives is of all of them.
  private func isOfWhole(_ total: Int, _ count: Int) -> Bool {
    let pairs = [total, count].map { line.figures[$0] }
    guard pairs.contains(where: { $0.whole != nil }) else { return false }
    func sizes(_ figure: Figure) -> [Bounds] {
      [figure.bounds(), figure.whole.map { Bounds($0) }].compactMap { $0 }
    }
    return sizes(pairs[0]).contains { amount in
      sizes(pairs[1]).contains { number in
        number.lower > .zero
          && (amount.over(number).map { Agreement($0, with: line.figures[rate].measured).holds } ?? false)
      }
    }
  }

  private func isPlain(_ total: Int, _ count: Int, _ name: [Word], counts: [Int], totals amounts: [Int]) -> Bool {
    guard !reading.isInherited, reading.bases.count == 1, !namesTime else { return false }
    let amount = line.figures[total]
    let things = counted(count, total)
    let mine = line.figures[rate]
    guard amount.sentence == mine.sentence || !isOfEarlierTime else { return false }
    // In brackets: of what stands right before them, or beside it in them.
    guard
      mine.bracket == 0 || [total, count].contains(rate - 1)
        || [total, count].contains(where: { line.figures[$0].bracket == mine.bracket })
    else { return false }
    guard totals.isSurely(count, name), isOfKind(total), amount.upper == nil else { return false }
    // "(bình quân cả nước 12 triệu USD/dự án)": of others.
    if mine.bracket != 0, total == rate - 1, line.figures[total].bracket == 0,
      RateReader(line: line).lead(rate).contains(where: { Self.general.contains(line.tokens[$0].word) })
    {
      return false
    }
    if isBetween(total, count) { return true }
    if isExplained(total, count) || isComeTo(total, count) { return true }
    if isImmediate(total, count) { return !excludes(between: min(total, count), and: rate) }
    if isCarriedOver(total, count, counts: counts) { return true }
    guard sameSentence([total, count]) else { return false }
    if isTold(total, count) { return !excludes(between: count, and: total) && !same.plansBetween(count, total) }
    if isToldBefore(total, count, name, counts: counts, totals: amounts) { return true }
    guard abs(mine.sentence - amount.sentence) <= 1 else { return false }
    // No other total or count that could be meant.
    let rivals = amounts.filter {
      $0 != total && line.figures[$0].sentence >= min(amount.sentence, mine.sentence) && !isWithinBracket($0)
    }
    let others = counts.filter {
      $0 != count && !isWithinBracket($0) && line.figures[$0].sentence >= min(amount.sentence, mine.sentence)
    }
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
          && (line.figures[$0].bracket == mine.bracket || line.figures[$0].bracket == 0 && reading.isAverage)
      })
    else { return false }
    guard counted(count, total).approximation == .exact, saysNothingElse(total, count) else { return false }
    return !RateReader(line: line).lead(rate, crossesCommas: false).contains {
      Self.general.contains(line.tokens[$0].word)
    }
      // "27 biên bản với giá trị dự kiến 845 tỷ đồng": what is shared out is the plan itself.
      && !same.plansBetween(total == rate - 1 ? total : count, rate)
  }

  /// "18,5 triệu USD/dự án (62 dự án, 1.147 triệu USD)": the two alone in the brackets right behind the rate.
  private func isExplained(_ total: Int, _ count: Int) -> Bool {
    guard min(total, count) == rate + 1, max(total, count) == rate + 2, reading.isAverage else { return false }
    let bracket = line.figures[total].bracket
    let next = rate + 3
    return bracket != 0 && bracket == line.figures[count].bracket && bracket != line.figures[rate].bracket
      && (next >= line.figures.count || line.figures[next].bracket != bracket)
      && counted(count, total).approximation == .exact
  }

  /// "gồm 6 tòa, mỗi tòa 148 căn, cung cấp 888 căn hộ": what each has right between the count and what all have.
  private func isBetween(_ total: Int, _ count: Int) -> Bool {
    guard count + 1 == rate, total == rate + 1, !reading.isAverage, !reading.base.isTime else { return false }
    let (mine, amount, things) = (line.figures[rate], line.figures[total], line.figures[count])
    guard [amount, things].allSatisfy({ $0.clause == mine.clause && $0.sentence == mine.sentence && $0.bracket == 0 }),
      mine.bracket == 0, mine.unit == nil, amount.isSurelyLike(mine), amount.approximation == .exact,
      things.approximation == .exact, mine.approximation == .exact, amount.role == .level,
      let each = mine.bounds(), let all = things.bounds().flatMap({ each.times($0) })
    else { return false }
    let gap = GapWords(line: line, index: rate).range()
    return gap.contains { line.tokens[$0].word == Self.each } && Claimant.isNear(all, amount, 4)
  }
  private static let each = Word("mỗi")

  /// "31 căn nhà với mức 60 triệu đồng/căn (1.860 triệu đồng)": what they come to, alone in the brackets right behind the
  /// price.
  func isComeTo(_ total: Int, _ count: Int) -> Bool {
    guard count + 1 == rate, total == rate + 1, !reading.isAverage else { return false }
    let (mine, amount) = (line.figures[rate], line.figures[total])
    let gap = sentence.between(rate, total)
    return amount.bracket != 0 && mine.bracket == 0 && line.figures[count].bracket == 0
      && line.figures[count].sentence == mine.sentence && line.figures[count].clause == mine.clause
      && gap.last.map { line.tokens[$0].isMark("(") } ?? false && gap.count <= 4
      && (total + 1 >= line.figures.count || line.figures[total + 1].bracket != amount.bracket)
      && line.figures[count].approximation == .exact && amount.approximation == .exact
  }

  /// "468 triệu USD trên 78 ha": on so many, not on more.
  func counted(_ count: Int, _ total: Int) -> Figure {
    var figure = line.figures[count]
    guard figure.approximation == .above, total == count - 1,
      figure.leads.contains(where: { $0.cue == .above && line.tokens[$0.token].word == Self.on })
    else { return figure }
    let gap = sentence.between(total, count)
    let isPlain = gap.allSatisfy { token in
      line.tokens[token].isWord && !Self.verbs.contains(line.tokens[token].word)
    }
    if isPlain { figure.approximation = .exact }
    return figure
  }
  /// "62 dự án với 918 triệu USD. Vốn bình quân một dự án là 14,8 triệu USD": the only total and the only count of
  /// their kinds that were told before.
  private func isToldBefore(
    _ total: Int, _ count: Int, _ name: [Word], counts: [Int], totals amounts: [Int]
  ) -> Bool {
    guard reading.isAverage, total < rate, count < rate, line.figures[rate].bracket == 0,
      !isOfEarlierTime,
      line.figures[total].bracket == 0, line.figures[count].bracket == 0,
      counted(count, total).approximation == .exact, line.figures[total].approximation == .exact,
      !RateReader(line: line).lead(rate).contains(where: { Self.general.contains(line.tokens[$0].word) })
    else { return false }
    let sentences = line.figures[rate].sentence - 2...line.figures[rate].sentence
    func isRival(_ index: Int) -> Bool {
      sentences.contains(line.figures[index].sentence) && line.figures[index].bracket == 0
    }
    guard sentences.contains(line.figures[total].sentence), sentences.contains(line.figures[count].sentence),
      amounts.filter(isRival) == [total], !same.plansBetween(min(total, count), rate)
    else { return false }
    // "một dự án trong nước": the one that bears the whole name.
    let rivals = counts.filter(isRival)
    guard rivals == [count] || rivals.filter({ fullName($0).starts(with: name) && name.count > 2 }) == [count] else {
      return false
    }
    return saysNothingElse(total, count)
  }

  private func fullName(_ index: Int) -> [Word] {
    let start = line.figures[index].tokens.upperBound
    return line.tokens[start..<min(line.tokens.count, start + 5)].prefix { $0.isWord }.map(\.word)
  }

  private static let on = Word("trên")
  private static let verbs = LineReader.words("đạt có với là cho của được gồm và tạo thu tuyển sử")

  /// "tuyển 6.240 lao động, bình quân mỗi doanh nghiệp tuyển 120 người": what is said before the rate was said before.
  func saysNothingElse(_ total: Int, _ count: Int) -> Bool {
    var words = same.content(rate)
    for base in reading.bases { if case .thing(let name) = base { words.subtract(name) } }
    words.subtract(same.content(total))
    words.subtract(line.figures[total].noun)
    words.subtract(fullName(count))
    return words.isSubset(of: Self.having)
  }
  private static let having = LineReader.words(
    "vốn suất đầu tư mức giá trị quy mô có là chỉ rộng thu chi sử dụng quản lý khoảng đạt nếu tính sĩ số")

  /// "18 mái ấm, mỗi nhà 50 triệu đồng, tổng kinh phí 900 triệu đồng": count, price and their own total, one after the
  /// other in one clause.
  func isTold(_ total: Int, _ count: Int) -> Bool {
    guard count == rate - 1 || isDescribed(count), total == rate + 1 || isMadeUp(until: total),
      line.figures[count].approximation == .exact
    else {
      return false
    }
    let mine = line.figures[rate]
    // "6 mái ấm (60 triệu đồng/nhà, tổng cộng 360 triệu đồng)"
    let isExplained = mine.bracket != 0 && line.figures[count].bracket == 0
    return [total, count].allSatisfy {
      line.figures[$0].sentence == mine.sentence && line.figures[$0].clause == mine.clause
        && (line.figures[$0].bracket == mine.bracket || isExplained && $0 == count)
    } && RateReader(line: line).lead(total).contains { Self.sums.contains(line.tokens[$0].word) }
      && same.content(total).isSubset(of: Self.sums)
  }
  /// "mỗi suất trị giá 1 triệu đồng gồm 700.000 đồng tiền mặt và túi quà 300.000 đồng, tổng trị giá …": between the price and
  /// the total stands what the price is made of.
  private func isMadeUp(until total: Int) -> Bool {
    guard total > rate + 2, total <= rate + 4, let price = line.figures[rate].magnitude else { return false }
    var sum = ExactDecimal.zero
    for part in rate + 1..<total {
      guard line.figures[part].isSurelyLike(line.figures[rate]), let value = line.figures[part].magnitude,
        let next = try? sum.adding(value)
      else { return false }
      sum = next
    }
    return sum == price
  }

  /// "9 khối nhà 6 tầng, mỗi khối 120 căn": between the count and the rate stands only what the things are like.
  private func isDescribed(_ count: Int) -> Bool {
    guard count == rate - 2, line.figures[rate - 1].bracket == 0 else { return false }
    let noun = line.figures[count].nounTokens.upperBound
    return line.figures[rate - 1].isCount && noun == line.figures[rate - 1].tokens.lowerBound
  }

  private static let sums = LineReader.words("tổng trị giá kinh phí số tiền thành cộng là tương đương với")
  static let general = Set(["chung", "toàn", "cả"].map { Word($0) })

  /// "quý I giá bình quân 501 USD/tấn": of another time than the total, maybe.
  private var namesTime: Bool {
    RateReader(line: line).lead(rate, crossesCommas: false).contains { Self.times.contains(line.tokens[$0].word) }
  }
  private static let times = Set([Lexicon.year, Lexicon.month, Lexicon.quarter, Lexicon.day, Word("kỳ"), Word("đoạn")])

  /// A figure in brackets that the total and the count are not in: it explains what stands before, and so does a
  /// change.
  private func isWithinBracket(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return figure.bracket != 0 && line.figures[rate].bracket == 0
      || [.change, .share].contains(figure.role) && figure.comparison != .plan
  }

  private func sameSentence(_ indices: [Int]) -> Bool {
    indices.allSatisfy { line.figures[$0].sentence == line.figures[indices[0]].sentence }
  }

  /// "trong đó", "riêng", "và": the total may be of fewer or more than was counted.
  func excludes(between first: Int, and last: Int) -> Bool {
    let counted = line.figures[first]
    let own = max(counted.tokens.upperBound, counted.nounTokens.upperBound)
    return (counted.tokens.lowerBound..<line.figures[last].tokens.lowerBound).contains { token in
      // "47 doanh nghiệp còn lại có 6.476 lao động" are those that are counted.
      if token == own, line.tokens[token].word == Self.left, line.tokens[token + 1].word == Self.over { return false }
      // "điểm trông trẻ ngoài giờ": when, and not which.
      if line.tokens[token].word == Self.outside, line.tokens[token + 1].word == Self.hours { return false }
      // "174 doanh nghiệp trong KCN" are all of them; "trong đó", "trong số này" are not.
      return Self.parting.contains(line.tokens[token].word)
        || line.tokens[token].word == Self.within && Self.those.contains(line.tokens[token + 1].word)
    }
  }
  private static let left = Word("còn")
  private static let over = Word("lại")
  private static let outside = Word("ngoài")
  private static let hours = Word("giờ")
  private static let within = Word("trong")
  private static let those = LineReader.words("đó số")
  private static let parting = Set(["riêng", "cùng", "ngoài", "còn", "khác"].map { Word($0) })
}
