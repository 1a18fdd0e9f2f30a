extension ImpliedBaseRule {
  /// "vượt chỉ tiêu (450 lượt) 36 lượt, bằng 108% kế hoạch": by how much the plan in the bracket is exceeded, and not what was reached.
  func isBeyond(_ level: Int, _ sentence: SentenceView) -> Bool {
    let tokens = sentence.line.tokens
    var close = sentence[level].tokens.lowerBound - 1
    if close > 0, Self.linking.contains(tokens[close].word) { close -= 1 }
    guard sentence[level].bracket == 0, close > sentence.sentence.tokens.lowerBound, tokens[close].isMark(")"),
      let open = (max(sentence.sentence.tokens.lowerBound, close - 8)..<close).last(where: { tokens[$0].isMark("(") })
    else { return false }
    let words = (max(sentence.sentence.tokens.lowerBound, open - 8)..<open).reversed().prefix { tokens[$0].isWord }
    return words.contains { Self.gaps.contains(tokens[$0].word) }
  }

  private static let linking = LineReader.words("là được thêm")
  private static let gaps = LineReader.words("vượt hụt tăng giảm hơn kém thiếu")
}
