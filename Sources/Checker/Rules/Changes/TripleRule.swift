import Figures

/// "85.072 người, giảm 3,44% - tương đương 3.030 người", "32 trường hợp, giảm 23 trường hợp (41,8%)": level, change and rate
/// told of one thing in a row.
struct TripleRule: SentenceRule {
  let description = RuleDescription(
    "change.triple", .growth, vi: "Mức hiện tại, mức tăng giảm và tỷ lệ của cùng một chỉ tiêu",
    en: "Level, change and rate of one thing")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range where sentence[index].isPercent || sentence[index].unit == .times {
      if let draft = ClosedTriple(sentence: sentence, rate: index).draft(description)
        ?? TwoGaps(sentence: sentence, rate: index).draft(description)
        ?? FractionLevel(sentence: sentence, rate: index).draft(description)
      {
        drafts.append(draft)
        continue
      }
      let triple = TiedTriple(sentence: sentence, rate: index)
      guard let kind = triple.kind, let tie = triple.tie(), !isToldElsewhere(index, sentence) else { continue }
      let trials = trials(tie, kind, index, sentence)
      guard let first = trials.first, first.computation.result.lower > .zero,
        var draft = Claimant(sentence: sentence, rule: description).decide(index, trials)
      else { continue }
      if draft.verdict == .inconsistent, isOfAnother(index, tie, kind, sentence) || isOfParts(index, tie, sentence) {
        continue
      }
      if kind == .multiple || kind == .ratio { draft.relation = .ratio }
      drafts.append(draft)
    }
    for index in sentence.range where sentence[index].role == .change || sentence[index].role == .equivalent {
      if let draft = implied(index, sentence) { drafts.append(draft) }
    }
  }

  /// "62 vụ, giảm 13 vụ (17,3%)": another rule's, where level, change and percentage follow right on each other.
  private func isToldElsewhere(_ index: Int, _ sentence: SentenceView) -> Bool {
    guard [.equivalent, .share, .growth].contains(sentence[index].role) else { return false }
    return AmountTrials(sentence: sentence).trials(index).contains { $0.accuses }
  }

  /// "Còn 54 trạm (gồm 12 trạm huyện và 40 trạm xã), giảm 13 trạm, tương ứng giảm 20%": the parts come to 52, and to the rate with it.
  private func isOfParts(_ index: Int, _ tie: TiedTriple.Tie, _ sentence: SentenceView) -> Bool {
    guard let sum = BracketedParts(sentence: sentence, change: tie.amount).sum(of: tie.level),
      let size = sentence[tie.amount].bounds(),
      let then = tie.isFall ? Bounds(sum).plus(size) : Bounds(sum).minus(size), then.lower > .zero,
      let rate = size.percent(of: then)
    else { return false }
    return Agreement(rate, with: sentence[index]).holds
  }

  private func trials(
    _ tie: TiedTriple.Tie, _ kind: TiedTriple.Kind, _ index: Int, _ sentence: SentenceView
  ) -> [Trial] {
    let (level, amount) = (sentence[tie.level], sentence[tie.amount])
    guard let now = level.tightBounds(), let size = amount.tightBounds(),
      let then = tie.isFall ? now.plus(size) : now.minus(size), then.lower > .zero
    else { return [] }
    let levelText = Writing.number(level, sentence.line)
    let amountText = Writing.number(amount, sentence.line)
    let base = "(\(levelText) \(tie.isFall ? "+" : "−") \(amountText))"
    func trial(_ result: Bounds?, _ formula: String, _ subject: Subject, accuses: Bool = true) -> Trial? {
      result.map {
        Trial(
          computation: Claimant.Computation(result: $0, formula: formula, operands: [tie.level, tie.amount]),
          subject: subject, accuses: accuses && tie.isPlain,
          strength: accuses ? .sure : .likely)
      }
    }
    var change = trial(size.percent(of: then), "\(amountText) ÷ \(base) × 100", tie.isFall ? .fall : .growth)
    // "1.534 tỷ đồng. So với đầu năm tăng 428 tỷ đồng, tương ứng 27,9%": divided by what it came to.
    if let turned = size.percent(of: now), Agreement(turned, with: sentence[index]) == .exact {
      change?.slip = .otherBase
    }
    let ratio = trial(now.percent(of: then), "\(levelText) ÷ \(base) × 100", .ratio)
    // "Năm trước có 400 người, năm nay tăng 60 người (15%)": the level told may be that of before.
    let ofBefore = trial(size.percent(of: now), "\(amountText) ÷ \(levelText) × 100", .growth, accuses: false)
    let isOfNow = tie.amount > tie.level && !mayBeOfBefore(tie, sentence)
    switch kind {
    case .change: return [change, isOfNow ? nil : ofBefore].compactMap { $0 }
    case .ratio, .either: return [ratio, change].compactMap { $0 }
    case .multiple: return [trial(now.over(then), "\(levelText) ÷ \(base)", .multiple)].compactMap { $0 }
    }
  }

  /// One is said to be more or less than the other, a time is named between, or what it is held against is not said.
  private func mayBeOfBefore(_ tie: TiedTriple.Tie, _ sentence: SentenceView) -> Bool {
    let amount = sentence[tie.amount]
    if amount.leads.contains(where: { $0.cue == .more || $0.cue == .less }) { return true }
    // Where levels of both times are told, each is what it is.
    let isOnly = !(max(0, tie.amount - 8)..<tie.amount).contains { other in
      other != tie.level && SeriesPairs.levelRoles.contains(sentence[other].role) && !sentence[other].isPercent
        && sentence[other].isSurelyLike(amount)
    }
    guard isOnly else { return false }
    if TripleWords(sentence: sentence).namesTime(before: tie.amount) { return true }
    return sentence[tie.level].sentence != amount.sentence && amount.comparison == .none
      && sentence.sentence.firstCompared.map { $0 > tie.amount } ?? true
  }

  /// Another level nearby gives the rate as it is printed: it is said of that one.
  private func isOfAnother(
    _ index: Int, _ tie: TiedTriple.Tie, _ kind: TiedTriple.Kind, _ sentence: SentenceView
  ) -> Bool {
    let line = sentence.line
    return (max(0, index - 10)..<min(line.figures.count, index + 4)).contains { other in
      let figure = line.figures[other]
      guard other != tie.level, other != tie.amount, other != index, !figure.isPercent, figure.upper == nil,
        figure.whole == nil, figure.isLike(line.figures[tie.amount])
      else { return false }
      var elsewhere = tie
      elsewhere.level = other
      let isNow = trials(elsewhere, kind, index, sentence).contains {
        Agreement($0.computation.result, with: sentence[index]) == .exact
      }
      guard let size = sentence[tie.amount].bounds(), let then = figure.bounds(), then.lower > .zero, kind == .change,
        let share = size.percent(of: then)
      else { return isNow }
      return isNow || Agreement(share, with: sentence[index]) == .exact
    }
  }
}
