import Figures

/// Sums of figures that are no set of parts: one is what the others leave, or others of them make the total exactly.
extension SecondThoughts {
  /// - Parameter parts: in the order of the text.
  func isOfOtherSum(_ draft: Draft, _ total: Int, _ parts: [Int]) -> Bool {
    guard let whole = line.figures[total].magnitude else { return false }
    let sizes = parts.compactMap { line.figures[$0].magnitude }
    guard sizes.count == parts.count, parts.count > 1, parts.count <= 9 else { return false }
    if isParallel(total, parts, sizes) || isFullWithUnread(total, parts, sizes, whole)
      || parts.contains(where: { isAge($0) })
    {
      return true
    }
    switch draft.rule.identifier {
    case "sum.across":
      return isBalance(sizes) || isStock(sizes, whole) || isOfSome(sizes, whole) || isBesides(total, parts)
    case "sum.division": return isMovement(sizes, whole)
    default: return false
    }
  }

  /// "412 hợp tác xã (thành lập mới 26, giải thể 11; đầu năm 397)": exact where one of them went.
  private func isMovement(_ sizes: [ExactDecimal], _ whole: ExactDecimal) -> Bool {
    guard sizes.count > 1, let sum = sum(sizes) else { return false }
    return sizes.contains { size in
      (try? sum.subtracting(size)).flatMap { try? $0.subtracting(size) } == whole
    }
  }

  /// "xuất khẩu 428 triệu USD, nhập khẩu 446 triệu USD, nhập siêu 18 triệu USD": one is what the others leave.
  private func isBalance(_ sizes: [ExactDecimal]) -> Bool {
    guard sizes.count == 3 else { return false }
    let sorted = sizes.sorted()
    return sorted[0] > .zero && (try? sorted[0].adding(sorted[1])) == sorted[2]
  }

  /// "nợ đọng 186,4 tỷ đồng, đã trả 98,7 tỷ đồng, phát sinh mới 12,3 tỷ đồng, còn lại 100,0 tỷ đồng": what it began with, what went and came,
  /// and what is left.
  private func isStock(_ sizes: [ExactDecimal], _ whole: ExactDecimal) -> Bool {
    guard sizes.count == 3 else { return false }
    return [(0, 1), (1, 0)].contains { went, came in
      (try? whole.subtracting(sizes[went])).flatMap { try? $0.adding(sizes[came]) } == sizes[2]
    }
  }

  /// "24 bếp ăn, 6 bếp chưa đạt; 18 cửa hàng, 3 chưa đạt; 12 chợ, 5 chưa đạt; tổng số 54 cơ sở": half of them and more make it exactly.
  private func isOfSome(_ sizes: [ExactDecimal], _ whole: ExactDecimal) -> Bool {
    guard sizes.count > 3, whole > Self.few else { return false }
    return (1..<(1 << sizes.count) - 1).contains { set in
      guard set & 1 == 1, set.nonzeroBitCount * 2 >= sizes.count else { return false }
      return sum(sizes.indices.filter { set >> $0 & 1 == 1 }.map { sizes[$0] }) == whole
    }
  }

  /// "chung thân 14, tử hình 9, án treo 386": one that stands among them, and was left out for want of a name.
  private func isFullWithUnread(_ total: Int, _ parts: [Int], _ sizes: [ExactDecimal], _ whole: ExactDecimal) -> Bool {
    guard parts.count > 2, let sum = sum(sizes), sum < whole else { return false }
    return (parts[0]..<parts[parts.count - 1]).contains { other in
      let figure = line.figures[other]
      return !parts.contains(other) && other != total && figure.bracket == line.figures[parts[0]].bracket
        && figure.isCount
        && figure.whole == nil && figure.magnitude.flatMap { try? sum.adding($0) } == whole
    }
  }

  /// "rèn luyện: tốt 1.286, khá 168, đạt 28, chưa đạt 4; học tập: tốt 412, khá 742, đạt 318, chưa đạt 14": with those beside it, it makes what
  /// the parts make.
  private func isParallel(_ total: Int, _ parts: [Int], _ sizes: [ExactDecimal]) -> Bool {
    guard total < parts[0] else { return false }
    let beside = (total..<parts[0]).filter {
      line.figures[$0].isCount && line.figures[$0].bracket == line.figures[total].bracket
    }
    let own = beside.compactMap { line.figures[$0].magnitude }
    return own.count > 1 && own.count == beside.count && sum(own) == sum(sizes)
  }

  /// "70 và 75 tuổi 9.272 cụ": the first of two ages.
  private func isAge(_ part: Int) -> Bool {
    let (figure, next) = (line.figures[part], part + 1)
    guard figure.isCount, figure.noun.isEmpty, line.figures.indices.contains(next), line.figures[next].isDuration else {
      return false
    }
    let gap = figure.tokens.upperBound..<line.figures[next].tokens.lowerBound
    return gap.count == 1 && line.tokens[gap.lowerBound].word == Self.also
  }

  /// "trung ương 412 tỷ đồng; tỉnh 286 tỷ đồng; huyện 124 tỷ đồng; ngoài ra vốn khác 38 tỷ đồng"
  private func isBesides(_ total: Int, _ parts: [Int]) -> Bool {
    guard total < parts[0],
      line.hasMark(";", in: line.figures[total].tokens.upperBound..<line.figures[parts[0]].tokens.lowerBound)
    else { return false }
    return parts.contains { Self.besides.occur(in: line, GapWords(line: line, index: $0).range()) }
  }

  func sum(_ sizes: [ExactDecimal]) -> ExactDecimal? {
    var sum = ExactDecimal.zero
    for size in sizes {
      guard let next = try? sum.adding(size) else { return nil }
      sum = next
    }
    return sum
  }

  /// Of a few things any of them may make any number.
  private static let few = ExactDecimal(40)
  private static let besides = PhraseSet(["ngoài ra", "bên cạnh đó"])
}
