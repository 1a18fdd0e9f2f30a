/// What stands around a citation.
extension CitationReader {
  /// "Ngày 10/10/2023, Bộ Chính trị ban hành Nghị quyết …": the day the sentence begins with.
  func dateBefore(_ index: Int, _ reference: WrittenReference, _ sentence: Range<Int>) -> (WrittenDate, Spot)? {
    guard index > 0, case .date(let written) = line.mentions[index - 1].kind, written.day != nil else { return nil }
    let tokens = line.mentions[index - 1].tokens
    let start = tokens.lowerBound
    guard start == sentence.lowerBound + 1, line.tokens[start - 1].word == Lexicon.day else { return nil }
    let hasSo = line.tokens[line.mentions[index].tokens.lowerBound - 1].word == Lexicon.so
    let end = line.mentions[index].tokens.lowerBound - reference.type.count - (hasSo ? 1 : 0)
    let between = tokens.upperBound..<max(tokens.upperBound, end)
    guard between.count >= 3, between.count <= 14, line.tokens[end - 1].word == Self.issued,
      line.tokens[end - 2].word == Self.board, between.dropFirst().allSatisfy({ line.tokens[$0].isWord })
    else { return nil }
    return (written, line.spot(tokens))
  }

  /// "… nêu trên", "… nói trên", "Quyết định nêu trên (số …)": the text has named it before.
  func isNamedAbove(_ tokens: Range<Int>, _ end: Int) -> Bool {
    var open = tokens.lowerBound - 1
    if open > 0, line.tokens[open].word == Lexicon.so { open -= 1 }
    let before = open > 1 && line.tokens[open].isMark("(") ? open - 2 : end
    return Self.above.contains { phrase in
      [before, end].contains { start in
        start + 1 < line.tokens.count && line.tokens[start].word == phrase[0]
          && line.tokens[start + 1].word == phrase[1]
      }
    }
  }

  /// "Kế hoạch thực hiện Quyết định …": an issuer named behind may be that of the plan.
  func isWithinOther(_ number: Int, _ reference: WrittenReference, _ sentence: Range<Int>) -> Bool {
    let end = number - reference.type.count
    var start = max(sentence.lowerBound, end)
    while start > sentence.lowerBound, end - start < 10, line.tokens[start - 1].kind != .mark { start -= 1 }
    let near = start..<max(start, end)
    guard !near.isEmpty else { return false }
    return Self.kinds.keys.contains { has($0, in: near) } || Self.carrying.contains { has($0, in: near) }
  }

  private static let above = ["nêu trên", "nói trên", "kể trên"].map(Word.phrase)
  private static let carrying = ["thực hiện", "triển khai", "cụ thể hóa", "quán triệt", "theo"].map(Word.phrase)
}
