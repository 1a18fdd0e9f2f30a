import Figures

/// Collects what a text says is done each year, and what it says was done in a stretch of years.
struct YearlyFigures {
  /// Of one deed and one thing.
  struct Pair {
    var rate: StoredFigure
    var total: StoredFigure
    var years: Int

    /// All that the yearly figure may come to.
    var product: Bounds? {
      guard let low = rate.figure.magnitude else { return nil }
      let high = rate.figure.upper.flatMap { try? $0.shifted(by: rate.figure.exponent) } ?? low
      return Bounds(low, high).times(Bounds(ExactDecimal(Int64(years))))
    }

    /// Whether the total is what the yearly figure comes to, a tenth more or less where it is one number.
    func holds(_ product: Bounds) -> Bool {
      guard let amount = total.figure.magnitude else { return true }
      switch rate.figure.approximation {
      case .atLeast, .above: return amount >= product.lower
      case .atMost, .below: return amount <= product.upper
      default: break
      }
      guard product.isExact, let room = try? product.lower.divided(by: ExactDecimal(10), places: 4),
        let low = try? product.lower.subtracting(room), let high = try? product.upper.adding(room)
      else { return product.overlaps(amount, amount) }
      return amount >= low && amount <= high
    }
  }

  private struct Place {
    var figure: StoredFigure
    var deed: Word
    var thing: [Word]
    var years: Int
    var isAimed: Bool
    var sentence: Int
  }

  private var rates: [Place] = []
  private var totals: [Place] = []
  private var sentences = 0

  /// Places of each sort that are kept.
  private static let limit = 40

  mutating func read(_ line: LineView, _ readings: LineReadings) {
    defer { sentences += line.sentences.count }
    guard !readings.facts.isEmpty, rates.count < Self.limit || totals.count < Self.limit,
      line.tokens.contains(where: { Self.deeds.contains($0.word) })
    else { return }
    var years: Int?
    for (number, sentence) in line.sentences.enumerated() {
      let spans = TimeSpanReader(line: line).spans(in: sentence.tokens.prefix(120), per: .year)
      if !spans.isEmpty { years = Set(spans.map(\.length)).count == 1 ? Self.whole(spans[0].length) : nil }
      for index in sentence.figures.prefix(24) { keep(index, line, years, sentences + number, readings.isAim) }
    }
  }

  private mutating func keep(_ index: Int, _ line: LineView, _ years: Int?, _ sentence: Int, _ isAim: Bool) {
    let figure = line.figures[index]
    guard !figure.isDuration, figure.isCountOfThings, figure.bracket == 0, let deed = Self.deed(index, line) else {
      return
    }
    let place = Place(
      figure: StoredFigure(index, line), deed: deed, thing: Self.thing(figure.noun), years: years ?? 0,
      isAimed: isAim || Self.isAimed(index, line), sentence: sentence)
    if RateReader(line: line).reading(index)?.base == .year {
      if rates.count < Self.limit { rates.append(place) }
    } else if years != nil, !place.isAimed, figure.upper == nil, figure.approximation == .exact,
      [.level, .attained, .total].contains(figure.role), totals.count < Self.limit
    {
      totals.append(place)
    }
  }

  /// - Parameter aimed: whether the yearly figures are aims.
  func pairs(aimed: Bool) -> [Pair] {
    rates.filter { $0.isAimed == aimed }.compactMap { rate in
      totals.first {
        $0.deed == rate.deed && $0.thing == rate.thing && $0.sentence != rate.sentence
      }.map { Pair(rate: rate.figure, total: $0.figure, years: $0.years) }
    }
  }

  private static func whole(_ length: ExactDecimal) -> Int? {
    guard length.scale == 0, length.coefficient > 1, length.coefficient <= 20 else { return nil }
    return Int(length.coefficient)
  }

  /// thành lập, kết nạp, phát triển: the syllable that tells what is done, in the words right before.
  private static func deed(_ index: Int, _ line: LineView) -> Word? {
    let gap = GapWords(line: line, index: index).own.suffix(6)
    return gap.lazy.map { line.tokens[$0].word }.last { deeds.contains($0) }
  }

  /// công đoàn cơ sở and tổ chức công đoàn are one.
  private static func thing(_ noun: [Word]) -> [Word] {
    let name = noun.starts(with: organisation) ? Array(noun.dropFirst(2)) : noun
    return Array(name.prefix { !nameEnds.contains($0) }.prefix(2))
  }

  private static func isAimed(_ index: Int, _ line: LineView) -> Bool {
    let end = line.figures[index].tokens.lowerBound
    let start = max(line.sentences[line.figures[index].sentence].tokens.lowerBound, end - 40)
    return FactScanner(line: line).isAimed(start..<max(start, end))
  }

  private static let nameEnds = LineReader.words("trực mới trong tại ở thuộc")
  private static let organisation = Word.phrase("tổ chức")
  private static let deeds = LineReader.words("nạp lập triển dụng thiệu tạo đào trồng xây")
}

extension Figure {
  /// A whole number of things, or from one to another.
  fileprivate var isCountOfThings: Bool {
    unit == nil && decimals == 0 && exponent == 0 && noun.count > 1 && rates.allSatisfy { $0 == .year }
  }
}
