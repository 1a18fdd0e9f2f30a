import Figures

extension ImpliedBaseRule {
  /// "xảy ra 29 vụ cháy, làm chết 10 người. So với cùng kỳ, số vụ cháy tăng 11,5%": the one count of that name told before.
  func named(by index: Int, _ kind: Kind, _ sentence: SentenceView) -> Int? {
    let figure = sentence[index]
    guard kind == .growth || kind == .fall, figure.comparison != .none || isComparedBefore(index, sentence) else {
      return nil
    }
    let tokens = sentence.line.tokens
    let words = GapWords(line: sentence.line, index: index).own.filter { tokens[$0].isWord }.map { tokens[$0].word }
    if let row = ofRow(index, sentence) { return row }
    guard let verb = words.lastIndex(where: { Self.changing.contains($0) }), verb == words.count - 1 else { return nil }
    let before = name(words[..<verb])
    if !before.isEmpty {
      guard (1...5).contains(before.count) else { return nil }
      return (before.count > 1 ? count(named: before, sentence) : nil) ?? count(told: before, sentence)
    }
    // "tăng 12,5% số vụ cháy, giảm 20% số người chết"
    let behind = name(wordsBehind(index, sentence)[...])
    return (2...5).contains(behind.count) ? count(told: behind, sentence) : nil
  }

  private func name(_ words: ArraySlice<Word>) -> [Word] {
    let own = words.drop { Self.joining.contains($0) }
    return Array(own.first == Self.number ? own.dropFirst() : own)
  }

  /// "xảy ra 56 vụ, làm chết 35 người và 59 người bị thương; so với cùng kỳ tăng 7,69% số vụ, 2,94% số người chết và 31,11% số người bị
  /// thương": the one count of that name told in the clause before the comparison.
  private func ofRow(_ index: Int, _ sentence: SentenceView) -> Int? {
    let list = ChangeList(sentence: sentence, index: index)
    guard list.members.count > 1, let first = list.members.first, sentence[first].isPercent else { return nil }
    let rates = Array(list.members)
    let clause = sentence.range.prefix { $0 < first }
    guard clause.count >= rates.count, clause.allSatisfy({ sentence[$0].isCount || sentence[$0].isDuration }) else {
      return nil
    }
    // "… 15 vụ, làm chết 7 người; cả năm 160 vụ, so với cùng kỳ tăng 7,3% số vụ và 5,1% số người chết": each of just one.
    let counts = rates.compactMap { rate in
      let name = name(wordsBehind(rate, sentence)[...])
      return (1...5).contains(name.count) ? only(clause.filter { isTold($0, as: name, sentence) }, sentence) : nil
    }
    guard counts.count == rates.count, Set(counts).count == counts.count else { return nil }
    return rates.firstIndex(of: index).map { counts[$0] }
  }

  private func only(_ counts: [Int], _ sentence: SentenceView) -> Int? {
    counts.count == 1 && [.level, .to, .total].contains(sentence[counts[0]].role) ? counts[0] : nil
  }

  private func isTold(_ place: Int, as name: [Word], _ sentence: SentenceView) -> Bool {
    guard sentence[place].isCount, !sentence[place].isDuration, let thing = sentence[place].noun.first,
      name.contains(thing)
    else { return false }
    return isTold(place, by: name, sentence.line)
  }

  /// The words right behind a rate, up to a mark, "và" or what it is held against.
  private func wordsBehind(_ index: Int, _ sentence: SentenceView) -> [Word] {
    let tokens = sentence.line.tokens
    let start = sentence[index].tokens.upperBound
    let end = min(sentence.sentence.tokens.upperBound, start + 8)
    let words = (start..<max(start, end)).prefix { tokens[$0].isWord && !Self.ends.contains(tokens[$0].word) }
    return words.map { tokens[$0].word }.filter { $0 != Self.about }
  }

  /// "29 vụ cháy" for vụ cháy.
  private func count(named name: [Word], _ sentence: SentenceView) -> Int? {
    let counts = counts(before: sentence) { index in
      // "bắt 21 đối tượng. …, số đối tượng bị khởi tố tăng": some of them.
      sentence[index].noun.starts(with: name.prefix(2)) && (name.count == 2 || isTold(index, by: name, sentence.line))
    }
    guard counts.count == 1, [.level, .to, .total].contains(sentence[counts[0]].role) else { return nil }
    return counts[0]
  }

  /// "bị thương 16 người" for người bị thương, in a sentence that begins by saying what is compared: "So với cùng kỳ, số người bị thương
  /// tăng …". Of several that were told by that name it may be any.
  private func count(told name: [Word], _ sentence: SentenceView) -> Int? {
    let line = sentence.line
    let start = sentence.sentence.tokens.lowerBound
    guard start + 1 < line.tokens.count, PhraseScan(line: line).begins(start..<start + 3, with: Self.compared) else {
      return nil
    }
    let counts = counts(before: sentence, within: 2) { index in
      let figure = line.figures[index]
      guard let first = figure.noun.first, name.contains(first) else { return false }
      return isTold(index, by: name, line)
    }
    guard counts.count == 1, [.level, .to, .total].contains(sentence[counts[0]].role),
      sentence[counts[0]].bracket == 0, sentence[counts[0]].sentence + 1 == sentence.number
    else { return nil }
    return counts[0]
  }

  /// Whether a count's own words, before and behind it, hold the whole name.
  private func isTold(_ index: Int, by name: [Word], _ line: LineView) -> Bool {
    let gap = GapWords(line: line, index: index)
    let behind = gap.after(4).prefix { line.tokens[$0].isWord && !Self.ends.contains(line.tokens[$0].word) }
    let words = (Array(gap.own) + behind).filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }
    return Set(name).isSubset(of: Set(words + line.figures[index].noun))
  }

  private func counts(before sentence: SentenceView, within sentences: Int = 1, where isNamed: (Int) -> Bool) -> [Int] {
    let first = sentence.range.lowerBound
    return (max(0, first - 8 * sentences)..<first).filter {
      sentence[$0].isCount && sentence[$0].sentence + sentences >= sentence.number && isNamed($0)
    }
  }

  private static let changing = LineReader.words("tăng giảm")
  private static let number = Word("số")
  private static let joining = LineReader.words("và còn")
  private static let about = Word("về")
  private static let compared = Word.phrase("so với")
  private static let ends = LineReader.words("và so tăng giảm nhưng còn")
}
