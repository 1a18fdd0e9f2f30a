import Figures

extension SecondThoughts {
  /// "A 25 ha; B 17 ha; C 15 ha": a measure that is off by a quarter of what some others make is no total of theirs.
  func isFarSum(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.across", !draft.isMistyped, !draft.isAddedUp,
      let total = figure(at: draft.figure), total.unit != nil, let size = total.magnitude?.magnitude,
      let sum = sum(of: draft), let gap = try? sum.subtracting(size),
      let five = try? gap.magnitude.multiplied(by: ExactDecimal(5))
    else { return false }
    return five > size
  }

  /// "KCN Đông 1 (265 ha), KCN Đông 2 (310 ha)", "Cẩm Điền 2 là 2.567 người": a number that belongs to a name is no part, where
  /// the others give the total.
  func isOfNames(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = figure(at: draft.figure) else { return false }
    var (sum, names) = (Bounds(.zero), 0)
    for part in draft.operands where part.spot != draft.figure {
      guard let its = figure(at: part.spot) else { return false }
      if its.mayNumberAName {
        names += 1
      } else {
        guard let next = its.bounds().flatMap({ sum.plus($0) }) else { return false }
        sum = next
      }
    }
    return names > 0 && Agreement(sum, with: total) == .exact
  }

  /// "43 dự án công nghiệp; 9 dự án du lịch; công nghệ thông tin và nông nghiệp, mỗi lĩnh vực có 1 dự án": one of each, and how many each
  /// are the words say.
  func isOneEach(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier) || draft.rule.identifier == "slip.single" else { return false }
    var parts = others(in: draft)
    // What stands right behind the last one that was counted may be of the list as well.
    if let last = parts.max(), last + 1 < line.figures.count,
      line.figures[last + 1].sentence == line.figures[last].sentence
    {
      parts.append(last + 1)
    }
    if let first = parts.min(), let last = parts.max(), isShort(draft) {
      // Of those told together one may have been left out.
      let all = line.figures[first].tokens.lowerBound..<line.figures[last].tokens.upperBound
      if line.has(Self.each, in: all) { return true }
    }
    return parts.contains { index in
      let first = line.figures[index].tokens.lowerBound
      return line.has(Self.each, in: max(0, first - 5)..<first) || isShort(draft) && isOfSeveral(before: first)
    }
  }

  /// "Can Lộc và Đức Thọ cùng 1 vụ"
  private func isOfSeveral(before token: Int) -> Bool { token > 0 && Self.alike.contains(line.tokens[token - 1].word) }
  private static let alike = LineReader.words("cùng đều")

  private func isShort(_ draft: Draft) -> Bool {
    guard let whole = figure(at: draft.figure)?.magnitude, let sum = sum(of: draft) else { return false }
    return sum < whole
  }

  private static let each = Word("mỗi")

  /// "17 xã và 2 thị trấn …, trong đó 18 xã, thị trấn khó khăn": a part of two kinds together is none of the one alone.
  func isOfTwoKinds(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier) || draft.rule.identifier == "part.bound" else { return false }
    let kinds = draft.operands.compactMap { figure(at: $0.spot) }.map { namesTwoKinds($0) }
    return kinds.contains(true) && kinds.contains(false)
  }

  private func namesTwoKinds(_ figure: Figure) -> Bool {
    let end = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    guard figure.noun.count <= 2, end + 1 < line.tokens.count, line.tokens[end].isMark(","),
      let first = figure.noun.first, Self.places.contains(first)
    else { return false }
    return Self.places.contains(line.tokens[end + 1].word)
  }
  private static let places = LineReader.words("xã phường thị thôn bản ấp tổ khu khóm huyện quận thành")

  /// "12 tôn giáo với 559.063 người: … Hồi giáo 126 người. Còn lại các tôn giáo khác như …": the parts go on behind the last one that was
  /// counted, and what was counted is less than the total.
  func isToldFurther(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = figure(at: draft.figure), let whole = total.magnitude,
      let sum = sum(of: draft), sum < whole,
      let last = others(in: draft).max()
    else { return false }
    if isMissingPart(behind: last, of: total, by: try? whole.subtracting(sum)) { return true }
    let part = line.figures[last]
    let next = last + 1
    if draft.rule.identifier == "sum.across", line.figures.indices.contains(next),
      line.spot(of: line.figures[next]) != draft.figure, line.figures[next].sentence == part.sentence,
      line.figures[next].clause == part.clause, isLevel(line.figures[next]),
      !part.noun.isEmpty, line.figures[next].noun == part.noun, line.figures[next].bracket == part.bracket
    {
      return true
    }
    let behind = part.tokens.upperBound..<min(line.tokens.count, part.tokens.upperBound + 16)
    return behind.dropLast().contains {
      line.tokens[$0].isCapital && line.tokens[$0].word == Self.still && line.tokens[$0 + 1].word == Self.remaining
    }
  }

  /// "636 nghìn lượt, trong đó quốc tế 222 nghìn và nội địa 383 nghìn. Khách ra nước ngoài đạt 31 nghìn lượt": what the parts lack is told
  /// in the next sentence.
  private func isMissingPart(behind last: Int, of total: Figure, by gap: ExactDecimal?) -> Bool {
    guard let gap, gap >= ExactDecimal(10) else { return false }
    return (last + 1..<min(line.figures.count, last + 6)).contains { other in
      let figure = line.figures[other]
      return figure.magnitude == gap && figure.sentence <= line.figures[last].sentence + 1 && isLevel(figure)
        && figure.isLike(total)
    }
  }
  private static let still = Word("còn")
  private static let remaining = Word("lại")

  /// "22 người mất tích. Các tỉnh thiệt hại lớn gồm A 9 người, B 4 người": the worst of them, and not all.
  func isOfTheLargest(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let index = line.figure(at: draft.figure),
      let whole = line.figures[index].magnitude, let sum = sum(of: draft), sum < whole,
      let first = others(in: draft).min(),
      first > index
    else { return false }
    let gap = line.figures[index].tokens.upperBound..<line.figures[first].tokens.lowerBound
    return gap.dropLast().contains {
      Self.large.contains(line.tokens[$0].word) && Self.opening.contains(line.tokens[$0 + 1].word)
    }
  }
  private static let large = LineReader.words("lớn nặng nhiều nhất cao biểu")
  private static let opening = LineReader.words("gồm là như")

  /// "202 xã …: một xã đạt 19 tiêu chí; 25 xã …; 88 xã …": one more, in a word.
  func isOneInWords(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier) || draft.rule.identifier == "slip.single",
      let index = line.figure(at: draft.figure), let whole = line.figures[index].magnitude, let sum = sum(of: draft),
      let name = line.figures[index].noun.first, (try? whole.subtracting(sum)) == ExactDecimal(1)
    else { return false }
    let parts = others(in: draft)
    guard let first = parts.min(), let last = parts.max() else { return false }
    let around =
      max(
        0, line.figures[first].tokens.lowerBound - 24)..<min(
        line.tokens.count, line.figures[last].tokens.upperBound + 16)
    return around.dropLast().contains {
      line.tokens[$0].word == Self.one && line.tokens[$0 + 1].word == name
    }
  }
  private static let one = Word("một")

  /// "tiếp 89 lượt/102 người …: đất đai 66 lượt, bồi thường 3 lượt, khác 19 lượt": of the visits, which stand beside the visitors.
  func isOfTheOther(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let index = line.figure(at: draft.figure) else { return false }
    let total = line.figures[index]
    let names = Set(
      draft.operands.compactMap { part -> Word? in
        part.spot == draft.figure ? nil : figure(at: part.spot).map { $0.noun.first ?? .none }
      })
    // Members by two names are the same; visits and visitors are not.
    guard total.isCount, names.count == 1, let name = names.first, name != .none, name != total.noun.first,
      !NounKinship.arePeople([name], total.noun)
    else {
      return false
    }
    return [index - 1, index + 1].contains { near in
      line.figures.indices.contains(near) && line.figures[near].sentence == total.sentence
        && line.figures[near].isCount && line.figures[near].noun.first == name
        && !draft.operands.contains { $0.spot == line.spot(of: line.figures[near]) }
    }
  }

  /// "tổng thu 90.830 tỷ đồng, trong đó nội địa 62.178, dầu thô 5.044, xuất nhập khẩu 23.600": of money a two-hundredth may not be told;
  /// it is asked where it is.
  func lacksLittle(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), !draft.isMistyped, !draft.isAddedUp,
      let total = figure(at: draft.figure),
      total.unit?.isMoney == true, let whole = total.magnitude, let sum = sum(of: draft), sum < whole,
      Slip.isTelling(printed: total.value, right: sum) == false, let gap = try? whole.subtracting(sum),
      let many = try? gap.multiplied(by: ExactDecimal(200))
    else { return false }
    return many < whole
  }

  /// "tổng lượt khách ước đạt 512.309, trong đó quốc tế 210.514, nội địa 301.794": each was rounded for itself.
  func isOfEstimates(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = figure(at: draft.figure), total.isCount,
      total.value >= ExactDecimal(10_000), let sum = sum(of: draft),
      let gap = try? sum.subtracting(total.value).magnitude
    else { return false }
    let figures = draft.operands.compactMap { figure(at: $0.spot) } + [total]
    return gap <= ExactDecimal(Int64(draft.operands.count / 2))
      && figures.contains { figure in
        let low = figure.tokens.lowerBound
        return (max(0, low - 3)..<low).contains { line.tokens[$0].word == Self.estimated }
      }
  }
  private static let estimated = Word("ước")

  /// "1,08 triệu tỷ đồng, trong đó …" of parts that make 1,0893: cut off, not rounded.
  func isCutOff(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = figure(at: draft.figure), !total.isCount,
      let sum = sum(of: draft)
    else { return false }
    return Agreement(Bounds(sum), with: total) == .cutOff
  }

  /// "đã tiếp 21.400 người, trong đó lãnh đạo tiếp 15.300 lượt (chiếm 81,0%), ủy quyền 3.580 lượt (chiếm 19,0%)": parts counted as something
  /// else, with shares of what they make together.
  func isOfOwnSum(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = figure(at: draft.figure), total.isCount,
      let whole = total.noun.first, let sum = sum(of: draft), sum != total.value
    else { return false }
    let parts = others(in: draft)
    // "trong 48 chi bộ, đảng bộ có 9 tổ chức hoàn thành xuất sắc, 34 tổ chức hoàn thành tốt, …": all grades of one thing.
    if let first = parts.min(), let last = parts.max() {
      let told = line.figures[first].tokens.lowerBound..<GapWords(line: line, index: last).after(8).upperBound
      if ListWords(line: line).isExhaustive(in: told) { return false }
    }
    return parts.allSatisfy { part in
      // "1.376 đảng viên, trong đó nam 1.251 đồng chí (91,4%), nữ 117 đồng chí (8,6%)": people by two names are the same.
      guard let noun = line.figures[part].noun.first, noun != whole, part + 1 < line.figures.count,
        !NounKinship.arePeople(line.figures[part].noun, total.noun)
      else { return false }
      let share = line.figures[part + 1]
      guard share.isPercent, share.decimals > 0, share.sentence == line.figures[part].sentence else { return false }
      return line.figures[part].bounds()?.percent(of: Bounds(sum)).map { Agreement($0, with: share).holds } ?? false
    }
  }

  /// "2.229 người, trong đó xuất sắc 806 người, chiếm 36,16%; hoàn thành tốt 1.367 người, chiếm 61,33%; …": the shares of the parts show
  /// that the total is right; some may not have been told, so that it is asked where they are.
  func isTotalOfShares(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = figure(at: draft.figure), total.isCount,
      let whole = total.bounds(), let sum = sum(of: draft), sum < total.value
    else { return false }
    let parts = others(in: draft)
    // Shares that make a hundred leave nothing out.
    if PartMarks(line: line, parts: parts).sharesAreWhole { return false }
    var right = 0
    for part in draft.operands where part.spot != draft.figure {
      guard let index = line.figure(at: part.spot), index + 1 < line.figures.count else { continue }
      let share = line.figures[index + 1]
      guard share.isPercent, share.sentence == line.figures[index].sentence, share.decimals > 0,
        let result = line.figures[index].bounds()?.percent(of: whole)
      else { continue }
      guard Agreement(result, with: share) == .exact else { return false }
      right += 1
    }
    return right > 1
  }
}
