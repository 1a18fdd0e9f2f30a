import Figures

/// tăng 15%, giảm 12,5%: growth beside the two levels it is worked out from.
struct GrowthRule: SentenceRule {
  let description = RuleDescription(
    "change.growth", .growth, vi: "Tỷ lệ tăng, giảm so với hai số đầu và cuối", en: "Growth beside its two levels")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range
    where isGrowth(index, sentence) && !isLimit(index, sentence) && sentence[index].isPercent
      && sentence[index].rates.isEmpty
      && !sentence[index].leads.contains(where: { $0.cue == .average || $0.cue == .perYear })
    {
      if let draft = EarlierInBracket(sentence: sentence, change: index).draft(description) {
        drafts.append(draft)
        continue
      }
      let claimant = Claimant(sentence: sentence, rule: description)
      let list = ChangeList(sentence: sentence, index: index)
      let isFall = sentence[index].role == .growth ? sentence[index].sign < 0 : list.isFall
      let change: RelativeChange = isFall ? .fall : .growth
      guard sentence[index].role == .growth || StatePairs(sentence: sentence, change: index).pair() != nil else {
        continue
      }
      var trials = RelativeTrials(sentence: sentence).trials(index, change)
      // Rates are often said to rise by "%" where points are meant, but not what is told to have been no rate.
      let told = ToldBase(sentence: sentence, change: index).pair()
      let mayBePoints = told.map { sentence[$0.from].isPercent } ?? true
      if mayBePoints { trials += inPoints(index, change, sentence) }
      trials += amounts(index, sentence) + ofParts(index, change, sentence)
      if let fraction = NowAndThen(sentence: sentence, index: index).trial(change) { trials.append(fraction) }
      trials.removeAll { areLimits($0.computation.operands, sentence) }
      if let draft = claimant.decide(index, trials) ?? onBase(index, claimant) ?? ofNamedYear(index, claimant),
        draft.verdict != .inconsistent || !isOverMean(index, sentence)
      {
        drafts.append(draft)
      }
    }
    drafts += YearSeriesClaims(sentence: sentence, rule: description).drafts(.growth)
    drafts += sentence.range.compactMap {
      LaterBase(sentence: sentence, rate: $0).draft(description)
        ?? PlannedGrowth(sentence: sentence, rate: $0).draft(description)
    }
  }

  /// "tăng 5,8% so với bình quân 3 năm": over a mean, which is not printed.
  private func isOverMean(_ index: Int, _ sentence: SentenceView) -> Bool {
    let behind = sentence.behind(index, 6)
    guard Self.mean.occur(in: sentence.line, behind) else { return false }
    return !sentence.range.contains { sentence[$0].role == .average && $0 != index }
  }
  private static let mean = PhraseSet([
    "so với bình quân", "so với mức bình quân", "so với trung bình", "so với mức trung bình",
  ])

  /// "tỷ lệ … 31%, tăng 6% (25%)": points, said as per cent.
  private func inPoints(_ index: Int, _ change: RelativeChange, _ sentence: SentenceView) -> [Trial] {
    RelativeTrials(sentence: sentence).trials(index, .points).compactMap { found in
      var trial = found
      if let level = found.computation.operands.last, sentence[level].isOverHundred(by: sentence[index]) {
        trial = found.unaccusing
      }
      guard change == .fall, let turned = trial.computation.result.negated else {
        return change == .growth ? trial : nil
      }
      trial.computation.result = turned
      return trial
    }
  }

  /// "dưới 40 tuổi chiếm 31,6% (giảm 3%), từ 41 trở lên …": between what ages were counted, and no levels.
  private func areLimits(_ operands: [Int], _ sentence: SentenceView) -> Bool {
    operands.allSatisfy { [.below, .atMost, .above, .atLeast].contains(sentence[$0].approximation) }
      && operands.contains { sentence[$0].isDuration }
  }

  /// "tăng tương ứng 15% và 20%": both.
  private func isGrowth(_ index: Int, _ sentence: SentenceView) -> Bool {
    if sentence[index].role == .growth { return true }
    guard sentence[index].isPercent else { return false }
    let list = ChangeList(sentence: sentence, index: index)
    return list.members.count > 1 && sentence[list.head].isPercent
  }

  /// "9 đảng bộ có tỷ lệ cán bộ nữ cao hơn 18% (nhiệm kỳ trước 4 đảng bộ)": what they were counted by.
  private func isLimit(_ index: Int, _ sentence: SentenceView) -> Bool {
    let figure = sentence[index]
    guard figure.isPercent, figure.comparison == .none, let lead = figure.leads.last,
      lead.cue == .more || lead.cue == .less, lead.end == figure.tokens.lowerBound
    else { return false }
    let name = GapWords(line: sentence.line, index: index).own
    return name.lowerBound < lead.token && Self.having.occur(in: sentence.line, name.lowerBound..<lead.token)
  }
  private static let having = PhraseSet(["có tỷ lệ", "có tỉ lệ"])

  /// "đạt 155, tăng 75, tăng 93,75%": the base is 155 − 75.
  private func amounts(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    AmountTrials(sentence: sentence).trials(index)
  }

  /// Whether what it came to is printed after all: a level of the base's kind near by, or "(đạt 24,75 tỷ USD)".
  private func isReached(_ base: Int, _ index: Int, _ sentence: SentenceView) -> Bool {
    sentence[base].leads.contains { $0.cue == .attain }
      || (max(0, index - 12)..<min(sentence.range.upperBound, index + 6)).contains {
        $0 != base && SeriesPairs.levelRoles.contains(sentence[$0].role)
          && sentence[$0].isSurelyLike(sentence[base])
      }
  }

  /// "thu nhập tăng 5-8% so với hiện tại (13,5 triệu đồng)": what it will come to is not printed; it is worked out.
  private func onBase(_ index: Int, _ claimant: Claimant) -> Draft? {
    let sentence = claimant.sentence
    let next = index + 1
    guard sentence.range.contains(next), sentence[next].role == .base, sentence[next].bracket != 0,
      !sentence[next].isPercent, sentence[next].noun.first != Lexicon.month, !isReached(next, index, sentence),
      sentence[index].sign > 0, let rate = sentence[index].bounds(), let base = sentence[next].bounds(),
      let factor = rate.plus(Bounds(ExactDecimal(100))),
      let result = base.times(factor)?.over(Bounds(ExactDecimal(100)))
    else { return nil }
    let goal = Writing.expected(result, like: sentence[next])
    return claimant.draft(
      index,
      Claimant.Computation(
        result: rate,
        formula:
          "\(Writing.number(sentence[next], sentence.line)) × (100% + \(Writing.number(sentence[index], sentence.line))) → \(goal.text)",
        operands: [next]), subject: .growth, strength: .likely, verdict: .consistent)
  }
}
