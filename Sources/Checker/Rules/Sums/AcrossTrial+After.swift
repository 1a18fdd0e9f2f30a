import Figures

/// Parts told after their total.
extension AcrossTrial {
  /// Nghị quyết đề ra 18 chỉ tiêu. Đến nay 11 chỉ tiêu đạt, 5 …, 2 ….
  func after() -> [Draft] {
    // "Lực lượng gồm 2.980 người. Khối A có …": what a thing consists of is told in full.
    let isConsisting = sentence[total].role == .part && !sentence[total].leads.contains { $0.cue == .including }
    guard [.level, .total, .to, .plan].contains(sentence[total].role) || isConsisting, sentence[total].bracket == 0,
      sentence[total].whole == nil
    else { return [] }
    let high = min(line.figures.count, total + Self.reach)
    let parts = (total + 1..<high).filter { index in
      let figure = line.figures[index]
      return figure.sentence < sentence.number + 4 && figure.bracket == 0 && Terms.isTerm(figure)
        && !terms.isGrade(index)
        && terms.fit(index, to: total) >= .bare && figure.whole == nil
    }
    guard parts.count > 1 else { return [] }
    if opensList(parts[0]) {
      // A list within one sentence is another rule's; one that goes on in the next sentence is not.
      let told = told(parts)
      guard let last = told.last, line.figures[last].sentence > line.figures[told[0]].sentence,
        match.longestExact(told, total: total) == nil
      else { return [] }
      return [spread(parts)].compactMap { $0 }
    }
    let limit = (line.figures[total].magnitude ?? .zero)
    let smaller = Array(parts.prefix { (line.figures[$0].magnitude ?? limit) < limit })
    guard smaller.count > 1 else { return [] }
    let isRounded = ([total] + smaller).contains { line.figures[$0].approximation != .exact }
    let isBeside =
      smaller == Array(total + 1..<total + 1 + smaller.count) && line.figures[smaller.last!].sentence == sentence.number
    if !isRounded || isBeside, let count = match.longestExact(smaller, total: total) {
      return [draft(Array(smaller[..<count]), nil, .likely), second(smaller, after: count)].compactMap { $0 }
    }
    if !isRounded, let near = nearMiss(parts) ?? halves(smaller) ?? spread(parts) { return [near] }
    guard !isConsisting else { return [] }
    // 3 cụm … 48 cơ sở. Cụm A 21, cụm B 17, cụm C 12: as many parts as there are things.
    // "Trong 5 năm … 640 đảng viên, lần lượt là 98, 112, 131, 140 và 153": as many as there are years.
    let isSeries = line.figures[smaller[0]].leads.contains { $0.cue == .respectively }
    guard total > sentence.range.lowerBound, let things = sentence[total - 1].magnitude,
      sentence[total - 1].isCount || isSeries && sentence[total - 1].isDuration,
      things == ExactDecimal(Int64(smaller.count)), smaller.count > 2,
      smaller.allSatisfy({ terms.fit($0, to: total) == .sure }),
      Set(smaller.map { line.figures[$0].sentence }).count == 1
    else { return [] }
    return [mismatch(smaller, isClosed: true)].compactMap { $0 }
  }

  /// "4.860 người; theo giới tính có 1.955 nam, 2.905 nữ; theo độ tuổi … 3.470 người, … 1.490 người": the first partition
  /// fits, the second does not; its last part is what is marked.
  private func second(_ parts: [Int], after count: Int) -> Draft? {
    let rest = Array(parts[count...].prefix { line.figures[$0].sentence == sentence.number })
    guard count > 1, rest.count > 1, let last = rest.last,
      ListWords(line: line).hasAny(Self.partitioning, in: sentence.between(parts[count - 1], rest[0])),
      !match.agreesOtherwise(rest, total: total), match.longestExact(rest, total: total) == nil,
      match.isNear(rest, total: total, within: 20), let whole = terms.printedSum([total], total: last),
      let others = terms.printedSum(rest.dropLast(), total: total), let right = whole.minus(others),
      ([total] + rest).allSatisfy({ line.figures[$0].approximation == .exact })
    else { return nil }
    let operands = [total] + rest.dropLast()
    return Claimant(sentence: sentence, rule: rule).draft(
      last,
      Claimant.Computation(
        result: right, formula: operands.map { Writing.number(line.figures[$0], line) }.joined(separator: " − "),
        operands: operands), subject: .part, verdict: .inconsistent)
  }

  private static let partitioning = LineReader.words("theo về")

  /// Đã giải quyết 643 hồ sơ; đúng hạn 636, quá hạn 8: two halves told right after the whole.
  private func halves(_ parts: [Int]) -> Draft? {
    let two = Array(parts.prefix(2))
    let words = ListWords(line: line)
    // "… 331.624 lượt khách. Khách quốc tế 97.678 lượt, khách trong nước 234.216 lượt": in the next sentence, and very near.
    let isNext =
      two.allSatisfy { line.figures[$0].sentence == sentence.number + 1 }
      && match.isNear(two, total: total, within: 1)
    guard
      two.allSatisfy({ terms.fit($0, to: total) >= .bare && (isNext || line.figures[$0].sentence == sentence.number) }),
      words.areHalves(label(two[0]), label(two[1])), !words.areHalves(label(total), label(two[0])),
      !words.areHalves(label(total), label(two[1])),
      match.isNear(two, total: total, within: 5), !match.agreesOtherwise(two, total: total)
    else { return nil }
    return draft(two, .inconsistent, .sure)
  }

  /// "Qua kiểm tra 54 dự án, đề xuất gia hạn 31 dự án, thu hồi 9 dự án, cam kết tiến độ 15 dự án": counts of the total's own
  /// name, told one after the other to the end of its sentence, that all but make it.
  private func nearMiss(_ candidates: [Int]) -> Draft? {
    if let closest = closest(candidates) { return closest }
    let parts = Array(candidates.prefix { line.figures[$0].sentence == sentence.number })
    let whole = sentence[total]
    guard parts.count > 1, let size = whole.magnitude, size >= Self.fifty,
      parts.allSatisfy({ isCounted($0, as: whole) }), isSurveyed || parts.count > 2,
      parts.count > 2
        ? match.isNear(parts, total: total, within: 2)
        : size >= Self.hundred && match.isNear(parts, total: total, within: 1)
    else { return nil }
    return nearDraft(parts)
  }

  private func isCounted(_ part: Int, as whole: Figure) -> Bool {
    let figure = line.figures[part]
    return figure.isCount && whole.isCount && !whole.noun.isEmpty && figure.noun.first == whole.noun.first
      && figure.role == .level && figure.comparison == .none && (figure.magnitude ?? .zero) < (whole.magnitude ?? .zero)
  }

  /// "giá trị sản xuất 841,894 tỷ đồng; nông nghiệp 362,014 tỷ đồng; công nghiệp 226,47 tỷ đồng; dịch vụ 254,41 tỷ đồng": the
  /// first three or more amounts of one kind lie so near a large total that chance is out of the question.
  private func closest(_ candidates: [Int]) -> Draft? {
    let told = told(candidates).filter { line.figures[$0].sentence <= sentence.number + 2 }
    let whole = sentence[total]
    guard told.count > 1, whole.value.coefficient.magnitude >= 1000, let size = whole.magnitude,
      !sentence[total].leads.contains(where: { $0.cue == .including })
    else { return nil }
    for count in 2...min(8, told.count) {
      let parts = Array(told[..<count])
      // Two are few: of the total's own sentence, and neither of them all but the whole.
      if count == 2 {
        if isMadeOfTwo(parts, size) { return nearDraft(parts) }
        continue
      }
      guard terms.fit(parts[count - 1], to: total) == .sure, (line.figures[parts[count - 1]].magnitude ?? size) < size
      else {
        return nil
      }
      let isSlip = match.isNear(parts, total: total, within: 1, of: 400) && match.printedSlip(parts, total: total)
      if match.isNear(parts, total: total, within: 1, of: 2000) || isSlip { return nearDraft(parts) }
    }
    return nil
  }

  /// "sản lượng đạt 43.126 tấn, tăng 2,4%; khai thác 39.068 tấn; nuôi trồng 4.049 tấn": two that are within a two-thousandth.
  private func isMadeOfTwo(_ parts: [Int], _ size: ExactDecimal) -> Bool {
    let least = (try? size.divided(by: ExactDecimal(20), places: 4)) ?? size
    return match.isNear(parts, total: total, within: 1, of: 2000)
      && parts.allSatisfy {
        line.figures[$0].sentence == sentence.number && terms.fit($0, to: total) == .sure
          && (line.figures[$0].magnitude ?? .zero) > least && (line.figures[$0].magnitude ?? size) < size
      }
  }

  private func nearDraft(_ parts: [Int]) -> Draft? {
    let last = line.figures[parts.last!]
    let tail = last.tokens.upperBound..<max(last.tokens.upperBound, line.sentences[last.sentence].tokens.upperBound)
    guard !ListWords(line: line).leavesOut(in: tail) else { return nil }
    return mismatch(parts, isClosed: true)
  }

  /// "Qua rà soát 287 cơ sở", "Khảo sát 160 bếp ăn": all of them were looked at.
  private var isSurveyed: Bool {
    ListWords(line: line).hasAny(Self.surveying, in: GapWords(line: line, index: total).own.suffix(6))
  }

  private static let surveying = LineReader.words("qua soát sát tra thống trong")
  private static let fifty = ExactDecimal(50)
  private static let hundred = ExactDecimal(100)

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
