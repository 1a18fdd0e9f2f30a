import Figures

/// From 42 to 202 is an increase by 160: a change in absolute figures beside the two levels it lies between.
struct DifferenceRule: SentenceRule {
  let description = RuleDescription(
    "change.difference", .difference, vi: "Mức tăng, giảm so với hai số đầu và cuối",
    en: "A change beside its two "
      + "levels")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range {
      if Self.isAmount(sentence[index]) {
        guard !OneYear(sentence: sentence, index: index).isSaid else { continue }
        if let draft = LabelledGap(sentence: sentence, change: index).draft(description) {
          drafts.append(draft)
          continue
        }
        if let draft = judge(index, sentence), draft.strength > .likely || nowAndThen(index, sentence) == nil,
          draft.verdict != .inconsistent
            || !isApart(index, sentence)
              && (draft.strength == .certain || !isFlow(index, sentence) || isOfTwoYears(index, sentence))
        {
          drafts.append(draft)
        } else if let draft = gap(index, sentence) ?? nowAndThen(index, sentence) {
          drafts.append(draft)
        }
      } else if let draft = gap(index, sentence) ?? again(index, sentence) ?? rest(index, sentence) {
        drafts.append(draft)
      } else if let draft = company(index, sentence) {
        drafts.append(draft)
      }
    }
    let told = Set(drafts.filter { $0.rule == description }.map(\.figure))
    drafts += toldGaps(sentence).filter { $0.verdict == .inconsistent || !told.contains($0.figure) }
  }

  /// "năm 2019 có 14 đội, nay là 23 đội, riêng năm nay tăng 3 đội": in a time of its own.
  private func isApart(_ index: Int, _ sentence: SentenceView) -> Bool {
    Self.apart.occur(in: sentence.line, GapWords(line: sentence.line, index: index).own)
  }
  private static let apart = PhraseSet(["riêng năm nay", "riêng năm", "riêng tháng", "riêng quý", "trong đó năm nay"])

  /// Gaps that their words tie to two figures, whatever else is near.
  private func toldGaps(_ sentence: SentenceView) -> [Draft] {
    ListedBases(sentence: sentence, rule: description).drafts()
      + BracketedRow(sentence: sentence, rule: description).drafts()
      + YearSeriesClaims(sentence: sentence, rule: description).drafts(.difference)
      + sentence.range.compactMap { index in
        ReachedGap(sentence: sentence, change: index).draft(description)
          ?? ExplainedGap(sentence: sentence, gap: index).draft(description)
          ?? NegatedRest(sentence: sentence, rest: index).draft(description)
          ?? ShortenedTime(sentence: sentence, index: index).draft(description)
          ?? DatedGap(sentence: sentence, change: index).draft(description)
      }
  }

  /// "thêm 226 doanh nghiệp so với …", "chênh lệch 5,4 triệu đồng", "hụt 42 ha"
  private func gap(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let trial = GapTrial(sentence: sentence, index: index)
    // "vượt 30 đồng chí" is told of a plan: another rule's.
    guard sentence[index].role != .excess, let levels = trial.levels(),
      let computation = difference(levels.high, levels.low, sentence),
      sentence[index].unit != .points || trial.kind == .either
    else { return nil }
    return Claimant(sentence: sentence, rule: description).decide(
      index,
      [Trial(computation: computation, subject: .increase, accuses: computation.result.upper > .zero)])
  }

  /// "tăng 5% so với năm 2023 (3.500 triệu USD), tương đương 175 triệu USD": a growth said again as an amount.
  private func again(_ index: Int, _ sentence: SentenceView) -> Draft? {
    // "tăng 14,0% so với quý I (154,9 triệu USD), tương ứng tăng 21,7 triệu USD": the base stands between.
    let isBased =
      index - 2 >= sentence.range.lowerBound && sentence[index - 1].role == .base && sentence[index - 1].bracket != 0
    let growth = isBased ? index - 2 : index - 1
    guard sentence[index].role == .equivalent, !sentence[index].isPercent, sentence[index].whole == nil,
      growth >= sentence.range.lowerBound, sentence[growth].role == .growth, sentence[growth].isPercent,
      sentence[growth].clause == sentence[index].clause, sentence[index].approximation == .exact,
      let pair = ToldBase(sentence: sentence, change: growth).pair()
        ?? StatePairs(sentence: sentence, change: growth).pair(),
      sentence[index].isSurelyLike(sentence[pair.to]), sentence[pair.to].isLike(sentence[pair.from])
    else { return nil }
    let isFall = sentence[growth].sign < 0
    let (high, low) = isFall ? (pair.from, pair.to) : (pair.to, pair.from)
    guard let computation = difference(high, low, sentence), computation.result.upper > .zero else { return nil }
    return Claimant(sentence: sentence, rule: description).decide(
      index, [Trial(computation: computation, subject: isFall ? .decrease : .increase, accuses: true)])
  }

  /// "bầu 5.207/5.242 cấp ủy viên, thiếu 35 người"
  private func rest(_ index: Int, _ sentence: SentenceView) -> Draft? {
    FractionRest(sentence: sentence, index: index).trial().flatMap {
      Claimant(sentence: sentence, rule: description).decide(index, [$0])
    }
  }

  /// "so với cùng kỳ năm 2019 tăng 93 vụ (206/113 vụ)"
  private func nowAndThen(_ index: Int, _ sentence: SentenceView) -> Draft? {
    NowAndThen(sentence: sentence, index: index).trial(nil).flatMap {
      Claimant(sentence: sentence, rule: description).decide(index, [$0])
    }
  }

  /// "kết nạp mới 214, chuyển đến 37, giảm 189 người do chuyển đi": what went, beside what came.
  private func isFlow(_ index: Int, _ sentence: SentenceView) -> Bool {
    let reader = StockReader(line: sentence.line)
    let own = sentence[index].sign
    return (max(sentence.range.lowerBound, index - 4)..<index).contains {
      Self.isCounted(sentence[$0]) && reader.flow($0) == -own
    }
  }

  /// "năm 2023 kết nạp 135 đảng viên, năm 2024 kết nạp 119 đảng viên, giảm 16 đồng chí": the same flow in two years.
  private func isOfTwoYears(_ index: Int, _ sentence: SentenceView) -> Bool {
    guard index - 2 >= sentence.range.lowerBound, case .year(let first) = sentence[index - 2].time,
      case .year(let second) = sentence[index - 1].time
    else { return false }
    return second == first + 1 && sentence[index - 2].noun == sentence[index - 1].noun
  }

  private static func isCounted(_ figure: Figure) -> Bool { figure.role != .change && !figure.isPercent }

  /// tăng 155 đơn vị; giảm 12 vụ
  static func isAmount(_ figure: Figure) -> Bool {
    guard figure.role == .change, figure.whole == nil else { return false }
    switch figure.unit {
    case .percent, .perMille, .points, .times: return false
    default: return true
    }
  }

  /// "tăng 25 dự án FDI, 17 dự án trong nước": the second rose as well.
  private func company(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let list = ChangeList(sentence: sentence, index: index)
    guard list.isCompany, Self.isAmount(sentence[list.head]),
      let pair = StatePairs(sentence: sentence, change: index).pair()
    else { return nil }
    let isFall = list.isFall
    let (high, low) = isFall ? (pair.from, pair.to) : (pair.to, pair.from)
    guard let computation = difference(high, low, sentence), computation.result.upper > .zero,
      SeriesPair(from: pair.from, to: pair.to, isStructural: true, isOfStates: true, isPlain: false)
        .accuses(computation.result, sentence[index])
    else { return nil }
    return Claimant(sentence: sentence, rule: description).draft(
      index, computation, subject: isFall ? .decrease : .increase)
  }

  private func difference(_ high: Int, _ low: Int, _ sentence: SentenceView) -> Claimant.Computation? {
    guard let upper = sentence[high].bounds(), let lower = sentence[low].bounds(), let result = upper.minus(lower)
    else { return nil }
    return Claimant.Computation(
      result: result,
      formula: "\(Writing.number(sentence[high], sentence.line)) − \(Writing.number(sentence[low], sentence.line))",
      operands: [min(high, low), max(high, low)])
  }

  private func judge(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let change = sentence[index]
    let claimant = Claimant(sentence: sentence, rule: description)
    let subject: Subject = change.sign < 0 ? .decrease : .increase
    var structural: Draft?
    for pair in SeriesPairs(sentence: sentence, change: index).pairs(like: change) {
      let (high, low) = change.sign < 0 ? (pair.from, pair.to) : (pair.to, pair.from)
      guard let computation = difference(high, low, sentence) else { continue }
      let result = computation.result
      if Agreement(result, with: change).holds,
        pair.isStructural || structural == nil && (result.isExact && change.isCount || pair.to == index - 1)
      {
        return claimant.draft(index, computation, subject: subject, strength: strength(pair))
      }
      // What is told of two times and went the other way is told of something else.
      if pair.accuses(result, change), structural == nil, !pair.isOfStates || result.upper > .zero,
        !ForeignBracket(sentence: sentence, change: index).isBase(among: [pair.from, pair.to])
      {
        structural = claimant.draft(index, computation, subject: subject, strength: strength(pair))
      }
    }
    return structural ?? implied(index, sentence, claimant)
  }

  private func strength(_ pair: SeriesPair) -> Draft.Strength { pair.isTold ? .certain : .sure }

  /// "155 đảng viên, tăng 75 so với nhiệm kỳ trước": nothing contradicts a base of 80 as long as there is one.
  private func implied(_ index: Int, _ sentence: SentenceView, _ claimant: Claimant) -> Draft? {
    let change = sentence[index]
    guard change.comparison != .none, change.comparison != .plan, !change.isDuration else { return nil }
    guard
      let level = (max(sentence.range.lowerBound, index - 3)..<index).last(where: {
        SeriesPairs.levelRoles.contains(sentence[$0].role) && sentence[$0].isLike(change) && sentence[$0].upper == nil
      }), sentence[level].clause == change.clause
    else { return nil }
    guard let now = sentence[level].bounds(), let amount = change.bounds() else { return nil }
    guard let base = change.sign < 0 ? now.plus(amount) : now.minus(amount), base.upper >= .zero else { return nil }
    return claimant.draft(
      index,
      Claimant.Computation(
        result: amount,
        formula:
          "\(Writing.number(sentence[level], sentence.line)) \(change.sign < 0 ? "+" : "−") \(sentence.line.text(change.number)) → \(Writing.expected(base, like: change).text); \(sentence.line.text(change.number))",
        operands: [level]), subject: change.sign < 0 ? .decrease : .increase, strength: .likely, verdict: .consistent)
  }
}
