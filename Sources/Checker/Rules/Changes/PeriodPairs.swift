/// The levels of two months or quarters that a change is said to lie between: "tháng 4 là 46,9 tỷ đồng, tháng 5 là 71,3
/// tỷ đồng … Tháng 5 tăng 52% so với tháng 4".
struct PeriodPairs {
  let sentence: SentenceView
  let change: Int

  private static let back = 14
  private static let ahead = 8
  private var line: LineView { sentence.line }

  /// tháng 5, quý III/2025
  private struct Period {
    var unit: Word
    var number: String
    var year: String?

    func isSame(as other: Period) -> Bool {
      unit == other.unit && number == other.number && (year == nil || other.year == nil || year == other.year)
    }
  }

  func pair() -> StatePairs.Pair? {
    guard let base = comparedPeriod() else { return nil }
    let names = StateNames(line: line)
    let levels = levels()
    let later: [Int]
    if let own = periods(in: PastWords(line: line, index: change).lead).last {
      later = levels.filter { period(of: $0)?.isSame(as: own) ?? false }
    } else {
      later = Attachment(sentence: sentence).subject(of: change).map { [$0] } ?? []
    }
    guard later.count == 1 else { return nil }
    let earlier = levels.filter {
      $0 != later[0] && (period(of: $0)?.isSame(as: base) ?? false) && names.areOfOneKind($0, later[0])
        && names.areOne($0, later[0])
    }
    return earlier.count == 1 ? (earlier[0], later[0]) : nil
  }

  /// The levels of the paragraph near by, before and behind.
  private func levels() -> [Int] {
    let states = StateLevels(sentence: sentence, change: change)
    let home = sentence[change].sentence
    return (max(0, change - Self.back)..<min(line.figures.count, change + Self.ahead)).filter { index in
      index != change && (home - 2...home + 2).contains(sentence[index].sentence) && sentence[index].bracket == 0
        && states.isLevel(index)
    }
  }

  private func period(of level: Int) -> Period? { periods(in: PastWords(line: line, index: level).lead).last }

  /// Right behind "so với", after the change.
  private func comparedPeriod() -> Period? {
    let start = sentence[change].tokens.upperBound
    let end = min(line.sentences[sentence[change].sentence].tokens.upperBound, start + 6)
    guard start + 2 < end, line.tokens[start].word == Self.compared, line.tokens[start + 1].word == Self.than else {
      return nil
    }
    return periods(in: start + 2..<end).first
  }

  private func periods(in range: Range<Int>) -> [Period] {
    var periods: [Period] = []
    for token in range where line.tokens[token].word == Lexicon.month || line.tokens[token].word == Lexicon.quarter {
      let next = token + 1
      guard next < line.tokens.count, line.tokens[next].isNumber || isRoman(next) else { continue }
      // "giảm 0,7% so với tháng 6 và cả năm đạt …": of what stands before.
      if token > range.lowerBound + 1, line.tokens[token - 1].word == Self.than,
        line.tokens[token - 2].word == Self.compared
      {
        continue
      }
      var period = Period(unit: line.tokens[token].word, number: line.text(next..<next + 1), year: nil)
      if next + 2 < line.tokens.count, line.tokens[next + 1].isMark("/"), line.tokens[next + 2].isNumber {
        period.year = line.text(next + 2..<next + 3)
      }
      periods.append(period)
    }
    return periods
  }

  private func isRoman(_ token: Int) -> Bool { Self.romans.contains(line.text(token..<token + 1)) }

  private static let compared = Word("so")
  private static let than = Word("với")
  private static let romans: Set<String> = ["I", "II", "III", "IV"]
}
