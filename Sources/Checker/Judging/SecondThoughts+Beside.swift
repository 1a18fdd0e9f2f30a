import Figures

/// What stands right beside a figure and explains it: what fell beside what rose, another group of those who do not, a second kind that
/// shares what is shared out, what a bracket says is missing.
extension SecondThoughts {
  func isExplainedBeside(_ draft: Draft) -> Bool {
    isOneOfSeveralRests(draft) || isSharedWithOthers(draft) || isWholeLessMissing(draft) || isOfOtherFraction(draft)
  }

  // MARK: Ups and downs

  /// "từ 850 lên 912 doanh nghiệp, tăng 96 doanh nghiệp thành lập mới, giảm 34 doanh nghiệp giải thể": what came and what went make the
  /// change together.
  func isGrossOfNet(_ pair: Pair) -> Bool {
    guard pair.relation == .difference, let now = line.figures[pair.level].bounds(),
      let then = line.figures[pair.base].bounds(), let change = now.minus(then)
    else { return false }
    let flows = flows(around: pair.stated)
    guard flows.contains(where: { line.figures[$0].sign < 0 }), flows.contains(where: { line.figures[$0].sign > 0 })
    else { return false }
    var net = Bounds(.zero)
    for flow in flows {
      guard let amount = line.figures[flow].bounds(),
        let next = line.figures[flow].sign < 0 ? net.minus(amount) : net.plus(amount)
      else { return false }
      net = next
    }
    return net.overlaps(change.lower, change.upper)
  }

  /// The change and those of its kind right before and behind it.
  private func flows(around stated: Int) -> [Int] {
    func isFlow(_ index: Int) -> Bool {
      let (figure, its) = (line.figures[index], line.figures[stated])
      return figure.role == .change && figure.sentence == its.sentence && figure.unit == its.unit
        && figure.bracket == its.bracket && figure.upper == nil && figure.whole == nil
        && (figure.unit != nil || figure.noun.isEmpty || its.noun.isEmpty || figure.noun.first == its.noun.first)
    }
    guard isFlow(stated) else { return [] }
    var (first, last) = (stated, stated)
    while first > 0, isFlow(first - 1) { first -= 1 }
    while last + 1 < line.figures.count, isFlow(last + 1) { last += 1 }
    return Array(first...last)
  }

  /// "9.600 doanh nghiệp, gấp 2,4 lần năm 2014 (4.000 doanh nghiệp), trong đó doanh nghiệp công nghiệp 1.200, gấp 3 lần": of the part told
  /// right before it, whose own base is not told.
  func isOfPartBehind(_ pair: Pair) -> Bool {
    let part = pair.stated - 1
    guard pair.relation == .times, part > pair.level, part > pair.base, line.figures[part].bracket == 0,
      line.figures[part].sentence == line.figures[pair.stated].sentence, isLevel(line.figures[part])
    else { return false }
    let lead = GapWords(line: line, index: part).range()
    return line.figures[part].opensList || lead.contains { line.tokens[$0].word == Self.alone }
  }

  /// "gấp rưỡi năm 2019, gấp đôi năm 2016 (1,07 triệu tấn)": the base is told behind the next multiple.
  func isOfNextMultiple(_ pair: Pair) -> Bool {
    guard pair.relation == .times, pair.base > pair.stated else { return false }
    return (pair.stated + 1..<pair.base).contains { line.figures[$0].unit == .times }
  }

  /// "94,6% giường thực kê (1.120 giường), 117,7% giường kế hoạch (900 giường)": what stands in the bracket behind a percentage is what that
  /// one is of.
  func isBaseOfOther(_ pair: Pair) -> Bool {
    let (level, stated) = (line.figures[pair.level], line.figures[pair.stated])
    guard pair.relation == .ratio || pair.relation == .part, pair.level > 0, level.bracket != 0,
      stated.bracket != level.bracket, pair.level < pair.stated, line.figures[pair.base].bracket != 0,
      pair.base > pair.stated
    else { return false }
    return line.figures[pair.level - 1].isPercent && line.figures[pair.level - 1].bracket != level.bracket
  }

  /// "nộp 440 nghìn đồng (5% của 5 triệu đồng và 10% của 1,9 triệu đồng)": each of its own base, and together what is told before.
  func isOneOfSeveralRates(_ pair: Pair) -> Bool {
    guard pair.relation == .part, isOfNext(pair.stated), pair.base == pair.stated + 1, pair.level < pair.stated else {
      return false
    }
    return [pair.stated - 2, pair.stated + 2].contains { place in
      line.figures.indices.contains(place) && line.figures[place].bracket == line.figures[pair.stated].bracket
        && isOfNext(place)
    }
  }

  /// "5% của 5 triệu đồng"
  private func isOfNext(_ share: Int) -> Bool {
    guard line.figures[share].isPercent, share + 1 < line.figures.count else { return false }
    let gap = line.figures[share].tokens.upperBound..<line.figures[share + 1].tokens.lowerBound
    return gap.count == 1 && line.tokens[gap.lowerBound].word == Self.of
  }
  private static let of = Word("của")

  // MARK: Fractions

  /// "44% số doanh nghiệp (214/486) phản hồi, trong đó 61,2% …"; "bằng 1/3 sản lượng toàn huyện và bằng 70% công suất"; "9/12 tháng": the
  /// fraction has its percentage already, is itself a share, or is of the year.
  private func isOfOtherFraction(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "share.percent", let stated = line.figure(at: draft.figure) else { return false }
    let operands = others(in: draft)
    guard operands.count == 1, let place = operands.first, line.figures[place].whole != nil else { return false }
    let fraction = line.figures[place]
    if fraction.isDuration || fraction.noun.first == Lexicon.month { return true }
    guard place < stated else { return false }
    if place > 0, fraction.bracket != 0, line.figures[stated].bracket != fraction.bracket,
      line.figures[place - 1].isPercent, line.figures[stated].opensList, let share = fraction.fractionShare,
      Agreement(share, with: line.figures[place - 1]) == .exact
    {
      return true
    }
    let before = fraction.tokens.lowerBound - 1
    return fraction.value == ExactDecimal(1) && before >= 0 && Self.equals.contains(line.tokens[before].word)
      && line.figures[stated].leads.contains { $0.token > fraction.tokens.upperBound }
  }

  // MARK: Several rests

  /// "520/560 hộ đã nhận tiền, 18 hộ chưa nhận; 22 hộ đang khiếu nại": another group of the rest; "…; số còn lại là ý kiến khác"; "82/96
  /// trường đạt mức 1, 11/96 trường đạt mức 2; 14 trường chưa đạt": what the first fraction leaves.
  private func isOneOfSeveralRests(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "change.difference", case .arithmetic(.remainder, _, _, _, _) = draft.wording,
      let stated = line.figure(at: draft.figure),
      let part = draft.operands.compactMap({ line.figure(at: $0.spot) }).first(where: {
        line.figures[$0].whole != nil && $0 < stated
      }), let rest = left(of: part), let own = line.figures[stated].magnitude
    else { return false }
    return isNamedRest(behind: stated) || isWhatOthersLeave(stated, part) || isWithOthers(stated, own, rest)
  }

  private func left(of part: Int) -> ExactDecimal? {
    line.figures[part].whole.flatMap { try? $0.subtracting(line.figures[part].value) }
  }

  private func isNamedRest(behind stated: Int) -> Bool {
    let end = line.sentences[line.figures[stated].sentence].tokens.upperBound
    let start = min(end, line.figures[stated].tokens.upperBound)
    return (start..<end).contains { token in
      line.tokens[token].word == Self.still && token + 1 < end && line.tokens[token + 1].word == Self.over
    }
  }

  private func isWhatOthersLeave(_ stated: Int, _ part: Int) -> Bool {
    let first = line.sentences[line.figures[stated].sentence].figures.lowerBound
    return (first..<part).suffix(4).contains { other in
      line.figures[other].whole == line.figures[part].whole && left(of: other) == line.figures[stated].magnitude
    }
  }

  /// With one or two counts right behind, or before it, they make the rest.
  private func isWithOthers(_ stated: Int, _ own: ExactDecimal, _ rest: ExactDecimal) -> Bool {
    let sentence = line.sentences[line.figures[stated].sentence].figures
    for places in [Array((stated + 1..<sentence.upperBound).prefix(2)), [stated - 1]] {
      var sum = own
      for place in places {
        guard sentence.contains(place), line.figures[place].isCount, line.figures[place].whole == nil,
          let next = line.figures[place].magnitude.flatMap({ try? sum.adding($0) })
        else { break }
        sum = next
        if sum == rest { return true }
      }
    }
    return false
  }

  // MARK: Shared out

  /// "3.600 cây tại 12 xã, 3 thị trấn; bình quân mỗi xã 260 cây": the others have some of it as well.
  private func isSharedWithOthers(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "rate.average", let rate = line.figure(at: draft.figure) else { return false }
    let operands = others(in: draft)
    guard operands.count == 2, operands[0] < operands[1], operands[1] < rate else { return false }
    let (total, count) = (operands[0], operands[1])
    return isReceiver(count, of: total)
      && (isJoined(count, count + 1, before: rate) || isJoined(count - 1, count, before: rate) && count - 1 > total)
  }

  /// "… tại 12 xã", "… cho 120 thôn": what is shared out goes to them.
  private func isReceiver(_ count: Int, of total: Int) -> Bool {
    let way = line.figures[total].tokens.upperBound..<line.figures[count].tokens.lowerBound
    return way.contains { Self.receiving.contains(line.tokens[$0].word) }
  }

  /// Two counts of two names with nothing but a comma or "và" between.
  private func isJoined(_ first: Int, _ second: Int, before rate: Int) -> Bool {
    guard second < rate, first >= 0 else { return false }
    let (one, other) = (line.figures[first], line.figures[second])
    guard one.isCount, other.isCount, one.sentence == other.sentence, one.bracket == other.bracket,
      !one.noun.isEmpty, !other.noun.isEmpty, one.noun.first != other.noun.first || one.noun != other.noun
    else { return false }
    let start = max(one.tokens.upperBound, min(one.nounTokens.upperBound, other.tokens.lowerBound))
    let gap = start..<other.tokens.lowerBound
    return !gap.isEmpty && gap.count <= 2
      && gap.allSatisfy { line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.also }
  }

  // MARK: What is missing

  /// "22 công chức (định biên 23, khuyết 01)", "41 trường (sáp nhập 6 trường, trước đó 44 trường)": of two parts one is more than the
  /// whole.
  private func isWholeLessMissing(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.division", let total = line.figure(at: draft.figure) else { return false }
    let parts = others(in: draft)
    guard parts.count == 2, let whole = line.figures[total].magnitude, parts.allSatisfy({ $0 > total }) else {
      return false
    }
    return parts.contains { part in
      line.figures[part].role != .change && (line.figures[part].magnitude.map { $0 > whole } ?? false)
    }
  }

  private static let equals = LineReader.words("bằng khoảng gần chiếm")
  private static let alone = Word("riêng")
  private static let still = Word("còn")
  private static let over = Word("lại")
  static let also = Word("và")
  private static let receiving = LineReader.words("tại ở cho trên của giữa")
}
