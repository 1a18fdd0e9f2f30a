import Figures

/// "13.823 hộ nghèo (2,15%) và 14.441 hộ cận nghèo (2,24%)", "206.810 người, chiếm 35,1% lực lượng lao động; …191.379 người,
/// chiếm 32,48% lực lượng lao động": two shares of one whole that is not printed. Each gives it, and it is one.
struct SiblingShares {
  let sentence: SentenceView
  /// The share that is judged: the later of the two.
  let index: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  /// Figures back to the other share.
  private static let reach = 8

  func draft() -> Draft? {
    guard let part = part(of: index), let other = other(than: part), let earlier = self.part(of: other),
      let whole = whole(earlier, other), let result = line.figures[part].bounds()?.percent(of: whole),
      let shown = try? line.figures[part].value.multiplied(by: line.figures[other].value)
        .divided(by: line.figures[earlier].value, places: 6)
    else { return nil }
    let agreement = Agreement(result, with: line.figures[index])
    // Counts of the whole may be of two days; what is twice as much is of something else.
    guard
      agreement.holds
        || !Claimant.isNear(result, line.figures[index], 50) && Claimant.isNear(result, line.figures[index], 2)
    else { return nil }
    let texts = [part, other, earlier].map { Writing.number(line.figures[$0], line) }
    let computation = Claimant.Computation(
      result: Bounds(shown), formula: "\(texts[0]) × \(texts[1]) ÷ \(texts[2])", operands: [earlier, other, part])
    var draft = Claimant(sentence: sentence, rule: rule).draft(
      index, computation, subject: .share, verdict: agreement.verdict)
    draft.relation = .ratio
    return draft
  }

  /// What the whole may be, whether the share was rounded or cut off.
  private func whole(_ part: Int, _ share: Int) -> Bounds? {
    let figure = line.figures[share]
    guard let half = figure.halfStep, let low = try? figure.value.subtracting(half),
      let high = try? figure.value.adding(half).adding(half), low > .zero,
      let count = line.figures[part].bounds()
    else { return nil }
    return count.over(Bounds(low, high))?.times(Bounds(ExactDecimal(100)))
  }

  /// The count right before a share, which is called one or stands in brackets of its own.
  private func part(of share: Int) -> Int? {
    let figure = line.figures[share]
    let part = share - 1
    guard part >= 0, figure.isPercent, figure.upper == nil, figure.approximation == .exact, figure.decimals > 0,
      [.share, .level, .attained].contains(figure.role), figure.comparison != .plan
    else { return nil }
    let count = line.figures[part]
    guard count.isCount, !count.noun.isEmpty, count.whole == nil, count.approximation == .exact,
      count.sentence == figure.sentence, count.clause == figure.clause, count.value.coefficient.magnitude > 99
    else { return nil }
    let view = SentenceView(line: line, sentence: line.sentences[figure.sentence], number: figure.sentence)
    let words = TripleWords(sentence: view)
    let isCalled = figure.leads.last?.cue == .share && figure.bracket == count.bracket
    guard words.isBareInBracket(share) || isCalled || figure.leads.last?.cue == .share && figure.bracket != 0 else {
      return nil
    }
    return words.isPlainWay(from: part, to: share, names: nil) && words.direction(share) == nil ? part : nil
  }

  /// The share before it, in its sentence, that is of the same whole: the next sentence may speak of a part of the province.
  private func other(than part: Int) -> Int? {
    (max(0, index - Self.reach)..<part).last { other in
      guard let earlier = self.part(of: other), line.figures[other].sentence == line.figures[index].sentence,
        line.figures[earlier].noun.first == line.figures[part].noun.first,
        line.figures[earlier].bracket == line.figures[part].bracket,
        line.figures[earlier].time == line.figures[part].time || line.figures[part].time == .none
      else { return false }
      return areSiblings(earlier, part) && isOneWhole(named(other), named(index))
    }
  }

  /// Named alike, by its short form, or not at all.
  private func isOneWhole(_ first: [Word], _ second: [Word]) -> Bool {
    first.isEmpty || second.isEmpty || first == second || second.count == 1 && first.last == second[0]
  }

  /// What is named behind a share: "tổng số hộ toàn tỉnh", "lực lượng lao động (LLLĐ)".
  private func named(_ share: Int) -> [Word] {
    var words: [Word] = []
    var token = line.figures[share].tokens.upperBound
    let end = line.sentences[line.figures[share].sentence].tokens.upperBound
    while token < end, line.tokens[token].isWord, words.count < 5, !Self.ends.contains(line.tokens[token].word) {
      if !Self.links.contains(line.tokens[token].word) { words.append(line.tokens[token].word) }
      token += 1
    }
    if token + 1 < end, line.tokens[token].isMark("("), line.tokens[token + 1].isAcronym {
      words.append(line.tokens[token + 1].word)
    }
    return words
  }

  /// Poor households and those near to it are counted among all; those who are insured one way or another among all who work.
  private func areSiblings(_ first: Int, _ second: Int) -> Bool {
    let labels = [first, second].map { part -> Set<Word> in
      let label = GapWords(line: line, index: part).label.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }
      return Set(label + line.figures[part].noun)
    }
    return Self.siblings.contains { pair in
      [labels, labels.reversed()].contains { side in
        side[0].isSuperset(of: pair.0) && side[0].isDisjoint(with: pair.1) && side[1].isSuperset(of: pair.1)
      }
    }
  }

  private static let links = LineReader.words("so với trong của trên tổng số toàn")
  private static let ends = LineReader.words("và nhưng tăng giảm")
  /// What the first says, and what the second says beside it.
  private static let siblings: [(Set<Word>, Set<Word>)] = [
    ("hộ nghèo", "cận"), ("BHXH", "BHTN"), ("BHXH", "BHYT"), ("bắt buộc", "tự nguyện"),
  ].map { (Set(Word.phrase($0.0)), Set(Word.phrase($0.1))) }
}
