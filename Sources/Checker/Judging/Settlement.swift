/// The figures that some claim finds right, and how surely.
struct RightFigures {
  private struct Support {
    var best: Draft.Strength
    /// By claims whose figures words tie together.
    var near: Draft.Strength?
  }

  private var support: [Spot: Support] = [:]

  func best(_ figure: Spot) -> Draft.Strength? { support[figure]?.best }

  mutating func add(_ draft: Draft) {
    let strength = draft.strength
    Self.raise(&support[draft.figure, default: Support(best: strength)], to: strength, isNear: !draft.isFar)
  }

  private static func raise(_ support: inout Support, to strength: Draft.Strength, isNear: Bool) {
    support.best = max(support.best, strength)
    if isNear { support.near = max(support.near ?? strength, strength) }
  }

  /// What speaks against an accusation. A figure that looks mistyped is not cleared by what far figures give by chance.
  func clearing(_ draft: Draft) -> Draft.Strength? {
    draft.isMistyped ? support[draft.figure]?.near : support[draft.figure]?.best
  }
}

/// Decides which drafts are shown: one alarm for one printed figure, and none where the figure is found right by
/// something at least as sure.
enum Settlement {
  /// "640 phiếu: 612 hợp lệ, 38 không hợp lệ": a total and its part contradict each other, and that is told once.
  static func once(_ drafts: [Draft]) -> [Draft] {
    let remainders = Set(
      drafts.filter { $0.verdict == .inconsistent && $0.rule.identifier == "sum.remaining" }.map {
        Set($0.operands.map(\.spot))
      })
    guard !remainders.isEmpty else { return drafts }
    return drafts.filter { draft in
      draft.verdict != .inconsistent || !sums.contains(draft.rule.identifier)
        || !remainders.contains(Set(draft.operands.map(\.spot)))
    }
  }

  private static let sums: Set<String> = ["sum.parts", "sum.across", "sum.division"]

  /// - Parameter right: figures that other drafts, which are not kept, find right.
  static func settle(_ drafts: [Draft], right: RightFigures = RightFigures()) -> [Draft] {
    var right = right
    for draft in drafts where draft.verdict == .consistent || draft.verdict == .rounded {
      right.add(draft)
    }
    var accused: [Spot: Int] = [:]
    var asked: [Spot: Draft.Strength] = [:]
    var kept: [Draft] = []
    for draft in drafts {
      switch draft.verdict {
      case .consistent, .rounded: kept.append(draft)
      case .inconsistent:
        if let strength = right.clearing(draft), strength >= draft.strength { continue }
        if let index = accused[draft.figure] {
          if kept[index].strength < draft.strength { kept[index] = draft }
        } else {
          accused[draft.figure] = kept.count
          kept.append(draft)
        }
      case .unverifiable:
        if asked[draft.figure] == nil { kept.append(draft) }
        asked[draft.figure] = max(asked[draft.figure] ?? draft.strength, draft.strength)
      }
    }
    // What is wrong is neither asked about nor found right as well; of a question and a right reading the surer stays; what
    // is plainly right is not found right once more by a weaker reading.
    var bounds: [String: Set<Set<Spot>>] = [:]
    return kept.filter { draft in
      let figure = draft.figure
      switch draft.verdict {
      case .inconsistent: return true
      case .unverifiable: return accused[figure] == nil && (right.best(figure).map { $0 < draft.strength } ?? true)
      case .consistent, .rounded:
        guard accused[figure] == nil, asked[figure].map({ $0 <= draft.strength }) ?? true else { return false }
        guard draft.strength > .likely || right.best(figure) == draft.strength else { return false }
        // What is put for either of two figures is told once.
        return draft.strength > .possible
          || bounds[draft.rule.identifier, default: []].insert(Set(draft.operands.map(\.spot))).inserted
      }
    }
  }
}
