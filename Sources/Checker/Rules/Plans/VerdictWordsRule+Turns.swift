import Figures
import Language

/// "Năng suất 71,2 tạ/ha; cùng kỳ năng suất 69,5 tạ/ha. So với cùng kỳ … năng suất giảm 1,7 tạ/ha": by just so much it rose. What a change is said of
/// is told twice before, once of then, and the two differ by what is printed the other way round.
extension VerdictWordsRule {
  private static let reach = 16
  private static let sentences = 2

  func turned(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let line = sentence.line
    let change = line.figures[index]
    guard change.role == .change, !change.isPercent, change.upper == nil, change.approximation == .exact,
      change.sign != 0, let size = change.magnitude, size > .zero
    else { return nil }
    let name = subject(of: index, line)
    guard name.count > 1, !isOfOwnPeriod(index, line) else { return nil }
    let levels = (max(0, index - Self.reach)..<index).filter { isLevel($0, of: change, name, line) }
    guard levels.count == 2, let (now, then) = times(levels, line), let before = line.figures[then].magnitude,
      let after = line.figures[now].magnitude,
      let rise = try? after.subtracting(before), rise.magnitude == size.magnitude,
      (rise > .zero) != (change.sign > 0)
    else { return nil }
    let texts = [now, then].map { line.text(line.figures[$0].tokens) }
    let sign = rise > .zero ? ">" : "<"
    let said = line.text(change.leads.last.map { $0.token..<change.tokens.upperBound } ?? change.tokens)
    return Draft(
      rule: description, verdict: .inconsistent, strength: .certain, figure: line.spot(of: change),
      operands: [now, then].map { line.part(line.figures[$0]) } + [line.part(change)], stated: change.value.plain,
      expected: nil,
      wording: .said(
        summary: Phrases.VerdictWords.fails(said),
        explanation: Phrase(vi: "\(texts[0]) \(sign) \(texts[1])", en: "\(texts[0]) \(sign) \(texts[1])"),
        suggestion: Phrases.VerdictWords.mend))
  }

  /// "năng suất giảm 1,7", "số nợ xấu giảm 6,9": the words right before the verb, back to the last mark or figure.
  private func subject(of index: Int, _ line: LineView) -> [Word] {
    let own = GapWords(line: line, index: index).own
    guard let verb = own.last(where: { Self.verbs.contains(line.tokens[$0].word) }) else { return [] }
    var words: [Word] = []
    for token in (own.lowerBound..<verb).reversed() {
      let word = line.tokens[token].word
      guard line.tokens[token].isWord, !Self.stops.contains(word) else { break }
      words.insert(word, at: 0)
    }
    return words.first == Self.count ? Array(words.dropFirst()) : words
  }

  private func isLevel(_ place: Int, of change: Figure, _ name: [Word], _ line: LineView) -> Bool {
    let its = line.figures[place]
    guard change.sentence - its.sentence <= Self.sentences, its.unit == change.unit, its.rates == change.rates,
      its.upper == nil, its.whole == nil, !its.isPercent, !its.isDuration, its.approximation == .exact,
      its.bracket == 0, its.unit != nil || its.noun.first == change.noun.first,
      [.level, .base, .average, .total, .to].contains(its.role)
    else { return false }
    return ListWords(line: line).has(name, in: GapWords(line: line, index: place).range(14))
  }

  /// "…, quý I/2024 nợ xấu giảm 6,1 tỷ đồng": in a time of its own.
  private func isOfOwnPeriod(_ index: Int, _ line: LineView) -> Bool {
    GapWords(line: line, index: index).own.contains {
      line.tokens[$0].isNumber || Self.periods.contains(line.tokens[$0].word)
    }
  }
  private static let periods = LineReader.words("quý tháng tuần")

  /// Which is of now and which of then: one is told of "cùng kỳ", or of an earlier year.
  private func times(_ levels: [Int], _ line: LineView) -> (now: Int, then: Int)? {
    let past = levels.filter { isOfThen($0, line) }
    if past.count == 1 { return (levels.first { $0 != past[0] } ?? past[0], past[0]) }
    guard past.isEmpty, let first = year(of: levels[0], line), let second = year(of: levels[1], line), first != second
    else { return nil }
    return first > second ? (levels[0], levels[1]) : (levels[1], levels[0])
  }

  /// "cùng kỳ gieo 1.248 ha, năng suất 69,5 tạ/ha": said at the head of its part of the sentence.
  private func isOfThen(_ place: Int, _ line: LineView) -> Bool {
    line.figures[place].role == .base || Self.then.occur(in: line, clause(of: place, line))
  }

  private func year(of place: Int, _ line: LineView) -> Int? {
    GapWords(line: line, index: place).range(16).lazy.compactMap { token -> Int? in
      guard line.tokens[token].isNumber, let value = Int(line.text(token..<token + 1)) else { return nil }
      return (1990...2100).contains(value) ? value : nil
    }.last
  }

  /// Back to the last semicolon or the sentence's start.
  private func clause(of place: Int, _ line: LineView) -> Range<Int> {
    let end = line.figures[place].tokens.lowerBound
    let start = max(line.sentences[line.figures[place].sentence].tokens.lowerBound, end - 30)
    let mark = (start..<end).last { line.tokens[$0].isMark(";") }
    return (mark.map { $0 + 1 } ?? start)..<end
  }

  private static let verbs = LineReader.words("tăng giảm")
  private static let stops = LineReader.words("kỳ trước ngoái năm tháng quý thì và so với vậy nay nhưng song đó")
  private static let count = Word("số")
  private static let then = PhraseSet([
    "cùng kỳ", "năm trước", "năm ngoái", "kỳ trước", "tháng trước", "đầu năm", "trước đó",
  ])
}
