import Figures

/// "Năm 2023, thụ lý 333.159 vụ, giải quyết 308.585 vụ. Năm 2024, thụ lý 359.748 vụ, giải quyết 332.896 vụ; so với năm trước thụ lý tăng
/// 26.589 vụ": sentences of one year each, in which the same words tell the levels and then their changes.
struct NamedYears {
  let sentence: SentenceView
  /// The change.
  let index: Int
  private var line: LineView { sentence.line }

  /// Other changes of the paragraph that hold when they are read so; one of the same thing counts for as many.
  private static let proofs = 2
  private static let reach = 16

  struct Levels {
    let now: Int
    let before: Int
  }

  static func draft(_ index: Int, _ line: LineView, _ rule: RuleDescription) -> Draft? {
    guard line.figures[index].role == .change else { return nil }
    let number = line.figures[index].sentence
    let sentence = SentenceView(line: line, sentence: line.sentences[number], number: number)
    let years = NamedYears(sentence: sentence, index: index)
    guard let levels = years.levels, let result = years.change(between: levels) else { return nil }
    guard Agreement(result, with: line.figures[index]).holds || years.accuses(result) else { return nil }
    let (high, low) = line.figures[index].sign < 0 ? (levels.before, levels.now) : (levels.now, levels.before)
    let formula = [high, low].map { Writing.number(line.figures[$0], line) }.joined(separator: " − ")
    return Claimant(sentence: sentence, rule: rule).draft(
      index,
      Claimant.Computation(result: result, formula: formula, operands: [levels.before, levels.now].sorted()),
      subject: line.figures[index].sign < 0 ? .decrease : .increase)
  }

  private func change(between levels: Levels) -> Bounds? {
    guard let now = sentence[levels.now].bounds(), let before = sentence[levels.before].bounds() else { return nil }
    return sentence[index].sign < 0 ? before.minus(now) : now.minus(before)
  }

  /// The level of the sentence and that of the sentence of the year before, each the only one told with the change's own words.
  var levels: Levels? {
    let change = sentence[index]
    let subject = Self.words(before: index, line)
    guard change.sign != 0, change.role == .change, !subject.isEmpty, sentence.number > 0, comparesYears,
      let year = year(of: sentence.number), year - 1 == self.year(of: sentence.number - 1),
      let now = level(sentence.range.lowerBound..<index, subject),
      let before = level(line.sentences[sentence.number - 1].figures, subject)
    else { return nil }
    return Levels(now: now, before: before)
  }

  /// Whether one told of the same in another year holds, or two others of the paragraph; or its digits say how it was mistyped.
  func accuses(_ result: Bounds) -> Bool {
    let printed = sentence[index].value
    if result.isExact, Slip(printed: printed, right: result.lower.magnitude) != nil { return true }
    var right = 0
    for (number, other) in line.sentences.enumerated() {
      let view = SentenceView(line: line, sentence: other, number: number)
      for change in view.range.prefix(Self.reach) where number != sentence.number || change != index {
        let years = NamedYears(sentence: view, index: change)
        guard view[change].role == .change, let gap = years.levels.flatMap(years.change),
          Agreement(gap, with: view[change]) == .exact
        else { continue }
        right += Self.words(before: change, line) == Self.words(before: index, line) ? Self.proofs : 1
      }
    }
    return right >= Self.proofs
  }

  private func level(_ range: Range<Int>, _ subject: Set<Word>) -> Int? {
    let change = sentence[index]
    let found = range.prefix(Self.reach).filter { place in
      let figure = line.figures[place]
      guard figure.role != .change, figure.role != .plan, figure.isCount == change.isCount, figure.unit == change.unit,
        figure.upper == nil, figure.whole == nil, figure.approximation == .exact, !figure.isPercent, !figure.isDuration,
        figure.noun.first == change.noun.first
      else { return false }
      return subject.isSubset(of: Self.words(before: place, line).union(figure.noun))
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The only year that the sentence names.
  private func year(of number: Int) -> Int? {
    let years = line.sentences[number].figures.compactMap { place -> Int? in
      if case .year(let year) = line.figures[place].time { year } else { nil }
    }
    guard let first = years.first, years.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private var comparesYears: Bool { Self.compared.occur(in: line, sentence.sentence.tokens) }

  private static func words(before index: Int, _ line: LineView) -> Set<Word> {
    Set(
      GapWords(line: line, index: index).own.map { line.tokens[$0] }.filter { $0.isWord && !silent.contains($0.word) }
        .map(
          \.word))
  }

  private static let compared = PhraseSet([
    "năm trước", "năm ngoái", "cùng kỳ", "cùng kì", "liền trước",
  ])
  private static let silent = LineReader.words(
    "tăng giảm là được đạt đã số có thêm và so với cùng kỳ kì năm trước ngoái trong tổng của cũng thì các cấp")
}
