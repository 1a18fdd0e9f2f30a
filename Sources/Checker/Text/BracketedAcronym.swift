/// "thu ngân sách nhà nước (NSNN) là 270.000 tỷ đồng": an acronym in brackets behind what it stands for. It says nothing more, and without
/// it the sentence reads as it is meant.
enum BracketedAcronym {
  /// The tokens without brackets that hold nothing but an acronym behind a word.
  static func leftOut(of tokens: [Token]) -> [Token] {
    guard tokens.indices.contains(where: { isBracketed($0, tokens) }) else { return tokens }
    let wholes = wholes(tokens)
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      if isBracketed(index + 1, tokens), !wholes.contains(tokens[index + 1].word) {
        index += 3
      } else {
        kept.append(tokens[index])
        index += 1
      }
    }
    return kept
  }

  private static func isBracketed(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 1, index + 1 < tokens.count, tokens[index].isAcronym, tokens[index - 1].isMark("("),
      tokens[index + 1].isMark(")"), tokens[index - 2].isWord, !tokens[index - 2].isAcronym
    else { return false }
    // "12 dự án (FDI)" says of which kind, and further on it may be told by that name.
    return !units.contains(tokens[index].word) && !kinds.contains(tokens[index].word)
  }

  /// "chiếm 35% lực lượng lao động (LLLĐ); …, chiếm 32% LLLĐ": what percentages are of is told by it further on.
  private static func wholes(_ tokens: [Token]) -> Set<Word> {
    Set(zip(tokens, tokens.dropFirst()).compactMap { $0.isMark("%") && $1.isAcronym ? $1.word : nil })
  }

  private static let units = LineReader.words("USD VND VNĐ EUR JPY HA TEU TEUS KWH MW GWH CNY")
  private static let kinds = LineReader.words("FDI DDI ODA")
}
