import Figures

/// "Trình độ: đại học 12/31, trung cấp 11/31, khác 7/31" line by line, beside other lists of the same 31 that make it: a list that
/// ends with "khác" leaves nothing out, and its numerators make the whole as those of the others do.
struct FractionLists {
  /// The fractions of lines that follow on each other, one each.
  private struct List {
    var parts: [StoredFigure] = []
    /// Whether the last of them is what is left, under the name of "khác".
    var endsWithOthers = false

    var whole: ExactDecimal? { parts.first?.figure.whole }

    var sum: ExactDecimal? {
      parts.reduce(ExactDecimal.zero as ExactDecimal?) { sum, part in try? sum?.adding(part.figure.value) }
    }
  }

  private var lists: [List] = []
  private var open = List()

  private static let listLimit = 100
  private static let partLimit = 20
  /// Longer lines are paragraphs of their own.
  private static let lineLimit = 40
  /// How far a sum that should be the whole may be from it.
  private static let slack = ExactDecimal(3)

  mutating func read(_ line: LineView) {
    guard line.tokens.count <= Self.lineLimit, let index = fraction(line) else { return close() }
    if open.parts.count == Self.partLimit || open.whole.map({ $0 != line.figures[index].whole }) ?? false { close() }
    open.parts.append(StoredFigure(index, line))
    open.endsWithOthers = ListWords(line: line).has(Self.other, in: 0..<line.figures[index].tokens.lowerBound)
  }

  mutating func close() {
    if open.parts.count > 1, lists.count < Self.listLimit { lists.append(open) }
    if !open.parts.isEmpty { open = List() }
  }

  /// "16/29 vị chiếm 55,17%": the one fraction that a line tells, and nothing counted beside it.
  private func fraction(_ line: LineView) -> Int? {
    guard let first = line.figures.first, first.whole != nil, first.isCount, first.approximation == .exact,
      line.figures.dropFirst().allSatisfy(\.isPercent)
    else { return nil }
    return 0
  }

  func drafts() -> [Draft] {
    lists.compactMap { list in
      guard let whole = list.whole, let sum = list.sum else { return nil }
      guard sum != whole else { return draft(list, whole, .consistent) }
      let same = lists.filter { $0.whole == whole }
      // Where more than one does not make it, they may be told of other things.
      guard list.endsWithOthers, list.parts.count > 2, same.count > 2, same.count(where: { $0.sum != whole }) == 1,
        let gap = try? sum.subtracting(whole).magnitude, gap <= Self.slack
      else { return nil }
      return draft(list, whole, .inconsistent)
    }
  }

  /// The last one as what the others leave.
  private func draft(_ list: List, _ whole: ExactDecimal, _ verdict: Verdict) -> Draft? {
    guard let last = list.parts.last else { return nil }
    let others = list.parts.dropLast()
    var rest = whole
    for part in others {
      guard let left = try? rest.subtracting(part.figure.value) else { return nil }
      rest = left
    }
    guard rest >= .zero else { return nil }
    let terms = [whole] + others.map(\.figure.value)
    return last.draft(
      LinesRule.description, of: Array(others), result: Bounds(rest),
      formula: terms.map { VietnameseNumber.write($0) }.joined(separator: " − "), subject: .part, verdict: verdict,
      strength: verdict == .consistent ? .likely : .certain)
  }

  private static let other = Word.phrase("khác")
}
