import Figures

/// Rates whose part and whole everybody knows by their names, both told in the same sentence or the one before: "lực lượng lao động 554 nghìn người, …
/// thất nghiệp 7,5 nghìn người; tỷ lệ thất nghiệp 1,35%", "còn 690 hộ nghèo; với 43.000 hộ dân, tỷ lệ hộ nghèo là 1,6%".
struct KnownRate {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }
  private var line: LineView { sentence.line }

  private struct Kind: Sendable {
    let rate: [Word]
    let part: PhraseSet
    let whole: PhraseSet
  }

  private static let reach = 8
  private static let near = 12

  func trial() -> Trial? {
    guard [.share, .level, .equivalent].contains(figure.role), figure.approximation == .exact, figure.upper == nil,
      figure.comparison == .none, let kind, let part = only(kind.part, but: nil),
      let whole = only(kind.whole, but: part), sentence[part].unit == sentence[whole].unit,
      let small = sentence[part].bounds(), let all = sentence[whole].bounds(), all.lower > .zero,
      small.upper < all.lower, let result = small.percent(of: all), Claimant.isNear(result, figure, 3)
    else { return nil }
    let texts = [part, whole].map { Writing.number(sentence[$0], line) }
    return Trial(
      computation: Claimant.Computation(
        result: result, formula: "\(texts[0]) ÷ \(texts[1]) × 100", operands: [part, whole]),
      subject: .share, accuses: true, strength: .certain)
  }

  /// "tỷ lệ thất nghiệp (chung) là/đạt/còn" right before the percentage.
  private var kind: Kind? {
    let range = GapWords(line: line, index: index).range(Self.near)
    guard
      let head = range.dropLast().last(where: {
        line.tokens[$0].word == Self.rate[0] && line.tokens[$0 + 1].word == Self.rate[1]
      })
    else { return nil }
    let name = (head + 2..<range.upperBound).map { line.tokens[$0].word }
    return Self.kinds.first {
      name.starts(with: $0.rate) && name.dropFirst($0.rate.count).allSatisfy(Self.passing.contains)
    }
  }

  /// The one amount before the percentage in whose own words one of the phrases stands; nil where several do.
  private func only(_ phrases: PhraseSet, but other: Int?) -> Int? {
    let low = max(0, index - Self.reach)
    var found: Int?
    for place in low..<index where place != other && isAmount(place) && names(phrases, place) {
      guard found == nil else { return nil }
      found = place
    }
    return found
  }

  private func names(_ phrases: PhraseSet, _ place: Int) -> Bool {
    // "số hộ nghèo giảm từ 980 hộ xuống còn 690 hộ": named with what it was.
    let start = sentence[place].role == .to && place > 0 && line.figures[place - 1].role == .from ? place - 1 : place
    let own = GapWords(line: line, index: start).own
    let behind = GapWords(line: line, index: place).after(3)
    let end = behind.first { line.tokens[$0].kind == .mark } ?? behind.upperBound
    return phrases.occur(in: line, own) || phrases.occur(in: line, behind.lowerBound..<max(behind.lowerBound, end))
  }

  private func isAmount(_ place: Int) -> Bool {
    let its = sentence[place]
    return !its.isPercent && !its.isDuration && its.unit != .times && its.unit != .points && its.upper == nil
      && its.whole == nil && its.approximation == .exact && its.bracket == 0 && its.sentence + 1 >= figure.sentence
      && [.level, .to, .total, .part, .remaining].contains(its.role)
  }

  private static func kind(_ rate: String, _ part: [String], _ whole: [String]) -> Kind {
    Kind(rate: Word.phrase(rate), part: PhraseSet(part), whole: PhraseSet(whole))
  }
  private static let rate = Word.phrase("tỷ lệ")
  private static let passing = LineReader.words("là đạt còn chung chiếm ở mức")
  private static let kinds = [
    kind("thất nghiệp", ["thất nghiệp"], ["lực lượng lao động"]),
    kind("hộ nghèo", ["hộ nghèo"], ["hộ dân", "tổng số hộ"]),
    kind("hộ cận nghèo", ["hộ cận nghèo"], ["hộ dân", "tổng số hộ"]),
    kind("nợ xấu", ["nợ xấu"], ["tổng dư nợ", "dư nợ"]),
    kind("nợ quá hạn", ["nợ quá hạn"], ["tổng dư nợ", "dư nợ"]),
  ]
}
