import Figures

/// The last of a list told as what remains.
extension RemainderTrial {
  /// 76 dự án, trong đó 31 …, 12 …, còn lại 33 …
  func listed(_ candidates: [Int]) -> Draft? {
    guard lead == .plain else { return nil }
    let finder = PartListFinder(sentence: sentence)
    guard
      let list = finder.lists(in: max(sentence.range.lowerBound, remainder - Terms.window)..<remainder).last(where: {
        $0.first < remainder && finder.end(of: $0) > remainder
      }),
      let whole = WholeFinder(sentence: sentence, list: list).candidates().first
    else { return nil }
    let variants = PartVariants(sentence: sentence, list: list)
    guard
      let segment = variants.segments(variants.terms(total: whole, withChanges: false)).first(where: {
        $0.contains(remainder)
      }),
      segment.last == remainder, segment.first == list.first, segment.count > 1
    else { return nil }
    let parts = Array(segment.dropLast())
    let words = ListWords(line: line)
    guard (parts + [whole]).allSatisfy({ isExact($0) && terms.fit(remainder, to: $0) >= .bare }),
      !words.overlaps(in: list.token..<line.figures[remainder].tokens.lowerBound)
    else { return nil }
    // A done part told before the whole would be missing here.
    let isFirst = candidates.allSatisfy { $0 >= whole || line.figures[$0].sentence < line.figures[whole].sentence }
    return isFirst ? draft(Way(whole: whole, done: parts), verdict: .inconsistent) : nil
  }

  /// A whole in the sentence before, and in this one its parts one after the other, the last "còn lại".
  func told(_ candidates: [Int]) -> Draft? {
    guard lead != .hinted, let whole = wholeAbove(candidates) else { return nil }
    let parts = candidates.filter { line.figures[$0].sentence == sentence.number && line.figures[$0].bracket == 0 }
    guard parts.count > 1, (parts + [whole]).allSatisfy({ isExact($0) && terms.fit(remainder, to: $0) == .sure }),
      let result = printedResult(Way(whole: whole, done: parts)), result.lower > .zero,
      let stated = line.figures[remainder].magnitude,
      let share = result.percent(of: Bounds(stated))
    else { return nil }
    let slip = Writing.expected(result, like: line.figures[remainder]).value.flatMap {
      Slip(printed: line.figures[remainder].value, right: $0)
    }
    let isNear = share.lower > ExactDecimal(80) && share.upper < ExactDecimal(120)
    // "…, còn trống 169 căn": said less plainly, only a slip is wrong.
    guard lead == .plain || slip != nil else { return nil }
    let isSure = slip != nil || lead == .plain && isNamedTotal(whole)
    return isNear ? draft(Way(whole: whole, done: parts), verdict: isSure ? .inconsistent : .unverifiable) : nil
  }

  /// The whole that the sentences before tell: of "truy tố 96 vụ, trong đó cũ 31 vụ, mới 65 vụ" the 96; and where this one begins with the
  /// words of a total told farther before ("Tổng dư nợ đạt 300 tỷ đồng. … Dư nợ tập trung ở …"), that total.
  private func wholeAbove(_ candidates: [Int]) -> Int? {
    let above = candidates.filter { line.figures[$0].sentence < sentence.number }
    guard let last = above.last else { return nil }
    if let named = above.last(where: { isNamedTotal($0) }) { return named }
    for start in above.indices.dropFirst() where above.count - start > 1 {
      let parts = above[start...]
      guard let sum = terms.printedSum(parts, total: last) else { continue }
      let whole = above[..<start].last { index in
        line.figures[index].magnitude.map { Bounds($0) == sum } ?? false
      }
      if let whole { return whole }
    }
    return last
  }

  /// "Tổng dư nợ": a total by the two words that the sentence begins with.
  private func isNamedTotal(_ index: Int) -> Bool {
    let start = sentence.sentence.tokens.lowerBound
    guard start + 1 < sentence.sentence.tokens.upperBound, line.tokens[start].isWord, line.tokens[start + 1].isWord
    else { return false }
    let name = [Word("tổng"), line.tokens[start].word, line.tokens[start + 1].word]
    return ListWords(line: line).has(name, in: GapWords(line: line, index: index).range())
  }
}
