import Figures

/// What is no list of parts, though its figures follow on each other.
extension SecondThoughts {
  /// What is said of lists, but for those that are none.
  func lists(_ drafts: [Draft]) -> [Draft] {
    drafts.contains { $0.verdict == .inconsistent }
      ? drafts.filter {
        $0.verdict != .inconsistent || !(isNoList($0) || isOneEach($0) || isOfNumbersReadAsNames($0) || isTakenAway($0))
      }
      : drafts
  }

  func isNoList(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = line.figure(at: draft.figure),
      let whole = line.figures[total].magnitude
    else { return false }
    let parts = others(in: draft)
    let sizes = parts.compactMap { line.figures[$0].magnitude }
    guard parts.count > 1, sizes.count == parts.count else { return false }
    return sizes.contains(whole) && sizes.count == 2 && !areBothKinds(parts) && !isAddedUp(total, parts)
      || isMadeByFirst(sizes, whole, draft) || areNested(sizes, parts)
      || parts.contains { isYear($0, beside: total) } || isOneOfRow(total, parts)
  }

  /// "19 dự án, trong đó 8 dự án FDI, 19 dự án trong nước": the two kinds there are; neither is all of them.
  func areBothKinds(_ parts: [Int]) -> Bool {
    guard parts.count == 2 else { return false }
    let labels = parts.map { GapWords(line: line, index: $0).label }
    return ListWords(line: line).areBothKinds(labels[0], labels[1])
  }

  /// "1 điểm cầu chính và 23 điểm cầu cơ sở, tổng cộng 23 điểm cầu": what the words add up of both is neither of them.
  private func isAddedUp(_ total: Int, _ parts: [Int]) -> Bool {
    guard let last = parts.max(), last + 1 == total else { return false }
    return Self.adding.contains { ListWords(line: line).has($0, in: GapWords(line: line, index: total).own) }
  }
  private static let adding = ["tổng cộng", "tổng số"].map(Word.phrase)

  /// "284 người thương vong: 132 người chết, 152 người bị thương, mất tích 3 người": the first ones make it, and what is told behind
  /// them is something else. "190.000 lượt, trong đó quốc tế 8.000, nội địa 182.000 và khách lưu trú 180.000": so is what is as large as
  /// they are.
  private func isMadeByFirst(_ sizes: [ExactDecimal], _ whole: ExactDecimal, _ draft: Draft) -> Bool {
    var sum = ExactDecimal.zero
    for (index, size) in sizes.dropLast().enumerated() {
      guard let next = try? sum.adding(size) else { return false }
      sum = next
      guard index > 0, sum == whole else { continue }
      guard draft.isMistyped, draft.rule.identifier == "sum.parts", let last = sizes.last,
        let twice = try? last.multiplied(by: ExactDecimal(2))
      else {
        return true
      }
      return twice > whole
    }
    return false
  }

  /// "288 giải. Trong đó, trường A có 153 giải, gồm 5 giải nhất, 44 giải nhì, 39 giải ba và 65 giải khuyến khích": those are parts of
  /// a part.
  private func areNested(_ sizes: [ExactDecimal], _ parts: [Int]) -> Bool {
    sizes.indices.dropLast(2).contains { first in
      // "70 dự án sản xuất; 19 dự án dịch vụ; 19 dự án nghiên cứu; 9 …; 23 …": what semicolons part alike is one row.
      if areParted(parts) || isOfFew(sizes) && !opens(parts[first + 1], behind: parts[first]) { return false }
      var sum = ExactDecimal.zero
      for (count, size) in sizes[(first + 1)...].enumerated() {
        guard let next = try? sum.adding(size), next <= sizes[first] else { return false }
        sum = next
        if count > 0, sum == sizes[first] { return true }
      }
      return false
    }
  }

  /// "6 dự án hạ tầng, 5 dự án chế biến, 3 dự án logistics, 2 dự án nhà ở": of a few, some make another by chance.
  private func isOfFew(_ sizes: [ExactDecimal]) -> Bool { sizes.allSatisfy { $0 < ExactDecimal(100) } }

  private func opens(_ next: Int, behind part: Int) -> Bool {
    let start = line.figures[part].tokens.upperBound
    let gap = start..<max(start, line.figures[next].tokens.lowerBound)
    let isInside = line.figures[next].bracket != 0 && line.figures[next].bracket != line.figures[part].bracket
    return line.figures[next].opensList || line.hasMark(":", in: gap) || isInside
  }

  /// Whether semicolons part them all, and none opens a list of its own.
  private func areParted(_ parts: [Int]) -> Bool {
    zip(parts, parts.dropFirst()).allSatisfy { one, next in
      let start = line.figures[one].tokens.upperBound
      let gap = start..<max(start, line.figures[next].tokens.lowerBound)
      return line.hasMark(";", in: gap) && !line.hasMark(":", in: gap) && !line.figures[next].opensList
    }
  }

  /// "theo chương trình 2018 và 24.951 thí sinh": written without a point beside numbers with one, and no thing counted.
  private func isYear(_ part: Int, beside total: Int) -> Bool {
    let figure = line.figures[part]
    let next = figure.number.upperBound
    let isBare = next >= line.tokens.count || line.tokens[next].kind == .mark || line.tokens[next].word == Self.and
    guard figure.unit == nil, isBare, figure.decimals == 0,
      (ExactDecimal(1930)...ExactDecimal(2060)).contains(figure.value)
    else { return false }
    return !line.text(figure.number).contains(".") && line.text(line.figures[total].number).contains(".")
  }

  private static let and = Word("và")

  /// "Đồng Nai 787 ca, An Giang 232 ca, Long An 159 ca, Kiên Giang 70 ca": one of a row of names, and no total of those behind it.
  private func isOneOfRow(_ total: Int, _ parts: [Int]) -> Bool {
    guard total > 0, let first = parts.first, first == total + 1 else { return false }
    return isNextName(total) && isNextName(first)
  }

  /// Whether only a comma and a name stand between a figure's noun and the one before it.
  private func isNextName(_ index: Int) -> Bool {
    let (before, figure) = (line.figures[index - 1], line.figures[index])
    guard before.noun.first == figure.noun.first, before.unit == figure.unit, before.bracket == figure.bracket else {
      return false
    }
    let start = max(before.tokens.upperBound, before.nounTokens.upperBound)
    let gap = start..<max(start, figure.tokens.lowerBound)
    return gap.count > 1 && line.tokens[gap.lowerBound].isMark(",")
      && gap.dropFirst().allSatisfy { line.tokens[$0].isWord && line.tokens[$0].isCapital }
  }
}
