import Figures

/// gấp 2,6 lần, gấp đôi, tăng 2,5 lần: one level as a multiple of another.
struct MultipleRule: SentenceRule {
  let description = RuleDescription(
    "ratio.multiple", .ratio, vi: "Số lần gấp so với hai số đầu và cuối", en: "A multiple beside its two levels")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range where sentence[index].unit == .times {
      let claimant = Claimant(sentence: sentence, rule: description)
      let named = NamedMultiples(sentence: sentence, index: index)
      guard sentence[index].role == .multiple, isMultiple(index, sentence) else {
        if named.isNextMultiple, let draft = claimant.decide(index, named.trials()) { drafts.append(draft) }
        continue
      }
      let ofName = named.trials() + NamedRatio(sentence: sentence, index: index).trials()
      guard ofName.isEmpty else {
        if let draft = claimant.decide(index, ofName) { drafts.append(draft) }
        continue
      }
      let states = StatePairs(sentence: sentence, change: index).pair()
      var trials = RelativeTrials(sentence: sentence).trials(index, .multiple).filter { trial in
        // "ban đầu có 6 đảng viên; đến nay có 15 đảng viên, gấp 2,5 lần": one thing at two times.
        if let states, trial.computation.operands == [states.from, states.to] { return true }
        return trial.computation.operands.allSatisfy {
          sentence[$0].clause == sentence[index].clause || !sentence.range.contains($0)
        }
      }
      if let again = MultipleAgain(sentence: sentence, index: index).trial() { trials.append(again) }
      trials +=
        bracketed(index, sentence) + besideChange(index, sentence) + explained(index, sentence)
        + ofNow(index, sentence)
      trials += BaseBehind(sentence: sentence, index: index).trials(.multiple)
      if sentence[index].sign < 0 { trials = trials.compactMap(turned) }
      trials = trials.map { lenient($0, sentence[index]) }.filter { isWithin($0, index, sentence) }
      // "tăng 2,5 lần" is also said of what has grown by two and a half times itself.
      let alsoGrown = trials.compactMap { trial -> Trial? in
        guard let growth = trial.computation.result.minus(Bounds(ExactDecimal(1))) else { return nil }
        var trial = trial
        trial.computation.result = growth
        trial.computation.formula += " − 1"
        trial.accuses = false
        trial.asks = false
        return trial
      }
      if isGrowth(index, sentence) { trials += alsoGrown }
      if let draft = claimant.decide(index, trials) { drafts.append(draft) }
    }
    drafts += YearSeriesClaims(sentence: sentence, rule: description).drafts(.multiple)
  }

  /// "2 lần" counts occasions unless something multiplies: gấp, tăng, giảm, bằng, cao hơn.
  private func isMultiple(_ index: Int, _ sentence: SentenceView) -> Bool {
    sentence[index].leads.contains { Self.multiplying.contains($0.cue) }
  }
  private static let multiplying: Set<Cue> = [
    .multiple, .increase, .decrease, .equals, .more, .less, .increaseTo, .attain,
  ]

  private func isGrowth(_ index: Int, _ sentence: SentenceView) -> Bool {
    sentence[index].leads.last { Self.multiplying.contains($0.cue) }?.cue == .increase
  }

  /// "giảm 2 lần": the earlier level is twice the later.
  private func turned(_ trial: Trial) -> Trial? {
    guard let result = Bounds(ExactDecimal(1)).over(trial.computation.result) else { return nil }
    var trial = trial
    trial.computation.result = result
    trial.computation.formula = "1 ÷ (\(trial.computation.formula))"
    return trial
  }

  /// What is said in brackets is not of a figure behind them: 6.779 ca (gấp 3,2 lần cùng kỳ), 5 ca tử vong.
  private func isWithin(_ trial: Trial, _ index: Int, _ sentence: SentenceView) -> Bool {
    let bracket = sentence[index].bracket
    return bracket == 0 || trial.computation.operands.allSatisfy { $0 < index || sentence[$0].bracket == bracket }
  }

  /// "gấp hơn 3 lần" is true of whatever is more.
  private func lenient(_ trial: Trial, _ stated: Figure) -> Trial {
    var trial = trial
    if stated.approximation == .above || stated.approximation == .atLeast,
      trial.computation.result.upper >= stated.value
    {
      trial.accuses = false
    }
    return trial
  }

  /// gấp 3,9 lần so với năm 2014 (9.860 tỷ đồng): the base in brackets behind.
  private func bracketed(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    let base = index + 1
    guard base < sentence.range.upperBound, sentence[index].bracket == 0, sentence[base].bracket != 0,
      let level = subject(of: index, sentence), let now = sentence[level].bounds(),
      let then = sentence[base].bounds(), sentence[base].isSurelyLike(sentence[level]), sentence[base].upper == nil,
      [.level, .base].contains(sentence[base].role), let result = now.over(then)
    else { return [] }
    let line = sentence.line
    let gap = sentence.between(index, base)
    // "gấp 2,5 lần quý I (7.460 lượt)", "gấp 75 lần mức thấp nhất (4,2 triệu đồng)": only what was multiplied.
    let isOnly = base + 1 >= sentence.range.upperBound || sentence[base + 1].bracket != sentence[base].bracket
    let isCompared = isOnly && gap.allSatisfy { !line.tokens[$0].isMark(",") && !line.tokens[$0].isMark(";") }
    return [
      Trial(
        computation: Claimant.Computation(
          result: result, formula: "\(Writing.number(sentence[level], line)) ÷ \(Writing.number(sentence[base], line))",
          operands: [level, base]),
        subject: .multiple, accuses: isCompared && level == index - 1)
    ]
  }

  /// "đến nay đã có 448 kỹ sư …; dự kiến năm 2030 cần 2.240 kỹ sư, gấp 5 lần hiện nay": the only level of its kind told as of
  /// now.
  private func ofNow(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    let end = sentence[index].tokens.upperBound
    let behind = end..<min(sentence.sentence.tokens.upperBound, end + 4)
    let words = ListWords(line: sentence.line)
    guard Self.present.contains(where: { words.has($0, in: behind) }), let level = subject(of: index, sentence),
      sentence[level].time != .now, sentence[level].approximation == .exact,
      let now = sentence[level].bounds()
    else { return [] }
    let bases = sentence.window(around: index).filter {
      $0 < level && sentence[$0].time == .now && sentence[$0].isSurelyLike(sentence[level])
        && [.level, .to, .total].contains(sentence[$0].role) && sentence[$0].upper == nil && sentence[$0].whole == nil
    }
    guard bases.count == 1, sentence[bases[0]].approximation == .exact, let base = sentence[bases[0]].bounds(),
      let result = now.over(base)
    else { return [] }
    let texts = [level, bases[0]].map { Writing.number(sentence[$0], sentence.line) }
    return [
      Trial(
        computation: Claimant.Computation(
          result: result, formula: "\(texts[0]) ÷ \(texts[1])", operands: [level, bases[0]]),
        subject: .multiple, accuses: sentence[level].noun == sentence[bases[0]].noun || sentence[level].unit != nil)
    ]
  }

  private static let present = ["hiện nay", "hiện tại", "hiện có"].map(Word.phrase)

  /// "gấp 2,5 lần trong cụm công nghiệp (50.000 người so với 20.000 người)": both told again in brackets.
  private func explained(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    let (level, base) = (index + 1, index + 2)
    guard sentence[index].bracket == 0, sentence.range.contains(base), sentence[level].bracket != 0,
      sentence[level].bracket == sentence[base].bracket, sentence[base].role == .base,
      sentence[base].isSurelyLike(sentence[level]), sentence[level].upper == nil, sentence[base].upper == nil,
      let now = sentence[level].bounds(), let then = sentence[base].bounds(), let result = now.over(then)
    else { return [] }
    let texts = [level, base].map { Writing.number(sentence[$0], sentence.line) }
    let opens = sentence.line.tokens[sentence[level].tokens.lowerBound - 1].isMark("(")
    return [
      Trial(
        computation: Claimant.Computation(
          result: result, formula: "\(texts[0]) ÷ \(texts[1])", operands: [level, base]),
        subject: .multiple, accuses: opens && sentence[index].approximation == .exact)
    ]
  }

  /// 1.128 đoàn viên (tăng 726 đoàn viên, gấp 2,8 lần): the base is what the level was before the change.
  private func besideChange(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    let change = index - 1
    guard change > sentence.range.lowerBound, sentence[index].bracket != 0,
      sentence[change].bracket == sentence[index].bracket, sentence[change].role == .change, sentence[change].sign > 0,
      let level = sentence.anchor(ofBracketWith: index), level == change - 1,
      sentence[level].isLike(sentence[change]), let now = sentence[level].bounds(),
      let then = sentence[change].bounds().flatMap({ now.minus($0) }), then.lower > .zero, let result = now.over(then)
    else { return [] }
    let texts = [level, change].map { Writing.number(sentence[$0], sentence.line) }
    return [
      Trial(
        computation: Claimant.Computation(
          result: result, formula: "\(texts[0]) ÷ (\(texts[0]) − \(texts[1]))", operands: [level, change]),
        subject: .multiple, accuses: false)
    ]
  }

  /// The level right before, where nothing new is named in between.
  private func subject(of index: Int, _ sentence: SentenceView) -> Int? {
    let level = index - 1
    guard level >= sentence.range.lowerBound, sentence[level].clause == sentence[index].clause,
      sentence[level].bracket == 0,
      [.level, .to, .total, .average].contains(sentence[level].role), sentence[level].upper == nil,
      SameSubject(line: sentence.line).content(index).isSubset(of: Self.growing)
    else { return nil }
    return level
  }

  private static let growing = Set(["gấp", "tăng", "cao", "nhiều", "lớn", "bằng"].map { Word($0) })
}
