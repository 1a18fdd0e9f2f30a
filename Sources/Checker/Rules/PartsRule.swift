import Figures

/// 15 KCN, trong đó 10 …, 5 …: the parts of a total within one sentence, or right after it.
struct PartsRule: SentenceRule {
  let description = RuleDescription(
    "sum.parts", .sum, vi: "Tổng số so với các thành phần trong câu", en: "A total beside its parts in the sentence")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for list in PartListFinder(sentence: sentence).lists() {
      let found = PartsTrial(sentence: sentence, list: list, rule: description).drafts()
      drafts.append(contentsOf: found)
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
    for total in totals {
      for parts in variants.all(total: total) {
        guard let count = SumMatch(terms: terms).longestExact(parts, total: total) else { continue }
        let isPlain = total == totals.first && parts == variants.natural(total: total).parts
        var drafts = [draft(total, parts[..<count], verdict: nil, strength: isPlain ? .sure : .likely)]
        drafts += others(total, parts[..<count], variants)
        drafts += PartCompanions(trial: self, heads: Array(parts[..<count]), end: variants.end).drafts(of: total)
        return drafts
      }
    }
    if let wholes = fractions(variants) { return wholes }
    guard let total = totals.first else { return [] }
    return mismatch(total, variants).map { [$0] } ?? []
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

  /// A second partition of the same total in a later clause: the total is right, so a part is wrong.
  private func others(_ total: Int, _ used: ArraySlice<Int>, _ variants: PartVariants) -> [Draft] {
    var drafts: [Draft] = []
    for segment in variants.segments(variants.terms(total: total, withChanges: false)).dropFirst() {
      guard segment.count > 1, !segment.contains(where: used.contains), let last = segment.last else { continue }
      if let count = SumMatch(terms: terms).longestExact(segment, total: total), count == segment.count {
        drafts.append(draft(total, segment[..<count], verdict: nil))
      } else {
        let judged = PartsJudgement(sentence: sentence, list: list, total: total, parts: segment)
        guard judged.accusesSecondPartition, let whole = line.figures[total].magnitude.map({ Bounds($0) }),
          let rest = terms.printedSum(segment.dropLast(), total: total), let right = whole.minus(rest)
        else { continue }
        drafts.append(
          claimant.draft(
            last,
            Claimant.Computation(
              result: right,
              formula: ([Writing.number(line.figures[total], line)]
                + segment.dropLast().map { Writing.number(line.figures[$0], line) })
                .joined(separator: " − "), operands: [total] + segment.dropLast()), subject: .part))
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

  private func mismatch(_ total: Int, _ variants: PartVariants) -> Draft? {
    let natural = variants.natural(total: total)
    guard natural.parts.count > 1 else { return nil }
    let judged = PartsJudgement(sentence: sentence, list: list, total: total, parts: natural.parts)
    guard let verdict = judged.verdict(isClean: natural.isClean) else { return nil }
    return draft(total, natural.parts[...], verdict: verdict)
  }
}
