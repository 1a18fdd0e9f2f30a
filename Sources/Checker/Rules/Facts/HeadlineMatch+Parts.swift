import Figures

/// Parts of what the first paragraph tells, which a title's rounded figure is not about.
extension HeadlineMatch {
  /// "Gần 5.000 đoàn viên được tặng vé" over "tặng vé cho 5.460 đoàn viên, gồm 4.310 người đi xe khách": those who went by
  /// coach are not told by the title, where the thing itself is counted before them.
  func isOtherPart(_ index: Int, of alike: [Int], _ line: LineView) -> Bool {
    let other = line.figures[index]
    guard figure.unit == nil, figure.noun.count > 1, other.noun.first != figure.noun.first,
      [.part, .base].contains(other.role), other.magnitude != figure.magnitude,
      let whole = alike.first(where: { isSameThing($0, line) }), whole < index,
      line.figures[whole].sentence == other.sentence, line.figures[whole].bracket == 0
    else { return false }
    return !isTold(behind: other, line)
  }

  /// Whether what the title says of the thing is said right behind the part: "2.950 người được xét nghiệm".
  private func isTold(behind other: Figure, _ line: LineView) -> Bool {
    let behind = other.tokens.upperBound..<min(line.tokens.count, other.tokens.upperBound + 10)
    return behind.prefix { line.tokens[$0].kind != .mark }.contains { deeds.contains(line.tokens[$0].word) }
  }

  /// "… đạt 1,36 tỷ USD. Cụ thể, 48 dự án cấp mới có vốn 910 triệu USD, 37 dự án điều chỉnh tăng thêm 450 triệu USD": of
  /// figures that add up to the first only that one remains.
  func withoutParts(_ stated: [Int], _ alike: [Int], _ line: LineView) -> [Int] {
    guard stated.count > 1, let first = stated.first, let total = line.figures[first].bounds(),
      figure.unit != nil || isOneDeed(first, line)
    else {
      return stated
    }
    // "vốn mới 462 triệu USD, tăng vốn 117 triệu USD. Tổng vốn là 579 triệu USD"
    for index in stated where figure.unit != nil && line.figures[index].role == .total {
      let before = alike.filter { $0 < index && line.figures[$0].bracket == 0 }.suffix(4).compactMap {
        line.figures[$0].bounds()
      }
      guard before.count > 1, let all = line.figures[index].bounds() else { continue }
      let sum = before.dropFirst().reduce(Optional(before[0])) { $0?.plus($1) }
      if let sum, sum.overlaps(all.lower, all.upper) { return [index] }
    }
    let later = alike.filter { $0 > first && line.figures[$0].bracket == 0 }.prefix(4)
    var sum = Bounds(.zero)
    for (count, index) in later.enumerated() {
      guard let term = line.figures[index].bounds(), let next = sum.plus(term) else { return stated }
      sum = next
      guard count > 0, sum.overlaps(total.lower, total.upper) else { continue }
      let rest = stated.filter { $0 > index }
      // "kiểm tra 19 doanh nghiệp, 12 chấp hành tốt, 7 vi phạm; xử phạt 4": fewer are some of those.
      return [first] + (figure.unit == nil ? rest.filter { line.figures[$0].value > line.figures[first].value } : rest)
    }
    return stated
  }
}

/// Rounded amounts, and amounts told in two parts.
extension HeadlineMatch {
  /// "17 doanh nghiệp được kiểm tra" over "đã kiểm tra 19 doanh nghiệp": what was done with them is said of both.
  private func isOneDeed(_ index: Int, _ line: LineView) -> Bool {
    let sentence = line.sentences[line.figures[index].sentence].tokens.prefix(60)
    return deeds.count == 2 && deeds.allSatisfy { deed in sentence.contains { line.tokens[$0].word == deed } }
  }

  /// The title's figure with what the words before it make of it: "vượt mốc 9.200 tỷ đồng" is more than that, and no excess.
  static func read(_ index: Int, _ line: LineView) -> Figure {
    var figure = line.figures[index]
    let at = figure.tokens.lowerBound
    guard figure.role == .excess || figure.role == .attained || figure.role == .level, at > 1,
      marks.contains(line.tokens[at - 1].word), passing.contains(line.tokens[at - 2].word)
    else { return figure }
    figure.role = .level
    figure.approximation = .above
    return figure
  }

  private static let marks = LineReader.words("mốc ngưỡng")
  private static let passing = LineReader.words("vượt qua cán")

  /// "Thu ngân sách vượt mốc 9.200 tỷ đồng" over 9.020, "Gần 800 triệu USD" over a total of 579: no rounding.
  func isPastTheMark(_ other: Figure, _ line: LineView) -> Bool {
    guard figure.unit?.isMoney ?? false, other.approximation == .exact, let mine = figure.magnitude,
      let its = other.magnitude, [.level, .total, .to].contains(other.role),
      let double = try? its.multiplied(by: ExactDecimal(2)), double > mine, its < mine
    else { return false }
    switch figure.approximation {
    case .above, .atLeast: return isNear(its, mine, 4)
    case .below, .atMost: return other.role == .total && !isNear(its, mine, 5)
    default: return false
    }
  }

  /// No further below than this part.
  private func isNear(_ its: ExactDecimal, _ mine: ExactDecimal, _ part: Int64) -> Bool {
    guard let gap = try? mine.subtracting(its).multiplied(by: ExactDecimal(part)) else { return false }
    return gap <= mine
  }

  /// "214 dự án còn hiệu lực" over "139 dự án FDI và 102 dự án trong nước còn hiệu lực": the two kinds there are, of the very
  /// thing that the title counts. What they make together, where it is not what the title prints.
  func contradictingSum(_ alike: [Int], _ line: LineView) -> (first: Int, second: Int, sum: ExactDecimal)? {
    guard figure.isCount, figure.approximation == .exact, figure.noun.count > 1, deeds.count == 2 else { return nil }
    for (first, second) in zip(alike, alike.dropFirst()) where second == first + 1 {
      let (one, two) = (line.figures[first], line.figures[second])
      let words = ListWords(line: line)
      let gap = one.tokens.upperBound..<two.tokens.lowerBound
      let behind = two.tokens.upperBound..<min(line.tokens.count, two.tokens.upperBound + 10)
      guard Self.isStated(one), Self.isStated(two), one.noun.prefix(2) == figure.noun.prefix(2),
        two.noun.prefix(2) == figure.noun.prefix(2), one.sentence == two.sentence, gap.count <= 8,
        let last = gap.last, line.tokens[last].word == Self.and, words.areBothKinds(gap, behind),
        deeds.allSatisfy({ deed in behind.contains { line.tokens[$0].word == deed } }),
        let sum = try? one.value.adding(two.value), sum != figure.value, isNearly(sum)
      else { continue }
      return (first, second, sum)
    }
    return nil
  }

  private func isNearly(_ sum: ExactDecimal) -> Bool {
    Restatement.isSwapped(figure.value, sum)
      || isNear(min(sum, figure.value), max(sum, figure.value), 5) && Restatement.digits(figure) > 1
  }

  private static let and = Word("và")
}
