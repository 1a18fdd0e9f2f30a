import Figures

/// A figure of a title, held against the figures of the text.
struct HeadlineMatch {
  let figure: Figure
  /// A sentence of its own is perhaps no title.
  let isSentence: Bool
  private let context: Context
  /// The first two telling words behind the counted name: được tặng vé.
  let deeds: [Word]

  /// What stands around a figure.
  private struct Context {
    /// thu hút …; … vốn FDI
    var deed: [Word]
    var object: [Word]
    var following: Word
    /// The stretches of time its sentence names.
    var periods: Set<UInt64>
  }

  init(_ index: Int, _ line: LineView, isSentence: Bool) {
    figure = Self.read(index, line)
    self.isSentence = isSentence
    context = Self.context(index, line)
    let behind = line.tokens[min(line.tokens.count, figure.tokens.upperBound + figure.noun.count)...].prefix(8)
    deeds = behind.filter { $0.isWord && !FactWords.fillers.contains($0.word) }.prefix(2).map(\.word)
  }

  /// What a title counts, measures or gives in per cent.
  static func isHead(_ figure: Figure) -> Bool {
    guard !figure.isPercent else { return figure.upper == nil && figure.rates.isEmpty }
    return isStated(figure) && (figure.unit != nil || figure.noun.count > 1)
  }

  static func isStated(_ figure: Figure) -> Bool {
    guard figure.whole == nil, figure.upper == nil, figure.bracket == 0, figure.rates.isEmpty, !figure.isSpelled,
      [.level, .to, .total, .part].contains(figure.role)
    else { return false }
    return figure.isCount && !figure.noun.isEmpty || isMeasure(figure)
  }

  private static func isMeasure(_ figure: Figure) -> Bool {
    guard !figure.isDuration, let unit = figure.unit else { return false }
    if case .physical = unit { return true }
    return unit.isMoney
  }

  // MARK: Figures

  /// Whether both may measure or count one thing.
  func isAlike(_ other: Figure) -> Bool {
    if other.role == .plan, other.value != figure.value { return false }
    if figure.unit != nil { return other.unit == figure.unit && other.rates.isEmpty }
    guard other.unit == nil, !other.isDuration, !other.noun.isEmpty else { return false }
    return other.isLike(figure) || NounKinship.arePeople(figure.noun, other.noun) || other.noun.first == Self.masses
  }

  /// Whether the other may be what the title prints, rounded or not.
  func agrees(_ other: Figure) -> Bool {
    if other.magnitude == figure.magnitude || other.whole == figure.value { return true }
    guard let value = other.bounds() else { return true }
    return Agreement(value, with: figure).holds || figure.bounds()?.overlaps(value.lower, value.upper) ?? true
  }

  /// Whether the other says the same beyond chance: the very number of the very thing, or one of more digits that the title
  /// rounds: 6.875 under "gần 6.900".
  func isToldBy(_ index: Int, _ line: LineView, sharesWords: Bool) -> Bool {
    let other = line.figures[index]
    guard let mine = figure.magnitude, let its = other.magnitude, other.upper == nil else { return false }
    if mine == its {
      return isSame(other) && isAsRound(other) && (sharesWords || Restatement.digits(figure) >= 2) && other.whole == nil
    }
    let digits = Restatement.significant(figure)
    guard Self.isStated(other) || other.isPercent && other.role == figure.role, other.approximation == .exact,
      figure.approximation != .exact,
      digits >= 2 || sharesWords && isClose(its, to: mine) && hasNoOtherName(index, line),
      Restatement.significant(other) > digits, figure.unit == other.unit
    else { return false }
    return isRounding(of: its)
  }

  /// gần 11% is not trên 11%.
  private func isAsRound(_ other: Figure) -> Bool {
    figure.approximation == other.approximation || figure.approximation == .exact || other.approximation == .exact
  }

  /// Whether the very thing is printed again.
  private func isSame(_ other: Figure) -> Bool {
    guard figure.unit == nil else {
      guard figure.isPercent else { return other.unit == figure.unit }
      // "lấp đầy 71,5%" and "tỷ lệ lấp đầy 71,5%" are read in two ways.
      return other.isPercent && (other.role == figure.role || Restatement.digits(figure) >= 3)
    }
    return other.unit == nil && !other.noun.isEmpty && NounKinship.akin(figure.noun, other.noun)
  }

  /// doanh nghiệp thành lập is not doanh nghiệp giải thể.
  private func hasNoOtherName(_ index: Int, _ line: LineView) -> Bool {
    let its = Self.following(index, line)
    return context.following == .none || its == .none || its == context.following
  }

  /// The word behind a counted name, if it tells anything.
  private static func following(_ index: Int, _ line: LineView) -> Word {
    let figure = line.figures[index]
    let end = figure.tokens.upperBound + (figure.unit == nil ? min(2, figure.noun.count) : 0)
    guard end < line.tokens.count, line.tokens[end].isWord, !FactWords.fillers.contains(line.tokens[end].word) else {
      return .none
    }
    return line.tokens[end].word
  }

  /// Within a sixth.
  private func isClose(_ amount: ExactDecimal, to other: ExactDecimal) -> Bool {
    guard let gap = try? amount.subtracting(other).magnitude.multiplied(by: ExactDecimal(6)) else { return false }
    return gap <= other
  }

  /// Whether figures added up give what the title prints.
  func isSum(_ sum: ExactDecimal) -> Bool {
    figure.approximation == .exact ? Agreement(Bounds(sum), with: figure).holds : isRounding(of: sum)
  }

  /// Whether a number lies within a step of the last digit that is not rounded away: 6.875 for "gần 6.900".
  private func isRounding(of amount: ExactDecimal) -> Bool {
    guard let mine = figure.magnitude, let step = lastPlace, let gap = try? amount.subtracting(mine) else {
      return false
    }
    switch figure.approximation {
    case .above, .atLeast: return !gap.isNegative && gap < step
    case .below, .atMost: return gap.isNegative && gap.magnitude < step
    default: return gap.magnitude < step
    }
  }

  /// 100 for 6.900, 10⁸ for 2,1 tỷ.
  private var lastPlace: ExactDecimal? {
    var power = figure.exponent - figure.value.scale
    var rest = figure.value.coefficient.magnitude
    while rest > 0, rest % 10 == 0 { (rest, power) = (rest / 10, power + 1) }
    return power < 0 ? nil : try? ExactDecimal(1).shifted(by: power)
  }

  // MARK: Contradictions

  /// Whether the words name the very same thing.
  func isSameThing(_ index: Int, _ line: LineView) -> Bool {
    let other = line.figures[index]
    guard figure.unit != nil else { return other.noun.prefix(2) == figure.noun.prefix(2) }
    let its = Self.context(index, line)
    if context.object.count == 2, its.object.count == 2 { return context.object == its.object }
    return context.deed.count == 2 && context.deed == its.deed
  }

  /// Nil where it is not; otherwise whether it is beyond doubt.
  func isContradicted(by index: Int, _ line: LineView, sharesWords: Bool) -> Bool? {
    let other = line.figures[index]
    guard !figure.isPercent, Restatement.digits(figure) >= 2 else { return nil }
    // "Năm 2023 kiểm tra 47 đảng viên" over "Năm 2024 kiểm tra 74 đảng viên"
    let periods = Self.context(index, line).periods
    guard context.periods.isEmpty || periods.isEmpty || !context.periods.isDisjoint(with: periods) else { return nil }
    // Hơn 735.000 người over "khoảng 734.000 lao động".
    if figure.unit == nil, other.approximation == .about || !isSameThing(index, line), !isSentence, isSame(other) {
      return figure.approximation != .exact && isCountedOtherwise(other, isSameNoun: true) ? false : nil
    }
    if isSameThing(index, line), !isSentence, isFarBelow(other) { return false }
    guard other.approximation == .exact else { return nil }
    if isSentence { return sharesWords && Restatement.isSwapped(figure.value, other.value) ? true : nil }
    if figure.unit != nil { return sharesWords && isMeasuredOtherwise(index, line) ? true : nil }
    return isCountedOtherwise(other, isSameNoun: isSameThing(index, line))
      ? sharesWords || isOneThingSwapped(index, line) : nil
  }

  /// "Trao 36 suất quà Tết sum vầy" over "tặng 63 suất quà Tết sum vầy": two digits swapped of a thing of so many words,
  /// or of one deed.
  private func isOneThingSwapped(_ index: Int, _ line: LineView) -> Bool {
    let other = line.figures[index]
    guard figure.approximation == .exact, Restatement.isSwapped(figure.value, other.value) else { return false }
    let isOneDeed =
      context.deed.count == 2 && context.deed == Self.context(index, line).deed && isSameThing(index, line)
    return isOneDeed && Restatement.digits(figure) > 2
      || figure.noun.count > 3 && other.noun.prefix(4) == figure.noun.prefix(4)
  }

  private func isCountedOtherwise(_ other: Figure, isSameNoun: Bool) -> Bool {
    switch figure.approximation {
    case .above: return isSameNoun && other.value < figure.value && isNear(other)
    case .below: return isSameNoun && other.value > figure.value && isNear(other)
    case .exact: break
    default: return false
    }
    if Restatement.isSwapped(figure.value, other.value) { return true }
    return isSameNoun && Restatement.digits(other) >= 2 && isSlip(other)
  }

  /// Hơn 2.500 công nhân over "khám cho 1.420 công nhân": of the same noun, and not near; no other is printed.
  private func isFarBelow(_ other: Figure) -> Bool {
    guard figure.unit == nil, figure.approximation == .above, other.approximation == .exact, !isNear(other),
      let double = try? other.value.multiplied(by: ExactDecimal(2))
    else { return false }
    return other.value < figure.value && double >= figure.value
  }

  /// Thu hút 1,8 tỷ USD vốn FDI trong 9 tháng: the same deed, thing and time leave no room for another amount; of less, a
  /// number mistyped.
  private func isMeasuredOtherwise(_ index: Int, _ line: LineView) -> Bool {
    let other = line.figures[index]
    if isPastTheMark(other, line) { return true }
    guard figure.approximation == .exact, other.exponent == figure.exponent, other.decimals == figure.decimals,
      isSameThing(index, line) || Restatement.digits(figure) > 2 && Restatement.isSwapped(figure.value, other.value)
    else { return false }
    let its = Self.context(index, line)
    guard context.periods.isSubset(of: its.periods), isSameThing(index, line) || !context.periods.isEmpty else {
      return false
    }
    let isOneDeed = context.deed.count == 2 && context.deed == its.deed && context.object == its.object
    if isOneDeed, !context.object.isEmpty, !context.periods.isEmpty { return isNear(other) || isSlip(other) }
    return Restatement.digits(figure) >= 3 && isSlip(other)
  }

  private func isSlip(_ other: Figure) -> Bool {
    guard let slip = Slip(printed: other.value, right: figure.value) else { return false }
    if case .decimalMark = slip { return false }
    return true
  }

  /// No further off than a quarter.
  private func isNear(_ other: Figure) -> Bool {
    guard let four = try? figure.value.multiplied(by: ExactDecimal(4)),
      let five = try? other.value.multiplied(by: ExactDecimal(5)),
      let its = try? other.value.multiplied(by: ExactDecimal(4)),
      let mine = try? figure.value.multiplied(by: ExactDecimal(5))
    else { return false }
    return five > four && its < mine
  }

  // MARK: Context

  private static func context(_ index: Int, _ line: LineView) -> Context {
    let figure = line.figures[index]
    let gap = GapWords(line: line, index: index).own
    let deed = gap.filter { line.tokens[$0].isWord && !FactWords.fillers.contains(line.tokens[$0].word) }.suffix(2)
    let end = figure.tokens.upperBound
    let tail = line.tokens[end..<min(line.tokens.count, end + 2)].prefix(while: \.isWord)
    return Context(
      deed: deed.map { line.tokens[$0].word },
      object: tail.contains { FactWords.fillers.contains($0.word) } ? [] : tail.map(\.word),
      following: following(index, line),
      periods: periods(line.sentences[figure.sentence].tokens, line))
  }

  private static func periods(_ range: Range<Int>, _ line: LineView) -> Set<UInt64> {
    var found: Set<UInt64> = []
    for mention in line.mentions(in: range).prefix(24) {
      switch mention.kind {
      case .date(let date): if let year = date.fullYear, date.day == nil { found.insert(UInt64(year)) }
      case .years(let first, let last): found.insert(UInt64(10_000 * first + last))
      case .figure(let index):
        let figure = line.figures[index]
        guard figure.isDuration, let unit = figure.noun.first, figure.value.scale == 0 else { continue }
        found.insert(UInt64(bitPattern: figure.value.coefficient) &* 31 ^ unit.code)
      default: continue
      }
    }
    return found
  }

  /// quần chúng: those who are admitted, for one.
  private static let masses = Word("quần")
}
