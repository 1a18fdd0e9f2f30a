import Figures

/// Whether a figure speaks of the figures before it, or of something newly named.
struct Attachment {
  let sentence: SentenceView

  private static func set(_ words: String) -> Set<Word> {
    Set(Word.phrase(words))
  }
  /// Words that may stand before a cue without naming a new subject.
  private static let passing = set(
    "và đã cũng đồng thời là tức này hay mà so với cùng kỳ năm trước ngoái nhiệm nghị quyết kế hoạch chỉ tiêu đề ra "
      + "được giao đáp nhưng song cả chỉ tổng số trong đó tương đương ứng "
      + "tỷ lệ trọng tốc độ mức vẫn đều lại còn nên ước thực hiện bình quân trung mỗi hằng hàng chung giảm tăng trưởng gấp thêm đạt hoàn "
      + "thành vượt bằng chiếm khoảng hơn gần trên xấp xỉ "
      + "đại hội giai đoạn đầu cuối quý tháng như vậy nghĩa cắt ròng lần lượt nhưng cao thấp nhiều ít")

  /// Whether nothing but passing words stands between the end of the words of the figure before (up to the next comma or
  /// bracket) and this figure.
  func isBare(_ index: Int) -> Bool {
    let figure = sentence[index]
    guard index > sentence.range.lowerBound else { return false }
    let gap = sentence.between(index - 1, index)
    // What follows the last comma, bracket or semicolon before the figure is its own lead.
    var start = gap.lowerBound
    var hasBreak = false
    for token in gap where sentence.line.tokens[token].kind == .mark {
      let mark = sentence.line.tokens[token]
      if mark.isMark(";") || mark.isMark(":") { return false }
      if mark.isMark(",") || mark.isMark("(") || mark.isMark(")") || mark.isMark("-") {
        start = token + 1
        hasBreak = true
      }
    }
    if !hasBreak {
      // "482 đảng viên tăng 291": the noun is the figure's own.
      // Of "10 năm số chi bộ tăng" only the first word is the duration's.
      let before = sentence[index - 1]
      let end = before.isDuration ? before.nounTokens.lowerBound + 1 : before.nounTokens.upperBound
      start = max(start, min(end, figure.tokens.lowerBound))
    }
    let isPassed = (start..<figure.tokens.lowerBound).allSatisfy { token in
      let its = sentence.line.tokens[token]
      return its.kind == .mark || its.isNumber || Self.passing.contains(its.word) || isOnly(token)
    }
    return isPassed || !hasBreak && isOfNarrowed(index)
  }

  /// "mới đạt 60%", "mới bằng 90%": no more than that.
  private func isOnly(_ token: Int) -> Bool {
    sentence.line.tokens[token].word == Self.new && Self.reaching.contains(sentence.line.tokens[token + 1].word)
  }

  private static let new = Word("mới")
  private static let reaching = set("đạt bằng chiếm chỉ hoàn đáp được")

  /// Whether the words behind the last mark or "và" name nothing: "…, bằng 33,3% số học viên và vượt 4 đồng chí so với …".
  func beginsAnew(_ index: Int) -> Bool {
    guard index > sentence.range.lowerBound else { return false }
    let tokens = sentence.line.tokens
    let gap = sentence.between(index - 1, index)
    guard let start = gap.last(where: { tokens[$0].kind == .mark || Self.joining.contains(tokens[$0].word) }),
      !tokens[start].isMark(";"), !tokens[start].isMark(":")
    else { return false }
    return (start..<gap.upperBound).allSatisfy {
      tokens[$0].kind == .mark || Self.passing.contains(tokens[$0].word) || Self.gaps.contains(tokens[$0].word)
    }
  }

  private static let joining = set("và nhưng song")
  private static let gaps = set("hụt thiếu tiết kiệm dôi dư chênh lệch nhau nhỉnh hơn mới")

  /// The level a bare percentage or change speaks of: the nearest before it to which it is tied by bare figures only.
  func subject(of index: Int) -> Int? {
    var current = index
    let home = sentence[index]
    while current > sentence.window(around: index).lowerBound, isBare(current) {
      var before = current - 1
      // What stands in other brackets belongs to the figure before them.
      while before > sentence.range.lowerBound, sentence[before].bracket != 0, sentence[before].bracket != home.bracket
      {
        before -= 1
      }
      guard sentence[before].clause == home.clause else { return nil }
      if isLevel(sentence[before]), !isWhole(before) { return before }
      current = before
    }
    return nil
  }

  /// "2.047 công nhân, chiếm 14,7% trong 13.860 công nhân, tăng 10%": the share is of it, the growth is not.
  private func isWhole(_ index: Int) -> Bool {
    guard index > sentence.range.lowerBound else { return false }
    // "trong đó 45 đồng chí" is the part; so is what is handed to "cấp trên".
    let tokens = sentence.line.tokens
    return sentence.between(index - 1, index).suffix(3).contains {
      Self.within.contains(tokens[$0].word) && tokens[$0 + 1].word != Self.that
        && tokens[max(0, $0 - 1)].word != Self.level
    }
  }

  private static let within = set("trong trên")
  private static let that = Word("đó")
  private static let level = Word("cấp")

  /// Whether a figure is tied to an earlier one by bare figures only, whatever that one is.
  func reaches(_ target: Int, from index: Int) -> Bool {
    var current = index
    let home = sentence[index]
    while current > max(target, sentence.window(around: index).lowerBound), isBare(current) {
      var before = current - 1
      while before > target, sentence[before].bracket != 0, sentence[before].bracket != home.bracket { before -= 1 }
      guard sentence[before].clause == home.clause else { return false }
      if before == target { return true }
      // Another level in between is what is spoken of.
      if isLevel(sentence[before]) { return false }
      current = before
    }
    return false
  }

  private func isLevel(_ figure: Figure) -> Bool {
    guard !figure.isDuration else { return false }
    switch figure.role {
    case .level, .to, .total, .part, .average, .remaining: return figure.unit != .percent && figure.unit != .times
    default: return false
    }
  }
}
