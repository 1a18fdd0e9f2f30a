import Figures
import Language

/// What rows told alike prove of each other.
struct RowsJudgement {
  let rule: RuleDescription
  let rows: [[AlikeRow.Value]]
  let tellsRight: Bool
  /// What there was, what came and what there is: what went may go untold.
  let haveFlows: Bool

  /// Digits that must agree, so that nothing hangs together by chance.
  private static let enough = 5
  private static let most = 120

  /// A relation, and the rows in which it holds and in which it does not.
  private struct Finding {
    let relation: RowRelation
    var right: [Int] = []
    var wrong: [Int] = []
    var digits = 0
  }

  func drafts() -> [Draft] {
    guard rows.count > 1, let first = rows.first, rows.allSatisfy({ $0.count == first.count }) else { return [] }
    let relations = RowRelation.all(first).filter { !haveFlows || !$0.addsUp }
    guard relations.count <= Self.most else { return [] }
    var judged: Set<Spot> = []
    var drafts: [Draft] = []
    let findings = relations.compactMap { $0.kind == .product ? scaled($0) : finding($0) }.sorted {
      ($0.right.count, $0.digits) > ($1.right.count, $1.digits)
    }
    for finding in findings where isProved(finding) {
      for row in finding.wrong where !isRightOtherwise(row, finding, findings) {
        let verdict: Verdict = mayLack(row, finding.relation) ? .unverifiable : .inconsistent
        guard let draft = draft(row, finding.relation, verdict), judged.insert(draft.figure).inserted else {
          continue
        }
        drafts.append(draft)
      }
      guard tellsRight, finding.right.count > 1 else { continue }
      for row in finding.right {
        guard let draft = draft(row, finding.relation, .consistent), judged.insert(draft.figure).inserted else {
          continue
        }
        drafts.append(draft)
      }
    }
    return drafts
  }

  /// With the places that most of the rows are told by.
  private func scaled(_ relation: RowRelation) -> Finding? {
    RowRelation.shifts.compactMap { shift in
      var moved = relation
      moved.shift = shift
      return finding(moved)
    }.max { $0.right.count < $1.right.count }
  }

  private func finding(_ relation: RowRelation) -> Finding? {
    var found = Finding(relation: relation)
    for (number, row) in rows.enumerated() {
      guard let result = relation.result(row) else { continue }
      let figure = row[relation.target].figure
      switch agreement(result, figure, relation) {
      case .exact:
        found.right.append(number)
        found.digits += figure.tellingDigits
      case .cutOff: break
      case .none: found.wrong.append(number)
      }
    }
    return found.right.isEmpty ? nil : found
  }

  /// A fall is told without its sign.
  private func agreement(_ result: Bounds, _ figure: Figure, _ relation: RowRelation) -> Agreement {
    guard relation.isSigned, figure.sign < 0, let turned = result.negated else {
      return Agreement(result, with: figure)
    }
    return Agreement(turned, with: figure)
  }

  /// The more ways there are for three figures to meet, the more of them must.
  private func isProved(_ finding: Finding) -> Bool {
    let figures = rows[0].count
    let isPlain = finding.right.count > 2 && finding.digits >= 2 * Self.enough
    guard finding.wrong.count < max(2, finding.right.count + (isPlain ? 1 : 0)) else { return false }
    if finding.right.count > 1 {
      let isNear = figures == 3 && finding.wrong.allSatisfy { isSlip($0, finding.relation) }
      return finding.digits >= (isNear ? Self.enough - 1 : Self.enough)
    }
    guard finding.wrong.count == 1, rows.count == 2, isSlip(finding.wrong[0], finding.relation) else { return false }
    return finding.digits >= (figures == 3 ? 2 : figures == 4 ? 3 : Self.enough)
  }

  private func isSlip(_ row: Int, _ relation: RowRelation) -> Bool {
    let figure = rows[row][relation.target].figure
    guard let result = relation.result(rows[row]), figure.tellingDigits > 1,
      let right = Writing.expected(
        relation.isSigned && figure.sign < 0 ? result.negated ?? result : result, like: figure
      ).value
    else { return false }
    return Slip(printed: figure.value, right: right) != nil
  }

  /// "118 hộ, 63 hộ trồng chè, 38 hộ trồng quế" beside rows without any other crop: parts that fall short may lack one that is not told, unless
  /// a slip explains it.
  private func mayLack(_ row: Int, _ relation: RowRelation) -> Bool {
    let target = rows[row][relation.target].figure
    guard relation.addsUp, target.role != .change, target.role != .growth, !target.isPercent, !isSlip(row, relation),
      let result = relation.result(rows[row]), let printed = target.bounds()
    else { return false }
    return relation.kind == .sum ? printed.lower > result.upper : printed.upper < result.lower
  }

  /// What another relation gives just as printed is right.
  private func isRightOtherwise(_ row: Int, _ finding: Finding, _ findings: [Finding]) -> Bool {
    let figure = rows[row][finding.relation.target].figure
    guard figure.approximation == .exact else { return true }
    return findings.contains { other in
      other.relation != finding.relation && other.relation.target == finding.relation.target
        && other.right.count > 1 && other.right.contains(row)
    }
  }

  private func draft(_ row: Int, _ relation: RowRelation, _ verdict: Verdict) -> Draft? {
    let values = rows[row]
    let target = values[relation.target]
    guard let result = relation.result(values) else { return nil }
    let isTurned = relation.isSigned && result.upper < .zero
    if verdict == .inconsistent, isTurned != (target.figure.sign < 0) {
      return [.growth, .change].contains(target.figure.role) ? turned(row, relation) : nil
    }
    guard let shown = isTurned ? result.negated : result else { return nil }
    var draft = target.stored.draft(
      rule, of: operands(relation, values), result: shown, formula: formula(relation, values, isTurned),
      subject: subject(relation, isTurned), verdict: verdict,
      strength: verdict == .consistent ? .possible : verdict == .inconsistent ? .certain : .likely)
    draft.relation = claim(relation)
    draft.isToldInFull = verdict == .inconsistent
    return draft
  }

  /// Each figure once: a fraction is both.
  private func operands(_ relation: RowRelation, _ values: [AlikeRow.Value]) -> [StoredFigure] {
    relation.operands.map { values[$0].stored }.reduce(into: []) { found, next in
      if !found.contains(where: { $0 === next }) { found.append(next) }
    }
  }

  /// "418 triệu đồng/452 triệu đồng (tăng 7,5%)": it fell.
  private func turned(_ row: Int, _ relation: RowRelation) -> Draft? {
    let values = rows[row]
    let target = values[relation.target]
    let texts = relation.numbers(values)
    guard let result = relation.result(values), texts.count == 2,
      let size = result.upper < .zero ? result.negated : result, Agreement(size, with: target.figure) == .exact
    else { return nil }
    let sign = result.upper < .zero ? "<" : ">"
    let printed = VietnameseNumber.write(target.figure.value) + target.stored.unit
    return Draft(
      rule: rule, verdict: .inconsistent, strength: .certain, figure: target.stored.part.spot,
      operands: operands(relation, values).map(\.part) + [target.stored.part], stated: target.figure.value.plain,
      expected: nil,
      wording: .said(
        summary: target.figure.sign > 0 ? Phrases.Rows.fell(printed) : Phrases.Rows.rose(printed),
        explanation: Phrase(vi: "\(texts[0]) \(sign) \(texts[1])", en: "\(texts[0]) \(sign) \(texts[1])"),
        suggestion: Phrases.VerdictWords.mend),
      relation: claim(relation))
  }

  private func formula(_ relation: RowRelation, _ values: [AlikeRow.Value], _ isTurned: Bool) -> String {
    guard isTurned else { return relation.formula(values) }
    let texts = Array(relation.numbers(values).reversed())
    return relation.kind == .growth ? "(1 − \(texts[1]) ÷ \(texts[0])) × 100" : "\(texts[0]) − \(texts[1])"
  }

  private func subject(_ relation: RowRelation, _ isTurned: Bool) -> Subject {
    switch relation.kind {
    case .share: .share
    case .growth: isTurned ? .fall : .growth
    case .difference: .remainder
    case .sum: .total
    case .quotient: .average
    case .product: .product
    }
  }

  private func claim(_ relation: RowRelation) -> Relation {
    switch relation.kind {
    case .share: .share
    case .growth: .growth
    case .difference: .difference
    case .sum: .sum
    case .quotient: .average
    case .product: .product
    }
  }
}
