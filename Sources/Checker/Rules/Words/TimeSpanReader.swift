import Figures

/// Reads how long a sentence's totals took.
struct TimeSpanReader {
  let line: LineView

  /// The spans named in `range`, in order. The range is bounded by whoever asks.
  func spans(in range: Range<Int>, per base: RateBase) -> [TimeSpan] {
    var spans = durations(range, base) + periods(range, base) + fromTo(range, base) + terms(range, base)
    spans.sort { $0.token < $1.token }
    if spans.isEmpty { spans = wholeYears(range, base) }
    return spans
  }

  /// 5 năm, 9 tháng; bốn năm qua
  private func durations(_ range: Range<Int>, _ base: RateBase) -> [TimeSpan] {
    var spans: [TimeSpan] = []
    for token in range {
      let next = token + 1
      guard next < line.tokens.count, line.tokens[next].isWord else { continue }
      guard let factor = factor(of: line.tokens[next].word, per: base) else { continue }
      if line.tokens[token].isNumber {
        guard let index = figure(at: token), line.figures[index].isDuration, line.figures[index].upper == nil,
          line.figures[index].rates.isEmpty, !isHalf(token),
          let length = try? line.figures[index].value.multiplied(by: factor)
        else { continue }
        spans.append(TimeSpan(length: length, others: [], isStated: true, token: token, figure: index))
      } else if let count = Self.numbers[line.tokens[token].word], isSpanWord(token) {
        guard let length = try? ExactDecimal(count).multiplied(by: factor) else { continue }
        spans.append(TimeSpan(length: length, others: [], isStated: true, token: token))
      }
    }
    return spans
  }

  /// trong bốn năm; bốn năm qua
  private func isSpanWord(_ token: Int) -> Bool {
    let before: Word = token > 0 ? line.tokens[token - 1].word : .none
    let after: Word = token + 2 < line.tokens.count ? line.tokens[token + 2].word : .none
    return Self.spanLeads.contains(before) || Self.spanTails.contains(after)
  }

  /// How many of the base one of the named unit is.
  private func factor(of unit: Word, per base: RateBase) -> ExactDecimal? {
    switch (unit, base) {
    case (Lexicon.year, .year), (Lexicon.month, .month), (Lexicon.quarter, .quarter), (Lexicon.day, .day):
      ExactDecimal(1)
    case (Lexicon.year, .month): ExactDecimal(12)
    case (Lexicon.year, .quarter): ExactDecimal(4)
    default: nil
    }
  }

  /// giai đoạn 2021-2025, nhiệm kỳ 2020-2025
  private func periods(_ range: Range<Int>, _ base: RateBase) -> [TimeSpan] {
    guard base == .year else { return [] }
    return line.mentions(in: range).compactMap { mention in
      guard case .years(let first, let last) = mention.kind, last > first, last - first <= 20 else { return nil }
      let word: Word = mention.tokens.lowerBound > 0 ? line.tokens[mention.tokens.lowerBound - 1].word : .none
      return span(Int64(last - first), isTerm: Self.termWords.contains(word), token: mention.tokens.lowerBound)
    }
  }

  /// A term runs from congress to congress; a stage counts its years, unless it is a term under another name.
  func span(_ steps: Int64, isTerm: Bool, token: Int) -> TimeSpan {
    let length = isTerm || steps % 5 == 0 ? steps : steps + 1
    return TimeSpan(
      length: ExactDecimal(length), others: isTerm ? [] : [ExactDecimal(length == steps ? steps + 1 : steps)],
      isStated: true, token: token)
  }

  /// cả nhiệm kỳ, toàn khóa: five years, or half of them at a review; trong nhiệm kỳ may be part of one.
  private func terms(_ range: Range<Int>, _ base: RateBase) -> [TimeSpan] {
    guard base == .year else { return [] }
    var spans: [TimeSpan] = []
    for token in range where Self.wholes.contains(line.tokens[token].word) && token + 2 < line.tokens.count {
      let words = (line.tokens[token + 1].word, line.tokens[token + 2].word)
      let isTerm = words == (Lexicon.term, Self.period) || words.0 == Self.course
      guard isTerm, !spansFollow(token + (words.0 == Self.course ? 2 : 3)) else { continue }
      spans.append(
        TimeSpan(
          length: ExactDecimal(5), others: [ExactDecimal(coefficient: 25, scale: 1)],
          isStated: line.tokens[token].word != Self.within, token: token))
    }
    return spans
  }

  /// Whether years or a number of years come next: they say it better.
  private func spansFollow(_ token: Int) -> Bool {
    if token < line.tokens.count, line.tokens[token].isNumber { return figure(at: token) == nil }
    return token + 1 < line.tokens.count && line.tokens[token].isMark("(") && line.tokens[token + 1].isNumber
  }

  /// cả năm, trong năm; năm 2024: twelve months or four quarters, unless the year is not over.
  private func wholeYears(_ range: Range<Int>, _ base: RateBase) -> [TimeSpan] {
    guard base == .month || base == .quarter else { return [] }
    for token in range where line.tokens[token].word == Lexicon.year && token > 0 {
      let after: Word = token + 1 < line.tokens.count ? line.tokens[token + 1].word : .none
      let isWhole = Self.wholeYears.contains(line.tokens[token - 1].word) && !Self.notWhole.contains(after)
      guard isWhole || token + 1 < line.tokens.count && line.tokens[token + 1].isNumber else { continue }
      return [
        TimeSpan(
          length: ExactDecimal(base == .month ? 12 : 4), others: [],
          isStated: false, token: token, isWhole: line.tokens[token - 1].word == Self.whole)
      ]
    }
    return []
  }

  /// nửa nhiệm kỳ is a length of its own; "5 năm" in "nửa đầu 5 năm" too.
  private func isHalf(_ token: Int) -> Bool {
    (1...3).contains { token >= $0 && line.tokens[token - $0].word == Self.half }
  }

  private func figure(at token: Int) -> Int? {
    var low = 0
    var high = line.figures.count
    while low < high {
      let middle = (low + high) / 2
      if line.figures[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low < line.figures.count && line.figures[low].tokens.lowerBound == token ? low : nil
  }

  private static func set(_ words: String) -> Set<Word> {
    Set(Word.phrase(words))
  }
  private static let numbers: [Word: Int64] = [
    Word("hai"): 2, Word("ba"): 3, Word("bốn"): 4, Word("năm"): 5, Word("sáu"): 6, Word("bảy"): 7, Word("tám"): 8,
    Word("chín"): 9, Word("mười"): 10,
  ]
  private static let spanLeads = set("trong sau qua hết cả suốt")
  private static let spanTails = set("qua thực gần cộng đầu cuối tới")
  private static let wholes = set("cả toàn trong")
  private static let within = Word("trong")
  private static let wholeYears = set("cả trong")
  private static let whole = Word("cả")
  private static let notWhole = set("qua học đầu")
  private static let termWords = set("kỳ khóa nhiệm")
  private static let period = Word("kỳ")
  private static let course = Word("khóa")
  private static let half = Word("nửa")
}
