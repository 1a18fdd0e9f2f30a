import Figures

/// A percentage beside the amount it expresses: `tăng 291 đảng viên, tương đương 152%`, `vượt 56.273 đoàn viên (187%)`.
struct AmountTrials {
  let sentence: SentenceView

  func trials(_ index: Int) -> [Trial] {
    guard let amount = amount(for: index) ?? amountBehind(index) else { return [] }
    let change = sentence[amount]
    var trials: [Trial] = []
    guard let size = change.bounds() else { return [] }
    let isFall = change.role != .change && change.role != .excess ? sentence[index].sign < 0 : change.sign < 0
    let subject: Subject = change.role == .excess ? .excess : isFall ? .fall : .growth
    for level in levels(for: amount) {
      let figure = sentence[level]
      guard let now = figure.bounds() else { continue }
      let levelText = Writing.number(figure, sentence.line)
      let amountText = Writing.number(change, sentence.line)
      // As the level reached …
      if figure.role != .from, figure.role != .base, figure.role != .plan,
        let base = isFall ? now.plus(size) : now.minus(size), base.lower > .zero,
        let share = size.percent(of: base)
      {
        trials.append(
          trial(
            share, "\(amountText) ÷ (\(levelText) \(isFall ? "+" : "−") \(amountText)) × 100", [level, amount],
            accuses: isNear(level, amount, index), subject: subject))
      }
      // … or as the level it started from.
      let isBase = figure.role == .from || figure.role == .base || figure.role == .plan
      if isBase, let share = size.percent(of: now) {
        trials.append(
          trial(
            share, "\(amountText) ÷ \(levelText) × 100", [level, amount],
            accuses: true, subject: subject))
      }
      // "Khóa trước có 400 học viên; khóa này nhiều hơn 60 học viên (15%)": the level told may be the one exceeded.
      // "Năm 2015 có 400 hội viên, đến năm 2020 tăng 60 hội viên (15%)"
      let isMore = change.leads.contains { $0.cue == .more || $0.cue == .less }
      let isOnly = levels(for: amount).count == 1
      if !isBase, isMore || isOnly && TripleWords(sentence: sentence).namesTime(before: amount),
        let share = size.percent(of: now)
      {
        var before = trial(
          share, "\(amountText) ÷ \(levelText) × 100", [level, amount], accuses: false,
          subject: isFall ? .fall : .growth)
        if !isMore { before.strength = .likely }
        trials.append(before)
      }
    }
    return trials
  }

  private func trial(_ result: Bounds, _ formula: String, _ operands: [Int], accuses: Bool, subject: Subject) -> Trial {
    Trial(
      computation: Claimant.Computation(result: result, formula: formula, operands: operands),
      subject: subject, accuses: accuses)
  }

  /// The change or excess in absolute figures that the percentage says again: right before it, or its bracket's anchor.
  func amount(for index: Int) -> Int? {
    var before = index - 1
    // "giảm 112 đơn vị so với trước (208 đơn vị), tương ứng giảm 53,8%"
    while before > sentence.range.lowerBound, sentence[before].bracket != 0,
      sentence[before].bracket != sentence[index].bracket
    {
      if isNested(index) { return nil }
      before -= 1
    }
    guard before >= sentence.range.lowerBound else { return nil }
    // "tăng ròng 1.925 người, từ 61.300 lên 63.225 người, tương đương 3,1%"
    if before - 2 >= sentence.range.lowerBound, sentence[before].role == .to, sentence[before - 1].role == .from,
      sentence[before - 2].role == .change, sentence[before].isLike(sentence[before - 2]),
      sentence[index].role == .equivalent
    {
      before -= 2
    }
    // "tăng 22.600 tỷ đồng so với 226.000 tỷ đồng năm 2023, tương ứng 10%"
    if before > sentence.range.lowerBound, sentence[before].role == .base, sentence[index].role == .equivalent,
      sentence[before].leads.contains(where: { $0.cue == .comparedTo }),
      sentence[before].isLike(sentence[before - 1]), Attachment(sentence: sentence).isBare(index)
    {
      before -= 1
    }
    let figure = sentence[before]
    guard figure.role == .change || figure.role == .excess, !figure.isPercent, figure.unit != .points,
      figure.unit != .times,
      figure.clause == sentence[index].clause, Attachment(sentence: sentence).isBare(index),
      !TripleWords(sentence: sentence).compareTwice(before, index),
      // "bình quân mỗi năm tăng 60 hội viên (6%)"
      !figure.leads.contains(where: { $0.cue == .average || $0.cue == .perYear || $0.cue == .each })
    else { return nil }
    return before
  }

  /// "tăng 187 hộ (trong đó 574 hộ nghèo (68,0%))": a bracket within the bracket tells of the figure before it.
  private func isNested(_ index: Int) -> Bool {
    let tokens = sentence.line.tokens
    let gap = sentence.between(index - 1, index)
    return sentence[index].bracket != 0 && gap.contains { tokens[$0].isMark("(") }
      && !gap.contains { tokens[$0].isMark(")") }
  }

  /// "tăng 23,1%, tương ứng tăng 28,55 tỷ USD", "tăng 15,2% (tăng 1.250 tỷ đồng)": the amount told after the percentage.
  private func amountBehind(_ index: Int) -> Int? {
    let next = index + 1
    if sentence.range.contains(next), isAmountInBracket(next, of: index) { return next }
    guard sentence.range.contains(next), sentence[index].role == .growth,
      [.change, .equivalent].contains(sentence[next].role),
      !sentence[next].isPercent, sentence[next].unit != .points, sentence[next].unit != .times,
      sentence[next].clause == sentence[index].clause, Attachment(sentence: sentence).isBare(next),
      sentence[next].bracket != sentence[index].bracket
        || sentence[next].leads.contains(where: { $0.cue == .equivalent })
    else { return nil }
    return next
  }

  /// "đạt 51,5 tạ/ha, tăng 2,6% (1,3 tạ/ha)": too little to be what it was, and nothing says that it is.
  func isAmountInBracket(_ next: Int, of index: Int) -> Bool {
    let amount = sentence[next]
    guard next == index + 1, sentence[index].role == .growth, sentence[index].isPercent,
      index > sentence.range.lowerBound,
      amount.bracket != 0, amount.bracket != sentence[index].bracket, amount.role == .base || amount.role == .level,
      !amount.isPercent, amount.leads.isEmpty, amount.isLike(sentence[index - 1]),
      let size = amount.magnitude, let level = sentence[index - 1].magnitude, let twice = try? size.adding(size)
    else { return false }
    let gap = sentence.between(index, next)
    return gap.count == 1 && twice < level
  }

  func levels(for amount: Int) -> [Int] {
    let low = max(0, amount - 6)
    return (low..<min(sentence.range.upperBound, amount + 4)).filter { index in
      index != amount && SeriesPairs.levelRoles.contains(sentence[index].role) && !sentence[index].isPercent
        && sentence[index].isLike(sentence[amount]) && sentence[index].upper == nil && sentence[index].whole == nil
        && !Casualties(line: sentence.line).differ(index, amount)
    }.sorted { abs($0 - amount) < abs($1 - amount) }
  }

  /// "42.745 tỷ đồng, tăng 3.203 tỷ đồng (8,1%) so với đầu năm và tăng 8.086 tỷ đồng (23,3%) so với cùng kỳ": one change after the
  /// other, with nothing else between.
  private func isOfSameLevel(_ level: Int, _ amount: Int) -> Bool {
    let (figure, change) = (sentence[level], sentence[amount])
    let attachment = Attachment(sentence: sentence)
    return level + 1 < amount && figure.isSurelyLike(change) && figure.clause == change.clause
      && figure.bracket == change.bracket && (attachment.isBare(amount) || attachment.beginsAnew(amount))
      && (level + 1..<amount).allSatisfy {
        sentence[$0].role == .change && sentence[$0].isSurelyLike(change)
          || sentence[$0].isPercent && [.growth, .equivalent, .share].contains(sentence[$0].role)
      }
  }

  /// The level right before its change, with no other level like it in between, and sure to be of one kind.
  private func isNear(_ level: Int, _ amount: Int, _ index: Int) -> Bool {
    let figure = sentence[level]
    let change = sentence[amount]
    // "số lao động bình quân là 5.120 người, tăng 320 người": an average of what was counted is counted.
    let isMean = figure.role == .average && figure.rates.isEmpty && level == amount - 1
    guard level < amount, sentence.range.contains(level), [.level, .to, .total].contains(figure.role) || isMean else {
      return false
    }
    let parts = BracketedParts(sentence: sentence, change: amount)
    if parts.isClosed(around: level) { return false }
    if level == amount - 1, Attachment(sentence: sentence).isBare(amount) {
      return figure.isSurelyLike(change) || change.bracket != 0 || change.role == .excess
    }
    if isOfSameLevel(level, amount) || parts.prove(level) { return true }
    // "5.025 vụ, 6.039 người; giảm 1.279 vụ (-20,69%), giảm 1.624 người (-21,19%)": told in one order, each said again.
    guard sentence[index].bracket != 0, index == amount + 1, !figure.noun.isEmpty,
      figure.noun.first == change.noun.first,
      figure.isCount, change.isCount
    else { return false }
    return !(level + 1..<amount).contains {
      sentence[$0].isLike(change) && sentence[$0].role != .change && !sentence[$0].isPercent
    }
      && change.comparisonTime == .none
  }
}
