import Figures

/// Parts told one right after the other, and their total right behind them.
extension AcrossTrial {
  /// 27 giấy phép, 14 thẻ và 36 nội quy; tổng số 113 thủ tục: things of any name, nothing between them unexplained.
  func enumerated() -> Draft? {
    let gap = GapWords(line: line, index: total).own
    let words = ListWords(line: line)
    guard sentence[total].bracket == 0, Self.summing.contains(where: { words.has($0, in: gap.prefix(4)) }) else {
      return nil
    }
    let low = max(sentence.range.lowerBound, total - Terms.window)
    var parts: [Int] = []
    for index in (low..<total).reversed() {
      guard isItem(index), parts.isEmpty || isBeside(index, parts[0]) else { break }
      parts.insert(index, at: 0)
    }
    guard parts.count > 2, isAfter(parts[parts.count - 1]) else { return nil }
    let figures = parts.map { line.figures[$0] } + [line.figures[total]]
    let range = figures[0].tokens.lowerBound..<sentence[total].tokens.lowerBound
    guard figures.allSatisfy({ $0.approximation == .exact && $0.comparison == .none }), !words.overlaps(in: range),
      !words.leavesOut(in: range), !match.agreesOtherwise(parts, total: total)
    else { return nil }
    if match.longestExact(parts, total: total) == parts.count { return draft(parts, nil, .sure) }
    // "…, tổng cộng 1,35 tỷ đồng" adds up what stands before it; another total may take in more.
    let own = sentence[total].tokens.lowerBound
    let isOneKind = sentence[total].unit != nil || parts.allSatisfy { terms.fit($0, to: total) >= .bare }
    let isPlain =
      isOneKind && Self.together.contains { words.has($0, in: max(gap.lowerBound, own - 2)..<own) }
    let isWrong = isPlain ? match.isNear(parts, total: total, within: 30) : match.printedSlip(parts, total: total)
    return isWrong ? draft(parts, .inconsistent, .sure) : nil
  }

  private func isItem(_ index: Int) -> Bool {
    let figure = line.figures[index]
    guard figure.bracket == 0, figure.whole == nil, figure.role == .level, !figure.isDuration,
      Terms.isTerm(figure), !terms.isGrade(index)
    else { return false }
    if sentence[total].unit != nil { return terms.fit(index, to: total) == .sure }
    return figure.isCount && !figure.isSpelled && terms.fit(index, to: total) != .none
  }

  /// Parted by a comma or "và" alone.
  private func isBeside(_ index: Int, _ next: Int) -> Bool {
    let gap = sentence.between(index, next)
    return line.hasMark(",", in: gap) || line.has(Self.and, in: gap) || line.has(Self.along, in: gap)
  }

  private func isAfter(_ last: Int) -> Bool {
    let gap = sentence.between(last, total)
    return last + 1 == total && (line.hasMark(",", in: gap) || line.hasMark(";", in: gap))
  }

  /// The parts whose name the total's own words repeat: "tổng số học viên là 675 người"; or that bear the total's own.
  func named(_ parts: [Int]) -> [Int] {
    let gap = GapWords(line: line, index: total).own
    let words = ListWords(line: line)
    let repeated = parts.filter { index in
      let noun = line.figures[index].noun.prefix(2)
      return noun.count == 2 && words.has([Self.number] + noun, in: gap)
    }
    if repeated.count > 1 { return repeated }
    guard let own = printedName(total) else { return [] }
    let same = parts.filter { printedName($0) == own }
    return same.count < parts.count ? same : []
  }

  /// The first word of the name as printed: lượt of "lượt người".
  private func printedName(_ index: Int) -> Word? {
    let name = line.figures[index].nounTokens
    return name.isEmpty ? nil : line.tokens[name.lowerBound].word
  }

  private static let summing = ["tổng số", "tổng cộng", "cộng", "tính chung", "cộng chung", "tất cả"].map(Word.phrase)
  private static let together = ["tổng cộng", "tất cả"].map(Word.phrase)
  private static let number = Word("số")
  private static let and = Word("và")
  private static let along = Word("cùng")
}
