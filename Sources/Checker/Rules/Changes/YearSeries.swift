import Figures

/// "năm 2022 đạt 480 tỷ đồng, năm 2023 đạt 520 tỷ đồng và năm 2024 đạt 610 tỷ đồng"; "310 vụ (2022), 270 vụ (2023)"; "năm thứ nhất
/// 120, năm thứ hai 150": one thing told year by year, each figure with its year.
struct YearSeries {
  let line: LineView
  let sentence: Int
  /// In the order of the text, and of the years.
  let entries: [(year: Int, figure: Int)]

  private static let most = 14

  func figure(of year: Int) -> Int? { entries.first { $0.year == year }?.figure }

  /// The series of a sentence, told one way.
  static func told(in number: Int, _ line: LineView) -> [YearSeries] {
    let figures = Array(line.sentences[number].figures.prefix(40))
    let runs = [Place.right, .bracket, .left].map { Self.runs(figures, line, number, $0) }
    // A year right behind its figure, with no mark between, is that figure's and not the next one's.
    return runs[0].isEmpty ? runs[1].isEmpty ? runs[2] : runs[1] : runs[0]
  }

  private enum Place { case left, right, bracket }

  private static func runs(_ figures: [Int], _ line: LineView, _ number: Int, _ place: Place) -> [YearSeries] {
    var runs: [[(year: Int, figure: Int)]] = []
    for figure in figures {
      let its = line.figures[figure]
      if let last = runs.last?.last, its.bracket != line.figures[last.figure].bracket, its.bracket != 0 { continue }
      guard isLevel(its), let year = year(of: figure, line, place) else {
        // A share or a change told of one of them ends no series.
        if its.isPercent, let last = runs.last?.last, !line.figures[last.figure].isPercent { continue }
        runs.append([])
        continue
      }
      if let last = runs.last?.last, last.year < year, isAlike(its, line.figures[last.figure]),
        its.bracket == line.figures[last.figure].bracket
      {
        runs[runs.count - 1].append((year, figure))
      } else {
        runs.append([(year, figure)])
      }
    }
    return runs.filter { $0.count > 1 && $0.count <= most }.map {
      YearSeries(line: line, sentence: number, entries: $0)
    }
  }

  private static func isLevel(_ figure: Figure) -> Bool {
    figure.upper == nil && figure.whole == nil && figure.approximation == .exact && !figure.isDuration
      && figure.unit != .times && figure.unit != .points && figure.rates.isEmpty
      && [.level, .from, .to, .total, .part, .attained, .share, .base, .ratio].contains(figure.role)
      && [.none, .other].contains(figure.comparison)
  }

  private static func isAlike(_ one: Figure, _ other: Figure) -> Bool {
    one.unit == other.unit && (one.noun.isEmpty || other.noun.isEmpty || one.noun[0] == other.noun[0])
  }

  // MARK: Years

  private static func year(of figure: Int, _ line: LineView, _ place: Place) -> Int? {
    let its = line.figures[figure]
    let sentence = line.sentences[its.sentence].tokens
    let end = max(its.tokens.upperBound, min(its.nounTokens.upperBound, sentence.upperBound))
    switch place {
    case .left:
      let start =
        figure > 0 && line.figures[figure - 1].sentence == its.sentence
        ? line.figures[figure - 1].tokens.upperBound : sentence.lowerBound
      let gap = max(start, its.tokens.lowerBound - 14)..<its.tokens.lowerBound
      let years = years(in: gap, line)
      guard years.count == 1, !others.occur(in: line, years[0].end..<gap.upperBound) else { return nil }
      return years[0].year
    case .right:
      var next = end
      if next < sentence.upperBound, line.tokens[next].isMark("("),
        let close = (next..<min(sentence.upperBound, next + 14)).first(where: { line.tokens[$0].isMark(")") })
      {
        next = close + 1
      }
      guard next < sentence.upperBound, line.tokens[next].isWord else { return nil }
      let gap = next..<min(sentence.upperBound, next + 4)
      return years(in: gap, line).first.flatMap { found in
        found.start == next || found.start == next + 1 && line.tokens[next].word == into ? found.year : nil
      }
    case .bracket:
      guard end + 2 < sentence.upperBound, line.tokens[end].isMark("(") else { return nil }
      let gap = end + 1..<min(sentence.upperBound, end + 5)
      return years(in: gap, line, areBare: true).first.flatMap { found in
        found.start == end + 1 && found.end < sentence.upperBound && line.tokens[found.end].isMark(")")
          ? found.year : nil
      }
    }
  }

  struct Year {
    var year: Int
    var start: Int
    var end: Int
  }

  /// "năm 2023", "cuối 2023", "năm thứ hai"; `areBare`: "2023" alone.
  static func years(in range: Range<Int>, _ line: LineView, areBare: Bool = false) -> [Year] {
    var found: [Year] = []
    for token in range {
      let word = line.tokens[token].word
      if line.tokens[token].isWord, word == Lexicon.year, token + 2 < range.upperBound,
        line.tokens[token + 1].word == ordinal, let number = ordinals[line.tokens[token + 2].word]
      {
        found.append(Year(year: number, start: token, end: token + 3))
        continue
      }
      guard let year = calendar(token, line) else { continue }
      let isNamed = token > range.lowerBound && leads.contains(line.tokens[token - 1].word)
      found.append(Year(year: year, start: isNamed ? token - 1 : token, end: token + 1))
    }
    return found
  }

  /// Four digits that are no figure and no part of a date, of a span or of a document.
  private static func calendar(_ token: Int, _ line: LineView) -> Int? {
    guard line.tokens[token].isNumber, let year = Int(line.text(token..<token + 1)), (1990...2060).contains(year)
    else { return nil }
    let before = token > 0 ? line.tokens[token - 1] : nil
    let after = token + 1 < line.tokens.count ? line.tokens[token + 1] : nil
    let joins = "/-–."
    func isJoined(_ other: Token?) -> Bool {
      other.map { other in
        other.kind == .mark && joins.unicodeScalars.prefix(3).contains { other.isMark($0) }
      } ?? false
    }
    return isJoined(before) || isJoined(after) ? nil : year
  }

  private static let into = Word("vào")
  private static let ordinal = Word("thứ")
  private static let ordinals: [Word: Int] = Dictionary(
    uniqueKeysWithValues: ["nhất", "hai", "ba", "tư", "năm"].enumerated().map { (Word($0.element), $0.offset + 1) })
  private static let leads = LineReader.words("năm cuối hết đầu")
  private static let others = PhraseSet([
    "so với", "kế hoạch", "mục tiêu", "dự toán", "cùng kỳ", "đến năm", "tăng", "giảm",
  ])
}
