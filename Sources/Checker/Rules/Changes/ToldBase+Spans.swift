import Figures

/// Changes whose two levels are told beside them, "từ … lên …", in whatever order.
extension ToldBase {
  /// "giảm từ 48 xuống còn 33 đơn vị, tức giảm 33,5%": both are told right before it.
  func ahead() -> StatePairs.Pair? {
    let (from, to) = (change - 2, change - 1)
    guard from >= sentence.range.lowerBound, sentence[from].role == .from, sentence[to].role == .to,
      stated.comparison == .none, [from, to].allSatisfy({ sentence[$0].clause == stated.clause && isFit($0) }),
      sentence[from].bracket == sentence[to].bracket,
      // "2021 tăng 10% (từ 30 lên 33 tỷ đồng), 2022 tăng 4,2%": what a bracket told is told.
      sentence[to].bracket == 0 || sentence[to].bracket == stated.bracket, isOneKind(from, to),
      Attachment(sentence: sentence).isBare(change)
    else { return nil }
    return (from, to)
  }

  /// "giảm 5.744 lao động trong hai đợt (…), từ 50.500 người xuống còn 44.756 người": both are told behind.
  func explained() -> StatePairs.Pair? {
    let levels = (change + 1..<min(sentence.range.upperBound, change + 7)).filter {
      sentence[$0].bracket == stated.bracket && !sentence[$0].isSpelled
    }
    guard levels.count > 1, stated.comparison != .plan, sentence[levels[0]].role == .from,
      sentence[levels[1]].role == .to, levels[1] == levels[0] + 1, sentence[levels[1]].clause == stated.clause,
      isFit(levels[0]), isFit(levels[1]), isOneKind(levels[0], levels[1])
    else { return nil }
    let gap = sentence.between(change, levels[0])
    guard let comma = gap.last(where: { line.tokens[$0].isMark(",") }), line.tokens[comma + 1].word == Self.from,
      gap.count < Self.reach * 2
    else { return nil }
    return (levels[0], levels[1])
  }

  /// "tăng 23,0% về vốn so với cùng kỳ (7 dự án, 29,5 triệu USD)": whether things counted are what rose; nil where that is not said.
  var isOfCounts: Bool? {
    let next = stated.tokens.upperBound
    guard stated.isPercent, next + 2 < line.tokens.count, line.tokens[next].word == Self.asTo else { return nil }
    let (named, its) = (line.tokens[next + 1].word, line.tokens[next + 2].word)
    if named == Self.number { return !Self.sums.contains(its) }
    return Self.sums.contains(named) ? false : nil
  }
  private static let asTo = Word("về")
  private static let number = Word("số")
  private static let sums = LineReader.words("vốn tiền kim giá doanh diện")
}
