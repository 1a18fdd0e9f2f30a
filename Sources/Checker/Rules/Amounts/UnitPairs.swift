import Figures

/// One amount in two units.
struct UnitPair: Sendable {
  var source: Int
  var converted: Int
  /// How many of the second unit one of the first is; a stretch where a year may have fewer days of work.
  var factor: Bounds
  /// The factor as it is shown: a year of 365 days.
  var usual: ExactDecimal
  /// Whether the factor is one number.
  var isExact: Bool
  /// Whether words say that the two are one amount: tương đương, tức; khoảng in brackets.
  var isSaid: Bool
  /// Whether the second stands alone in the bracket right behind the first, and both are areas, volumes or weights.
  var isAlone: Bool
  /// Other numbers that may be meant: a works that stands still for a month or two, a month of thirty days.
  var others: [ExactDecimal]
}

/// Finds amounts printed in two units right after one another.
struct UnitPairs {
  let sentence: SentenceView
  var line: LineView { sentence.line }

  /// What figure `index` may be the conversion of: the figure before.
  func pair(_ index: Int) -> UnitPair? {
    let source = index - 1
    let left = sentence[source]
    let right = sentence[index]
    guard left.upper == nil, right.upper == nil, left.whole == nil, right.whole == nil, left.value > .zero,
      let (isLinked, isSaid, isAlone) = link(source, index), isLinked, let mine = measure(source),
      let its = measure(index),
      mine.dimension == its.dimension, mine.size != its.size || mine.period != its.period,
      let factor = factor(mine, its)
    else { return nil }
    let isOfYear = mine.period == Self.month && its.period == Self.year
    let isTold = mine.period == its.period || left.approximation == .exact && right.approximation == .exact
    return UnitPair(
      source: source, converted: index, factor: factor.bounds, usual: factor.usual,
      isExact: factor.isExact && isTold, isSaid: isSaid,
      isAlone: isAlone && Self.measured.contains(mine.dimension) && mine.period == nil && its.period == nil,
      others: isOfYear
        ? Self.otherYears.compactMap { days in
          (try? factor.usual.multiplied(by: ExactDecimal(days))).flatMap {
            try? $0.divided(by: ExactDecimal(360), places: 8)
          }
        } : [])
  }

  /// A unit as a power of ten (or a number of months) of the smallest of its kind, and the period it is said for.
  private struct Measure {
    var dimension: Int
    var size: ExactDecimal
    var period: Int?
  }

  private func measure(_ index: Int) -> Measure? {
    let figure = sentence[index]
    var period: Int?
    switch figure.rates.count {
    case 0: period = nil
    case 1:
      switch figure.rates[0] {
      case .year: period = Self.year
      case .quarter: period = Self.quarter
      case .month: period = Self.month
      case .other(Lexicon.day): period = Self.day
      default: return nil
      }
    default: return nil
    }
    if figure.isDuration {
      guard let months = Self.months[figure.noun.first ?? .none], figure.noun.count == 1 else { return nil }
      return Measure(dimension: 0, size: ExactDecimal(months), period: period)
    }
    guard case .physical = figure.unit, let unit = unit(figure) else { return nil }
    return Measure(dimension: unit.0, size: ExactDecimal(unit.1), period: period)
  }

  /// The letters of the unit tell square from cubic metres, which the reader leaves alike.
  private func unit(_ figure: Figure) -> (Int, Int64)? {
    let end = figure.tokens.upperBound
    for length in 1...2 where end - length >= figure.number.upperBound {
      if let unit = Self.units[line.text(end - length..<end)] {
        if length == 1, end - 2 >= figure.number.upperBound, Self.units[line.text(end - 2..<end)] != nil { continue }
        return unit
      }
    }
    return nil
  }

  private func factor(_ from: Measure, _ to: Measure) -> (bounds: Bounds, usual: ExactDecimal, isExact: Bool)? {
    guard let size = Bounds(from.size).over(Bounds(to.size)) else { return nil }
    if from.period == to.period { return (size, size.lower, true) }
    guard let first = from.period, let second = to.period, let often = Self.often[[first, second]],
      let bounds = size.times(Bounds(ExactDecimal(often.least), ExactDecimal(often.most))),
      let usual = size.times(Bounds(ExactDecimal(often.usual)))
    else { return nil }
    return (bounds, usual.lower, often.least == often.most)
  }

  private static let (day, month, quarter, year) = (1, 30, 91, 365)
  /// Ten months, eleven, and all days of months that have thirty.
  private static let otherYears: [Int64] = [300, 330, 365]
  /// How many of the first there are in the second: a works stands still on some days.
  private static let often: [[Int]: (least: Int64, most: Int64, usual: Int64)] = [
    [day, year]: (300, 366, 365), [month, year]: (12, 12, 12), [quarter, year]: (4, 4, 4), [month, quarter]: (3, 3, 3),
  ]

  /// Whether brackets or words of likeness alone stand between.
  private func link(_ first: Int, _ second: Int) -> (isLinked: Bool, isSaid: Bool, isAlone: Bool)? {
    let end = sentence[second].tokens.lowerBound
    var token = max(sentence[first].tokens.upperBound, sentence[first].nounTokens.upperBound)
    var opens = false
    var isSaid = false
    // "/ngày đêm"
    while token < end, end - token < 8, isOfRate(token) { token += 1 }
    guard end - token <= 5 else { return nil }
    for at in token..<max(token, end) {
      let its = line.tokens[at]
      if its.isMark("(") {
        opens = true
      } else if its.isMark("=") {
        isSaid = true
      } else if its.isWord, Self.likeness.contains(its.word) {
        isSaid = isSaid || Self.saying.contains(its.word)
      } else if !its.isMark(",") {
        return nil
      }
    }
    if opens {
      // "45 ha (4.500 m2 nhà xưởng)" is of something else.
      guard closes(second) else { return nil }
      isSaid = isSaid || sentence[second].approximation != .exact
    }
    return (opens || isSaid, isSaid, opens)
  }

  /// Whether nothing but its rate stands behind the figure in its brackets.
  private func closes(_ index: Int) -> Bool {
    var token = max(sentence[index].tokens.upperBound, sentence[index].nounTokens.upperBound)
    let limit = min(line.tokens.count, token + 4)
    while token < limit, isOfRate(token) { token += 1 }
    return token < line.tokens.count && line.tokens[token].isMark(")")
  }

  private func isOfRate(_ token: Int) -> Bool {
    line.tokens[token].isMark("/") || Self.rateWords.contains(line.tokens[token].word)
  }

  private static let measured: Set<Int> = [1, 2, 3]
  private static let likeness = LineReader.words("tương đương với khoảng gần hơn trên tức là hay bằng xấp xỉ")
  private static let saying = LineReader.words("đương tức hay xỉ")
  private static let rateWords = LineReader.words("ngày đêm tháng quý năm")
  private static let months: [Word: Int64] = [Lexicon.month: 1, Lexicon.year: 12, Lexicon.quarter: 3]
  private static let units: [String: (Int, Int64)] = [
    "m2": (1, 1), "m²": (1, 1), "ha": (1, 10_000), "héc-ta": (1, 10_000), "km2": (1, 1_000_000),
    "km²": (1, 1_000_000), "m3": (2, 1), "m³": (2, 1), "kg": (3, 1), "tạ": (3, 100), "tấn": (3, 1000), "m": (4, 1),
    "km": (4, 1000), "kWh": (5, 1), "MWh": (5, 1000), "kW": (6, 1), "MW": (6, 1000),
  ]
}
