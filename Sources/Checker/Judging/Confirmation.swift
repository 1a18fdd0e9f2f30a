import Figures

/// What a figure takes part in speaks for it. A total of which shares are right, a level whose growth is right, is
/// hardly the one that is
/// wrong when a sum or a difference does not fit: the list may be open, or the change may be of something else. It is
/// asked about instead.
struct Confirmation {
  /// Figures that take part in a claim that holds, with the claims.
  private var witnesses: [Spot: [Witness]] = [:]
  /// Totals that a list of parts makes.
  private var made: Set<Spot> = []

  private struct Witness {
    var rule: String
    var judged: Spot
    /// A quotient or a product: it changes by the same part as its total.
    var isProportional: Bool
  }

  init(_ drafts: [Draft]) {
    for draft in drafts
    where draft.verdict == .consistent && draft.strength >= .sure && Self.sums.contains(draft.rule.identifier) {
      made.insert(draft.figure)
    }
    for draft in drafts
    where draft.verdict == .consistent && draft.strength >= .sure
      && Self.telling.contains(draft.relation ?? draft.rule.relation)
    {
      for part in draft.operands where part.spot != draft.figure {
        let relation = draft.relation ?? draft.rule.relation
        witnesses[part.spot, default: []].append(
          Witness(
            rule: draft.rule.identifier, judged: draft.figure,
            isProportional: [.share, .ratio, .average, .product].contains(relation)))
      }
    }
  }

  func temper(_ drafts: [Draft], in line: LineView) -> [Draft] {
    let twice = Self.usedTwice(drafts)
    let printed = Self.printed(line, for: drafts)
    return drafts.compactMap { draft in
      var draft = draft
      // Parts that add up to another printed figure are the parts of that one.
      if Self.mayBeAnothers(draft), Self.isPrinted(draft, among: printed), !isBoundToItsList(draft, printed, line) {
        return nil
      }
      if draft.verdict == .inconsistent, twice.contains(Self.parts(of: draft)) || Self.namesOneTwice(draft) {
        draft.verdict = .unverifiable
      }
      // "gồm 251 nam và 97 nữ. Xét theo độ tuổi: …": of a second list that makes another sum a part is wrong.
      if draft.verdict == .inconsistent, made.contains(draft.figure), let suspect = suspect(draft) { return suspect }
      guard draft.verdict == .inconsistent, draft.strength < .certain, Self.doubted.contains(draft.rule.identifier),
        let seen = witnesses[draft.figure], !draft.isMistyped || Set(seen.map(\.judged)).count > 1
      else { return draft }
      // What the accused claim itself takes part in is no witness.
      let own = Set(draft.operands.map(\.spot))
      let telling = seen.filter { witness in
        (!witness.isProportional || !isTooCoarse(witness.judged, for: draft, in: line))
          && !isBlind(witness.judged, to: draft, in: line)
      }
      guard telling.contains(where: { $0.rule != draft.rule.identifier || !own.contains($0.judged) }) else {
        return draft
      }
      // "470 việc, tăng 165 việc (54,1%) so với cùng kỳ, trong đó có 163 việc …": the change is what level and rate say, and no
      // difference of these two.
      if draft.rule.identifier == Self.difference { return nil }
      // A list told in full contradicts its total all the same: a part of which nothing speaks is the wrong one.
      if let suspect = suspect(draft) { return suspect }
      if draft.isToldInFull { return draft }
      draft.verdict = .unverifiable
      return draft
    }
  }

  /// "7.539 lao động, trong đó phổ thông 6.180 (82%)": 82% holds beside 7.540 as well, and says nothing of the last digit; nor does
  /// "bình quân khoảng 680.000 đồng".
  private func isTooCoarse(_ judged: Spot, for draft: Draft, in line: LineView) -> Bool {
    guard case .arithmetic(.total, _, _, _, _) = draft.wording, let rate = figure(at: judged, in: line),
      let value = rate.magnitude, let half = rate.approximation == .about ? width(rate) : rate.halfStep,
      let total = figure(at: draft.figure, in: line)?.magnitude
    else { return false }
    var sum = ExactDecimal.zero
    for part in draft.operands where part.spot != draft.figure {
      guard let value = figure(at: part.spot, in: line)?.magnitude, let next = try? sum.adding(value) else {
        return false
      }
      sum = next
    }
    guard let gap = try? total.subtracting(sum), let off = try? gap.magnitude.multiplied(by: value.magnitude),
      let slack = try? half.multiplied(by: sum)
    else { return false }
    return off < slack
  }

  /// "77.300 triệu đồng, … 85.996 triệu đồng, tăng 8.694 triệu đồng (11,25%)": 11,25% would be printed of 8.696 as well.
  private func isBlind(_ judged: Spot, to draft: Draft, in line: LineView) -> Bool {
    guard draft.rule.identifier == Self.difference, let rate = figure(at: judged, in: line),
      rate.isPercent || rate.unit == .times, rate.approximation == .exact, let half = rate.halfStep,
      let change = figure(at: draft.figure, in: line), let size = change.magnitude?.magnitude,
      let ends = draft.right, let sum = try? ends.low.adding(ends.high),
      let right = try? sum.divided(by: ExactDecimal(2), places: 6).shifted(by: change.exponent),
      let gap = try? right.subtracting(size).magnitude,
      let off = try? gap.multiplied(by: rate.value), let slack = try? half.multiplied(by: size)
    else { return false }
    return off <= slack
  }

  private func width(_ rate: Figure) -> ExactDecimal? {
    rate.bounds().flatMap { try? $0.upper.subtracting($0.lower) }
  }

  private func figure(at spot: Spot, in line: LineView) -> Figure? { line.figure(at: spot).map { line.figures[$0] } }

  private func suspect(_ draft: Draft) -> Draft? { draft.instead.first { witnesses[$0.figure] == nil } }

  /// The same parts cannot be those of two different totals.
  private static func usedTwice(_ drafts: [Draft]) -> Set<[Spot]> {
    var totals: [[Spot]: Spot] = [:]
    var twice: Set<[Spot]> = []
    for draft in drafts where draft.verdict == .inconsistent && sums.contains(draft.rule.identifier) {
      let parts = parts(of: draft)
      if let other = totals[parts], other != draft.figure { twice.insert(parts) }
      totals[parts] = draft.figure
    }
    return twice
  }

  /// "11 khu, trong đó 8 khu đã hoạt động; tỷ lệ lấp đầy của 8 khu …": the same eight again.
  private static func namesOneTwice(_ draft: Draft) -> Bool {
    let parts = draft.operands.filter { $0.spot != draft.figure }
    return sums.contains(draft.rule.identifier) && parts.count == 2 && parts[0].value == parts[1].value
  }

  private static func parts(of draft: Draft) -> [Spot] { draft.operands.map(\.spot).filter { $0 != draft.figure } }

  /// A sum that another printed figure may be.
  private static func mayBeAnothers(_ draft: Draft) -> Bool {
    draft.verdict == .inconsistent && !draft.isAddedUp && sums.contains(draft.rule.identifier)
      && (draft.expected?.utf8.count ?? 0) >= 3
  }

  /// Where each number of the line is printed; gathered once, and only where a sum asks for it.
  private static func printed(_ line: LineView, for drafts: [Draft]) -> [String: [Spot]] {
    guard drafts.contains(where: mayBeAnothers) else { return [:] }
    var printed: [String: [Spot]] = [:]
    for figure in line.figures where figure.upper == nil && figure.whole == nil && !figure.isPercent {
      printed[figure.value.plain, default: []].append(line.spot(of: figure))
    }
    return printed
  }

  private static func isPrinted(_ draft: Draft, among printed: [String: [Spot]]) -> Bool {
    guard let spots = draft.expected.flatMap({ printed[$0] }) else { return false }
    let own = Set(draft.operands.map(\.spot))
    return spots.contains { !own.contains($0) }
  }

  /// "có 212 đơn (196 khiếu nại, 25 tố cáo)", although 221 stands elsewhere: what a bracket right behind a figure holds is told of it. So
  /// is a list right behind a figure that looks like the other one mistyped, where that one stands in another sentence.
  private func isBoundToItsList(_ draft: Draft, _ printed: [String: [Spot]], _ line: LineView) -> Bool {
    let parts = draft.operands.filter { $0.spot != draft.figure }.compactMap { line.figure(at: $0.spot) }.sorted()
    guard let total = line.figure(at: draft.figure), let first = parts.first, total < first,
      (total + 1..<first).allSatisfy({ [.change, .growth].contains(line.figures[$0].role) })
    else { return false }
    let (whole, part) = (line.figures[total], line.figures[first])
    if total + 1 == first, part.bracket != 0, part.bracket != whole.bracket, parts == Array(first..<first + parts.count)
    {
      return true
    }
    let own = Set(draft.operands.map(\.spot))
    return (draft.isMistyped || areBothKinds(parts, line))
      && (draft.expected.flatMap { printed[$0] } ?? []).filter { !own.contains($0) }.allSatisfy { spot in
        line.figure(at: spot).map { line.figures[$0].sentence != whole.sentence } ?? true
      }
  }

  private func areBothKinds(_ parts: [Int], _ line: LineView) -> Bool {
    guard parts.count == 2 else { return false }
    let labels = parts.map { GapWords(line: line, index: $0).label }
    let words = ListWords(line: line)
    return words.areBothKinds(labels[0], labels[1]) || words.areLikelyBoth(labels[0], labels[1])
  }

  private static let sums: Set<String> = ["sum.parts", "sum.across", "sum.division"]
  private static let telling: Set<Relation> = [.share, .growth, .ratio, .difference, .average, .product, .sum]
  private static let doubted: Set<String> = [
    "sum.parts", "sum.across", "sum.division", "rate.average", "sum.remaining", "part.bound", "bound.subset",
    difference,
  ]
  private static let difference = "change.difference"
}
