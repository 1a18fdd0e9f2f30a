/// Received and dealt with: "tiếp nhận 246 ý kiến. Đã trả lời 228 ý kiến, đạt 92,7%".
struct ProcessPair {
  let sentence: SentenceView
  /// The percentage.
  let index: Int

  /// Whether `part` is what was dealt with of `whole`, the figure named right before it.
  func holds(_ part: Int, _ whole: ShareSearch.Whole) -> Bool {
    let figure = sentence[index]
    guard whole.side == .figure, part == index - 1, whole.index < part, part - whole.index <= 4, figure.role == .share,
      figure.approximation == .exact, figure.comparison == .none, sentence[part].isSurelyLike(sentence[whole.index]),
      sentence[part].noun.first == sentence[whole.index].noun.first, Attachment(sentence: sentence).isBare(index),
      endsHere
    else { return false }
    guard !(whole.index + 1..<part).contains(where: { isRival($0, whole.index) }) else { return false }
    return says(Self.received, before: whole.index) && says(Self.done, before: part)
  }

  /// A level of the kind between the two that is no part of the first.
  private func isRival(_ other: Int, _ whole: Int) -> Bool {
    sentence[other].isSurelyLike(sentence[whole]) && sentence[other].bracket == 0 && sentence[other].role != .part
  }

  /// Nothing is added behind the percentage: "đạt 98% đúng hạn" is another thing.
  private var endsHere: Bool {
    let next = sentence[index].tokens.upperBound
    return next >= sentence.line.tokens.count || sentence.line.tokens[next].kind == .mark
  }

  /// Whether one of the verbs stands among the last words before the figure.
  private func says(_ verbs: [[Word]], before figure: Int) -> Bool {
    let end = sentence[figure].tokens.lowerBound
    let start = max(0, end - 7)
    for place in start..<end {
      for verb in verbs where place + verb.count <= end {
        if zip(verb, place..<place + verb.count).allSatisfy({ sentence.line.tokens[$1].word == $0 }) { return true }
      }
    }
    return false
  }

  private static let received = [
    "tiếp nhận", "thụ lý", "nhận", "phải giải quyết", "phải thi hành", "đăng ký", "kiến nghị thu hồi", "phải thu",
    "phải nộp",
  ].map(
    Word.phrase)
  private static let done = [
    "giải quyết", "xử lý", "trả lời", "trả kết quả", "xét xử", "trả", "xong", "hoàn thành", "đã thu", "thu hồi được",
    "đã nộp",
  ]
  .map(Word.phrase)
}
