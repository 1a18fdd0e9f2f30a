import Figures

extension GroupFinder {
  /// "Ban Chấp hành gồm 43 đồng chí, trong đó nữ chiếm 23,3%, dưới 40 tuổi chiếm 11,6%": a list of shares that is opened right
  /// behind the one count before it, so that each share is of just these.
  func listed() -> Group? {
    let stated = sentence[share]
    guard stated.role == .share, stated.bracket == 0 else { return nil }
    // Back over the shares of the same list to what they are of.
    var whole = share - 1
    while sentence.range.contains(whole), isPassed(whole) { whole -= 1 }
    guard sentence.range.contains(whole), isCount(sentence[whole]), sentence[whole].bracket == 0,
      sentence[whole].role != .part || whole == sentence.range.lowerBound, sentence[whole].value > Self.handful,
      isAll(whole) || line.figures[whole].role == .total, sentence[whole].clause == stated.clause,
      isOpened(whole), isUnnarrowed(share)
    else { return nil }
    if stated.decimals > 0 { return Group(index: whole, isDirect: true) }
    return isOfFittingRow(whole) ? Group(index: whole, isDirect: true, isOfRow: true) : nil
  }

  /// A share of the list, or an age in it: "dưới 35 tuổi chiếm 10%".
  private func isPassed(_ index: Int) -> Bool {
    sentence[index].isPercent ? sentence[index].role == .share : sentence[index].isDuration
  }

  /// "50 đại biểu, trong đó nữ chiếm 26%, dân tộc chiếm 7%, dưới 35 tuổi chiếm 10%": told without decimals, where two others at least and
  /// all of them are some whole number's.
  private func isOfFittingRow(_ whole: Int) -> Bool {
    guard let all = Self.count(sentence[whole]) else { return false }
    let others = (whole + 1..<min(sentence.range.upperBound, whole + 12)).prefix { isPassed($0) }.filter {
      $0 != share && sentence[$0].isPercent && sentence[$0].value < ExactDecimal(100)
    }
    return others.count > 1
      && others.allSatisfy {
        sentence[$0].approximation == .exact && GroupShareRule.part(of: all, sentence[$0]) != nil
      }
  }

  /// "Chi bộ có 36 đảng viên, 61,1% là nữ", "khảo sát 48 doanh nghiệp, 83,3% số doanh nghiệp hài lòng": right behind all there are.
  func beside() -> Group? {
    let stated = sentence[share]
    let whole = share - 1
    guard stated.decimals > 0, stated.bracket == 0, sentence.range.contains(whole), isCount(sentence[whole]),
      sentence[whole].bracket == 0, sentence[whole].role != .part || whole == sentence.range.lowerBound,
      sentence[whole].value > Self.handful, isAll(whole)
    else { return nil }
    let gap = sentence.between(whole, share)
    let after = stated.tokens.upperBound
    guard let mark = gap.last, line.tokens[mark].isMark(","), gap.count <= 12,
      after < sentence.sentence.tokens.upperBound,
      !gap.contains(where: { Self.narrowing.contains(line.tokens[$0].word) })
    else { return nil }
    if line.tokens[after].word == Self.being { return Group(index: whole, isDirect: true) }
    guard line.tokens[after].word == Self.number, after + 2 < sentence.sentence.tokens.upperBound,
      sentence[whole].noun.starts(with: [line.tokens[after + 1].word, line.tokens[after + 2].word])
    else { return nil }
    return Group(index: whole, isDirect: true)
  }
  private static let being = Word("là")
  private static let number = Word("số")

  /// "…, trong đó nữ chiếm": the list begins with its first share.
  private func isOpened(_ whole: Int) -> Bool {
    let gap = sentence.between(whole, whole + 1)
    let scan = PhraseScan(line: line)
    guard let mark = gap.first(where: { !line.tokens[$0].isWord && line.tokens[$0].kind == .mark }),
      scan.begins(mark + 1..<gap.upperBound, with: Self.opening),
      // What the count is of is named before the list, in a few words.
      mark - gap.lowerBound <= 14
    else { return false }
    return !(gap.lowerBound..<mark).contains { Self.narrowing.contains(line.tokens[$0].word) }
  }

  /// "nữ chiếm 23,3%", and nothing behind it that says of what else: "chiếm 23,3% số ủy viên Ban Thường vụ".
  func isUnnarrowed(_ share: Int) -> Bool {
    let own = GapWords(line: line, index: share).own
    guard own.count <= 16, !own.contains(where: { Self.narrowing.contains(line.tokens[$0].word) }) else { return false }
    let after = sentence[share].tokens.upperBound
    return after >= sentence.sentence.tokens.upperBound || line.tokens[after].kind == .mark
      || Self.joining.contains(line.tokens[after].word)
  }

  private static let handful = ExactDecimal(9)
  private static let opening = Word.phrase("trong đó")
  private static let joining = LineReader.words("và là")
  /// Words for a measure of another kind, or for another whole.
  private static let narrowing = LineReader.words(
    "vốn diện giá thu phiếu tiền kinh bình quân điểm toàn tỉnh mỗi cùng kỳ sản xuất")
}
