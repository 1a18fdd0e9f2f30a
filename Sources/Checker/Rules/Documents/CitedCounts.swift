/// "Nghị quyết số 11-NQ/ĐU đề ra 5 nhóm giải pháp … 4 nhóm giải pháp của Nghị quyết số 11-NQ/ĐU": what a document holds,
/// counted twice.
struct CitedCounts {
  let line: LineView

  /// Tokens between a document and what it sets, and figures that are looked at.
  private static let near = 24
  private static let reach = 24

  /// The earlier figure that counts the same things of the same document, for one that says whose they are.
  func earlier(_ later: Int) -> Int? {
    let figure = line.figures[later]
    guard isCounted(figure), figure.noun.count >= 2, let document = owner(of: figure) else { return nil }
    let sentence = line.sentences[figure.sentence]
    return (max(0, sentence.figures.lowerBound - Self.reach)..<sentence.figures.lowerBound).reversed().first { index in
      let before = line.figures[index]
      return isCounted(before) && before.noun == figure.noun && isSet(before, by: document)
    }
  }

  private func isCounted(_ figure: Figure) -> Bool {
    figure.isCount && figure.approximation == .exact && figure.whole == nil && figure.bracket == 0
      && [.level, .total, .to, .plan].contains(figure.role)
  }

  /// … của Nghị quyết số 11-NQ/ĐU
  private func owner(of figure: Figure) -> WrittenReference? {
    let start = figure.nounTokens.upperBound
    guard start < line.tokens.count, line.tokens[start].word == Self.of, !isOneOf(figure) else { return nil }
    for mention in FactScanner(line: line).mentions(in: start..<min(line.tokens.count, start + 7)) {
      if case .reference(let document) = mention.kind { return document }
    }
    return nil
  }

  /// một trong 4 nhóm …
  private func isOneOf(_ figure: Figure) -> Bool {
    let before = figure.tokens.lowerBound - 1
    return before >= 0 && Self.partly.contains(line.tokens[before].word)
  }

  /// <document> đề ra …: the document is named before, in the same sentence, with a word of setting behind it.
  private func isSet(_ figure: Figure, by document: WrittenReference) -> Bool {
    let sentence = line.sentences[figure.sentence].tokens
    let end = figure.tokens.lowerBound
    let stretch = max(sentence.lowerBound, end - Self.near)..<end
    for mention in FactScanner(line: line).mentions(in: stretch) {
      guard case .reference(let other) = mention.kind, other.number == document.number, other.sign == document.sign,
        other.body == document.body, other.year == document.year, mention.tokens.upperBound < end
      else { continue }
      return Self.setting.contains(line.tokens[mention.tokens.upperBound].word)
    }
    return false
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let of = Word("của")
  private static let partly = set("trong số thêm còn")
  private static let setting = set("đề đã xác nêu đặt gồm có")
}
