import Figures

/// "Tổng thu 9 tháng đạt 4.500 tỷ đồng, tăng 12,5% so với cùng kỳ. … Cùng kỳ năm trước, tổng thu trên địa bàn là 4.000 tỷ đồng": what it
/// was stands in a later sentence, told by the same two words; or in a row, "… tương ứng là 1.400 nghìn tấn, 800 triệu viên", of as many
/// as were told with their rates.
struct LaterBase {
  let sentence: SentenceView
  let rate: Int
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[rate] }

  private static let ahead = 5

  /// What is wrong; what is right is told by other rules.
  func draft(_ rule: RuleDescription) -> Draft? {
    guard isRate, let level, let base = base(of: level) else { return nil }
    return Claimant(sentence: sentence, rule: rule).wrongGrowth(rate, from: base, to: level, isNear: isNear)
  }

  /// "tăng 12,5% so với cùng kỳ", or alone in brackets behind its level: "(tăng 3,6%)".
  private var isRate: Bool {
    guard stated.isPercent, stated.role == .growth, stated.sign != 0, stated.upper == nil,
      stated.approximation == .exact,
      !stated.leads.contains(where: { [.average, .perYear, .each, .respectively].contains($0.cue) })
    else { return false }
    let behind = GapWords(line: line, index: rate).after(6)
    let stop = behind.first { line.tokens[$0].kind == .mark } ?? behind.upperBound
    if stated.bracket != 0 { return stop == behind.lowerBound && line.tokens[stop].isMark(")") }
    return Self.compared.occur(in: line, behind.lowerBound..<stop)
  }

  /// The amount before the rate, but for shares and what stands in brackets.
  private var level: Int? {
    var place = rate - 1
    while place >= sentence.range.lowerBound,
      sentence[place].bracket != 0 || sentence[place].isPercent && sentence[place].role != .growth
    {
      place -= 1
    }
    guard place >= sentence.range.lowerBound, isAmount(place), [.level, .total, .to].contains(sentence[place].role),
      stated.bracket == 0 || place == rate - 1,
      !line.hasMark(";", in: sentence.between(place, rate)),
      !Self.output.occur(in: line, sentence.sentence.tokens)
    else { return nil }
    return place
  }

  private func isAmount(_ index: Int) -> Bool { line.figures[index].isPlainAmount && line.figures[index].rates.isEmpty }

  // MARK: The sentence of then

  private func base(of level: Int) -> Int? {
    let last = min(line.sentences.count - 1, sentence.number + Self.ahead)
    guard sentence.number < last else { return nil }
    for number in sentence.number + 1...last {
      guard let figures = told(in: number) else { continue }
      return inRow(level, figures) ?? named(level, figures)
    }
    return nil
  }

  /// The amounts behind "Cùng kỳ năm trước", which opens the sentence or what stands behind a semicolon.
  private func told(in number: Int) -> [Int]? {
    let tokens = line.sentences[number].tokens
    let opening = tokens.first { token in
      let isFirst = token == tokens.lowerBound || line.tokens[token - 1].isMark(";")
      return isFirst && Self.then.occur(in: line, token..<min(tokens.upperBound, token + 4))
    }
    guard let opening else { return nil }
    let figures = line.sentences[number].figures.filter { line.figures[$0].tokens.lowerBound > opening }
    return figures.allSatisfy({ isAmount($0) }) && !figures.isEmpty ? figures : nil
  }

  /// As many levels with a rate each in brackets as amounts "tương ứng", in one order.
  private func inRow(_ level: Int, _ figures: [Int]) -> Int? {
    guard figures.count > 1, stated.bracket != 0,
      Self.inTurn.occur(in: line, GapWords(line: line, index: figures[0]).range()),
      line.figures[figures[0]].sentence == sentence.number + 1
    else { return nil }
    let levels = sentence.range.filter { place in
      isAmount(place) && sentence[place].bracket == 0 && sentence.range.contains(place + 1)
        && sentence[place + 1].bracket != 0 && sentence[place + 1].isPercent
    }
    guard levels.count == figures.count, let place = levels.firstIndex(of: level),
      zip(levels, figures).allSatisfy({
        line.figures[$0].unit == line.figures[$1].unit && line.figures[$0].exponent == line.figures[$1].exponent
      })
    else { return nil }
    return figures[place]
  }

  /// The only amount of then whose first two words the level bears, and no other level of the sentences between.
  private func named(_ level: Int, _ figures: [Int]) -> Int? {
    let words = ListWords(line: line)
    let found = figures.filter { base in
      guard isAlike(base, level), let phrase = phrase(of: base) else { return false }
      let bearers = (sentence.range.lowerBound..<figures[0]).filter {
        isAmount($0) && line.figures[$0].bracket == 0 && isAlike(base, $0)
          && words.has(phrase, in: ownWords($0))
      }
      return bearers == [level]
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Back to the mark or the figure before it, past a length of time: "tổng thu 9 tháng đạt".
  private func ownWords(_ index: Int) -> Range<Int> {
    let figure = line.figures[index]
    let sentence = line.sentences[figure.sentence]
    let end = figure.tokens.lowerBound
    var start = max(sentence.tokens.lowerBound, end - 16)
    if let before = sentence.figures.last(where: { $0 < index && !line.figures[$0].isDuration }) {
      start = max(start, line.figures[before].tokens.upperBound)
    }
    let mark = (start..<max(start, end)).last { line.tokens[$0].kind == .mark }
    return (mark.map { $0 + 1 } ?? start)..<max(start, end)
  }

  private func isAlike(_ base: Int, _ level: Int) -> Bool {
    let (then, now) = (line.figures[base], line.figures[level])
    return then.unit == now.unit && (then.unit != nil || then.noun.first == now.noun.first)
  }

  private func phrase(of base: Int) -> [Word]? {
    let own = GapWords(line: line, index: base).own
    let words = own.filter { line.tokens[$0].isWord && !Self.silent.contains(line.tokens[$0].word) }.prefix(2)
    guard words.count == 2, words[words.startIndex] + 1 == words[words.startIndex + 1] else { return nil }
    return words.map { line.tokens[$0].word }
  }

  /// Half as much or twice as much; or within two points.
  private func isNear(_ result: Bounds) -> Bool {
    if Claimant.isNear(result, stated, 2) { return true }
    guard let gap = try? result.lower.subtracting(stated.value).magnitude else { return false }
    return gap <= ExactDecimal(2)
  }

  private static let compared = PhraseSet(["so với cùng kỳ", "so cùng kỳ"])
  private static let then = PhraseSet(["cùng kỳ"])
  private static let inTurn = PhraseSet(["tương ứng", "lần lượt"])
  /// Their growth is worked out at other prices than the amounts that are told.
  private static let output = PhraseSet(["GRDP", "GDP", "giá trị sản xuất", "giá trị tăng thêm", "giá so sánh"])
  private static let silent = LineReader.words(
    "cùng kỳ năm trước ngoái và là đạt có con số này thì còn")
}
