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
        witnesses[part.spot, default: []].append(Witness(rule: draft.rule.identifier, judged: draft.figure))
      }
    }
  }

  func temper(_ drafts: [Draft], in line: LineView) -> [Draft] {
    let twice = Self.usedTwice(drafts)
    return drafts.compactMap { draft in
      var draft = draft
      // Parts that add up to another printed figure are the parts of that one.
      if draft.verdict == .inconsistent, !draft.isAddedUp, Self.sums.contains(draft.rule.identifier),
        isPrinted(draft, in: line)
      {
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
      guard seen.contains(where: { $0.rule != draft.rule.identifier || !own.contains($0.judged) }) else { return draft }
      // A list told in full contradicts its total all the same: a part of which nothing speaks is the wrong one.
      if let suspect = suspect(draft) { return suspect }
      if draft.isToldInFull { return draft }
      draft.verdict = .unverifiable
      return draft
    }
  }

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

  private func isPrinted(_ draft: Draft, in line: LineView) -> Bool {
    guard let sum = draft.expected, sum.utf8.count >= 3 else { return false }
    let own = Set(draft.operands.map(\.spot))
    return line.figures.contains {
      $0.value.plain == sum && $0.upper == nil && $0.whole == nil && !$0.isPercent && !own.contains(line.spot(of: $0))
    }
  }

  private static let sums: Set<String> = ["sum.parts", "sum.across"]
  private static let telling: Set<Relation> = [.share, .growth, .ratio, .difference, .average, .product, .sum]
  private static let doubted: Set<String> = [
    "sum.parts", "sum.across", "rate.average", "sum.remaining", "part.bound", "bound.subset",
  ]
}
