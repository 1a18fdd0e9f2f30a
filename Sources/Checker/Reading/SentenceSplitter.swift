/// Where sentences end: at a full stop, question or exclamation mark before a capital, a digit or the end of the line.
struct SentenceSplitter {
  let bytes: ArraySlice<UInt8>

  func split(_ tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var depth = 0
    for (index, token) in tokens.enumerated() where token.kind == .mark {
      switch token.mark {
      case 0x28: depth += 1
      case 0x29: depth = max(0, depth - 1)
      case 0x2E, 0x3F, 0x21, 0x2026:
        guard ends(tokens, at: index), depth == 0 || index - start > 400 else { continue }
        ranges.append(start..<index + 1)
        start = index + 1
        depth = 0
      default: break
      }
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  private func ends(_ tokens: [Token], at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if next.isGlued, next.kind != .mark {
      return tokens[index].mark == 0x2E && next.isCapital && isLower(tokens, index - 1)
    }
    if next.kind == .mark { return next.isMark("\"") || next.isMark("-") || next.isMark("+") || next.isMark("(") }
    // TP. Hồ Chí Minh, Tp.HCM, TS. Nguyễn, PGS.TS
    if tokens[index].mark == 0x2E, index > 0, tokens[index].isGlued, Self.abbreviations.contains(tokens[index - 1].word)
    {
      return false
    }
    return next.isCapital || next.isNumber
  }

  private func isLower(_ tokens: [Token], _ index: Int) -> Bool {
    index >= 0 && tokens[index].isWord && !tokens[index].isCapital
  }

  private static let abbreviations = Set(
    ["TP", "Tp", "TS", "ThS", "PGS", "GS", "BS", "KS", "Q", "P", "TX", "TT", "St", "Mr", "Mrs", "Dr", "CN", "DS", "Th"]
      .map { Word($0) })
}
