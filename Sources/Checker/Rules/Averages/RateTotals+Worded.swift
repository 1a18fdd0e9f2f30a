/// Totals and counts of a rate that are worded as something else.
extension RateTotals {
  /// "cho thuê thêm 412,8 ha cho 96 dự án, bình quân 4,3 ha/dự án": what came on top, and for how many.
  func isGivenTo(_ total: Int) -> Bool {
    guard total == rate - 2, line.figures[total].role == .level, line.figures[rate].role != .to,
      sentence.range.contains(total)
    else { return false }
    return joins(total, Self.giving)
  }

  /// "chở 1.350 người mỗi ngày bằng 30 xe, trung bình 45 người/xe": both of the same day.
  func isOfOneSpell(_ index: Int) -> Bool {
    guard (rate - 2..<rate).contains(index), rate - 2 >= sentence.range.lowerBound, !reading.base.isTime,
      let its = reader.reading(index), its.base.isTime, !its.isAverage
    else { return false }
    return joins(rate - 2, Self.using)
  }

  /// "thành lập 25 công đoàn cơ sở, nâng tổng số lên 412": of those told right before.
  func isRaised(_ count: Int, _ name: [Word]) -> Bool {
    let figure = line.figures[count]
    guard count > sentence.range.lowerBound, figure.role == .to, figure.isCount, figure.noun.isEmpty,
      counts(line.figures[count - 1], name), !name.contains(Self.new), line.figures[count - 1].clause == figure.clause,
      line.figures[count - 1].sentence == figure.sentence
    else { return false }
    let gap = GapWords(line: line, index: count).own
    return gap.count <= 5 && Self.raising.occur(in: line, gap)
  }

  /// The last of the words between the figure and the next, with no mark among them.
  private func joins(_ index: Int, _ words: Set<Word>) -> Bool {
    let gap = sentence.between(index, index + 1)
    return gap.count <= 4 && gap.allSatisfy { line.tokens[$0].isWord }
      && gap.last.map { words.contains(line.tokens[$0].word) } ?? false
  }

  /// "mỗi hợp tác xã mới": of those that came.
  private static let new = Word("mới")
  private static let giving = LineReader.words("cho")
  private static let using = LineReader.words("bằng của trên với")
  private static let raising = PhraseSet(["tổng số lên", "tổng số đến nay lên", "tổng số hiện nay lên"])
}
