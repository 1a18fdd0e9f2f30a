import Figures

/// What a column is worked out of is guessed from the rows that fit; an odd row among them is wrong. Where many do not fit, or the odd
/// one is far off, the guess is: "năm trước = 100" beside columns of which one is two years earlier.
enum TableDoubt {
  /// The drafts of one table, without those that are doubtful.
  static func temper(_ drafts: [Draft]) -> [Draft] {
    let wrong = drafts.count { isDoubtable($0) && $0.verdict == .inconsistent }
    guard wrong > 0 else { return drafts }
    let right = drafts.count {
      isDoubtable($0) && $0.verdict != .inconsistent && $0.stated.count(where: \.isNumber) > 1
    }
    let isException = wrong == 1 ? right > 1 : right >= wrong * exceptional
    return drafts.filter { draft in
      !isDoubtable(draft) || draft.verdict != .inconsistent
        || isException && Plausibility.isNear(draft, part: right > wrong * proving ? 2 : 4)
    }
  }

  /// Sums are proved by themselves, and what the heads of the columns say is not guessed.
  private static func isDoubtable(_ draft: Draft) -> Bool {
    guard draft.strength < .certain else { return false }
    return if case .arithmetic(.total, _, _, _, _) = draft.wording { false } else { true }
  }

  /// Rows that hold for one that does not.
  private static let exceptional = 5
  /// Beside so many an odd one may be farther off.
  private static let proving = 2
}
