import Figures

/// Parts told after their total.
extension AcrossTrial {
  /// Nghị quyết đề ra 18 chỉ tiêu. Đến nay 11 chỉ tiêu đạt, 5 …, 2 ….
  func after() -> Draft? {
    guard [.level, .total, .to, .plan].contains(sentence[total].role), sentence[total].bracket == 0,
      sentence[total].whole == nil
    else { return nil }
    let high = min(line.figures.count, total + Self.reach)
    let parts = (total + 1..<high).filter { index in
      let figure = line.figures[index]
      return figure.sentence < sentence.number + 4 && figure.bracket == 0 && Terms.isTerm(figure)
        && !terms.isGrade(index)
        && terms.fit(index, to: total) >= .bare && figure.whole == nil
    }
    guard parts.count > 1, !opensList(parts[0]) else { return nil }
    let limit = (line.figures[total].magnitude ?? .zero)
    let smaller = Array(parts.prefix { (line.figures[$0].magnitude ?? limit) < limit })
    guard smaller.count > 1 else { return nil }
    let isRounded = ([total] + smaller).contains { line.figures[$0].approximation != .exact }
    let isBeside =
      smaller == Array(total + 1..<total + 1 + smaller.count) && line.figures[smaller.last!].sentence == sentence.number
    if !isRounded || isBeside, let count = match.longestExact(smaller, total: total) {
      return draft(Array(smaller[..<count]), nil, .likely)
    }
    if !isRounded, let halves = halves(smaller) { return halves }
    // 3 cụm … 48 cơ sở. Cụm A 21, cụm B 17, cụm C 12: as many parts as there are things.
    guard total > sentence.range.lowerBound, let things = sentence[total - 1].magnitude, sentence[total - 1].isCount,
      things == ExactDecimal(Int64(smaller.count)), smaller.count > 2,
      smaller.allSatisfy({ terms.fit($0, to: total) == .sure }),
      Set(smaller.map { line.figures[$0].sentence }).count == 1
    else { return nil }
    return mismatch(smaller, isClosed: true)
  }

  /// Đã giải quyết 643 hồ sơ; đúng hạn 636, quá hạn 8: two halves told right after the whole.
  private func halves(_ parts: [Int]) -> Draft? {
    let two = Array(parts.prefix(2))
    let words = ListWords(line: line)
    guard two.allSatisfy({ terms.fit($0, to: total) >= .bare && line.figures[$0].sentence == sentence.number }),
      words.areHalves(label(two[0]), label(two[1])), !words.areHalves(label(total), label(two[0])),
      !words.areHalves(label(total), label(two[1])),
      match.isNear(two, total: total, within: 5), !match.agreesOtherwise(two, total: total)
    else { return nil }
    return draft(two, .inconsistent, .sure)
  }

  private func label(_ index: Int) -> Range<Int> { GapWords(line: line, index: index).label }

  private func opensList(_ index: Int) -> Bool {
    line.figures[index].leads.contains {
      ($0.cue == .consistsOf || $0.cue == .including) && line.tokens[$0.token].word != Self.apart
    }
      || line.hasMark(
        ":",
        in: line.figures[index - 1].tokens
          .upperBound..<max(line.figures[index - 1].tokens.upperBound, line.figures[index].tokens.lowerBound))
  }

  private static let apart = Word("riêng")
}
