import Figures

/// What a sentence sums up of those before it, unit by unit: "… 44 dự án với 318 triệu USD và 7 dự án với 640 tỷ đồng. … 29 dự án tăng
/// 255 triệu USD và 1 dự án tăng 185 tỷ đồng. Như vậy, … được 573 triệu USD và 825 tỷ đồng". Where the amounts of one unit add up,
/// those of the others told beside them do as well.
struct ClosingColumns {
  let amounts: [ToldAmount]
  let rule: RuleDescription

  private static let sentences = 3
  private static let most = 6
  /// How far two figures of one row may stand from each other.
  private static let beside = 3

  func drafts(of range: Range<Int>) -> [Draft] {
    range.filter { amounts[$0].isClosing }.flatMap { whole -> [Draft] in
      let column = column(whole)
      guard column.count > 1 else { return [] }
      for count in 2...min(Self.most, column.count) {
        let parts = Array(column.suffix(count))
        guard digits(whole) >= 100, sum(parts) == amounts[whole].figure.magnitude else { continue }
        let found = others(whole).compactMap { judge($0, beside: parts) }
        return [draft(whole, parts, .consistent, .possible)].compactMap { $0 } + found
      }
      return []
    }
  }

  /// The amounts of its unit in the sentences before it.
  private func column(_ whole: Int) -> [Int] {
    (max(0, whole - 24)..<whole).filter { other in
      let amount = amounts[other]
      return amount.sentence < amounts[whole].sentence && amount.sentence + Self.sentences >= amounts[whole].sentence
        && (!amount.isChange || amount.isAdded) && !amount.isPlan && amount.side == amounts[whole].side
        && Terms.fit(amount.figure, to: amounts[whole].figure) == .sure
    }
  }

  private func others(_ whole: Int) -> [Int] {
    (max(0, whole - Self.beside)..<min(amounts.count, whole + Self.beside + 1)).filter {
      $0 != whole && amounts[$0].sentence == amounts[whole].sentence
        && amounts[$0].figure.unit != amounts[whole].figure.unit && digits($0) >= 10
    }
  }

  private func judge(_ whole: Int, beside told: [Int]) -> Draft? {
    let parts = Array(column(whole).suffix(told.count))
    guard parts.count == told.count, column(whole).count == told.count,
      zip(parts, told).allSatisfy({ abs($0 - $1) <= Self.beside && amounts[$0].sentence == amounts[$1].sentence }),
      let sum = sum(parts), let size = amounts[whole].figure.magnitude
    else { return nil }
    if sum == size { return draft(whole, parts, .consistent, .possible) }
    guard parts.allSatisfy({ amounts[$0].isExact }), amounts[whole].figure.upper == nil,
      let gap = try? sum.subtracting(size).magnitude,
      let most = try? gap.multiplied(by: ExactDecimal(4)), most <= size,
      let least = try? gap.multiplied(by: ExactDecimal(amounts[whole].isExact ? 100 : 20)), least > size
    else { return nil }
    return draft(whole, parts, .inconsistent, .likely)
  }

  private func digits(_ index: Int) -> UInt64 { ToldSums(amounts: amounts, rule: rule).digits(index) }
  private func sum(_ parts: [Int]) -> ExactDecimal? { ToldSums(amounts: amounts, rule: rule).sum(parts) }

  private func draft(_ whole: Int, _ parts: [Int], _ verdict: Verdict, _ strength: Draft.Strength) -> Draft? {
    ToldSums(amounts: amounts, rule: rule).draft(whole, parts, verdict, strength)
  }
}
