/// What the words of a list say about its parts: whether they overlap, exclude each other, or leave something out.
struct ListWords {
  let line: LineView

  func has(_ phrase: [Word], in range: Range<Int>) -> Bool {
    guard range.count >= phrase.count, let first = phrase.first else { return false }
    for start in range.lowerBound...(range.upperBound - phrase.count) where line.tokens[start].word == first {
      var matches = true
      for (offset, word) in phrase.enumerated().dropFirst() where line.tokens[start + offset].word != word {
        matches = false
        break
      }
      if matches { return true }
    }
    return false
  }

  func hasAny(_ words: Set<Word>, in range: Range<Int>) -> Bool {
    range.contains { line.tokens[$0].isWord && words.contains(line.tokens[$0].word) }
  }

  /// Groups one person or thing can belong to at a time with others: women, the young; or told in two ways, by their work
  /// and by their schooling.
  func overlaps(in range: Range<Int>) -> Bool {
    if range.contains(where: { isFemale($0) }), !has(Self.male, in: range) { return true }
    if has(Self.probationary, in: range), !has(Self.full, in: range) { return true }
    if Self.overlapping.occur(in: line, range) { return true }
    return isInsurance(in: range) || isOfTwoKinds(in: range)
  }

  /// "397 nữ, 512 có trình độ đại học, 218 có trình độ cao cấp lý luận": divided by more than one thing, whatever the
  /// shares come to.
  func mixesCriteria(in range: Range<Int>) -> Bool {
    range.contains(where: { isFemale($0) }) && !has(Self.male, in: range)
      || isOfTwoKinds(in: range)
  }

  private func isOfTwoKinds(in range: Range<Int>) -> Bool { Self.kinds.mix(in: line, range) }

  /// nữ; but not Hội Phụ nữ, Hội Liên hiệp Phụ nữ, which is an organisation.
  private func isFemale(_ index: Int) -> Bool {
    guard line.tokens[index].word == Self.female[0], line.tokens[index].isWord else { return false }
    return
      !(index > 1 && line.tokens[index - 1].word == Self.women && Self.unions.contains(line.tokens[index - 2].word))
  }

  /// Bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp: one person pays into several.
  func isInsurance(in range: Range<Int>) -> Bool {
    Self.insurances.mix(in: line, range)
  }

  /// Words after a list, or in it, that say it is not told to its end.
  func leavesOut(in range: Range<Int>) -> Bool {
    hasAny(Self.openEnds, in: range) || range.contains { line.tokens[$0].isMark("…") || goesOnUncounted($0) }
      || Self.notably.occur(in: line, range)
  }

  /// "3 phó bí thư và các ủy viên": a word for several where the next part would begin.
  private func goesOnUncounted(_ index: Int) -> Bool {
    guard index > 0, line.tokens[index].isWord, Self.several.contains(line.tokens[index].word) else { return false }
    return line.tokens[index - 1].isMark(",") || line.tokens[index - 1].word == Self.and
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }

  private static let female = Word.phrase("nữ")
  private static let women = Word("phụ")
  private static let unions = set("hội hiệp")
  private static let male = Word.phrase("nam")
  private static let probationary = Word.phrase("dự bị")
  private static let full = Word.phrase("chính thức")
  private static let overlapping = PhraseSet([
    "trẻ", "dưới 30", "dưới 35", "dưới 40", "dân tộc", "tôn giáo", "có đạo", "theo đạo", "tái cử", "người địa phương",
    "khó khăn", "có thể cho thuê",
    "bằng khen", "giấy khen",
  ])
  /// Ways of telling people, each by itself a division.
  private static let kinds = PhraseGroups([
    ["thạc sĩ", "tiến sĩ", "đại học", "trình độ", "lý luận chính trị", "trung cấp"],
    ["công nhân"], ["cấp ủy viên"], ["chủ doanh nghiệp"], ["lao động địa phương"], ["đoàn viên"],
  ])
  private static let openEnds = set("vv v.v")
  private static let insurances = PhraseGroups([
    ["BHXH", "xã hội"], ["BHYT", "y tế"], ["BHTN", "thất nghiệp"],
  ])
  private static let several = set("các nhiều những")
  private static let and = Word("và")
  private static let notably = PhraseSet([
    "nhất là", "như là", "đặc biệt là", "chủ yếu", "tiêu biểu", "và một số", "nổi bật", "đáng chú ý",
  ])
}
