import Language

/// A document is no older than the one it carries out.
struct DocumentDates {
  let line: LineView
  let dates: [DatedMention]

  func pairs() -> [DateOrderRule.Pair] {
    let documents = dates.filter { document(of: $0) != nil }
    var pairs: [DateOrderRule.Pair] = []
    for (first, second) in zip(documents, documents.dropFirst()) where first.sentence == second.sentence {
      guard let order = first.date.compared(to: second.date), let start = document(of: second) else { continue }
      switch link(first.tokens.upperBound..<start) {
      case .carriesOut: pairs.append(pair(parent: second, child: first, holds: order >= 0))
      case .carriedOutBy: pairs.append(pair(parent: first, child: second, holds: order <= 0))
      case nil: break
      }
    }
    return pairs
  }

  private func pair(parent: DatedMention, child: DatedMention, holds: Bool) -> DateOrderRule.Pair {
    let texts = (line.text(parent.tokens), line.text(child.tokens))
    return DateOrderRule.Pair(
      earlier: parent.tokens, later: child.tokens, figure: child.tokens, holds: holds,
      explanation: holds
        ? Phrases.Dates.inOrder(texts.0, texts.1) : Phrases.Dates.documentBeforeParent(texts.1, texts.0))
  }

  /// Where the document that this is the date of begins, with the words for its kind.
  private func document(of dated: DatedMention) -> Int? {
    guard dated.date.day != nil, dated.date.fullYear != nil, dated.mention > 0 else { return nil }
    let before = line.mentions[dated.mention - 1]
    guard case .reference(let reference) = before.kind else { return nil }
    let between = before.tokens.upperBound..<dated.tokens.lowerBound
    guard between.count <= 2, between.allSatisfy({ line.tokens[$0].word == Lexicon.day || line.tokens[$0].isMark(",") })
    else {
      return nil
    }
    let number = before.tokens.lowerBound
    let hasSo = number > 0 && line.tokens[number - 1].word == Lexicon.so
    return max(0, number - reference.type.count - (hasSo ? 1 : 0))
  }

  private enum Link { case carriesOut, carriedOutBy }

  /// "… của Đảng ủy thực hiện Nghị quyết …"; "… được cụ thể hóa bằng Chương trình …". A comma or a semicolon before those
  /// words begins something else that is done.
  private func link(_ between: Range<Int>) -> Link? {
    guard between.count <= 30, !between.contains(where: { line.tokens[$0].isMark(";") }) else { return nil }
    for (link, phrases) in Self.phrases {
      for phrase in phrases {
        for start in between where start + phrase.count <= between.upperBound {
          guard phrase.indices.allSatisfy({ line.tokens[start + $0].word == phrase[$0] }) else { continue }
          let lead = between.lowerBound..<start
          let rest = start + phrase.count..<between.upperBound
          let restIsShort = rest.count <= 4 && !rest.contains { line.tokens[$0].kind == .mark }
          if restIsShort, !lead.contains(where: { line.tokens[$0].isMark(",") }) { return link }
        }
      }
    }
    return nil
  }

  private static let phrases: [(Link, [[Word]])] = [
    (
      .carriedOutBy,
      ["được cụ thể hóa bằng", "được cụ thể hóa thành", "cụ thể hóa bằng", "được triển khai bằng"].map(Word.phrase)
    ),
    (
      .carriesOut,
      [
        "triển khai thực hiện", "thực hiện", "cụ thể hóa", "để triển khai", "nhằm triển khai", "quy định chi tiết",
        "hướng dẫn thi hành",
      ].map(Word.phrase)
    ),
  ]
}
