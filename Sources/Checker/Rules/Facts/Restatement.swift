import Figures

/// Whether a figure says again what one before it in the paragraph says.
struct Restatement {
  let line: LineView
  let later: Int

  private var figure: Figure { line.figures[later] }

  /// A level of something, which a text may come back to.
  static func isStated(_ figure: Figure) -> Bool {
    guard !figure.isDuration, !figure.isPercent, figure.unit != .times, figure.unit != .points,
      figure.unit != .perMille,
      figure.upper == nil, figure.bracket == 0, figure.unit != nil || !figure.noun.isEmpty
    else { return false }
    return [.level, .to, .total, .from, .part, .plan].contains(figure.role)
      // tổng vốn cấp mới và tăng thêm 300 triệu USD
      || figure.role == .change && figure.leads.contains { $0.cue == .total }
  }

  // MARK: The same value

  func repeats(_ earlier: Int) -> Bool {
    let before = line.figures[earlier]
    guard before.whole == nil, before.rates == figure.rates, isOneThing(before) else { return false }
    let isFurtherOn = before.sentence < figure.sentence
    if before.value == figure.value, before.exponent == figure.exponent {
      guard isFurtherOn, before.approximation == figure.approximation else { return false }
      if let whole = figure.whole { return whole == figure.value }
      let digits = Self.digits(figure)
      if figure.unit != nil { return digits >= 3 }
      return digits >= 2 && (figure.noun.count > 1 || before.noun.count > 1)
        || figure.role == .from && before.time == .startOfTerm
    }
    return figure.whole == nil && isRounded(from: before)
      && !RestatedWords(line: line, earlier: earlier, later: later).areOfTwoTimes
  }

  /// 73.420 đoàn viên … hơn 73.000 đoàn viên
  private func isRounded(from before: Figure) -> Bool {
    let digits = Self.significant(figure)
    guard before.approximation == .exact, figure.approximation != .exact || figure.exponent > before.exponent,
      digits >= 2, Self.significant(before) > digits, figure.unit != nil || figure.noun.count > 1,
      let value = before.bounds()
    else { return false }
    return Agreement(value, with: figure).holds
  }

  // MARK: Another value

  /// Two digits swapped, of one thing and one body, at one time: such numbers are seldom alike by chance.
  func contradicts(_ earlier: Int) -> Bool {
    let before = line.figures[earlier]
    guard isComparable(figure), isComparable(before), before.exponent == figure.exponent,
      (before.alternative == nil) == (figure.alternative == nil),
      isOneThing(before) || isOneCrowd(before), isSlip(before),
      before.time == figure.time || before.time == .none || figure.time == .none
    else { return false }
    let words = RestatedWords(line: line, earlier: earlier, later: later)
    guard words.isOneBody, !words.isAimOrOtherTime, !words.isAnotherPart, !isSharedOut, isOnlyValue(before, earlier)
    else {
      return false
    }
    if hasCompanion(earlier) { return true }
    guard Self.isSwapped(before.value, figure.value) else { return words.shared >= 4 }
    if !isOneThing(before) { return words.shared >= 2 }
    if Self.digits(figure) < 3 { return figure.noun.count > 1 && words.shared >= 4 }
    return figure.unit == nil ? figure.noun.count > 1 && before.noun.count > 1 : words.hasSameLead && words.shared >= 2
  }

  /// "173 đảng viên …; 137 đảng viên là công nhân, chiếm 79,2%": those who are something, with their share of all.
  private var isSharedOut: Bool {
    let next = later + 1
    guard next < line.figures.count, line.figures[next].sentence == figure.sentence, line.figures[next].role == .share
    else { return false }
    let gap = figure.tokens.upperBound..<max(figure.tokens.upperBound, line.figures[next].tokens.lowerBound)
    return line.has(Self.being, in: gap) && gap.count < 12
  }
  private static let being = Word("là")

  /// Two digits swapped; in a long number, which is seldom near another one by chance, one digit mistyped as well.
  private func isSlip(_ before: Figure) -> Bool {
    if Self.isSwapped(before.value, figure.value) { return true }
    guard before.value != figure.value, before.decimals == figure.decimals, Self.digits(figure) >= 4,
      Self.digits(before) >= 4, let slip = Slip(printed: figure.value, right: before.value)
    else { return false }
    switch slip {
    case .digitChanged, .digitDropped, .digitAdded, .digitsSwapped: return true
    default: return false
    }
  }

  private func isComparable(_ figure: Figure) -> Bool {
    figure.approximation == .exact && figure.whole == nil && !figure.isSpelled && figure.rates.isEmpty
      && [.level, .to, .total].contains(figure.role)
  }

  /// Whether the paragraph prints no third value of the thing, which would make the two what they are by right.
  private func isOnlyValue(_ before: Figure, _ earlier: Int) -> Bool {
    (max(0, later - 24)..<min(line.figures.count, later + 8)).allSatisfy { index in
      let other = line.figures[index]
      return index == earlier || index == later || other.unit != figure.unit || other.exponent != figure.exponent
        || other.value == before.value || other.value == figure.value || !isOneThing(other)
        || other.bracket != 0 || [.change, .excess, .base].contains(other.role)
        || hasCompanion(earlier)
    }
  }

  /// The same second figure beside both: 17 KCN … 17 khu.
  private func hasCompanion(_ earlier: Int) -> Bool {
    let near = max(line.sentences[figure.sentence].figures.lowerBound, later - 2)...later + 2
    return near.contains { mine in
      guard mine != later, mine < line.figures.count, line.figures[mine].sentence == figure.sentence,
        Self.digits(line.figures[mine]) >= 2, Self.isStated(line.figures[mine])
      else { return false }
      return (max(0, earlier - 2)...earlier + 2).contains { its in
        its != earlier && its < later && line.figures[its].sentence == line.figures[earlier].sentence
          && line.figures[its].value == line.figures[mine].value && line.figures[its].isSurelyLike(line.figures[mine])
      }
    }
  }

  // MARK: Figures

  /// The same unit, or nouns of which one begins like the other.
  private func isOneThing(_ before: Figure) -> Bool {
    guard before.unit == figure.unit else { return false }
    if figure.unit != nil { return true }
    let count = min(2, before.noun.count, figure.noun.count)
    return count > 0 && before.noun.prefix(count) == figure.noun.prefix(count)
  }

  /// 15.830 người … 15.380 lao động: the same people in two words, where two of four digits or more are swapped.
  private func isOneCrowd(_ before: Figure) -> Bool {
    figure.unit == nil && before.unit == nil && NounKinship.arePeople(figure.noun, before.noun)
      && NounKinship.akin(figure.noun, before.noun) && Self.digits(figure) >= 4
      && Self.isSwapped(before.value, figure.value)
  }

  static func digits(_ figure: Figure) -> Int { digits(figure.value.coefficient.magnitude) }

  /// Digits without the zeros at the end.
  static func significant(_ figure: Figure) -> Int {
    var rest = figure.value.coefficient.magnitude
    guard rest > 0 else { return 0 }
    while rest % 10 == 0 { rest /= 10 }
    return digits(rest)
  }

  private static func digits(_ number: UInt64) -> Int {
    var (rest, count) = (number / 10, 1)
    while rest > 0 { (rest, count) = (rest / 10, count + 1) }
    return count
  }

  /// 4.318 and 4.138
  static func isSwapped(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    guard left.scale == right.scale, left.coefficient != right.coefficient,
      left.coefficient % 9 == right.coefficient % 9
    else { return false }
    var first = left.coefficient.magnitude
    var second = right.coefficient.magnitude
    while first % 10 == second % 10 { (first, second) = (first / 10, second / 10) }
    return first >= 10 && second >= 10 && first / 100 == second / 100 && first % 10 == second / 10 % 10
      && second % 10 == first / 10 % 10
  }
}
