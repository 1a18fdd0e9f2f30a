import Figures

extension SecondThoughts {
  /// "từ 75 triệu đồng năm 2012 lên 130 triệu đồng (gấp 1,73 lần, gấp 3,5 lần so với năm 2008)": what is compared with is of a year that
  /// the base does not have.
  func isOfAnotherYear(stated: Int, base: Int) -> Bool {
    let (figure, then) = (line.figures[stated], line.figures[base])
    guard case .year(let named) = figure.comparisonTime else { return false }
    // Behind a comma the next figure's year begins.
    let start = max(then.tokens.upperBound, then.nounTokens.upperBound)
    let behind = (start..<min(line.tokens.count, start + 6)).prefix {
      line.tokens[$0].kind != .mark || line.tokens[$0].isMark("/")
    }
    let years = line.mentions(in: behind.startIndex..<behind.endIndex).lazy.compactMap { mention -> Int? in
      guard case .date(let date) = mention.kind, date.month == nil else { return nil }
      return date.fullYear
    }
    return years.first.map { $0 != named } ?? false
  }

  /// "Năm 2019 có 4.126 vụ. Năm 2022 có 4.683 vụ, tăng 612 vụ so với năm trước": of the year between, which is not told; so of terms and
  /// school years.
  func isOfAYearBetween(_ pair: Pair) -> Bool {
    let stated = line.figures[pair.stated]
    guard pair.relation != .part, stated.comparison != .plan, stated.comparisonTime != line.figures[pair.base].time,
      Self.before.occur(in: line, stated.tokens.upperBound..<min(line.tokens.count, stated.tokens.upperBound + 12))
        || stated.comparison == .samePeriod
    else { return false }
    switch (line.figures[pair.level].time, line.figures[pair.base].time) {
    case (.year(let now), .year(let then)): return abs(now - then) > 1
    case (.years(let now, let end), .years(let then, _)): return abs(now - then) > max(1, end - now)
    default: return false
    }
  }

  private static let before = PhraseSet(["nhiệm kỳ trước", "năm học trước", "khóa trước", "năm trước"])

  /// "208 khu với 71,8 nghìn ha, chiếm tương ứng 56,2% về số lượng và 62,3% về diện tích": what the percentage is said to be of is another
  /// measure than that of the figures it was held against.
  func isOfAnotherMeasure(stated: Int, level: Int) -> Bool {
    let next = line.figures[stated].tokens.upperBound
    guard next + 1 < line.tokens.count, line.tokens[next].word == Self.asTo else { return false }
    let (named, figure) = (line.tokens[next + 1].word, line.figures[level])
    let isSum = next + 2 < line.tokens.count && Self.money.contains(line.tokens[next + 2].word)
    if Self.numbers.contains(named), !isSum { return !figure.isCount && figure.unit != nil }
    if Self.areas.contains(named) { return figure.unit == nil || figure.unit?.isMoney == true }
    return (isSum || Self.amounts.contains(named)) && figure.unit == nil
  }

  /// "Trong đó, lúa mùa 27.220 ha, bằng 98,80%; ngô 1.677 ha, tăng 3,90%; …": one of a row that is compared with another time, and no
  /// part of the whole.
  func isOfComparedRow(stated: Int) -> Bool {
    let figure = line.figures[stated]
    guard figure.leads.last?.cue == .equals, figure.comparison == .none else { return false }
    if saysOfWhat(stated) { return false }
    let near = max(0, stated - 5)..<min(line.figures.count, stated + 6)
    return near.contains { index in
      let other = line.figures[index]
      guard other.isPercent, other.sentence == figure.sentence, other.bracket == figure.bracket, index != stated else {
        return false
      }
      // "bằng 99,8% cùng kỳ năm trước, trong đó …"
      return other.clause != figure.clause && (other.role == .growth || other.role == .ratio)
        || index < stated && other.leads.last?.cue == .equals && other.comparison != .none
    }
  }

  /// "bằng 7,3% doanh thu": words follow, and they say of what it is.
  func saysOfWhat(_ share: Int) -> Bool {
    let next = line.figures[share].tokens.upperBound
    return next < line.tokens.count && line.tokens[next].isWord && line.tokens[next].word != Self.and
  }
  private static let and = Word("và")

  /// "So với cùng kỳ (58.177/21) …, tử vong tăng 89 trường hợp": what stands behind the bar is a figure too.
  func isOverBar(_ pair: Pair, _ other: Int, _ stated: Figure) -> Bool {
    guard pair.relation == .difference, let behind = line.figures[other].wholeMagnitude,
      let level = line.figures[pair.level].magnitude, let gap = try? level.subtracting(behind).magnitude
    else { return false }
    return gap == stated.magnitude
  }

  /// "4 doanh nghiệp giảm là A (-7%), B (-15%)": a change of each. "71 giáo sư và 829 phó giáo sư, tỷ lệ đạt chung là 83,88%": of both.
  func isNoShare(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "share.percent", let share = figure(at: draft.figure) else { return false }
    let before = share.tokens.lowerBound - 1
    guard before > 0 else { return false }
    let isSigned = line.tokens[before].isMark("-") || line.tokens[before].isMark("+")
    if isSigned, line.tokens[before - 1].isMark("(") { return true }
    guard let index = line.figure(at: draft.figure), index > 0, line.figures[index - 1].whole == nil else {
      return false
    }
    if isOccupancyOfOther(index, draft) { return true }
    let words = max(0, before - 2)...before
    return words.contains { line.tokens[$0].word == Self.common }
      && words.contains { line.tokens[$0].word == Self.being }
  }
  /// "12 KCN đã hoạt động với diện tích 2.914 ha, tỷ lệ lấp đầy 71,4%": what is let of them, and not what they are of all.
  private func isOccupancyOfOther(_ share: Int, _ draft: Draft) -> Bool {
    guard Self.occupied.occur(in: line, GapWords(line: line, index: share).own) else { return false }
    let parts = others(in: draft)
    let sizes = parts.compactMap { line.figures[$0].magnitude }
    guard parts.count == 2, sizes.count == 2 else { return false }
    let part = parts[sizes[0] <= sizes[1] ? 0 : 1]
    return !Self.letting.occur(in: line, GapWords(line: line, index: part).label)
  }
  private static let occupied = PhraseSet(["lấp đầy"])
  private static let letting = PhraseSet(["thuê", "giao", "lấp", "sử dụng", "thu hút"])

  private static let common = Word("chung")
  private static let being = Word("là")

  /// "48.638.368 mũi (74,0%), nhắc lần 2 với 10.594.168 mũi (54,5%)": each of its own whole, which is not told.
  func isBesideAnotherShare(stated: Int, level: Int, base: Int) -> Bool {
    let (share, whole) = (line.figures[stated], line.figures[base])
    guard base < level, level == stated - 1, share.bracket != 0, base + 1 < level else { return false }
    let its = line.figures[base + 1]
    return its.isPercent && its.bracket != 0 && whole.bracket == 0 && line.figures[level].bracket == 0
      && whole.sentence == share.sentence && whole.role == line.figures[level].role
      && its.tokens.lowerBound - max(whole.tokens.upperBound, whole.nounTokens.upperBound) <= 2
      && !(base + 1...level).contains { index in
        line.figures[index].leads.contains { $0.cue == .consistsOf || $0.cue == .including || $0.cue == .remaining }
      }
  }

  /// "35.581 tỷ đồng, bằng 84,9% cùng kỳ. … với tổng vốn 17.985 tỷ đồng": what a later sentence tells is no base, unless it is called one.
  func isOfLaterSentence(stated: Int, base: Int) -> Bool {
    let figure = line.figures[base]
    return base > stated && figure.sentence > line.figures[stated].sentence && figure.time == .none
      && ![.base, .from, .plan].contains(figure.role)
  }

  /// "167 người, tăng 7 người so với dự kiến, tăng 5,81% so với khóa trước": the two changes are from two things.
  func isOfTwoComparisons(_ draft: Draft) -> Bool {
    guard draft.rule.identifier.hasPrefix("change."), let stated = figure(at: draft.figure) else { return false }
    return draft.operands.contains { part in
      guard part.spot != draft.figure, let other = figure(at: part.spot), other.role == .change else { return false }
      return other.comparison != .none && stated.comparison != .none && other.comparison != stated.comparison
        && other.sentence == stated.sentence
    }
  }

  /// "15.173 hộ cận nghèo …; 1.705 hộ, chiếm 6,96% so với tổng số hộ đồng bào dân tộc thiểu số": what the words call the whole bears another
  /// name than the figure it was held against.
  /// Nor is "128 dự án …, chiếm 90,8% tổng số dự án" the total number of projects.
  func isOfAnotherName(stated: Int, base: Int) -> Bool {
    let (named, noun) = (wholeNamed(behind: stated), line.figures[base].noun)
    let next = line.figures[stated].tokens.upperBound
    // "toàn Đảng bộ" is where they are counted.
    let isPlace = next < line.tokens.count && Self.allOf.contains(line.tokens[next].word)
    if !isPlace, named.count > 1, noun.count > 1, named[0] == noun[0], named[1] != noun[1] { return true }
    guard !named.isEmpty, base < stated else { return false }
    return (base + 1..<min(base + 4, stated)).contains { index in
      line.figures[index].isPercent && line.figures[index].sentence == line.figures[base].sentence
        && wholeNamed(behind: index) == named
    }
  }

  /// "từ 9 phòng, 3 đơn vị xuống còn 6 phòng, 1 đơn vị, giảm 5 phòng": not what became of 1 đơn vị.
  func isOfTheKind(_ other: Int, _ pair: Pair) -> Bool {
    let (figure, level, base) = (line.figures[other], line.figures[pair.level], line.figures[pair.base])
    guard figure.isLike(level) else { return false }
    return figure.noun.isEmpty || level.noun.isEmpty || level.noun.first != base.noun.first
      || figure.noun.first == level.noun.first
  }

  /// "chiếm 27,5% tổng số sinh viên": the words behind a percentage.
  private func wholeNamed(behind share: Int) -> [Word] {
    let number = line.figures[share].sentence
    return ShareSearch(
      sentence: SentenceView(line: line, sentence: line.sentences[number], number: number), index: share
    ).namedWords
  }

  private static let asTo = Word("về")
  private static let allOf = LineReader.words("toàn cả")
  /// Of "số lượng", "số dự án", "lượng".
  private static let numbers: Set<Word> = [Word("số")]
  private static let money: Set<Word> = [Word("tiền"), Word("vốn")]
  private static let areas: Set<Word> = [Word("diện")]
  private static let amounts: Set<Word> = [Word("vốn"), Word("giá"), Word("kim"), Word("doanh")]
}
