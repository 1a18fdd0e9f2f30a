import Figures

/// Looks again at what a rule calls wrong, with the whole paragraph in sight, and drops what a careful reader would not
/// say: a rate that another figure nearby gives exactly, an increase that would be a fall, a base that belongs to the
/// next comparison. An officer forgives an error that is missed, not a right figure that is called wrong.
struct SecondThoughts {
  let line: LineView

  /// Figures to either side that are tried in the place of an operand.
  private static let reach = 14
  /// Shares that have nothing to do with each other are seldom within this part of each other.
  private static let unlikely: Int64 = 8

  func temper(_ drafts: [Draft]) -> [Draft] {
    let drafts = OtherReading(line: line).temper(drafts)
    guard drafts.contains(where: { $0.verdict == .inconsistent }) else { return drafts }
    return drafts.filter { draft in
      if draft.verdict == .inconsistent,
        isOfOtherThings(draft) || isFarSum(draft) || isOfNames(draft) || isOneEach(draft)
          || isOfTwoKinds(draft) || isToldFurther(draft) || isOfTheOther(draft) || isOfOwnSum(draft)
          || isOfTwoComparisons(draft) || isOfTheLargest(draft) || isOneInWords(draft) || isNoList(draft)
          || belongsElsewhere(draft) || isNoShare(draft) || isExplained(draft) || isApart(draft)
          || isExplainedBeside(draft) || isOfAnotherRate(draft) || isOfOverlap(draft)
          || isGivenElsewhere(draft) || isOtherRest(draft) || isCompletedBeside(draft)
          || isTakenAway(draft) || isOfSeries(draft) || isOfFartherCount(draft) || isOfAnotherTime(draft)
      {
        return false
      }
      guard draft.verdict == .inconsistent, let pair = Pair(draft, in: line) else { return true }
      return
        !(goesTheOtherWay(pair, draft) || isOfItsWhole(pair) || isOfBrothers(pair, line.figures[pair.stated])
        || isFarChange(pair, draft) || isBesideItsLike(pair) || isGrossOfNet(pair) || isOfPartBehind(pair)
        || isOneOfSeveralRates(pair)
        || isOfNextMultiple(pair) || isBaseOfOther(pair) || isOfSpentLevels(pair) || isOfOwnBracket(pair)
        || isOfTwoTogether(pair, draft) || isOfNamedBefore(pair)
        || belongsToNextComparison(pair) || isOfAnother(pair, draft) || isExplained(pair, draft)
        || isOfAnotherYear(stated: pair.stated, base: pair.base) || isOfAYearBetween(pair) || isUsedUp(pair)
        || isOfAnotherMeasure(stated: pair.stated, level: pair.level)
        || pair.relation == .part && isOfComparedRow(stated: pair.stated)
        || pair.relation == .part && !Plausibility.isNear(draft, part: Self.unlikely)
          && isBesideAnotherShare(stated: pair.stated, level: pair.level, base: pair.base)
        || pair.relation == .part && isOfAnotherName(stated: pair.stated, base: pair.base)
        || pair.relation != .part && isOfLaterSentence(stated: pair.stated, base: pair.base))
    }.map { draft in
      guard draft.verdict == .inconsistent else { return draft }
      var milder = draft
      if isTotalOfShares(draft) || lacksLittle(draft) || isOfEstimates(draft) || isRoundedMore(draft)
        || isBehindSemicolon(draft)
      {
        milder.verdict = .unverifiable
      }
      if isCutOff(draft) { milder.verdict = .rounded }
      if let wording = restOfShare(draft) { (milder.verdict, milder.wording) = (.rounded, wording) }
      return milder
    }
  }

  /// "8.722 đơn …, 7.081 đơn …; 291 vụ việc …, còn 35 vụ việc": things of another name, told farther off, are no parts.
  private func isOfOtherThings(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.across", !draft.isAddedUp, let total = figure(at: draft.figure), total.isCount,
      !total.noun.isEmpty
    else { return false }
    let kin = draft.operands.compactMap { part -> Bool? in
      guard part.spot != draft.figure, let its = figure(at: part.spot), !its.noun.isEmpty else { return nil }
      return NounKinship.akin(its.noun, total.noun) || NounKinship.arePeople(its.noun, total.noun)
    }
    return kin.contains(true) && kin.contains(false)
  }

  static let sums: Set<String> = ["sum.parts", "sum.across", "sum.division", "sum.levels", "sum.remaining"]

  func sum(of draft: Draft) -> ExactDecimal? {
    var sum = ExactDecimal.zero
    for part in draft.operands where part.spot != draft.figure {
      guard let value = figure(at: part.spot)?.magnitude, let next = try? sum.adding(value) else { return nil }
      sum = next
    }
    return sum
  }

  /// "tăng từ 25.055 lên 27.372 tỷ đồng, tăng thêm 225 tỷ đồng so với phương án đang thực hiện": a change three times as
  /// large or as small is of something else, unless a digit explains it.
  private func isFarChange(_ pair: Pair, _ draft: Draft) -> Bool {
    // "giảm từ 15 ngày xuống 9 ngày (giảm 1 ngày)": no other change can be meant.
    let isReached =
      line.figures[pair.base].role == .from && [pair.base + 1, pair.stated - 1] == [pair.level, pair.level]
      && line.figures[pair.stated].comparison == .none
    guard pair.relation == .difference, !draft.isMistyped, !draft.isToldInFull, !isReached,
      let printed = line.figures[pair.stated].magnitude?.magnitude,
      let result = pair.result(in: line), let most = try? printed.multiplied(by: ExactDecimal(3)),
      let least = try? result.upper.magnitude.multiplied(by: ExactDecimal(3))
    else { return false }
    guard result.lower.magnitude > most || least < printed else { return false }
    // "12 vụ, giảm 13 vụ so với năm 2022 (16 vụ)": small counts are soon three times as large.
    if isTold(pair) || isOfOneName(pair), line.figures[pair.stated].isCount, result.isExact,
      let gap = try? result.lower.magnitude.subtracting(printed), gap.magnitude < ExactDecimal(10)
    {
      return false
    }
    // "tăng 3,2 tấn" beside thousands of tons: right but for the scale.
    return ![3, -3, 1, -1].contains { step in
      (try? printed.shifted(by: step)).map { result.overlaps($0, $0) } ?? false
    }
  }

  /// "8 KCN …; đến năm 2025 có 15 KCN, …, tăng 1 KCN": counts of one name, in one sentence.
  private func isOfOneName(_ pair: Pair) -> Bool {
    let figures = [pair.stated, pair.level, pair.base].map { line.figures[$0] }
    guard let name = figures[0].noun.first else { return false }
    return figures.allSatisfy { $0.isCount && $0.noun.first == name && $0.sentence == figures[0].sentence }
  }

  /// "Đức Trọng 3.728 ha, tăng 3,55%; Đơn Dương 3.120 ha, bằng 93,13%": one of a row, not a part of the one before it.
  private func isBesideItsLike(_ pair: Pair) -> Bool {
    guard pair.relation == .part, pair.base + 1 < pair.level, pair.level == pair.stated - 1,
      line.figures[pair.stated].leads.last?.cue != .share, !saysOfWhat(pair.stated)
    else { return false }
    let (whole, part) = (line.figures[pair.base], line.figures[pair.level])
    let next = line.figures[pair.base + 1]
    guard whole.bracket == part.bracket, whole.sentence == part.sentence, next.isPercent, next.bracket == whole.bracket,
      next.sentence == whole.sentence, part.role == whole.role, [.growth, .equivalent, .ratio].contains(next.role)
    else { return false }
    let gap = next.tokens.upperBound..<max(next.tokens.upperBound, part.tokens.lowerBound)
    return pair.base + 2 == pair.level && line.hasMark(";", in: gap)
  }

  /// The figures that a draft is worked out from, in its order; not the one that it judges.
  func others(in draft: Draft) -> [Int] {
    let judged = line.figure(at: draft.figure)
    return draft.operands.compactMap { line.figure(at: $0.spot) }.filter { $0 != judged }
  }

  func figure(at spot: Spot) -> Figure? { line.figure(at: spot).map { line.figures[$0] } }

  /// "lực lượng lao động … 55,2 triệu người (quý III là 55,4 triệu người, tăng 551,5 nghìn người …)": what rose did not
  /// fall.
  private func goesTheOtherWay(_ pair: Pair, _ draft: Draft) -> Bool {
    guard pair.relation == .difference, let expected = draft.expected, !isTurned(pair) else { return false }
    return expected.hasPrefix("-")
      && (expected.firstRange(of: "..").map { expected[$0.upperBound...].hasPrefix("-") } ?? true)
  }

  /// "14.260 người, tăng 1.340 người so với năm 2022 (15.600 người)": the right size beside the base it names, the wrong way.
  private func isTurned(_ pair: Pair) -> Bool {
    let (stated, base) = (line.figures[pair.stated], line.figures[pair.base])
    guard base.role == .base, pair.base == pair.stated + 1, pair.level == pair.stated - 1,
      let result = pair.result(in: line)
    else { return false }
    return Agreement(result, with: stated) == .exact
  }

  /// "thấp hơn 4 người so với dự kiến nhưng cao hơn so với khóa XIII (78 người)": between the change and the base another
  /// comparison begins; the base is its own.
  private func belongsToNextComparison(_ pair: Pair) -> Bool {
    guard pair.relation != .part, pair.base > pair.stated, line.figures[pair.base].role == .base || isInBracket(pair)
    else { return false }
    let start = line.figures[pair.stated].tokens.upperBound
    return line.figures[pair.base].leads.contains { lead in
      lead.token >= start && Self.comparing.contains(lead.cue)
    }
      || (start..<line.figures[pair.base].tokens.lowerBound).contains { token in
        line.tokens[token].isWord && token + 1 < line.tokens.count && line.tokens[token + 1].word == Self.than
          && Self.degrees.contains(line.tokens[token].word)
      }
  }

  /// "20.726 xe, bao gồm 14.483 xe du lịch và 147 xe chuyên dụng, giảm 53% so với tháng 5-2022"; "3.120 đảng viên, tăng 410 đảng viên so
  /// với năm 2018 (trong đó chính thức 2.981 đồng chí)": a part has not become of its whole, nor the whole of its part.
  private func isOfItsWhole(_ pair: Pair) -> Bool {
    guard [.growth, .fall, .difference].contains(pair.relation), line.figures[pair.base].role != .base,
      line.figures[pair.base].role != .from
    else { return false }
    if pair.base > pair.level { return isInBracket(pair) && line.figures[pair.base].opensList }
    return pair.relation != .difference && (pair.base + 1...pair.level).contains { line.figures[$0].opensList }
  }

  private func isInBracket(_ pair: Pair) -> Bool { line.figures[pair.base].bracket != 0 }

  /// Another figure of the kind, in the place of one of the two, gives just what is printed.
  private func isOfAnother(_ pair: Pair, _ draft: Draft) -> Bool {
    let stated = line.figures[pair.stated]
    guard draft.strength < .certain, !draft.isMistyped, stated.approximation != .about, !isTold(pair) else {
      return false
    }
    if isOfBothBases(pair, stated) { return true }
    // A percentage without decimals fits many a figure by chance.
    let reach = stated.isPercent && stated.decimals == 0 ? 5 : Self.reach
    let near = max(0, pair.stated - reach)..<min(line.figures.count, pair.stated + reach)
    if pair.relation == .difference, stated.value > ExactDecimal(99), isBetweenOthers(pair, near, stated) {
      return true
    }
    return near.contains { other in
      guard other != pair.stated, other != pair.level, other != pair.base, isLevel(line.figures[other]),
        pair.relation != .difference || isOfTheKind(other, pair)
      else { return false }
      return fits(Pair(pair, base: other), stated) || isOverBar(pair, other, stated)
        || isMisscaled(Pair(pair, base: other), stated)
        || isCutOff(Pair(pair, base: other), stated) || isNotOfThePast(pair, other, stated)
        || stated.decimals > 0 && fits(Pair(pair, level: other), stated)
    }
  }

  /// "1.536 đơn (tồn 40, nhận mới 1.496), tăng 131 đơn (6 tháng đầu năm 2019: 1.405 đơn)": two others give it exactly.
  private func isBetweenOthers(_ pair: Pair, _ near: Range<Int>, _ stated: Figure) -> Bool {
    let levels = near.filter {
      $0 != pair.stated && isLevel(line.figures[$0]) && line.figures[$0].isSurelyLike(line.figures[pair.level])
    }
    return levels.contains { level in
      levels.contains { base in level < base && fits(Pair(pair, level: level, base: base), stated) }
    }
  }

  /// "so với năm 2023 (151 đồng chí) tăng 12,4%": the base is told beside the change. "3.810 tỷ đồng, trong đó 571,5 tỷ đồng, chiếm
  /// 18%": the whole right before its part.
  private func isTold(_ pair: Pair) -> Bool {
    let (base, level) = (line.figures[pair.base], line.figures[pair.level])
    if pair.relation == .part {
      return level.role == .part && pair.level == pair.stated - 1 && base.sentence == level.sentence
        && (pair.base + 1 == pair.level || pair.base + 2 == pair.level && line.figures[pair.base + 1].bracket != 0)
        && base.bracket == 0 && base.isSurelyLike(level)
    }
    return (base.role == .base || base.role == .from || base.bracket != 0) && abs(pair.base - pair.stated) == 1
  }

  private func fits(_ pair: Pair, _ stated: Figure) -> Bool {
    let (level, base) = (line.figures[pair.level], line.figures[pair.base])
    guard level.unit == base.unit, level.isDuration == base.isDuration, let result = pair.result(in: line) else {
      return false
    }
    return Agreement(result, with: stated) == .exact
  }

  /// "4.410 đồng chí, trong đó trung học phổ thông 3.579 đồng chí (khóa trước 2.627), chiếm 81,1%": cut off, of a whole of the same kind.
  private func isCutOff(_ pair: Pair, _ stated: Figure) -> Bool {
    guard pair.relation == .part, stated.decimals > 0, line.figures[pair.base].isSurelyLike(line.figures[pair.level]),
      let result = pair.result(in: line)
    else { return false }
    return Agreement(result, with: stated) == .cutOff
  }

  /// What a bracket tells of the time before is not what the percentage is of: the figure before the bracket is.
  private func isNotOfThePast(_ pair: Pair, _ other: Int, _ stated: Figure) -> Bool {
    let level = line.figures[pair.level]
    guard pair.relation == .part, level.bracket != 0, pair.level > 0, level.bracket != stated.bracket else {
      return false
    }
    return isCutOff(Pair(pair, level: pair.level - 1, base: other), stated)
      || fits(Pair(pair, level: pair.level - 1, base: other), stated)
  }

  /// "xuất sắc 15 đảng viên, chiếm 21%; tốt 55 đảng viên, chiếm 76,3%; 2 đảng viên … chiếm 2,7%": of all three together.
  private func isOfBrothers(_ pair: Pair, _ stated: Figure) -> Bool {
    guard pair.relation == .part, stated.decimals > 0, let now = line.figures[pair.level].bounds() else { return false }
    let near = max(0, pair.stated - Self.reach)..<min(line.figures.count, pair.stated + Self.reach)
    let brothers = near.filter { index in
      let next = index + 1
      return line.figures.indices.contains(next) && line.figures[next].isPercent && !line.figures[index].isPercent
        && line.figures[index].sentence == stated.sentence && line.figures[index].isSurelyLike(line.figures[pair.level])
        && line.figures[index].role != .change
    }
    guard brothers.count > 1, brothers.contains(pair.level) else { return false }
    let sum = brothers.reduce(Bounds(.zero) as Bounds?) { sum, index in
      line.figures[index].bounds().flatMap { sum?.plus($0) }
    }
    guard let sum, let result = now.percent(of: sum), Agreement(result, with: stated).holds else { return false }
    // That it fits all of them together is chance where none of the others does.
    return brothers.contains { brother in
      brother != pair.level
        && line.figures[brother].bounds()?.percent(of: sum).map { Agreement($0, with: line.figures[brother + 1]).holds }
          ?? false
    }
  }

  /// "thụ lý mới 624 vụ việc và 89 vụ việc tháng trước chuyển sang; đã giải quyết 260 vụ việc, đạt 36,5%": of both together.
  private func isOfBothBases(_ pair: Pair, _ stated: Figure) -> Bool {
    guard pair.relation == .part || pair.relation == .ratio, stated.decimals > 0,
      let now = line.figures[pair.level].bounds(),
      let base = line.figures[pair.base].bounds()
    else { return false }
    return [pair.base - 1, pair.base + 1].contains { other in
      guard line.figures.indices.contains(other), other != pair.level, isLevel(line.figures[other]),
        line.figures[other].isSurelyLike(line.figures[pair.base]), let more = line.figures[other].bounds(),
        let result = base.plus(more).flatMap({ now.percent(of: $0) })
      else { return false }
      return Agreement(result, with: stated) == .exact
    }
  }

  /// "thụ lý 6.066 ngàn vụ, cấp huyện 5.581 vụ; đã giải quyết 3.803 vụ, đạt 62,7%": of the first, which is right but for its scale.
  private func isMisscaled(_ pair: Pair, _ stated: Figure) -> Bool {
    let (level, base) = (line.figures[pair.level], line.figures[pair.base])
    guard pair.relation == .part || pair.relation == .ratio, stated.decimals > 0, level.exponent != base.exponent,
      level.unit == base.unit, let now = level.bounds(), let then = base.magnitude
    else { return false }
    return [3, -3].contains { step in
      (try? then.shifted(by: step)).flatMap { now.percent(of: Bounds($0)) }.map {
        Agreement($0, with: stated) == .exact
      } ?? false
    }
  }

  func isLevel(_ figure: Figure) -> Bool {
    !figure.isPercent && figure.unit != .times && figure.unit != .points && figure.upper == nil && !figure.isSpelled
      && [.level, .to, .from, .base, .total, .part, .plan, .remaining].contains(figure.role)
  }

  private static let comparing: Set<Cue> = [.more, .less, .increase, .decrease]
  private static let than = Word("hơn")
  private static let degrees = LineReader.words("cao thấp nhiều ít lớn nhỏ")
}
