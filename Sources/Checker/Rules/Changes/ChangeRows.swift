import Figures

/// "giảm 12 vụ (19,35%), giảm 6 người chết (14,7%), tăng 3 người bị thương (8,82%)", and in the sentence before or behind "xảy ra 50 vụ, làm chết
/// 31 người, bị thương 37 người": a row of changes with their rates, all of levels that one other sentence tells. Where all but one fit to
/// the last digit, the one that does not is wrong.
struct ChangeRows {
  let rule: RuleDescription
  /// Rows and levels of the line before.
  private var rows: [[Pair]] = []
  private var levels: [[Level]] = []

  private static let least = 3
  private static let most = 6
  private static let sentenceLimit = 3

  private struct Pair {
    let change: StoredFigure
    let rate: StoredFigure
    let name: Set<Word>
  }

  private struct Level {
    let stored: StoredFigure
    let words: Set<Word>
  }

  init(rule: RuleDescription) { self.rule = rule }

  mutating func read(_ line: LineView) -> [Draft] {
    guard !line.figures.isEmpty else { return [] }
    var drafts: [Draft] = []
    var found: [(number: Int, row: [Pair])] = []
    for (number, sentence) in line.sentences.enumerated() where sentence.figures.count >= Self.least * 2 {
      let row = row(sentence, line)
      if row.count >= Self.least { found.append((number, row)) }
    }
    for (number, row) in found {
      let near = max(0, number - 2)...min(line.sentences.count - 1, number + 2)
      let told = near.filter { $0 != number }.map { levels(line.sentences[$0], line) }
      drafts += judge(row, [told, levels])
    }
    if !rows.isEmpty {
      let told = line.sentences.prefix(2).map { levels($0, line) }
      for row in rows { drafts += judge(row, [told]) }
    }
    rows = found.suffix(2).map(\.row)
    levels = line.sentences.suffix(2).map { levels($0, line) }
    return drafts
  }

  // MARK: What is told

  /// The changes of a sentence that have their rates in brackets right behind them.
  private func row(_ sentence: Sentence, _ line: LineView) -> [Pair] {
    var row: [Pair] = []
    for index in sentence.figures.dropFirst() {
      let (rate, change) = (line.figures[index], line.figures[index - 1])
      guard rate.isPercent, rate.bracket != 0, rate.upper == nil, rate.decimals > 0, rate.approximation == .exact,
        !change.isPercent, change.bracket == 0, change.sign != 0, change.role == .change || change.role == .growth,
        change.isCount, change.approximation == .exact, change.upper == nil, !change.noun.isEmpty,
        change.comparisonTime == .none
      else { continue }
      // "3 người bị thương (8,82%)"
      let gap = max(change.tokens.upperBound, change.nounTokens.upperBound)..<rate.tokens.lowerBound
      let words = gap.prefix { line.tokens[$0].isWord }
      guard words.count < 4, gap.dropFirst(words.count).allSatisfy({ line.tokens[$0].kind == .mark }) else { continue }
      row.append(
        Pair(
          change: StoredFigure(index - 1, line), rate: StoredFigure(index, line),
          name: Set(change.noun + words.map { line.tokens[$0].word })))
      if row.count == Self.most { break }
    }
    return row
  }

  private func levels(_ sentence: Sentence, _ line: LineView) -> [Level] {
    sentence.figures.prefix(Self.most * 3).compactMap { index in
      let figure = line.figures[index]
      guard figure.isCount, figure.upper == nil, figure.whole == nil, !figure.noun.isEmpty,
        figure.approximation == .exact, figure.bracket == 0, [.level, .to, .total].contains(figure.role)
      else { return nil }
      let own = GapWords(line: line, index: index).own.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }
      return Level(stored: StoredFigure(index, line), words: Set(own + figure.noun))
    }
  }

  // MARK: What follows

  private func judge(_ row: [Pair], _ told: [[[Level]]]) -> [Draft] {
    for levels in told.joined() {
      let own = row.map { pair in levels.filter { isLevel($0, of: pair) } }
      guard own.allSatisfy({ $0.count == 1 }) else { continue }
      let results = zip(row, own).map { result($0, $1[0].stored.figure) }
      let right = zip(row, results).filter { pair, result in
        result.map { Agreement($0, with: pair.rate.figure) == .exact } ?? false
      }
      guard right.count + 1 == row.count, right.count > 1,
        let odd = row.indices.first(where: { place in
          results[place].map { !Agreement($0, with: row[place].rate.figure).holds } ?? false
        }), let result = results[odd], result.isWithinTwice(row[odd].rate.figure.value)
      else { continue }
      let (pair, level) = (row[odd], own[odd][0].stored)
      let isFall = pair.change.figure.sign < 0
      let formula =
        "\(pair.change.number) ÷ (\(level.number) \(isFall ? "+" : "−") \(pair.change.number)) × 100"
      return [
        pair.rate.draft(
          rule, of: [level, pair.change], result: result, formula: formula, subject: isFall ? .fall : .growth,
          verdict: .inconsistent)
      ]
    }
    return []
  }

  private func isLevel(_ level: Level, of pair: Pair) -> Bool {
    level.stored.figure.noun.first == pair.change.figure.noun.first && pair.name.isSubset(of: level.words)
  }

  private func result(_ pair: Pair, _ level: Figure) -> Bounds? {
    guard let now = level.bounds(), let change = pair.change.figure.bounds(),
      let then = pair.change.figure.sign < 0 ? now.plus(change) : now.minus(change), then.lower > .zero
    else { return nil }
    return change.percent(of: then)
  }
}
