import Figures

/// 15 KCN, trong đó 10 …, 5 …: the parts of a total within one sentence, or right after it.
struct PartsRule: SentenceRule {
  let description = RuleDescription(
    "sum.parts", .sum, vi: "Tổng số so với các thành phần trong câu", en: "A total beside its parts in the sentence")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for list in PartListFinder(sentence: sentence).lists() {
      if let listed = ListedItems(sentence: sentence, list: list, rule: description).draft() {
        drafts.append(listed)
        continue
      }
      let found = PartsTrial(sentence: sentence, list: list, rule: description).drafts()
      drafts.append(contentsOf: found)
    }
    for whole in sentence.range.prefix(2) {
      if let retold = RetoldWhole(sentence: sentence, whole: whole, rule: description).draft() { drafts.append(retold) }
    }
  }
}

/// One list beside the figures that may be its total.
struct PartsTrial {
  let sentence: SentenceView
  let list: PartList
  let rule: RuleDescription
  var line: LineView { sentence.line }
  var terms: Terms { Terms(line: line) }
  private var claimant: Claimant { Claimant(sentence: sentence, rule: rule) }

  func drafts() -> [Draft] {
    let variants = PartVariants(sentence: sentence, list: list)
    let totals = WholeFinder(sentence: sentence, list: list).candidates()
    for total in totals where line.figures[total].whole != nil {
      let fractions = PartFractions(trial: self, total: total, end: variants.end).drafts()
      if !fractions.isEmpty { return fractions }
    }
    let isNearestWrong = list.opening == .closed && totals.count > 1 && isWrong(totals[0], variants)
    for total in totals {
      // "giảm 6 đảng viên. Trao Huy hiệu cho 23 đồng chí, gồm 1 …, 5 … và 16 …": what some make by chance.
      if isNearestWrong, total != totals[0] { break }
      for parts in variants.all(total: total) {
        guard let count = SumMatch(terms: terms).longestExact(parts, total: total) else { continue }
        let natural = variants.natural(total: total)
        if parts != natural.parts, isByChance(parts[..<count], natural, total, variants) { continue }
        let isPlain = total == totals.first && parts == natural.parts
        if isPlain, natural.isClean, count < parts.count, let judged = forgotten(total, parts, count) {
          return [judged]
        }
        var drafts = [draft(total, parts[..<count], verdict: nil, strength: isPlain ? .sure : .likely)]
        if !isPlain, let first = firstPartition(total, natural, before: parts) { drafts.append(first) }
        drafts += others(total, parts[..<count], variants)
        drafts += PartCompanions(trial: self, heads: Array(parts[..<count]), end: variants.end).drafts(of: total)
        return drafts
      }
    }
    if let wholes = fractions(variants) { return wholes }
    let measured = PartCompanions(trial: self, heads: heads(variants.end), end: variants.end).measured()
    guard let total = likeliest(totals, variants) else { return measured }
    // Where what they measure is told in full, so are the things themselves.
    if !measured.isEmpty {
      return measured + [mismatch(total, variants)].compactMap { $0 }
    }
    return mismatch(total, variants).map { [$0] } ?? []
  }

  /// Whether the whole list, right behind its total, plainly does not make it.
  private func isWrong(_ total: Int, _ variants: PartVariants) -> Bool {
    let natural = variants.natural(total: total)
    guard natural.isClean, natural.parts.count > 2,
      PartsStructure(sentence: sentence, list: list, total: total, parts: natural.parts).isImmediate,
      SumMatch(terms: terms).longestExact(natural.parts, total: total) != natural.parts.count
    else { return false }
    return PartsJudgement(sentence: sentence, list: list, total: total, parts: natural.parts).verdict(isClean: true)
      == .inconsistent
  }

  /// "11 đơn, gồm 6 …, 4 … và 3 …; qua phân loại có 5 …": of a list that is told in full, some parts and what stands
  /// behind them make the total by chance. Not so where nothing is passed over from the first on: "49 đơn vị, gồm 37 xã, 12
  /// phường; trong đó có 17 xã mới".
  private func isByChance(
    _ used: ArraySlice<Int>, _ natural: PartVariants.Natural, _ total: Int, _ variants: PartVariants
  ) -> Bool {
    guard list.opening == .closed, natural.isClean, natural.parts.count > 1,
      !variants.terms(total: total, withChanges: false).starts(with: used),
      used.contains(where: natural.parts.contains), !natural.parts.allSatisfy(used.contains),
      !used.allSatisfy(natural.parts.contains)
    else { return false }
    let judged = PartsJudgement(sentence: sentence, list: list, total: total, parts: natural.parts)
    return judged.verdict(isClean: true) == .inconsistent
  }

  func draft(_ total: Int, _ parts: ArraySlice<Int>, verdict: Verdict?, strength: Draft.Strength = .sure)
    -> Draft
  {
    let sum = terms.sum(parts, total: total) ?? Bounds(.zero)
    let shown = terms.printedSum(parts, total: total) ?? sum
    let forced = verdict ?? Agreement(sum, with: terms.printed(total, beside: parts)).verdict
    return claimant.draft(
      total, Claimant.Computation(result: shown, formula: terms.formula(parts), operands: Array(parts)),
      subject: .total,
      strength: strength, verdict: forced)
  }

  /// "đạt 900 tỷ đồng, gồm khối A 600, khối B 300, khối C 75": the total lacks the last part.
  private func forgotten(_ total: Int, _ parts: [Int], _ count: Int) -> Draft? {
    let left = parts[count...]
    guard list.opening == .closed || PartMarks(line: line, parts: parts).endsWithOthers || isOneMore(left) else {
      return nil
    }
    let isOne = left.allSatisfy { part in
      terms.fit(part, to: parts[0]) == .sure
        && !line.figures[part].opensList
        && !line.hasMark(";", in: sentence.between(part - 1, part))
    }
    guard isOne, !isUndone(left, total),
      list.opening == .closed && isOneMore(left) || line.figures[total].unit != nil
        || (line.figures[total].magnitude ?? .zero) >= ExactDecimal(100)
    else {
      return nil
    }
    let judged = PartsJudgement(sentence: sentence, list: list, total: total, parts: parts)
    guard isOneMore(left) || judged.verdict(isClean: true) == .inconsistent else { return nil }
    var draft = draft(total, parts[...], verdict: .inconsistent)
    // That some of its parts make the total is what is wrong, and no witness for it.
    draft.isMistyped = true
    return draft
  }

  /// "đã giải quyết 703 tin, gồm khởi tố 461, không khởi tố 242, đang giải quyết 194": what is not done yet is no part of what was.
  private func isUndone(_ left: ArraySlice<Int>, _ total: Int) -> Bool {
    GapWords(line: line, index: total).own.contains { line.tokens[$0].word == Self.done }
      && left.allSatisfy { part in
        GapWords(line: line, index: part).own.contains { Self.undone.contains(line.tokens[$0].word) }
      }
  }
  private static let done = Word("đã")
  private static let undone = LineReader.words("đang chưa còn")

  /// "mầm non có 43 trường, tiểu học có 109 trường, trung học cơ sở có 38 trường và trung học phổ thông có 9 trường": the
  /// last one, behind "và", is counted as the others are.
  private func isOneMore(_ left: ArraySlice<Int>) -> Bool {
    guard left.count == 1, let last = left.first, !line.figures[last].noun.isEmpty,
      list.opening == .closed
        ? line.figures[last].noun.first == line.figures[last - 1].noun.first
        : line.figures[last].noun == line.figures[last - 1].noun || isNamedAsFirst(last)
    else { return false }
    return line.has(Word("và"), in: sentence.between(last - 1, last))
  }

  /// "cấp xã 1.577 trường hợp, cấp huyện 265 và cấp tỉnh có 11 trường hợp": the one before it has no name of its own.
  private func isNamedAsFirst(_ last: Int) -> Bool {
    line.figures[last - 1].noun.isEmpty && line.figures[last].noun.first == line.figures[list.first].noun.first
      && line.figures[last - 1].unit == nil
  }

  /// The nearest total that is no less than any of the parts: "426 dự án, 287 FDI và 139 trong nước. Phân theo tiến độ:
  /// 318
  /// …, 61 …, 57 …" are parts of the 426.
  private func likeliest(_ totals: [Int], _ variants: PartVariants) -> Int? {
    guard let nearest = totals.first else { return nil }
    func holds(_ total: Int) -> Bool {
      let parts = variants.natural(total: total).parts
      guard let whole = line.figures[total].magnitude else { return false }
      return parts.count > 1 && parts.allSatisfy { (line.figures[$0].magnitude ?? whole) <= whole }
    }
    if holds(nearest) { return nearest }
    return totals.dropFirst().first { total in
      holds(total) && line.figures[total].bracket == 0
        && SumMatch(terms: terms).isNear(variants.natural(total: total).parts, total: total, within: 20)
    } ?? nearest
  }

  /// The counts that the list tells, each with what it measures behind it.
  private func heads(_ end: Int) -> [Int] {
    let level = line.figures[list.first].bracket
    return (list.first..<max(list.first, end)).filter { line.figures[$0].isCount && line.figures[$0].bracket == level }
  }

  /// "58 tổ chức, gồm 25 đảng bộ và 41 chi bộ; theo loại hình có 9 …, 14 … và 35 …": the second partition fits, the
  /// first
  /// does not; its last part is what is marked.
  private func firstPartition(_ total: Int, _ natural: PartVariants.Natural, before used: [Int]) -> Draft? {
    guard natural.isClean, natural.parts.count > 1, let last = natural.parts.last, let next = used.first, last < next,
      line.hasMark(";", in: sentence.between(last, next))
    else { return nil }
    let judged = PartsJudgement(sentence: sentence, list: list, total: total, parts: natural.parts)
    guard judged.verdict(isClean: true) == .inconsistent else { return nil }
    return partDraft(total, natural.parts[...])
  }

  /// The last of some parts as what the others leave of the total.
  private func partDraft(_ total: Int, _ parts: ArraySlice<Int>) -> Draft? {
    guard let last = parts.last, let whole = line.figures[total].magnitude.map({ Bounds($0) }),
      let rest = terms.printedSum(parts.dropLast(), total: total), let right = whole.minus(rest)
    else { return nil }
    let operands = [total] + parts.dropLast()
    return claimant.draft(
      last,
      Claimant.Computation(
        result: right, formula: operands.map { Writing.number(line.figures[$0], line) }.joined(separator: " − "),
        operands: operands), subject: .part)
  }

  /// A second partition of the same total in a later clause: the total is right, so a part is wrong.
  private func others(_ total: Int, _ used: ArraySlice<Int>, _ variants: PartVariants) -> [Draft] {
    var drafts: [Draft] = []
    let segments = variants.segments(variants.terms(total: total, withChanges: false))
    for (before, segment) in zip(segments, segments.dropFirst()) {
      guard segment.count > 1, !segment.contains(where: used.contains) else { continue }
      if let count = SumMatch(terms: terms).longestExact(segment, total: total), count == segment.count {
        drafts.append(draft(total, segment[..<count], verdict: nil))
      } else {
        let judged = PartsJudgement(sentence: sentence, list: list, total: total, parts: segment)
        guard judged.accusesSecondPartition(after: before.last ?? total), let part = partDraft(total, segment[...])
        else {
          continue
        }
        drafts.append(part)
      }
    }
    return drafts
  }

  /// 11/58, 40/58, 7/58: the numerators make the whole.
  private func fractions(_ variants: PartVariants) -> [Draft]? {
    let parts = (list.first..<variants.end).filter { line.figures[$0].whole != nil && !line.figures[$0].isDuration }
    guard parts.count > 1, let whole = line.figures[parts[0]].whole,
      parts.allSatisfy({ line.figures[$0].whole == whole }),
      let sum = terms.sum(parts[...], total: parts[0]), sum == Bounds(whole)
    else { return nil }
    return [
      claimant.draft(
        parts[0],
        Claimant.Computation(
          result: sum, formula: parts.map { VietnameseNumber.write(line.figures[$0].value) }.joined(separator: " + "),
          operands: Array(parts.dropFirst())),
        subject: .total, strength: .likely, verdict: .consistent)
    ]
  }

  /// "156 dự án: 61 FDI, 86 trong nước; trong đó 109 …, 21 …, 17 …": two partitions that make the same, and not the
  /// total.
  private func agreed(_ total: Int, _ variants: PartVariants) -> [Int]? {
    let partitions = variants.segments(variants.terms(total: total, withChanges: false))
    guard partitions.count > 1, let first = partitions.first, partitions.allSatisfy({ $0.count > 1 }),
      (partitions.flatMap { $0 } + [total]).allSatisfy({ line.figures[$0].approximation == .exact }),
      let sum = terms.printedSum(first[...], total: total),
      partitions.allSatisfy({ terms.printedSum($0[...], total: total) == sum }),
      SumMatch(terms: terms).isNear(first, total: total, within: 40)
    else { return nil }
    return first
  }

  /// Whether another partition between the total and the list makes the total: then a part of this one is wrong.
  private func isPartedBefore(_ total: Int) -> Bool {
    let between = (total + 1..<max(total + 1, list.first)).filter {
      Terms.isTerm(line.figures[$0]) && terms.fit($0, to: total) >= .bare
        && line.figures[$0].bracket == line.figures[total + 1].bracket
    }
    return between.count > 1 && SumMatch(terms: terms).longestExact(between, total: total) == between.count
  }

  /// "cộng 144 đồng chí. Giảm: chuyển đi 63, từ trần 4, xóa tên 2, khai trừ 1, cộng 70 đồng chí": they are added up themselves.
  private func haveOwnTotal(_ parts: [Int]) -> Bool {
    guard parts.count > 2, let last = parts.last, TotalLead(sentence: sentence, index: last).kind == .adding else {
      return false
    }
    return SumMatch(terms: terms).longestExact(parts.dropLast(), total: last) == parts.count - 1
  }

  private func mismatch(_ total: Int, _ variants: PartVariants) -> Draft? {
    let natural = variants.natural(total: total)
    guard natural.parts.count > 1, !haveOwnTotal(natural.parts) else { return nil }
    if let agreed = agreed(total, variants) { return draft(total, agreed[...], verdict: .inconsistent) }
    let judged = PartsJudgement(sentence: sentence, list: list, total: total, parts: natural.parts)
    guard let verdict = judged.verdict(isClean: natural.isClean) else { return nil }
    if verdict == .inconsistent, isPartedBefore(total) { return partDraft(total, natural.parts[...]) }
    var draft = draft(total, natural.parts[...], verdict: verdict)
    if verdict == .inconsistent {
      let suspects = SuspectParts(sentence: sentence, rule: rule, total: total, parts: natural.parts).drafts()
      // "64,2 tỷ USD, trong đó xuất khẩu 35,7 USD, nhập khẩu 28,5 tỷ USD": with its scale word it fits.
      if let unscaled = suspects.first(where: \.lacksScale) { return unscaled }
      // Parts that may overlap can well be more than the total: only one that is mistyped is wrong.
      let marks = PartMarks(line: line, parts: natural.parts)
      let isPlain = judged.isToldInFull || marks.areApart && !marks.names(total)
      draft.isToldInFull = judged.isToldInFull
      let isOver = judged.isClosedAndOver
      draft.instead = (isPlain ? suspects : suspects.filter(\.isMistyped)).map { suspect in
        var suspect = suspect
        suspect.isToldInFull = judged.isToldInFull || isOver
        return suspect
      }
    }
    return draft
  }
}
