import Figures

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

  /// "1.376 đảng viên, trong đó nam 1.251 (91,4%), nữ 117 (8,6%)": where the total is wrong, the shares that are right of what the parts make
  /// are not wrong as well; nor is another figure that the same parts do not make.
  static func withoutFollowing(_ drafts: [Draft]) -> [Draft] {
    var rights: [Spot: ExactDecimal] = [:]
    var lists: Set<Set<Spot>> = []
    for draft in drafts where draft.verdict == .inconsistent && sums.contains(draft.rule.identifier) {
      if let right = draft.right, right.low == right.high, right.low > .zero { rights[draft.figure] = right.low }
      lists.insert(parts(of: draft))
    }
    guard !lists.isEmpty else { return drafts }
    return drafts.filter { draft in
      // "41.415.381 ha bao gồm 10.236.415 ha và 4.178.966 ha. … đủ tiêu chuẩn là 13.717.981 ha": they are told of the first.
      if draft.verdict == .inconsistent, draft.rule.identifier == "sum.levels" {
        return !lists.contains(parts(of: draft))
      }
      guard !rights.isEmpty, draft.verdict == .inconsistent, shares.contains(draft.rule.identifier),
        draft.operands.count > 1,
        let right = rights[draft.operands[1].spot], let part = draft.operands[0].number, let printed = draft.printed,
        let share = Bounds(part).percent(of: Bounds(right))
      else { return true }
      return share.lower.rounded(to: printed.scale) != printed
    }
  }

  private static let shares: Set<String> = ["share.percent", "share.brothers"]
  private static let sums: Set<String> = ["sum.parts", "sum.across", "sum.division"]

  private static func parts(of draft: Draft) -> Set<Spot> {
    Set(draft.operands.map(\.spot)).subtracting([draft.figure])
  }

  /// Where a total is found right, the part that is wrong: of a list told in full ("… (đợt 1: 2.358 người, đợt 2: 3.395 người)"), or
  /// where quite other parts make the total ("chính thức 1.618, dự bị 136; nam 1.032, nữ 713").
  private static func suspect(_ draft: Draft, _ right: RightFigures, _ lists: [Set<Spot>]) -> Draft? {
    let own = parts(of: draft)
    let isMadeByOthers = lists.contains { $0.isDisjoint(with: own) }
    return draft.instead.first { (isMadeByOthers || $0.isToldInFull) && right.best($0.figure) == nil }
  }

  /// - Parameter right: figures that other drafts, which are not kept, find right.
  static func settle(_ drafts: [Draft], right: RightFigures = RightFigures()) -> [Draft] {
    var right = right
    var lists: [Spot: [Set<Spot>]] = [:]
    for draft in drafts where draft.verdict == .consistent || draft.verdict == .rounded {
      right.add(draft)
      if sums.contains(draft.rule.identifier) { lists[draft.figure, default: []].append(parts(of: draft)) }
    }
    var accused: [Spot: Int] = [:]
    var asked: [Spot: Draft.Strength] = [:]
    var kept: [Draft] = []
    // Lists of which a part is wrong, and so the total is not.
    var retold: Set<Set<Spot>> = []
    for draft in drafts {
      switch draft.verdict {
      case .consistent, .rounded: kept.append(draft)
      case .inconsistent:
        var draft = draft
        if let strength = right.clearing(draft), strength >= draft.strength {
          guard let part = suspect(draft, right, lists[draft.figure] ?? []) else { continue }
          retold.insert(Set(draft.operands.map(\.spot)))
          draft = part
        }
        if let index = accused[draft.figure] {
          let others = kept[index].instead
          if kept[index].strength < draft.strength { kept[index] = draft }
          if kept[index].instead.isEmpty { kept[index].instead = others.isEmpty ? draft.instead : others }
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
      case .inconsistent:
        guard sums.contains(draft.rule.identifier), case .arithmetic(.total, _, _, _, _) = draft.wording else {
          return true
        }
        return !retold.contains(Set(draft.operands.map(\.spot)))
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
