import Figures

/// What to say of a list that does not make its total.
struct PartsJudgement {
  let sentence: SentenceView
  let list: PartList
  let total: Int
  let parts: [Int]
  private var line: LineView { sentence.line }
  private var words: ListWords { ListWords(line: line) }
  private var terms: Terms { Terms(line: line) }

  private var structure: PartsStructure {
    PartsStructure(sentence: sentence, list: list, total: total, parts: parts)
  }
  private var range: Range<Int> { structure.range }

  func verdict(isClean: Bool) -> Verdict? {
    let isRounded = line.figures[total].approximation != .exact
    guard parts.allSatisfy({ isExact(line.figures[$0]) }) else { return isOverAtLeast(isClean) ? .inconsistent : nil }
    guard SumMatch(terms: terms).isSaid(parts, total: total),
      !isRounded || list.opening == .closed || exceeds && structure.isWhole
    else { return nil }
    let match = SumMatch(terms: terms)
    let structure = structure
    guard
      structure.sharesAreWhole || structure.endsWithCountedRest
        || !parts.contains(where: { line.figures[$0].role == .remaining })
    else { return nil }
    let isTold = list.opening == .closed || structure.isToldInBracket || structure.isToldBehindColon
    let isOwn = isTold && structure.isImmediate || structure.fillsBracket
    guard !match.agreesOtherwise(parts, total: total), !match.isPrintedElsewhere(parts, total: total, isTold: isOwn)
    else { return nil }
    let isClosed = isTold || structure.isWhole
    let slip = match.slip(parts, total: total)
    let isNear = match.isNear(parts, total: total, within: 20)
    let isFar = !isNear && slip == nil
    let isSame =
      (list.opening == .closed || structure.isToldBehindColon)
      && parts.allSatisfy { isSameThing(line.figures[$0], line.figures[total]) }
    let areMore = exceeds && structure.isImmediate && OverfullStates(line: line, parts: parts, total: total).areMore
    guard !isFar || areMore || isClosed && match.isNear(parts, total: total, within: isSame ? 150 : 70) else {
      return nil
    }
    // "…, 50 đồng chí là nữ": the words behind the last part are its own.
    let named = range.lowerBound..<max(range.upperBound, parts.last.map { structure.label($0).upperBound } ?? 0)
    let overlaps =
      words.overlaps(in: named) && !(structure.sharesAreWhole && !words.mixesCriteria(in: named))
      && !structure.isCounted && !structure.areAges && !arePeoples
    guard isClean, isTied, !structure.hasUnreadPart else { return isClosed && !overlaps ? .unverifiable : nil }
    if overlaps, !words.areDisjoint(in: named) {
      guard list.opening == .closed else { return nil }
      return fallsShort && (structure.closesWithAnd || structure.closesFartherOff)
        ? .inconsistent : .unverifiable
    }
    if areMore { return .inconsistent }
    if isClosed, !isOpenEnded {
      // A small count may be far off by one slip; a large one or a measure seldom is.
      let isSmall = line.figures[total].isCount && line.figures[total].value < ExactDecimal(100)
      let reach: Int64 = isSmall ? (isSame ? 150 : 70) : 40
      let isPlain =
        structure.isImmediate && structure.runsToSemicolon && match.isNear(parts, total: total, within: reach)
      let isMany = parts.count > 2 || exceeds || structure.isWhole || structure.areHalves || isPlain
      // "nuôi trồng 400.000 tấn, gồm cá 267.100 tấn, tôm 87.600 tấn": what is less than the total by a good part lacks
      // something that is not told.
      let mayLack =
        !exceeds && !isSmall && slip == nil && !structure.isWhole && !structure.areHalves
        && !match.isNear(parts, total: total, within: Self.lacking)
      return slip != nil || isMany && (isNear || isPlain) && !mayLack ? .inconsistent : .unverifiable
    }
    if isByCriterion, match.isNear(parts, total: total, within: 20), exceeds || match.swappedPart(parts, total: total) {
      return .inconsistent
    }
    if isNearMiss || isNearBoth { return .inconsistent }
    guard isNamedDirectly else { return nil }
    // "1.260 học viên. Trong đó sơ cấp 734, trung cấp 562": 526 with two digits swapped.
    let isTelling =
      match.tellingSlip(parts, total: total) || match.tellingPartSlip(parts, total: total)
    if exceeds { return isTelling || structure.areApart || isOverfull || leavesRest ? .inconsistent : .unverifiable }
    let isListed =
      parts.count > 2 && structure.isImmediate && structure.runsToItsEnd
      && zip(parts, parts.dropFirst()).contains { words.areApart(structure.label($0), structure.label($1)) }
    if structure.areHalves || isSpecific || isListed, isTelling { return .inconsistent }
    return isNear && slip != nil || match.isNear(parts, total: total, within: 7) ? .unverifiable : nil
  }

  /// "dân tộc Kinh có 4.250 người, dân tộc Thái có 1.200 người và các dân tộc khác có 388 người": everybody is of one of them.
  private var arePeoples: Bool { parts.allSatisfy { words.has(Self.people, in: structure.label($0)) } }
  private static let people = Word.phrase("dân tộc")

  /// "97.440 thí sinh. Trong đó 85.452 …, 9.194 …, 2.791 …": three parts and more of a list that may be open are within a
  /// hundredth of their total by chance once in fifty times; what was meant to make it does not.
  private var isNearMiss: Bool {
    let figure = line.figures[total]
    guard parts.count > 2, isExact(figure), (figure.magnitude ?? .zero) >= Self.least, structure.runsToItsEnd,
      !isOpenEnded, SumMatch(terms: terms).isNear(parts, total: total, within: lacksLessThanAny ? 3 : 2, of: 200),
      parts.allSatisfy({ terms.fit($0, to: total) >= .bare || line.figures[$0].noun.isEmpty })
        || structure.isImmediate && SumMatch(terms: terms).isNear(parts, total: total, within: 1, of: 300)
    else { return false }
    // Of money and measures there is often something small that is not told.
    if figure.unit != nil, !exceeds, SumMatch(terms: terms).slip(parts, total: total) == nil { return false }
    // Two parts of one size may be one told twice; a part as large as the total is another thing.
    let sizes = parts.compactMap { line.figures[$0].magnitude }
    return Set(sizes.map(\.plain)).count == parts.count && sizes.allSatisfy { $0 < (figure.magnitude ?? .zero) }
  }

  /// "688 đơn, trong đó thụ lý 194 đơn, hướng dẫn 385 đơn, chuyển 78 đơn, đôn đốc 24 đơn": four parts and more, and what they lack, or
  /// have too much, is less than a third of the least of them: no kind is so small that it alone would go untold.
  private var lacksLessThanAny: Bool {
    guard parts.count > 3, let sum = terms.printedSum(parts[...], total: total)?.lower,
      let whole = line.figures[total].magnitude, whole >= Self.some, let gap = try? whole.subtracting(sum).magnitude,
      let least = parts.compactMap({ line.figures[$0].magnitude }).min(),
      let thrice = try? gap.multiplied(by: ExactDecimal(3))
    else { return false }
    return thrice <= least
  }

  /// "4.861 hồ sơ, trong đó trực tuyến 4.517 hồ sơ, trực tiếp 345 hồ sơ": two kinds of which a third is seldom told; a
  /// bracket that holds nothing but parts; or two parts that lie within half a hundredth of a thousand and more.
  private var isNearBoth: Bool {
    guard isExact(line.figures[total]), !isOpenEnded else { return false }
    let match = SumMatch(terms: terms)
    let isAlmost = match.isNear(parts, total: total, within: Self.lacking)
    // Of money and measures some is often not told; not where two halves are.
    if isAlmost, line.figures[total].unit != nil, structure.areLikelyBoth || structure.areWholeHalves { return true }
    // "chi 19.460 tỷ đồng, trong đó đầu tư 10.661 tỷ đồng, thường xuyên 8.736,6 tỷ đồng": of money there is often something else.
    if line.figures[total].unit != nil, !exceeds, match.slip(parts, total: total) == nil { return false }
    if structure.areLikelyBoth { return isAlmost }
    guard parts.allSatisfy({ terms.fit($0, to: total) >= .bare || line.figures[$0].noun.isEmpty }) else { return false }
    if structure.fillsBracket || structure.closesWithAnd && !exceeds { return isAlmost }
    let size = line.figures[total].magnitude ?? .zero
    guard parts.count == 2, structure.isImmediate, structure.runsToItsEnd, size >= Self.least,
      line.figures[parts[0]].magnitude != line.figures[parts[1]].magnitude
    else { return false }
    if structure.areApart { return match.isNear(parts, total: total, within: 1) }
    return size >= Self.many && match.isNear(parts, total: total, within: 1, of: 200)
  }

  private static let least = ExactDecimal(100)
  private static let some = ExactDecimal(300)
  private static let many = ExactDecimal(1000)

  /// In per cent of the total.
  private static let lacking: Int64 = 8

  /// "Xét theo địa bàn: …", "Phân theo loại hình: …" at the beginning of its sentence: all of them, told by a
  /// criterion.
  private var isByCriterion: Bool {
    guard line.tokens[list.token].isMark(":"), parts.count > 1, structure.runsToItsEnd else { return false }
    let lead = sentence.sentence.tokens.lowerBound..<list.token
    return lead.count <= 6 && Self.criteria.contains { words.has($0, in: lead) }
  }

  private static let criteria = [
    "theo độ tuổi", "theo giới", "theo loại", "theo khối", "theo địa bàn", "theo khu", "theo lĩnh vực", "theo ngành",
    "theo quy mô", "theo thành phần", "theo trình độ", "theo tiến độ", "theo nguồn", "theo hình thức", "theo cấp",
    "theo tình trạng", "theo quốc tịch", "theo nhóm", "theo tính chất",
    "về trình độ", "về cơ cấu", "về độ tuổi", "về giới tính", "về loại hình", "về thành phần",
  ].map(Word.phrase)

  /// Whether the words, or the parts themselves, leave nothing out.
  var isToldInFull: Bool { list.opening == .closed || structure.isToldInBracket || structure.isWhole }

  /// "12.400 tỷ đồng, trong đó nội địa 9.300 tỷ đồng và xuất nhập khẩu 4.100 tỷ đồng": told to its last, and more than its total.
  /// That it is near is seen beside the total: the one part that is wrong may be far off.
  var isClosedAndOver: Bool {
    exceeds && structure.closesFartherOff && SumMatch(terms: terms).isNear(parts, total: total, within: 20)
  }

  /// Whether the parts are more than the total, so that none can be missing.
  var exceeds: Bool {
    guard let sum = terms.sum(parts[...], total: total), let whole = terms.printed(total, beside: parts[...]).bounds()
    else { return false }
    return sum.lower > whole.upper
  }

  /// "74 phiên, trong đó 16 phiên định kỳ, 2 phiên lưu động và 58 phiên trực tuyến", "vốn 86,5 triệu USD, trong đó vốn góp 25,95
  /// triệu USD; vốn vay 64,8 triệu USD": parts that make a little more than what stands right before them, so that none can be
  /// missing. Groups that overlap make a good deal more.
  private var isOverfull: Bool {
    let figures = ([total] + parts).map { line.figures[$0] }
    return structure.isImmediate && structure.runsToItsEnd && !structure.hasOtherState
      && (parts.count > 2 && figures.allSatisfy(\.isCount)
        || parts.allSatisfy { terms.fit($0, to: total) >= .bare || line.figures[$0].noun.isEmpty })
      // "973 đảng viên, trong đó có 400 cấp ủy viên; kết luận có 589 đảng viên vi phạm": another thing is told.
      && (parts.count > 2 || line.figures[total].unit != nil
        || !line.hasMark(";", in: sentence.between(parts[0], parts[1])))
      && SumMatch(terms: terms).isNear(parts, total: total, within: overfull)
      && !words.hasAny(Self.both, in: range.lowerBound..<sentence.sentence.tokens.upperBound)
  }

  /// "72 ứng cử viên, gồm khối Đảng 21, …, nữ 24 và dân tộc thiểu số 2": groups that overlap could only make more than there are.
  private var fallsShort: Bool {
    guard let sum = terms.sum(parts[...], total: total), let whole = terms.printed(total, beside: parts[...]).bounds()
    else { return false }
    return sum.upper < whole.lower && parts.count > 3 && line.figures[total].isCount
      && SumMatch(terms: terms).isNear(parts, total: total, within: 5)
      && parts.allSatisfy { terms.fit($0, to: total) >= .bare }
  }

  /// "6.583 tỷ đồng …. Trong số này, thuế giá trị gia tăng 4.816 tỷ đồng; thuế nhập khẩu 1.994 tỷ đồng, còn lại là thuế khác": more than
  /// there is, and something is said to be left.
  private var leavesRest: Bool {
    tellsRest && parts.allSatisfy { terms.fit($0, to: total) >= .bare } && !structure.hasOtherState
      && SumMatch(terms: terms).isNear(parts, total: total, within: 20)
  }

  /// "…, còn lại là cây khác", and not how many.
  private var tellsRest: Bool {
    let end = range.upperBound
    let next = parts.last! + 1
    return words.has(Self.rest, in: end..<min(max(end, sentence.sentence.tokens.upperBound), end + 4))
      && (next >= sentence.range.upperBound || line.figures[next].tokens.lowerBound > end + 8)
  }

  /// "8,6 triệu tấn, trong đó xuất khẩu hơn 3,1 triệu tấn, nhập khẩu hơn 3,4 triệu tấn, nội địa 2,5 triệu tấn": parts of which no
  /// two overlap, and what is "hơn" is no less than it says.
  private func isOverAtLeast(_ isClean: Bool) -> Bool {
    let figures = parts.map { line.figures[$0] }
    guard isClean, parts.count <= 6, isExact(line.figures[total]) || line.figures[total].approximation == .below,
      exceeds,
      figures.allSatisfy({ $0.upper == nil && ($0.approximation == .exact || $0.approximation == .above) }),
      parts.allSatisfy({ terms.fit($0, to: total) == .sure }), structure.isImmediate, structure.runsToItsEnd,
      SumMatch(terms: terms).isNear(parts, total: total, within: Self.lacking),
      !words.overlaps(in: range), !SumMatch(terms: terms).isPrintedElsewhere(parts, total: total)
    else { return false }
    let labels = parts.map { structure.label($0) }
    return labels.indices.allSatisfy { one in
      labels[(one + 1)...].allSatisfy { words.areApart(labels[one], $0) }
    }
  }

  /// "57 phiên, trong đó 47 phiên trực tuyến, 9 phiên trực tiếp và 8 phiên lưu động": told to their last behind "và".
  private var overfull: Int64 {
    guard parts.count > 2 else { return Self.doubling }
    return structure.closesWithAnd && parts.allSatisfy { terms.fit($0, to: total) >= .bare } ? 15 : Self.lacking
  }

  /// In per cent of the total: of two parts, more of one may be of the other as well.
  private static let doubling: Int64 = 6
  /// "có lượt vừa khám định kỳ vừa dùng thẻ bảo hiểm"
  private static let both = LineReader.words("vừa")

  /// "theo khu vực có 131 …, 65 …" after a first partition that fits and ends with `last`.
  func accusesSecondPartition(after last: Int) -> Bool {
    guard let first = parts.first, parts.allSatisfy({ isExact(line.figures[$0]) }) else { return false }
    let lead = sentence.between(last, first)
    let isTold = words.hasAny(Self.partitioning, in: lead) || PartMarks(line: line, parts: parts).areNaturalHalves
    let match = SumMatch(terms: terms)
    // "…; trong đó 498 …, 566 … và 211 …": more than there are, by a slip of the pen.
    let isSlip = exceeds && (match.tellingSlip(parts, total: total) || match.tellingPartSlip(parts, total: total))
    guard isTold || isSlip else { return false }
    // Of a few, more parts than there are things can only be a slip.
    let isSmall = line.figures[total].isCount && line.figures[total].value < ExactDecimal(100) && exceeds
    // The words behind the first partition's last part are still its own.
    let start = lead.first { line.tokens[$0].isMark(";") } ?? lead.lowerBound
    return match.isNear(parts, total: total, within: isSmall ? 70 : 20) && !words.overlaps(in: start..<range.upperBound)
  }

  /// Whether the total is plainly the list's: of its kind, with nothing of that kind nearer.
  private var isTied: Bool {
    let fit = parts.map { terms.fit($0, to: total) }
    if fit.allSatisfy({ $0 >= .bare }) { return true }
    // 47 văn bản, trong đó 13 quyết định, 19 kế hoạch: the total right before the list.
    return (total + 1..<max(total + 1, list.first)).allSatisfy { !Terms.isTerm(line.figures[$0]) }
      && [.level, .total, .to, .part].contains(line.figures[total].role)
  }

  /// "cụ thể …": more than the main parts.
  private var isSpecific: Bool { line.tokens[list.token].word == Self.specific && structure.runsToItsEnd }

  /// A bare colon opens a list only of what stands right before it.
  private var isNamedDirectly: Bool {
    guard line.tokens[list.token].isMark(":") else { return true }
    let figure = line.figures[total]
    let gap =
      max(
        figure.tokens.upperBound, figure.nounTokens.upperBound)..<max(
        figure.nounTokens.upperBound, figure.tokens.upperBound, list.token)
    if line.hasMark(";", in: gap) { return false }
    guard line.hasMark(",", in: gap) else { return true }
    // "…, tăng 19,7%, đạt 47% kế hoạch: …": only what is told of the total stands between.
    return total + 1 < list.first
      && (total + 1..<list.first).allSatisfy {
        !Terms.isTerm(line.figures[$0]) || line.figures[$0].bracket != 0 || terms.fit($0, to: total) < .bare
      }
  }

  /// "…, 3 phó bí thư và các ủy viên": something follows that is not counted.
  private var isOpenEnded: Bool {
    let end = range.upperBound
    let next = parts.last! + 1
    let limit = next < line.figures.count ? line.figures[next].tokens.lowerBound : line.tokens.count
    var stop = min(limit, sentence.sentence.tokens.upperBound, end + 40)
    if let mark = (end..<max(end, stop)).first(where: { line.tokens[$0].isMark(";") || line.tokens[$0].isMark(")") }) {
      stop = mark
    }
    let tail = end..<max(end, stop)
    if hasRestUncounted(from: tail.upperBound) { return true }
    if words.leavesOut(in: tail) || endsWithRestUncounted(tail) { return true }
    // "đất ở 16,8 ha còn lại là đất khác"
    if words.has(Self.rest, in: end..<min(tail.upperBound, end + 3)) { return true }
    if let and = tail.first(where: { line.tokens[$0].word == Self.and }), and == end { return true }
    return words.leavesOut(in: list.token..<line.figures[parts[0]].tokens.lowerBound)
  }

  /// "…; còn lại đang xây dựng": a rest without a number.
  private func hasRestUncounted(from mark: Int) -> Bool {
    let next = parts.last! + 1
    let sentence = line.sentences[line.figures[parts.last!].sentence]
    let limit = next < sentence.figures.upperBound ? line.figures[next].tokens.lowerBound : sentence.tokens.upperBound
    let rest = mark..<max(mark, min(limit, mark + 4))
    return words.has(Self.rest, in: rest) && next >= sentence.figures.upperBound
  }

  /// "…, 23 dự án khởi công mới, còn lại là các dự án khác": the last words, behind a comma, and no figure in them.
  private func endsWithRestUncounted(_ tail: Range<Int>) -> Bool {
    let next = parts.last! + 1
    guard next >= line.figures.count || line.figures[next].sentence != line.figures[parts.last!].sentence else {
      return false
    }
    return tail.contains {
      line.tokens[$0].isMark(",") && words.has(Self.rest, in: $0 + 1..<min(tail.upperBound, $0 + 4))
    }
  }

  private static let rest = Word.phrase("còn lại")

  /// "8 lớp, gồm 6 lớp …, 5 lớp …": counts of one name.
  private func isSameThing(_ part: Figure, _ whole: Figure) -> Bool {
    part.isCount && whole.isCount && !part.noun.isEmpty && part.noun.first == whole.noun.first
  }

  private func isExact(_ figure: Figure) -> Bool { figure.approximation == .exact && figure.upper == nil }

  private static let specific = Word("cụ")
  private static let and = Word("và")
  private static let partitioning = Set(["theo", "về", "phân"].map { Word($0) })
}
