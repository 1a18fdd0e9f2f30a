import Figures

/// A line with everything that is read in it.
struct ReadLine {
  var tokens: [Token]
  var mentions: [Mention] = []
  var figures: [Figure] = []
  var sentences: [Sentence] = []
}

/// A sentence of a line.
struct Sentence: Sendable {
  var tokens: Range<Int>
  var figures: Range<Int>
  /// The first of its figures before which "so với cùng kỳ" is said.
  var firstCompared: Int?
}

/// Goes through a line's tokens once and says what each number is.
struct LineReader {
  let bytes: ArraySlice<UInt8>
  let tokens: [Token]
  let grouping: Grouping
  var mentions: [Mention] = []
  var figures: [Figure] = []

  init(bytes: ArraySlice<UInt8>, tokens: [Token], grouping: Grouping) {
    self.bytes = bytes
    self.tokens = tokens
    self.grouping = grouping
  }

  mutating func read() {
    var index = 0
    while index < tokens.count {
      if tokens[index].isNumber {
        index = max(readNumber(at: index), index + 1)
      } else if tokens[index].isWord, let end = readSpelled(at: index) {
        index = end
      } else {
        index += 1
      }
    }
  }

  // MARK: Looking around

  func word(_ index: Int) -> Word {
    index >= 0 && index < tokens.count && tokens[index].isWord ? tokens[index].word : .none
  }

  func isMark(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isMark(scalar)
  }

  func isNumber(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isNumber }

  func isGlued(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isGlued }

  func text(_ index: Int) -> ArraySlice<UInt8> {
    bytes[bytes.startIndex + Int(tokens[index].start)..<bytes.startIndex + Int(tokens[index].end)]
  }

  func numeral(_ index: Int) -> Numeral? {
    isNumber(index) ? Numeral(text(index), grouping: grouping) : nil
  }

  /// A number without marks, of at most `digits` digits.
  func plainNumber(_ index: Int, digits: Int = 5) -> Int? {
    guard let numeral = numeral(index), numeral.isPlain, numeral.digits <= digits else { return nil }
    return Int(numeral.value.coefficient)
  }

  mutating func note(_ kind: Mention.Kind, _ range: Range<Int>) -> Int {
    mentions.append(Mention(kind: kind, tokens: range))
    return range.upperBound
  }

  // MARK: Numbers

  /// Reads what begins with the number at `index`; returns where it ends.
  private mutating func readNumber(at index: Int) -> Int {
    if let end = readReference(at: index) { return end }
    if let end = readDate(at: index) { return end }
    if let end = readYears(at: index) { return end }
    if let end = readName(at: index) { return end }
    if let end = readOrdinal(at: index) { return end }
    return readFigure(at: index)
  }

  private mutating func readFigure(at index: Int) -> Int {
    guard var first = numeral(index) else { return note(.other, index..<index + 1) }
    let dollarsBefore = isMark(index - 1, "$")
    var end = index + 1
    // 1 567 hộ, 12 450 000 đồng: groups of three parted by spaces.
    while first.isPlain, !first.isPadded, first.digits <= (end == index + 1 ? 3 : 15), isNumber(end), !isGlued(end),
      tokens[end].end - tokens[end].start == 3, let group = numeral(end), let joined = first.joined(with: group),
      !isMark(end + 1, "/"), !isMark(end + 1, "-")
    {
      first = joined
      end += 1
    }
    var upper: Numeral?
    var whole: Numeral?
    let units = UnitReader(tokens: tokens[...])
    // 15%-20%, từ 85% đến 90%
    var probe = end
    if let scale = units.scale(at: probe) { probe = scale.end }
    let lowerUnit = units.unit(at: probe)
    if let lowerUnit { probe = lowerUnit.end }
    if isMark(end, "/"), isNumber(end + 1), let second = numeral(end + 1), tokens[end].isGlued || first.digits < 4 {
      whole = second
      end += 2
    } else if let (second, after) = rangeEnd(after: end, first, unitBetween: false) {
      upper = second
      end = after
    } else if probe > end, let (second, after) = rangeEnd(after: probe, first, unitBetween: true) {
      upper = second
      end = after
    } else if wordRange(after: probe, from: index), let second = numeral(probe + 1) {
      upper = second
      end = probe + 2
    }
    if let high = upper, high.value < first.value {
      upper = nil
      end = index + 1
    }
    let numberEnd = end
    var figure = Figure(
      tokens: index..<end, number: index..<numberEnd, value: first.value, upper: upper?.value,
      alternative: first.alternative, whole: whole?.value, decimals: max(first.decimals, upper?.decimals ?? 0),
      exponent: 0, nounTokens: end..<end)
    figure.isPadded = first.isPadded
    if let scale = units.scale(at: end) {
      figure.exponent = scale.exponent
      end = scale.end
      end = readCompound(into: &figure, from: end)
    }
    if let unit = units.unit(at: end) {
      figure.unit = unit.unit
      end = unit.end
      end = readUnitFraction(into: &figure, unit.unit, from: end)
    } else if dollarsBefore {
      figure.unit = .dollar
    } else if isGlued(end), tokens[end].isWord, figure.exponent == 0 {
      // 3G, 1A, 30s: a name.
      return note(.other, index..<end + 1)
    }
    figure.tokens = index..<end
    if figure.unit == nil { end = readNounFraction(into: &figure, from: readNoun(into: &figure, from: end)) }
    end = readRate(into: &figure, from: end)
    figures.append(figure)
    return note(.figure(figures.count - 1), figure.tokens)
  }

  /// `1.085 ha/1.240 ha`, `724,5 triệu đồng/690 triệu đồng`: part and whole, each with the unit.
  private func readUnitFraction(into figure: inout Figure, _ unit: MeasureUnit, from index: Int) -> Int {
    let units = UnitReader(tokens: tokens[...])
    guard figure.upper == nil, figure.whole == nil, isMark(index, "/"), let second = numeral(index + 1) else {
      return index
    }
    var end = index + 2
    var exponent = 0
    if let scale = units.scale(at: end) {
      exponent = scale.exponent
      end = scale.end
    }
    guard exponent == figure.exponent, let its = units.unit(at: end), its.unit == unit else { return index }
    figure.whole = second.value
    figure.number = figure.number.lowerBound..<index + 2
    return its.end
  }

  /// `470 tỷ 581 triệu 46 nghìn 500 đồng`: numbers of ever smaller scales add to the first.
  private func readCompound(into figure: inout Figure, from index: Int) -> Int {
    let units = UnitReader(tokens: tokens[...])
    // "1.088 tỷ 473 triệu đồng": a number that goes on has no decimals.
    let whole = figure.decimals == 0 ? figure.value : figure.alternative
    guard figure.upper == nil, figure.whole == nil, let whole, whole.scale == 0, figure.exponent > 0,
      let second = numeral(index), second.decimals == 0,
      let (exponent, end) = units.scale(at: index + 1).map({ ($0.exponent, $0.end) })
        ?? (units.unit(at: index + 1)?.unit.isMoney == true ? (0, index + 1) : nil),
      exponent < figure.exponent, exponent > 0 || figure.exponent == 3,
      let limit = try? ExactDecimal(1).shifted(by: figure.exponent - exponent), second.value < limit,
      let shifted = try? whole.shifted(by: figure.exponent - exponent), let sum = try? shifted.adding(second.value)
    else { return index }
    figure.value = sum
    figure.decimals = 0
    figure.alternative = nil
    figure.exponent = exponent
    figure.number = figure.number.lowerBound..<index + 1
    return readCompound(into: &figure, from: end)
  }

  /// `5-8`, `15 - 20`: a dash and a number that is not the next in a date or a telephone number.
  private func rangeEnd(after index: Int, _ first: Numeral, unitBetween: Bool) -> (Numeral, Int)? {
    guard isMark(index, "-"), isNumber(index + 1), let second = numeral(index + 1) else { return nil }
    guard second.value > first.value, !isMark(index + 2, "-") || !isNumber(index + 3) else { return nil }
    return (second, index + 2)
  }

  /// `từ 85% đến 90%`, `2 đến 3 khu`: "đến" or "tới" between two numbers of one unit.
  private func wordRange(after index: Int, from start: Int) -> Bool {
    guard word(index) == Self.until || word(index) == Self.upTo, isNumber(index + 1) else { return false }
    // "tăng từ 10% đến 15%" and "từ 42 … lên đến 202" are changes.
    for back in 1...4 where Self.changing.contains(word(start - back)) { return false }
    // "từ 5 đến ngày 7": the second is no number; "từ 2 dự án đến 5 dự án" is caught by the figures themselves.
    let units = UnitReader(tokens: tokens[...])
    var probe = index + 2
    if let scale = units.scale(at: probe) { probe = scale.end }
    guard let second = plainYear(index + 1) else { return true }
    return second < 1900
  }

  private func plainYear(_ index: Int) -> Int? { plainNumber(index, digits: 4) }

  private mutating func readNoun(into figure: inout Figure, from index: Int) -> Int {
    var end = index
    let limit = min(tokens.count, index + 7)
    if end < limit, Lexicon.durations.contains(word(end)), figure.whole == nil { figure.isDuration = true }
    while end < limit, tokens[end].isWord, !endsNoun(end) {
      if end > index, tokens[end].isGlued { break }
      end += 1
    }
    figure.noun = tokens[index..<end].map(\.word)
    // 1.562 đ/c
    if end == index + 1, word(index) == Self.shortComrade, isMark(end, "/"), isGlued(end),
      word(end + 1) == Self.comradeTail
    {
      end += 2
      figure.noun = Self.comrade
    }
    // 61 lượt tổ chức đảng
    if figure.noun.count > 1, figure.noun[0] == Self.turns { figure.noun.removeFirst() }
    if let first = figure.noun.first, let full = Lexicon.abbreviations[first] {
      figure.noun.replaceSubrange(0..<1, with: full)
    }
    figure.nounTokens = index..<end
    return end
  }

  private static let turns = Word("lượt")
  private static let shortComrade = Word("đ")
  private static let comradeTail = Word("c")
  private static let comrade = Word.phrase("đồng chí")

  private func readRate(into figure: inout Figure, from index: Int) -> Int {
    var end = index
    while isMark(end, "/"), end + 1 < tokens.count, tokens[end + 1].isWord {
      figure.rates.append(rate(word(end + 1)))
      end += 2
      // "/người lao động/tháng": the rest of the noun.
      while end < tokens.count, tokens[end].isWord, !endsNoun(end), isRateFurther(end) {
        end += 1
      }
    }
    if figure.rates.isEmpty, Self.eachWords.contains(word(end)), tokens.count > end + 1,
      Self.rateUnits.contains(word(end + 1))
    {
      figure.rates.append(rate(word(end + 1)))
      end += 2
    }
    return end
  }

  /// Whether a slash comes within the next words: then they belong to the rate.
  private func isRateFurther(_ index: Int) -> Bool {
    for ahead in index..<min(index + 3, tokens.count) where tokens[ahead].isMark("/") { return true }
    return false
  }

  private func rate(_ word: Word) -> Figure.Rate {
    switch word {
    case Lexicon.year: .year
    case Lexicon.month: .month
    case Lexicon.quarter: .quarter
    default: .other(word)
    }
  }

  private static let until = Word("đến")
  private static let upTo = Word("tới")
  private static let changing = Set(["tăng", "giảm", "nâng", "hạ"].map { Word($0) })
  private static let eachWords = Set(["mỗi", "một"].map { Word($0) })
  private static let rateUnits = Set(["năm", "tháng", "quý", "ngày"].map { Word($0) })
}
