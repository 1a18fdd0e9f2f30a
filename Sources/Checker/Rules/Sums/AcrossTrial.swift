import Figures

/// One figure beside the parts told before it or after it.
struct AcrossTrial {
  let sentence: SentenceView
  let total: Int
  let rule: RuleDescription
  var line: LineView { sentence.line }
  var terms: Terms { Terms(line: line) }
  var match: SumMatch { SumMatch(terms: terms) }

  static let reach = 24

  /// "Trong năm kết nạp 186, chuyển đi 71. Cuối năm, toàn Đảng bộ có 3.402": what came and went is no part.
  private var isStock: Bool {
    let reader = StockReader(line: line)
    guard reader.isEnd(total) else { return false }
    return (max(0, total - 6)..<total).contains { Terms.isAmount(line.figures[$0]) && reader.flow($0) != 0 }
  }

  /// "187 công đoàn …, chiếm 91,7% trong tổng số 204 công đoàn": what a percentage is of, and no sum.
  private var isWholeOfRate: Bool {
    guard total > sentence.range.lowerBound, line.figures[total - 1].isPercent, line.figures[total - 1].bracket == 0
    else { return false }
    return line.has(Self.inside, in: sentence.between(total - 1, total))
  }
  private static let inside = Word("trong")

  /// "96 hộ đăng ký trên tổng số 110 hộ": what the others are out of, and no sum.
  private var isOutOf: Bool {
    let before = sentence[total].tokens.lowerBound
    guard before > 2 else { return false }
    return Self.outOf.contains(line.tokens[before - 3..<before].map(\.word))
  }
  private static let outOf = ["trên tổng số", "trong tổng số"].map(Word.phrase)

  // MARK: Parts before their total

  /// …; tổng cộng 36 đảng viên. Cả giai đoạn kết nạp 313.
  func before() -> Draft? {
    if let counted = counted() { return counted }
    guard !isStock, !isWholeOfRate else { return nil }
    let reader = TotalLead(sentence: sentence, index: total)
    // "tổng vốn cấp mới và tăng thêm 4.100 triệu USD" is no increase.
    let isSum = sentence[total].role == .change && sentence[total].comparison == .none && reader.namesBoth
    guard [.level, .total, .to].contains(sentence[total].role) || isSum else { return nil }
    guard let lead = reader.kind else { return closing() }
    let all = earlier(withChanges: true)
    let own = all.filter { line.figures[$0].sentence == sentence.number }
    let levels = earlier(withChanges: false)
    var found: [[Int]] = []
    for list in [own, all, levels, named(all)] where list.count > 1 {
      if agrees(list) { return draft(list, nil, .sure) }
      found.append(list)
    }
    // "347 hs, 214 hs; toàn trường 758 học sinh": named otherwise, but all of one kind.
    let loose = looseEarlier()
    if loose.count > 1, loose.allSatisfy({ terms.fit($0, to: loose[0]) >= .bare }), agrees(loose) {
      return draft(loose, nil, .likely)
    }
    for segment in found.flatMap({ segments($0) }) where segment.count > 1 && agrees(segment) {
      return draft(segment, nil, .sure)
    }
    for list in found {
      for start in list.indices.dropFirst() where list.count - start > 1 && agrees(Array(list[start...])) {
        return draft(Array(list[start...]), nil, .likely)
      }
    }
    guard !isOutOf else { return nil }
    if let told = told(all, reader) ?? closing() { return told }
    guard lead != .cumulative else { return nil }
    if let listed = enumerated() { return listed }
    guard let parts = [named(all), own, all].first(where: { $0.count > 1 }) else { return nil }
    guard areOfTotal(parts, reader) else { return nil }
    if isNextSentence(parts, lead), let draft = mismatch(parts, isClosed: true, within: isAddedFew ? 20 : 10) {
      return draft
    }
    let isClosed = areAddends(parts) && (lead == .adding || reader.namesBoth || areMore(parts)) || areCompanions(parts)
    if areTwoKinds(parts), let draft = mismatch(parts, isClosed: true, within: 10) { return draft }
    let isGraded =
      sentence[total].bracket == 0 && parts.count > 1
      && (areAddends(parts) || parts.count > 2 && parts.allSatisfy { isAddend($0) })
      && PartMarks(line: line, parts: parts).areTheWhole
    // A small count right behind its parts may be far off by one slip.
    let isSmall =
      (lead == .adding || isGraded) && sentence[total].isCount && sentence[total].value < ExactDecimal(100)
      && parts.allSatisfy { line.figures[$0].sentence == sentence.number }
    var draft = mismatch(parts, isClosed: isClosed || isGraded, within: isSmall ? 70 : 20)
    draft?.isAddedUp =
      lead == .adding && isClosed && parts.allSatisfy { line.figures[$0].sentence == sentence.number }
    return draft
  }

  /// Two partitions that make the same, and another total behind them; or as many parts as the words of the total say.
  private func told(_ all: [Int], _ lead: TotalLead) -> Draft? {
    let partitions = segments(all).filter { $0.count > 1 }
    if partitions.count > 1, let first = partitions.first, let sum = terms.printedSum(first[...], total: total),
      partitions.allSatisfy({ terms.printedSum($0[...], total: total) == sum })
    {
      return mismatch(first, isClosed: true)
    }
    let same = all.filter { terms.fit($0, to: total) == .sure && isAddend($0) }
    // "Quý I 1.846, quý II 2.310, quý III 2.077. Lũy kế 9 tháng 6.233": three months each.
    if same.count > 1, lead.months == same.count * 3, PartMarks(line: line, parts: same).areQuarters {
      return mismatch(same, isClosed: true)
    }
    guard let count = lead.count, count == same.count, count > 1, areOfTotal(same, lead) else { return nil }
    return mismatch(same, isClosed: true, within: 60)
  }

  /// "tiếp nhận mới 1.404 hồ sơ, kỳ trước chuyển sang 219, tổng số phải giải quyết là 1.623 hồ sơ": the two kinds there are, and nothing else of the
  /// total's kind before it in its sentence.
  private func areTwoKinds(_ parts: [Int]) -> Bool {
    guard parts.count == 2, let first = parts.first, first >= sentence.range.lowerBound, sentence[total].bracket == 0,
      parts.allSatisfy({ isAddend($0) && line.figures[$0].bracket == 0 }),
      (sentence.range.lowerBound..<total).allSatisfy({
        parts.contains($0) || !Terms.isAmount(line.figures[$0]) || terms.fit($0, to: total) < .bare
      })
    else { return false }
    let words = ListWords(line: line)
    // "…, tổng số đã giải quyết 1.533 hồ sơ": some of them.
    let own = GapWords(line: line, index: total).label
    guard !words.hasAny(Self.done, in: own) || words.hasAny(Self.due, in: own) else { return false }
    let labels = parts.map { GapWords(line: line, index: $0).label }
    return words.areHalves(labels[0], labels[1]) || words.areBothKinds(labels[0], labels[1])
      || words.areLikelyBoth(labels[0], labels[1])
  }

  private static let done = LineReader.words("đã giải xử trả xong hoàn còn chưa")
  private static let due = LineReader.words("phải đang cần")

  /// Whether the parts are all of the total's kind, none a total or a part of another, each named by its own words.
  private func areAddends(_ parts: [Int]) -> Bool {
    let marks = PartMarks(line: line, parts: parts)
    let least: Terms.Fit = marks.areDivided || marks.areNaturalHalves || areYearly(parts) ? .bare : .sure
    return parts.allSatisfy { part in
      terms.fit(part, to: total) >= least && isAddend(part)
        && (line.figures[part].bracket == 0) == (line.figures[parts[0]].bracket == 0)
        && !line.figures[part].leads.contains { $0.cue == .including }
    }
  }

  /// "Dự án mới 462 triệu USD, tăng vốn 117 triệu USD. Tổng vốn thu hút là 579 triệu USD": a sentence that begins with the total,
  /// and the one before it tells nothing else of the kind.
  private func isNextSentence(_ parts: [Int], _ lead: TotalLead.Kind) -> Bool {
    let start = sentence.sentence.tokens.lowerBound
    guard sentence[total].bracket == 0, sentence[total].tokens.lowerBound - start <= 8,
      start < line.tokens.count, Self.totalling.contains(line.tokens[start].word),
      parts.allSatisfy({ line.figures[$0].sentence + 1 == sentence.number }), areAddends(parts)
    else { return false }
    let before = line.sentences[sentence.number - 1].figures
    return before.allSatisfy {
      parts.contains($0) || !Terms.isAmount(line.figures[$0]) || terms.fit($0, to: total) < .bare
        || isOfThePast($0)
    }
  }

  /// "8,8 tỷ USD, tăng 10% so với năm 2023 (8,0 tỷ USD)": what it is compared with.
  private func isOfThePast(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return figure.role == .base || figure.role == .change && figure.comparison != .none
  }

  /// "Cộng toàn Đảng bộ kết nạp 57 đồng chí", "Tính chung, 17 lớp": of a few, one slip may be much.
  private var isAddedFew: Bool {
    Self.together.contains { PhraseScan(line: line).begins(sentence.sentence.tokens, with: $0) }
      && sentence[total].isCount && sentence[total].value < ExactDecimal(100)
  }
  private static let together = ["cộng", "tổng cộng", "tính chung", "như vậy"].map(Word.phrase)
  private static let totalling = LineReader.words("tổng cộng tính chung như")

  /// "2021 là 42, 2022 là 57 và 2023 là 61 đồng chí": each of its own year, the last with the name of them all.
  private func areYearly(_ parts: [Int]) -> Bool {
    guard parts.count > 2, let last = parts.last, terms.fit(last, to: total) == .sure else { return false }
    var years: Set<Int> = []
    for part in parts {
      guard case .year(let year) = line.figures[part].time, years.insert(year).inserted,
        line.figures[part].sentence == line.figures[last].sentence
      else { return false }
    }
    return true
  }

  /// "cả hai khu vực có 59 dự án mới": what is told together names the parts, and none of them is of the other kind
  /// ("tăng vốn 31 dự án").
  private func areOfTotal(_ parts: [Int], _ lead: TotalLead) -> Bool {
    let words = ListWords(line: line)
    let own = GapWords(line: line, index: total).label
    let labels = parts.map { GapWords(line: line, index: $0).label }
    if let noun = lead.together, !PartMarks(line: line, parts: parts).areDivided,
      !labels.allSatisfy({ line.has(noun, in: $0) })
    {
      return false
    }
    return lead.namesBoth || !labels.contains { words.areApart(own, $0) }
  }

  /// No total of others itself.
  private func isAddend(_ part: Int) -> Bool { TotalLead(sentence: sentence, index: part).kind == nil }

  /// "9 khu (2.318 ha) và 42 cụm (1.764 ha), tổng diện tích 4.082 ha": what each of the things measures, in brackets
  /// behind
  /// it, and nothing else up to the total.
  private func areCompanions(_ parts: [Int]) -> Bool {
    guard let last = parts.last, last + 1 == total, line.figures[last].sentence == sentence.number else { return false }
    return zip(parts, parts.dropFirst()).allSatisfy { $0 + 2 == $1 }
      && parts.allSatisfy {
        line.figures[$0].bracket != 0 && $0 > sentence.range.lowerBound
          && (line.figures[$0].unit != nil || isNamedByTotal($0))
          && line.figures[$0 - 1].isCount && line.figures[$0 - 1].bracket == 0
      }
  }

  /// "6 lớp (412 học viên), 5 lớp (338 học viên), tổng số 750 học viên": of the total's own name, and not what carries
  /// it.
  private func isNamedByTotal(_ part: Int) -> Bool {
    !line.figures[part].noun.isEmpty && terms.fit(part, to: total) == .sure && terms.fit(part - 1, to: total) < .bare
  }

  /// "KCN A (68,5 triệu USD), KCN B (42,7 triệu USD), nâng tổng vốn lên 101 triệu USD": no total is less than its
  /// parts.
  private func areMore(_ parts: [Int]) -> Bool {
    guard let sum = terms.sum(parts[...], total: total), let whole = line.figures[total].bounds() else { return false }
    return sum.lower > whole.upper && PartMarks(line: line, parts: parts).areDivided
      && parts.allSatisfy { line.figures[$0].sentence == sentence.number }
  }

  private func earlier(withChanges: Bool) -> [Int] {
    let low = max(0, total - Self.reach)
    return (low..<total).filter { index in
      let figure = line.figures[index]
      return figure.sentence + 4 > sentence.number && Terms.isTerm(figure, withChanges: withChanges)
        && !terms.isGrade(index)
        && terms.fit(index, to: total) >= .bare && figure.whole == nil && sentence[total].whole == nil
        && !isFactor(index)
    }
  }

  /// "3.400 tờ rơi x 2.500 đồng": the price of one is no part.
  private func isFactor(_ index: Int) -> Bool {
    let before = line.figures[index].tokens.lowerBound - 1
    return before >= 0 && (line.tokens[before].word == Self.times || line.tokens[before].isMark("×"))
  }

  private static let times = Word("x")

  private func looseEarlier() -> [Int] {
    (max(sentence.range.lowerBound, total - Self.reach)..<total).filter { index in
      let figure = line.figures[index]
      return Terms.isTerm(figure) && !terms.isGrade(index) && terms.fit(index, to: total) != .none
        && figure.whole == nil
    }
  }

  // MARK: Judging

  func mismatch(_ parts: [Int], isClosed: Bool, within: Int64 = 20) -> Draft? {
    let figures = parts.map { line.figures[$0] } + [line.figures[total]]
    guard figures.allSatisfy({ $0.approximation == .exact && $0.comparison == .none }),
      !match.agreesOtherwise(parts, total: total), !match.isPrintedElsewhere(parts, total: total), !areOfOther(parts)
    else { return nil }
    let range =
      line.figures[parts[0]].tokens
      .lowerBound..<max(line.figures[parts[0]].tokens.upperBound, line.figures[parts.last!].nounTokens.upperBound)
    let words = ListWords(line: line)
    guard !words.overlaps(in: range), match.isNear(parts, total: total, within: within) else { return nil }
    let isSlip = match.isNear(parts, total: total, within: 20) && match.printedSlip(parts, total: total)
    if (isClosed || isSlip) && !isRaisedByThem(parts) {
      var draft = draft(parts, .inconsistent, .sure)
      draft.instead = SuspectParts(sentence: sentence, rule: rule, total: total, parts: parts).drafts()
      return draft
    }
    return match.isNear(parts, total: total, within: 10) ? draft(parts, .unverifiable, .likely) : nil
  }

  func agrees(_ parts: [Int]) -> Bool { match.longestExact(parts, total: total) == parts.count }

  private func segments(_ parts: [Int]) -> [[Int]] {
    var segments: [[Int]] = []
    for part in parts {
      if let last = segments.last?.last, !line.hasMark(";", in: sentence.between(last, part)),
        line.figures[last].sentence == line.figures[part].sentence
      {
        segments[segments.count - 1].append(part)
      } else {
        segments.append([part])
      }
    }
    return segments
  }

  func draft(_ parts: [Int], _ verdict: Verdict?, _ strength: Draft.Strength) -> Draft {
    let sum = terms.sum(parts[...], total: total) ?? Bounds(.zero)
    return Claimant(sentence: sentence, rule: rule).draft(
      total,
      Claimant.Computation(
        result: terms.printedSum(parts[...], total: total) ?? sum, formula: terms.formula(parts[...]), operands: parts),
      subject: .total, strength: strength,
      verdict: verdict ?? Agreement(sum, with: terms.printed(total, beside: parts[...])).verdict)
  }

}
