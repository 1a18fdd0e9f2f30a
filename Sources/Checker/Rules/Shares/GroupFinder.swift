import Figures

/// Finds the printed group that a percentage is of, where no part of it is printed.
struct GroupFinder {
  let sentence: SentenceView
  let share: Int

  struct Group {
    var index: Int
    /// The percentage is said to be of just these: "trong số 30 chi bộ".
    var isDirect: Bool
    var accuses = true
    /// Others of its row, told without decimals, are some whole number's.
    var isOfRow = false
    /// How many there are, where that is not the figure itself: 32 of "29/32 đại biểu".
    var all: Int64?
  }

  var line: LineView { sentence.line }

  func group() -> Group? {
    if let those = ofThose() ?? listed() ?? beside() ?? agreed() ?? voted() ?? votedOfSeats() { return those }
    // "26 chi bộ, bằng 87,3% trong số 30 chi bộ" prints the part itself.
    guard Attachment(sentence: sentence).subject(of: share).map({ !isCount(line.figures[$0]) }) ?? true,
      share == 0 || line.figures[share - 1].whole == nil || line.figures[share - 1].sentence != sentence.number
    else { return nil }
    return behind() ?? before() ?? ofFew() ?? people() ?? above()
  }

  func isCount(_ figure: Figure) -> Bool {
    figure.isCount && figure.whole == nil && !figure.noun.isEmpty && !figure.isSpelled
      && figure.approximation == .exact && [.level, .total, .part].contains(figure.role)
  }

  // MARK: Said of just these

  /// 87,3% trong số 30 chi bộ
  private func behind() -> Group? {
    let next = share + 1
    guard sentence.range.contains(next), isCount(sentence[next]), sentence[share].bracket == sentence[next].bracket
    else { return nil }
    let gap = sentence.between(share, next)
    guard (1...3).contains(gap.count), Self.within.contains(line.tokens[gap.lowerBound].word),
      gap.dropFirst().allSatisfy({ Self.counting.contains(line.tokens[$0].word) })
    else { return nil }
    return Group(index: next, isDirect: true)
  }

  /// "Trong tổng số 8 dự án …, 70,0% đã hoàn thành"; "… 45 doanh nghiệp, 18% trong số đó …"; "…, trong đó 28,6% là nữ"
  private func ofThose() -> Group? {
    let whole = share - 1
    guard sentence.range.contains(whole), isCount(sentence[whole]), sentence[whole].bracket == sentence[share].bracket,
      sentence[whole].clause == sentence[share].clause
    else { return nil }
    let gap = sentence.between(whole, share)
    guard gap.count <= 12, let mark = gap.first(where: { !line.tokens[$0].isWord }), line.tokens[mark].isMark(",")
    else {
      return nil
    }
    let after = sentence[share].tokens.upperBound..<sentence.sentence.tokens.upperBound
    let scan = PhraseScan(line: line)
    // "có 42 đảng viên, trong đó 28,6% là nữ"
    if mark + 1 < gap.upperBound {
      let isAmong = Self.among.contains {
        mark + 1 + $0.count == gap.upperBound && scan.begins(mark + 1..<gap.upperBound, with: $0)
      }
      guard isAmong, isAll(whole), let first = after.first, line.tokens[first].word == Self.being else { return nil }
      return Group(index: whole, isDirect: true)
    }
    if Self.those.contains(where: { scan.begins(after, with: $0) }) { return Group(index: whole, isDirect: true) }
    let start = sentence.sentence.tokens.lowerBound..<sentence[whole].tokens.lowerBound
    guard (2...4).contains(start.count), Self.openings.contains(where: { scan.begins(start, with: $0) }),
      let first = after.first, Self.verbs.contains(line.tokens[first].word)
    else { return nil }
    return Group(index: whole, isDirect: true)
  }

  // MARK: The same name

  /// "… có 28 đảng viên. …, 87,3% đảng viên hoàn thành …"; "… 17 chi bộ …. …, tỷ lệ chi bộ hoàn thành … đạt 86,5%"
  private func before() -> Group? {
    guard let noun = nounBehind() ?? nounBefore(), !speaksOfOthers() else { return nil }
    let first = line.sentences[max(0, sentence.number - 1)].figures.lowerBound
    let counts = (max(first, share - 12)..<share).filter {
      let its = line.figures[$0]
      return its.isCount && its.noun.count > 1 && its.noun[0] == noun.0 && its.noun[1] == noun.1
    }
    guard counts.count == 1, let whole = counts.first, isCount(line.figures[whole]), line.figures[whole].bracket == 0,
      line.figures[whole].role != .part, isAll(whole)
    else { return nil }
    return Group(index: whole, isDirect: false, accuses: isOneTime(whole))
  }

  /// "87,3% đảng viên hoàn thành": behind the name a verb begins, so that it is not narrowed to some of them.
  private func nounBehind() -> (Word, Word)? {
    let at = sentence[share].tokens.upperBound
    guard at + 2 < sentence.sentence.tokens.upperBound, Self.verbs.contains(line.tokens[at + 2].word) else {
      return nil
    }
    return (line.tokens[at].word, line.tokens[at + 1].word)
  }

  /// tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt 86,5%, số chi bộ … chiếm 22,5%
  private func nounBefore() -> (Word, Word)? {
    let lead = GapWords(line: line, index: share).own
    let after = sentence[share].tokens.upperBound
    guard after >= sentence.sentence.tokens.upperBound || line.tokens[after].kind == .mark, lead.count >= 5,
      let last = lead.last, Self.reaching.contains(line.tokens[last].word),
      let label = lead.prefix(4).last(where: { Self.labels.contains(line.tokens[$0].word) }), label + 3 < last,
      Self.verbs.contains(line.tokens[label + 3].word)
    else { return nil }
    return (line.tokens[label + 1].word, line.tokens[label + 2].word)
  }

  /// "có", "đủ", "khảo sát", or the sentence's start stands before the group: all there are, not some that were added.
  func isAll(_ whole: Int) -> Bool {
    let figure = line.figures[whole]
    let start = line.sentences[figure.sentence].tokens.lowerBound
    let before = max(start, figure.tokens.lowerBound - 2)..<figure.tokens.lowerBound
    return before.isEmpty || line.tokens[before.upperBound - 1].kind == .mark
      || before.contains { Self.having.contains(line.tokens[$0].word) }
  }

  /// Words for another, larger body, another kind, or another group before the percentage.
  private func speaksOfOthers() -> Bool {
    let lead = max(sentence.sentence.tokens.lowerBound, sentence[share].tokens.lowerBound - 24)
    return (lead..<sentence[share].tokens.lowerBound).contains { Self.others.contains(line.tokens[$0].word) }
  }

  /// "hiện có 14 đảng viên. Năm 2023, …": of another year there may have been others.
  private func isOneTime(_ whole: Int) -> Bool {
    line.figures[whole].time == sentence[share].time || line.figures[whole].time == .none
  }

  // MARK: Kinds of people

  /// "kết nạp 68 đảng viên. Nữ chiếm 69%, người có trình độ đại học 83,8%": of the only people that are counted. It only tells
  /// what fits.
  private func people() -> Group? {
    let first = line.sentences[max(0, sentence.number - 1)].figures.lowerBound
    let near = max(first, share - 12)..<share
    let counts = near.filter { isCount(line.figures[$0]) && Self.persons.contains(line.figures[$0].noun[0]) }
    guard counts.count == 1, let whole = counts.first, line.figures[whole].role != .part,
      !near.contains(where: { line.figures[$0].whole != nil }), sentence[share].role != .attained
    else { return nil }
    let start = max(sentence.sentence.tokens.lowerBound, sentence[share].tokens.lowerBound - 10)
    let end = min(sentence.sentence.tokens.upperBound, sentence[share].tokens.upperBound + 6)
    guard (start..<end).contains(where: { Self.traits.contains(line.tokens[$0].word) }) else { return nil }
    return Group(index: whole, isDirect: false, accuses: false)
  }

  /// "đề cử 8 người ứng cử, trong đó 2 nữ, 100% là người địa phương; 92% có trình độ đại học": of so few, told as such, that
  /// only a handful of percentages can be meant.
  private func ofFew() -> Group? {
    let stated = sentence[share]
    let people = sentence.window(around: share).filter { $0 < share && isCount(sentence[$0]) }
    guard let all = people.first, sentence[all].value < Self.few, sentence[all].value > ExactDecimal(2),
      Self.persons.contains(sentence[all].noun[0]), sentence[all].role != .part, all + 1 < share,
      people.dropFirst().allSatisfy({ sentence[$0].value < sentence[all].value }), stated.role != .attained,
      PhraseScan(line: line).has(
        Self.among[0], in: sentence[all].tokens.upperBound..<sentence[all + 1].tokens.lowerBound),
      (all + 1..<share).contains(where: { sentence[$0].isPercent }),
      let first = (stated.tokens.upperBound..<sentence.sentence.tokens.upperBound).first,
      line.tokens[first].word == Self.being || line.tokens[first].word == Self.has
    else { return nil }
    return Group(index: all, isDirect: true)
  }

  private static let few = ExactDecimal(10)
  private static let has = Word("có")

  /// "bầu 70 đại biểu …, trong đó nữ chiếm 25,71%; dân tộc 1,43%": of the nearest count told before of which few percentages are
  /// some whole number's, where this is one of them. It only tells what fits.
  private func above() -> Group? {
    let first = line.sentences[max(0, sentence.number - 2)].figures.lowerBound
    let stated = sentence[share]
    guard stated.decimals > 0, let step = stated.halfStep else { return nil }
    let found = (max(first, share - 16)..<share).last { index in
      let its = line.figures[index]
      guard isCount(its) || its.whole != nil && its.isCount, its.bracket == 0 || its.bracket == stated.bracket,
        let all = Self.count(its), all > 8
      else { return false }
      // Of so few, one percentage of three and less is some whole number's.
      let isTelling = (try? step.multiplied(by: ExactDecimal(all)) <= Self.telling) ?? false
      return isTelling && GroupShareRule.part(of: all, stated) != nil
    }
    return found.map { Group(index: $0, isDirect: false, accuses: false, all: Self.count(line.figures[$0])) }
  }

  static func count(_ figure: Figure) -> Int64? {
    let all = (figure.whole ?? figure.value).normalized
    return all.scale == 0 ? all.coefficient : nil
  }

  private static let telling = ExactDecimal(17)
  private static let persons = LineReader.words("đảng đại đoàn người quần cán công hội học ủy")
  private static let traits = LineReader.words("nữ tộc độ trẻ tuổi sĩ giáo viên nhân dân học giáo đẳng bầu nhiên định")
  private static let within = LineReader.words("trong của")
  private static let counting = LineReader.words("tổng số")
  private static let verbs = LineReader.words(
    "đã là đang được có hoàn đạt chưa đăng tham xếp thực bố tổ xây duy đều không thuộc ký")
  private static let labels = LineReader.words("lệ số")
  private static let reaching = LineReader.words("đạt là chiếm")
  private static let having = LineReader.words("có đủ sát gồm")
  private static let others = LineReader.words("toàn tỉnh huyện cả khối mới nữ dự cùng kỳ trước bình quân mỗi")
  private static let among = ["trong đó", "trong đó có"].map(Word.phrase)
  private static let being = Word("là")
  private static let those = ["trong số đó", "trong số này", "số đó"].map(Word.phrase)
  private static let openings = ["trong số", "trong tổng số", "trong", "trên tổng số"].map(Word.phrase)
}
