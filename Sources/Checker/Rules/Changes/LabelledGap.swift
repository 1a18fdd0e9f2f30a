import Figures

/// "… có 36 học viên bỏ học. … So với năm trước, số học viên bỏ học giảm 9 em (năm trước 45 em)": what it was stands in
/// brackets right behind the change, and what it is was told by the same name, once.
struct LabelledGap {
  let sentence: SentenceView
  let change: Int
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[change] }

  private static let back = 3

  func draft(_ rule: RuleDescription) -> Draft? {
    guard isChange, let base, let level, let then = sentence[base].bounds(), let now = line.figures[level].bounds()
    else { return nil }
    let isFall = stated.sign < 0
    guard let result = isFall ? then.minus(now) : now.minus(then), result.lower > .zero else { return nil }
    let texts = [isFall ? base : level, isFall ? level : base].map { Writing.number(line.figures[$0], line) }
    var draft = Claimant(sentence: sentence, rule: rule).draft(
      change,
      Claimant.Computation(
        result: result, formula: texts.joined(separator: " − "), operands: [min(base, level), max(base, level)]),
      subject: isFall ? .decrease : .increase, strength: .certain)
    draft.isToldInFull = true
    return draft
  }

  private var isChange: Bool {
    DifferenceRule.isAmount(stated) && stated.isCount && stated.approximation == .exact && stated.sign != 0
      && stated.bracket == 0
      && !stated.leads.contains { [.average, .perYear, .each, .respectively].contains($0.cue) }
  }

  /// Alone in the brackets right behind the change: "(từ 45)", "(năm trước 45 em)", "(05 người)".
  private var base: Int? {
    let next = change + 1
    guard sentence.range.contains(next), sentence[next].bracket != 0, sentence[next].isCount,
      sentence[next].whole == nil, sentence[next].approximation == .exact,
      !sentence.range.contains(next + 1) || sentence[next + 1].bracket != sentence[next].bracket
    else { return nil }
    let start = max(stated.tokens.upperBound, min(stated.nounTokens.upperBound, sentence[next].tokens.lowerBound))
    let gap = start..<sentence[next].tokens.lowerBound
    guard let bracket = gap.last(where: { line.tokens[$0].isMark("(") }), bracket - gap.lowerBound <= 4,
      !line.hasMark(",", in: gap.lowerBound..<bracket)
    else { return nil }
    let lead = bracket + 1..<gap.upperBound
    let isThen = lead.allSatisfy { Self.then.contains(line.tokens[$0].word) }
    // "(05 người)": of then where the sentence compares with it.
    return isThen && (!lead.isEmpty || Self.compared.occur(in: line, sentence.sentence.tokens)) ? next : nil
  }

  /// The only count before, in this sentence or those before it, that bears all the words of the change's name.
  private var level: Int? {
    guard let base else { return nil }
    let subject = subject
    guard subject.count > 1 else { return nil }
    let first = line.sentences[max(0, sentence.number - Self.back)].figures.lowerBound
    let found = (first..<change).filter { place in
      let figure = line.figures[place]
      guard figure.isCount, figure.whole == nil, figure.upper == nil, ![.change, .base, .plan].contains(figure.role),
        isAlike(figure, sentence[base])
      else { return false }
      return subject.isSubset(of: words(of: place))
    }
    guard found.count == 1, line.figures[found[0]].bracket == 0, line.figures[found[0]].approximation == .exact else {
      return nil
    }
    return found[0]
  }

  private func isAlike(_ one: Figure, _ other: Figure) -> Bool {
    one.noun.isEmpty || other.noun.isEmpty || NounKinship.akin(one.noun, other.noun)
      || NounKinship.arePeople(one.noun, other.noun)
  }

  /// "số học sinh bỏ học giảm", or what stands behind the number: "giảm 2 người chết".
  private var subject: Set<Word> {
    let own = GapWords(line: line, index: change).own
    let before = Set(own.filter { line.tokens[$0].isWord && !Self.silent.contains(line.tokens[$0].word) }.map(word))
    if !before.isEmpty { return before }
    let behind = GapWords(line: line, index: change).after(3)
    return Set(behind.prefix { line.tokens[$0].isWord }.map(word))
  }

  /// The words before a figure back to its mark, and those behind it up to the next.
  private func words(of index: Int) -> Set<Word> {
    let gap = GapWords(line: line, index: index)
    let behind = gap.after(4).prefix { line.tokens[$0].isWord }
    return Set(gap.own.map(word)).union(behind.map(word))
  }

  private func word(_ token: Int) -> Word { line.tokens[token].word }

  private static let compared = PhraseSet(["so với"])
  private static let then = LineReader.words(
    "từ năm học kỳ nghỉ cùng trước ngoái là có nhiệm đầu trước quý tháng vụ liền đợt")
  private static let silent = LineReader.words("số lượng tổng tăng giảm đã được thêm đi lên xuống và cũng")
}
