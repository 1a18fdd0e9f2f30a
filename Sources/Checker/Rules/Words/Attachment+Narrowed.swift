extension Attachment {
  /// "57 đồng chí có trình độ đại học chiếm 95%", "820 người trong độ tuổi lao động chiếm 41%": the words behind the
  /// figure's noun say which of them are counted, up to the verb of the share.
  func isOfNarrowed(_ index: Int) -> Bool {
    let tokens = sentence.line.tokens
    guard sentence[index].isPercent, index > sentence.range.lowerBound, !sentence[index - 1].noun.isEmpty,
      sentence[index - 1].bracket == sentence[index].bracket
    else { return false }
    let start = sentence[index - 1].nounTokens.upperBound
    var end = sentence[index].tokens.lowerBound
    while end - 2 > start, Self.rates.contains(tokens[end - 2].word), Self.share.contains(tokens[end - 1].word) {
      end -= 2
    }
    guard end - 1 > start, end - start <= Self.reach, tokens[end - 1].word == Self.taking else { return false }
    let phrase = start..<end - 1
    return opens(phrase) && phrase.allSatisfy { tokens[$0].kind != .mark && !Self.others.contains(tokens[$0].word) }
  }

  /// "thuộc", "trong độ tuổi …", "có trình độ …": not "trong đó", and not what the counted places have ("25 xã có rừng").
  private func opens(_ phrase: Range<Int>) -> Bool {
    let words = phrase.lazy.map { sentence.line.tokens[$0].word }
    guard let first = words.first, let second = words.dropFirst().first else { return false }
    if first == Self.within { return second != Self.that }
    return Self.openers.contains(first) || first == Self.having && Self.traits.contains(second)
  }

  private static let reach = 12
  private static let taking = Word("chiếm")
  private static let rates = Set(["tỷ", "tỉ"].map { Word($0) })
  private static let share = Set(["lệ", "trọng"].map { Word($0) })
  private static let within = Word("trong")
  private static let that = Word("đó")
  private static let having = Word("có")
  private static let openers = Set(
    "là thuộc được đã tại ở từ dưới tốt đạt đang".split(separator: " ").map { Word(String($0)) })
  private static let traits = Set("trình độ bằng chứng quy quốc".split(separator: " ").map { Word(String($0)) })
  /// What names something else of which the share may be.
  private static let others = Set(
    "và với mà còn riêng số tỷ tỉ mức nữ nam hộ".split(separator: " ").map { Word(String($0)) })
}
