import Language

/// What is begun before it is finished: khởi công tháng 10/2022 … khánh thành tháng 6/2021.
struct EventDates {
  let line: LineView
  let dates: [DatedMention]

  func pairs() -> [DateOrderRule.Pair] {
    var pairs: [DateOrderRule.Pair] = []
    for (first, second) in zip(dates, dates.dropFirst()) where first.sentence == second.sentence {
      guard let start = stage(of: first), let end = stage(of: second), start < end,
        let order = first.date.compared(to: second.date), isOneThing(first.tokens.upperBound..<second.tokens.lowerBound)
      else { continue }
      // A licence may be given, or given again, after the work began.
      if order > 0, start == .licensed { continue }
      let texts = (line.text(first.tokens), line.text(second.tokens))
      pairs.append(
        DateOrderRule.Pair(
          earlier: first.tokens, later: second.tokens, figure: second.tokens, holds: order <= 0,
          explanation: order <= 0
            ? Phrases.Dates.inOrder(texts.0, texts.1) : Phrases.Dates.outOfOrder(texts.0, texts.1),
          // A part may be used before the whole is finished, and work begun on a part of the land.
          isAsked: start == .finished || start == .given))
    }
    return pairs
  }

  private enum Stage: Int, Comparable {
    case licensed, given, begun, finished, running
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The event that a date is given for: its words stand right before the date, with words of time between.
  private func stage(of dated: DatedMention) -> Stage? {
    var index = dated.tokens.lowerBound
    let first = max(0, index - 4)
    while index > first, Self.timeWords.contains(line.tokens[index - 1].word) { index -= 1 }
    if isPhase(endingAt: index) { index -= 3 }
    if let stage = stage(endingAt: index) { return stage }
    // "hoàn thành hạ tầng vào năm 2023"; but the land may be cleared (hoàn thành giải phóng mặt bằng) before.
    let limit = max(2, index - 5)
    while index > limit, Self.works.contains(line.tokens[index - 1].word) {
      index -= 1
      if stage(endingAt: index) == .finished { return .finished }
    }
    return nil
  }

  private func stage(endingAt index: Int) -> Stage? {
    for (stage, phrases) in Self.phrases {
      for phrase in phrases where index >= phrase.count {
        if phrase.indices.allSatisfy({ line.tokens[index - phrase.count + $0].word == phrase[$0] }) { return stage }
      }
    }
    return nil
  }

  /// The work itself.
  private static let works = LineReader.words(
    "hạ tầng xây dựng dự án công trình toàn bộ đồng kỹ thuật thi đầu tư kết cấu")

  private func isOneThing(_ between: Range<Int>) -> Bool {
    between.count <= 14
      && !between.contains {
        line.tokens[$0].isMark(";") || line.tokens[$0].isMark("(")
          || line.tokens[$0].isNumber && !isPhase(endingAt: $0 + 1)
      }
  }

  /// vận hành giai đoạn 1 tháng 8/2023
  private func isPhase(endingAt end: Int) -> Bool {
    end > 2 && line.tokens[end - 1].isNumber && line.tokens[end - 2].word == Self.phase[1]
      && line.tokens[end - 3].word == Self.phase[0]
  }

  private static let phase = Word.phrase("giai đoạn")
  private static let timeWords = LineReader.words("ngày tháng năm đầu cuối giữa từ vào trong quý hồi lúc sáng chiều")
  private static let phrases: [(Stage, [[Word]])] = [
    (.given, ["giao đất", "bàn giao mặt bằng", "thuê đất"].map(Word.phrase)),
    (.licensed, ["đăng ký đầu tư", "chứng nhận đầu tư", "cấp phép", "chủ trương đầu tư"].map(Word.phrase)),
    (.begun, ["khởi công", "động thổ", "khởi công xây dựng", "phát động", "khai mạc"].map(Word.phrase)),
    (
      .finished,
      ["khánh thành", "hoàn thành", "thông xe", "bàn giao", "bế mạc", "kết thúc", "kết thúc nhận bài"].map(Word.phrase)
    ),
    (.running, ["hoạt động", "vận hành", "đưa vào sử dụng", "vào sản xuất", "vào khai thác"].map(Word.phrase)),
  ]
}
