import Figures

/// "Nguồn vốn là 25.390 tỷ đồng; so với đầu năm tăng 1.475 tỷ đồng (+6,2%)", "đạt 22,4 triệu đồng (tăng 7,7% tương đương 1,6 triệu
/// đồng)": a change and its rate with nothing between them, and one level they can be of. That some other figure nearby
/// would give the rate too is chance.
struct ClosedTriple {
  let sentence: SentenceView
  /// The percentage.
  let rate: Int

  private var line: LineView { sentence.line }
  private var words: TripleWords { TripleWords(sentence: sentence) }

  /// Figures back to the level.
  private static let reach = 12

  func draft(_ rule: RuleDescription) -> Draft? {
    guard isRate, let (amount, isFall) = amount(), !isComparedOtherwise(amount), !isOneOfSeveral(amount),
      let level = Casualties(line: line).level(of: amount) ?? ChangeRow(sentence: sentence, change: amount).level()
        ?? (isBetweenLevels(amount) ? nil : level(of: amount)),
      let now = sentence[level].nearBounds(), let size = sentence[amount].nearBounds(),
      let then = isFall ? now.plus(size) : now.minus(size), then.lower > .zero, let result = size.percent(of: then)
    else { return nil }
    let texts = [level, amount].map { Writing.number(sentence[$0], line) }
    let change: RelativeChange = isFall ? .fall : .growth
    let computation = Claimant.Computation(
      result: result, formula: "\(texts[1]) ÷ (\(texts[0]) \(isFall ? "+" : "−") \(texts[1])) × 100",
      operands: [level, amount])
    if isToldElsewhere(change) { return nil }
    // "năm 2015 có 400 người, nay tăng 60 người (15%)": the level told may be that of before.
    if let share = size.percent(of: now), Agreement(share, with: sentence[rate]).holds { return nil }
    return Claimant(sentence: sentence, rule: rule).decide(
      rate, [Trial(computation: computation, subject: change.subject, accuses: true, strength: .certain)])
  }

  /// "62 vụ, giảm 13 vụ (17,3%)": another rule accuses it, and nothing else nearby fits.
  private func isToldElsewhere(_ change: RelativeChange) -> Bool {
    guard [.equivalent, .share, .growth].contains(sentence[rate].role) else { return false }
    let trials = AmountTrials(sentence: sentence).trials(rate)
    return trials.contains { $0.accuses }
      && !(trials + RelativeTrials(sentence: sentence).trials(rate, change)).contains {
        Agreement($0.computation.result, with: sentence[rate]).holds
      }
  }

  private var isRate: Bool {
    let figure = sentence[rate]
    return figure.isPercent && figure.upper == nil && figure.rates.isEmpty && !figure.isSpelled
      && figure.approximation == .exact
      && [.growth, .equivalent, .share, .change, .base, .level].contains(figure.role)
      && !words.namesWhole(behind: rate) && !words.isCalledShare(rate) && !words.isRatio(rate)
      && !figure.leads.contains(where: { [.average, .perYear, .each, .respectively].contains($0.cue) })
  }

  // MARK: The change

  /// Right before the rate, or right behind it and said to be the same.
  private func amount() -> (index: Int, isFall: Bool)? {
    let before = rate - 1
    if sentence.range.contains(before), isAmount(before), isBeside(before, rate), let isFall = isFall(before) {
      return (before, isFall)
    }
    let behind = rate + 1
    guard sentence.range.contains(behind), isAmount(behind), isBeside(rate, behind),
      words.direction(rate) != nil, saysAgain(behind), let isFall = isFall(behind)
    else { return nil }
    return (behind, isFall)
  }

  private func isAmount(_ index: Int) -> Bool {
    let figure = sentence[index]
    return [.change, .equivalent].contains(figure.role) && !figure.isPercent && figure.unit != .points
      && figure.unit != .times && figure.unit != .perMille && figure.upper == nil && figure.whole == nil
      && !figure.isSpelled && !figure.isDuration && figure.value > .zero
      && (figure.unit != nil || !figure.noun.isEmpty || figure.exponent > 0)
      && !figure.leads.contains(where: { [.average, .perYear, .each].contains($0.cue) })
  }

  /// Nothing but the change's own name, a bracket or a comma, and words that say it again.
  private func isBeside(_ first: Int, _ second: Int) -> Bool {
    let end = sentence[second].tokens.lowerBound
    let name = sentence[first].tokens.upperBound..<end
    guard name.count <= 9, let mark = name.first(where: { line.tokens[$0].kind == .mark }) ?? again(name) else {
      return false
    }
    guard !(name.lowerBound..<mark).contains(where: { TripleWords.comparing.contains(line.tokens[$0].word) }) else {
      return false
    }
    return (mark..<end).allSatisfy { token in
      let its = line.tokens[token]
      if its.kind == .mark { return !its.isMark(";") && !its.isMark(":") && !its.isMark(")") && !its.isMark("/") }
      return its.isWord && Self.between.contains(its.word)
    }
  }

  private func again(_ name: Range<Int>) -> Int? { name.first { Self.saying.contains(line.tokens[$0].word) } }

  private func saysAgain(_ index: Int) -> Bool {
    let gap = GapWords(line: line, index: index).range()
    return gap.contains { Self.saying.contains(line.tokens[$0].word) }
  }

  private func isFall(_ amount: Int) -> Bool? {
    let (its, own) = (words.direction(amount), words.direction(rate))
    if let its, let own, its != own { return nil }
    return (its ?? own).map { $0 == .down }
  }

  /// "cao hơn 12 người": the level told may be what was exceeded; "vượt 12 người" is told of a plan.
  private func isComparedOtherwise(_ amount: Int) -> Bool {
    [amount, rate].contains { index in
      sentence[index].comparison == .plan || sentence[index].leads.contains { [.more, .less].contains($0.cue) }
    } || hasBase(amount)
  }

  /// What it was is told too: other rules know what to do with it.
  private func hasBase(_ amount: Int) -> Bool {
    let near = max(sentence.range.lowerBound, rate - Self.reach)..<min(sentence.range.upperBound, rate + 4)
    return near.contains { index in
      [.base, .from, .plan].contains(sentence[index].role) && !sentence[index].isPercent && index != amount
        && sentence[index].isLike(sentence[amount])
    }
  }

  /// "tăng 19 tổ chức và 523 đảng viên, tương ứng tăng 73,1% và 76,5%": two changes, and then their rates.
  private func isOneOfSeveral(_ amount: Int) -> Bool {
    let (first, last) = (min(amount, rate), max(amount, rate))
    func isAnother(_ index: Int) -> Bool {
      sentence.range.contains(index) && sentence[index].isPercent == sentence[last].isPercent
        && [.growth, .equivalent, .change, .share].contains(sentence[index].role)
        && sentence[index].clause == sentence[last].clause && sentence.between(last, index).count <= 3
    }
    if sentence[last].bracket == 0 || sentence[last].bracket == sentence[first].bracket, isAnother(last + 1) {
      return true
    }
    let before = first - 1
    return sentence.range.contains(before) && amount == first && sentence[rate].bracket == 0
      && sentence[before].role == .change && !sentence[before].isPercent
      && sentence[before].clause == sentence[amount].clause
  }

  /// "năm 2023 có 231 doanh nghiệp, năm 2024 có 252 doanh nghiệp, tăng 21": what it was is printed; other rules hold the rate against it.
  private func isBetweenLevels(_ amount: Int) -> Bool {
    guard let size = sentence[amount].magnitude else { return false }
    let near = (max(0, rate - Self.far)..<min(line.figures.count, rate + 4)).filter {
      $0 != amount && !sentence[$0].isPercent && sentence[$0].role != .change
        && sentence[$0].isSurelyLike(sentence[amount])
    }.compactMap { sentence[$0].magnitude }
    return near.contains { one in (try? one.adding(size)).map { near.contains($0) } ?? false }
  }
  private static let far = 16

  // MARK: The level

  /// The only one of the change's kind before it; or the one that the change follows right on.
  private func level(of amount: Int) -> Int? {
    let first = min(amount, rate)
    let low = max(sentence.range.lowerBound, first - Self.reach)
    let levels = (low..<first).filter { isLevel($0, amount) }
    guard let level = levels.last, levels.count == 1 || isNext(level, first),
      !isPart(level), !levels.contains(where: { isLater($0, than: level) }),
      (level + 1..<first).allSatisfy({ isPassed($0, amount) }), isPlainWay(level, first, amount),
      !isBehindPlan(level, first)
    else { return nil }
    return level
  }

  /// "kế hoạch 420.000 tấn" between the two; in "445.000 tấn, vượt 4,7% kế hoạch, tăng 3,6% (15.400 tấn)" the plan is what the percentage
  /// between them is of.
  private func isBehindPlan(_ level: Int, _ first: Int) -> Bool {
    let same = SameSubject(line: line)
    guard same.plansBetween(level, first) else { return false }
    return !(level + 1..<first).contains { sentence[$0].isPercent && !same.plansBetween(level, $0) }
  }

  private func isLevel(_ index: Int, _ amount: Int) -> Bool {
    let (figure, change) = (sentence[index], sentence[amount])
    guard [.level, .to, .total, .part, .average, .remaining].contains(figure.role), !figure.isPercent,
      figure.unit != .times, figure.unit != .points, figure.upper == nil, figure.whole == nil, !figure.isSpelled,
      figure.isDuration == change.isDuration, figure.bracket == 0 || figure.bracket == change.bracket,
      figure.approximation != .about
    else { return false }
    // "tăng vọt 7.470 tỷ" of 40.904 tỷ đồng.
    if change.unit == nil, change.exponent > 0 { return figure.unit?.isMoney ?? false }
    return figure.isSurelyLike(change) && figure.rates.count <= 1 && !Casualties(line: line).differ(index, amount)
  }

  /// Rates, other changes and things of another kind told beside the level.
  private func isPassed(_ index: Int, _ amount: Int) -> Bool {
    let figure = sentence[index]
    return figure.isPercent || figure.isDuration || figure.bracket != 0 || figure.role == .change
      || !figure.isLike(sentence[amount])
  }

  /// "640 hợp tác xã. Trong đó 320 hợp tác xã nông nghiệp, tăng 40 hợp tác xã": of all of them, perhaps.
  private func isPart(_ level: Int) -> Bool {
    sentence[level].role == .part
      || GapWords(line: line, index: level).own.contains { Self.parting.contains(line.tokens[$0].word) }
  }

  /// "năm 2023 đạt 1.890 triệu USD, năm 2022 đạt 1.800 triệu USD; tăng …": not of what it was.
  private func isLater(_ other: Int, than level: Int) -> Bool {
    guard case .year(let then) = sentence[level].time, case .year(let now) = sentence[other].time else { return false }
    return now > then
  }

  private func isNext(_ level: Int, _ first: Int) -> Bool { level == first - 1 }

  /// From the level to the change no other thing is named: its own name, then what it is held against.
  private func isPlainWay(_ level: Int, _ first: Int, _ amount: Int) -> Bool {
    let start = sentence[level].tokens.upperBound
    let end = sentence[first].tokens.lowerBound
    guard end - start <= 48 else { return false }
    let stop = (start..<end).last {
      line.tokens[$0].isMark(";") || line.tokens[$0].isMark(",") || line.tokens[$0].isMark("(")
    }
    guard let stop else { return words.isPlainWay(from: level, to: first, names: nil) }
    // What stands behind the last mark only holds it against something, or says which way it went.
    let own = stop + 1..<end
    guard own.allSatisfy({ isLight($0) }) else { return false }
    return !(start..<stop).contains { line.tokens[$0].isMark(":") || Self.parting.contains(line.tokens[$0].word) }
  }

  private func isLight(_ token: Int) -> Bool {
    let its = line.tokens[token]
    return its.kind == .mark || its.isNumber || TripleWords.light.contains(its.word)
      || TripleWords.comparing.contains(its.word) || TripleWords.turning.contains(its.word)
      || Self.going.contains(its.word)
  }

  private static let between = LineReader.words(
    "tương ứng đương tức hay là với bằng khoảng tăng giảm thêm tỷ tỉ lệ mức tốc độ về tuyệt đối")
  private static let saying = LineReader.words("tương tức hay nghĩa tuyệt")
  private static let parting = LineReader.words("đó riêng gồm")
  private static let going = LineReader.words("vọt mạnh nhẹ ròng sâu đột biến ngày tháng năm")
}

extension Figure {
  /// A number given to three digits or more is no farther off than its last one: "trên 91.400 vụ" is no 95.000.
  func nearBounds() -> Bounds? {
    guard approximation == .above || approximation == .below, upper == nil, let value = magnitude,
      let step = lastDigit, (try? value.magnitude >= step.multiplied(by: ExactDecimal(100))) ?? false,
      let other = approximation == .above ? try? value.adding(step) : try? value.subtracting(step)
    else { return bounds() }
    return approximation == .above ? Bounds(value, other) : Bounds(other, value)
  }

  /// One in the place of the last digit that is no zero.
  private var lastDigit: ExactDecimal? {
    guard var rest = Optional(value.coefficient.magnitude), rest > 0, let half = halfStep,
      var step = try? half.adding(half)
    else { return nil }
    while rest % 10 == 0 {
      rest /= 10
      guard let next = try? step.multiplied(by: ExactDecimal(10)) else { return nil }
      step = next
    }
    return step
  }
}
