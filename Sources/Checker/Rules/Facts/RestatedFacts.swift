import Figures

/// "chăn nuôi đạt 4.217 tỷ đồng, tăng 6,35%" and, further on, "chăn nuôi đạt 4.271 tỷ đồng, tăng 6,35%": a level and its rate told
/// again in the same words, of which one is as before and the other is not; "xuất khẩu 134,92 tỷ USD" and "xuất khẩu 134,92 triệu
/// USD": the same digits of the same money with another scale word. What is repeated exactly shows that one fact is meant.
struct RestatedFacts {
  /// What is repeated exactly.
  private struct Key: Hashable {
    enum Kind { case rate, level, digits, whole }
    let kind: Kind
    let value: ExactDecimal
    let unit: UInt64
    /// Of a rate, what it is measured against; of a level, its scale.
    let sense: Int
  }

  private struct Told {
    let figure: Figure
    let line: LineView
    /// The words it is told with, and those of its sentence before it that may tell its time.
    let words: Set<Word>
    let months: Int?
    let before: Range<Int>
    let place: Int

    var printed: (Draft.Part, String) { (line.part(figure), Writing.printed(figure, line)) }

    /// Read only where two values are told apart by nothing else.
    var time: UInt64? { FactScanner(line: line).time(before).flatMap { $0.isEmpty ? nil : $0.hash() } }
  }

  private var told: [Key: Told] = [:]
  private var sentences = 0
  private static let limit = 2_000
  private static let most = 300

  mutating func read(_ line: LineView, _ drafts: inout [Draft]) {
    if told.count > Self.limit { told.removeAll() }
    for index in line.figures.indices.prefix(Self.most) where isLevel(line.figures[index]) {
      let words = PartWords(line: line, index: index)
      let start = line.figures[index].tokens.lowerBound
      let sentence = line.sentences[line.figures[index].sentence].tokens.lowerBound
      let level = Told(
        figure: line.figures[index], line: line, words: words.telling, months: words.months,
        before: max(sentence, start - FactReader.reach)..<start, place: sentences + line.figures[index].sentence)
      for (key, figure) in keys(index, line) {
        let now = Told(
          figure: figure, line: line, words: level.words, months: level.months, before: level.before, place: level.place
        )
        if let earlier = told[key], Self.differ(earlier, now, key.kind) {
          drafts.append(
            RestatedRule.draft(
              earlier.printed, now.printed, .inconsistent,
              slip: Slip(printed: figure.value, right: earlier.figure.value)))
        }
        told[key] = now
      }
    }
    sentences += line.sentences.count
  }

  // MARK: What is repeated

  /// Each with the figure that is to be the same where it is repeated.
  private func keys(_ index: Int, _ line: LineView) -> [(Key, Figure)] {
    let figure = line.figures[index]
    var keys: [(Key, Figure)] = []
    let thing = figure.unit?.code ?? figure.noun[0].code
    if figure.unit != nil, figure.tellingDigits > 3 {
      keys.append((Key(kind: .digits, value: figure.value.normalized, unit: thing, sense: 0), figure))
    }
    if index + 1 < line.figures.count, let rate = rate(line.figures[index + 1], behind: figure, line) {
      let sense = Int(rate.role.rawValue) * 64 + Int(rate.comparison.rawValue) * 2 + (rate.sign < 0 ? 1 : 0)
      if rate.tellingDigits > 2 {
        keys.append((Key(kind: .rate, value: rate.value.normalized, unit: thing, sense: sense), figure))
      }
      if figure.tellingDigits > 3 {
        let kind = Key(kind: .level, value: figure.value.normalized, unit: thing, sense: sense * 32 + figure.exponent)
        keys.append((kind, rate))
      }
    }
    if index > 0, figure.tellingDigits > 2 {
      let whole = line.figures[index - 1]
      if isLevel(whole), whole.sentence == figure.sentence, whole.tellingDigits > 3, whole.isSurelyLike(figure),
        whole.value > figure.value
      {
        keys.append((Key(kind: .whole, value: whole.value.normalized, unit: thing, sense: whole.exponent), figure))
      }
    }
    return keys
  }

  private func isLevel(_ figure: Figure) -> Bool {
    figure.approximation == .exact && figure.upper == nil && figure.whole == nil && figure.rates.isEmpty
      && !figure.isSpelled && !figure.isAmbiguous && Terms.isAmount(figure) && figure.tellingDigits > 1
      && [.level, .total, .to, .part].contains(figure.role) && (figure.unit != nil || !figure.noun.isEmpty)
  }

  /// Right behind the level, with no other clause between.
  private func rate(_ rate: Figure, behind level: Figure, _ line: LineView) -> Figure? {
    let end = max(level.tokens.upperBound, level.nounTokens.upperBound)
    guard rate.isPercent, rate.sentence == level.sentence, rate.approximation == .exact, rate.upper == nil,
      [.growth, .share, .ratio, .attained].contains(rate.role), rate.tellingDigits > 1,
      rate.tokens.lowerBound - end <= 6
    else { return nil }
    return rate
  }

  // MARK: What differs

  private static func differ(_ earlier: Told, _ later: Told, _ kind: Key.Kind) -> Bool {
    let (one, other) = (earlier.figure, later.figure)
    guard earlier.place != later.place, isOneThing(earlier, later, kind) else { return false }
    if kind == .digits { return one.exponent != other.exponent && one.value == other.value }
    guard one.exponent == other.exponent, one.decimals == other.decimals, one.value != other.value,
      one.tellingDigits > 2, other.tellingDigits > 2, isSlip(one, other) || kind != .whole && isNear(one, other)
    else { return false }
    return true
  }

  /// Told in the same words, of which one may have more, and not of two times.
  private static func isOneThing(_ earlier: Told, _ later: Told, _ kind: Key.Kind) -> Bool {
    let shared = earlier.words.intersection(later.words)
    guard !shared.isEmpty,
      shared.count == min(earlier.words.count, later.words.count) || kind == .digits && shared.count > 1,
      earlier.words.symmetricDifference(later.words).isDisjoint(with: others)
    else { return false }
    if kind == .rate || kind == .whole, later.figure.unit == nil,
      earlier.figure.noun.prefix(2) != later.figure.noun.prefix(2)
    {
      return false
    }
    if let then = earlier.months, let now = later.months, then != now { return false }
    guard let then = earlier.time, let now = later.time else { return true }
    return then == now
  }

  /// "giá trị sản xuất ngành chăn nuôi" is not told apart from "chăn nuôi" by its first words.
  private static let others = RestatedWords.telling.subtracting([Word("xuất")])

  private static func isSlip(_ one: Figure, _ other: Figure) -> Bool {
    switch Slip(printed: other.value, right: one.value) {
    case .digitChanged, .digitDropped, .digitAdded, .digitsSwapped: true
    default: false
    }
  }

  /// Within three hundredths.
  private static func isNear(_ one: Figure, _ other: Figure) -> Bool {
    guard let gap = try? one.value.subtracting(other.value).magnitude,
      let room = try? one.value.multiplied(by: ExactDecimal(3)), let all = try? gap.multiplied(by: ExactDecimal(100))
    else { return false }
    return all <= room
  }
}
