import Figures

/// "19.419,3 tỷ đồng … 19.419 tỷ đồng", "hơn 16.000 thôn … sáp nhập 16.321 thôn", "9 người thiệt mạng … 9 người thiệt mạng": a
/// number of so many digits, or of so many words behind it, that a second one like it, some paragraphs on or in a table, is
/// the same fact told again. Says only what agrees.
struct DigitsAgain {
  /// A figure as it is told of.
  struct Printed {
    let part: Draft.Part
    let text: String
    let noun: [Word]
    let unit: MeasureUnit?
    let bounds: Bounds
    let line: Int
    let sentence: Int
    let bracket: Int
    let digits: Int
  }

  /// The first digits of a number, and where its first digit stands.
  private struct Digits: Hashable {
    let digits: UInt64
    let power: Int
    let isRough: Bool
  }

  private struct Value: Hashable {
    let size: ExactDecimal
    let unit: UInt64
  }

  private var seen: [Digits: Printed] = [:]
  /// By the value and the three words behind it.
  private var named: [[UInt64]: Printed] = [:]
  /// By the value and the unit alone, with the words it is told with.
  private var valued: [Value: (told: Printed, words: Set<Word>)] = [:]
  private var lines = 0

  /// Numbers remembered at a time.
  private static let limit = 3_000
  /// Figures of one line that are looked at.
  private static let most = 300

  init() {}

  /// Each figure told again, with the earlier one.
  mutating func read(_ line: LineView) -> [(earlier: Printed, later: Printed)] {
    lines += 1
    if seen.count > Self.limit { seen.removeAll() }
    if named.count > Self.limit { named.removeAll() }
    if valued.count > Self.limit { valued.removeAll() }
    var found: [(earlier: Printed, later: Printed)] = []
    for index in line.figures.indices.prefix(Self.most) {
      let figure = line.figures[index]
      guard !figure.isDuration, figure.upper == nil, let size = figure.magnitude, size > .zero else { continue }
      guard let later = printed(figure, line) else { continue }
      let told = valuedAgain(index, size, later, line)
      if let earlier = again(figure, size, line) ?? namedAgain(figure, line) ?? told { found.append((earlier, later)) }
    }
    return found
  }

  private func printed(_ figure: Figure, _ line: LineView) -> Printed? {
    guard let bounds = figure.bounds() else { return nil }
    return Printed(
      part: line.part(figure), text: Writing.printed(figure, line), noun: figure.noun, unit: figure.unit,
      bounds: bounds, line: lines, sentence: figure.sentence, bracket: figure.bracket,
      digits: figure.tellingDigits)
  }

  // MARK: Many digits

  private mutating func again(_ figure: Figure, _ size: ExactDecimal, _ line: LineView) -> Printed? {
    let written = UInt64(size.coefficient.magnitude)
    let power = Self.count(written) - size.scale
    let digits = Self.trimmed(written)
    let count = Self.count(digits)
    let isRough = figure.approximation != .exact
    // "Gần 1 tỷ USD" of a title.
    guard count >= (isRough ? lines <= Self.title ? 1 : 2 : 3), let told = printed(figure, line) else { return nil }
    var keys = [Digits(digits: digits, power: power, isRough: false)]
    if isRough || count > 3 { keys.append(Digits(digits: digits, power: power, isRough: true)) }
    // What a rougher figure prints for this one: cut off, or one more.
    for kept in 1..<max(1, min(count, 6)) {
      let cut = digits / Self.tens(count - kept)
      keys.append(Digits(digits: Self.trimmed(cut), power: power, isRough: true))
      let carry = cut + 1 == Self.tens(kept) ? 1 : 0
      keys.append(Digits(digits: Self.trimmed(cut + 1), power: power + carry, isRough: true))
    }
    var match: Printed?
    for key in keys where match == nil {
      if let earlier = seen[key], fits(earlier, told, line) { match = earlier }
    }
    // One digit alone is the other's whole number: "gần 1 tỷ".
    for key in keys where key.digits > 9 || count == 1 { seen[key] = told }
    return match
  }

  /// Of one kind, in another sentence, and no farther apart than the rougher of the two says.
  private func fits(_ earlier: Printed, _ later: Printed, _ line: LineView) -> Bool {
    guard earlier.line != later.line || earlier.sentence != later.sentence || earlier.bracket != later.bracket,
      earlier.bounds.overlaps(later.bounds.lower, later.bounds.upper)
    else { return false }
    guard earlier.unit == later.unit else { return isCell(line) && later.unit == nil }
    if later.unit != nil || earlier.noun.isEmpty || later.noun.isEmpty { return true }
    // "67.357 thành viên … 67.357 hộ vay"
    if earlier.digits > 4, earlier.bounds.isExact, earlier.bounds == later.bounds { return true }
    return NounKinship.akin(earlier.noun, later.noun)
  }

  private func isCell(_ line: LineView) -> Bool { if case .cell = line.kind { true } else { false } }

  private static func count(_ number: UInt64) -> Int {
    var (count, rest) = (1, number / 10)
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }

  private static func tens(_ power: Int) -> UInt64 { (0..<power).reduce(1) { number, _ in number * 10 } }

  private static func trimmed(_ number: UInt64) -> UInt64 {
    var number = number
    while number > 0, number % 10 == 0 { number /= 10 }
    return number
  }

  // MARK: The same value

  /// "45 công đoàn cơ sở … 39/45 công đoàn", "lấp đầy 78% … tỷ lệ lấp đầy 78%": of the same things, or in the same words.
  private mutating func valuedAgain(_ index: Int, _ size: ExactDecimal, _ told: Printed, _ line: LineView) -> Printed? {
    let figure = line.figures[index]
    let words = PartWords(line: line, index: index).telling
    let unit = figure.unit?.code ?? 0
    var match: Printed?
    for number in [size, figure.whole].compactMap({ $0 }) where number.coefficient.magnitude >= 10 {
      let value = Value(size: number.normalized, unit: unit)
      if let earlier = valued[value], match == nil,
        isAgain(earlier.told, told, shared: earlier.words.intersection(words))
      {
        match = earlier.told
      }
      valued[value] = (told, words)
    }
    return match
  }

  private func isAgain(_ earlier: Printed, _ later: Printed, shared: Set<Word>) -> Bool {
    guard earlier.line != later.line || earlier.sentence != later.sentence || earlier.bracket != later.bracket else {
      return false
    }
    if later.unit != nil { return !shared.isEmpty }
    guard !earlier.noun.isEmpty, !later.noun.isEmpty, NounKinship.akin(earlier.noun, later.noun) else { return false }
    return !shared.isEmpty || later.line - earlier.line <= Self.close
  }

  private static let close = 3
  /// Lines of a title.
  private static let title = 2

  // MARK: The same words behind

  private mutating func namedAgain(_ figure: Figure, _ line: LineView) -> Printed? {
    guard figure.isCount, figure.value > ExactDecimal(1), let told = printed(figure, line) else { return nil }
    let end = min(
      line.sentences[figure.sentence].tokens.upperBound,
      figure.tokens.upperBound + (figure.value >= ExactDecimal(10) ? 2 : 3))
    let words = (figure.tokens.upperBound..<max(figure.tokens.upperBound, end)).map { line.tokens[$0] }
    guard words.count > 1, words.allSatisfy(\.isWord), figure.value >= ExactDecimal(10) || words.count == 3 else {
      return nil
    }
    let key = [UInt64(figure.value.normalized.coefficient)] + words.map(\.word.code)
    guard let earlier = named[key] else {
      named[key] = told
      return nil
    }
    return earlier.line != lines || earlier.sentence != figure.sentence ? earlier : nil
  }
}
